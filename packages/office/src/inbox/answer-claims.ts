import type { ClaimId, PracticeId } from "@claimwright/model";
import {
  appendEvents,
  type ClaimState,
  type ClaimStateMove,
  type LockedClaim,
  lockClaimsByControlNumber,
  moveClaims,
  type NewEvent,
  type StoreTransaction,
} from "@claimwright/store";
import { sql } from "kysely";

/** What a file says of one claim, and what that does to it. */
export interface ClaimAnswer {
  readonly patientControlNumber: string;
  readonly event: Pick<NewEvent, "kind" | "data">;
  /** Where the claim goes from the state in which it is; undefined when something later is known already. */
  move(from: ClaimState): Omit<ClaimStateMove, "claimId"> | undefined;
}

/**
 * Applies the answers of a file to the claims that they name, in order, however many they are. An answer whose claim
 * is not ours is passed over: a partner may send what belongs to somebody else. Answers the claims by their number.
 */
export async function answerClaims(
  tx: StoreTransaction,
  answers: readonly ClaimAnswer[],
): Promise<ReadonlyMap<string, AnsweredClaim>> {
  const answered = new Map<string, AnsweredClaim>();
  const practices = await practicesOf(
    tx,
    answers.map(({ patientControlNumber }) => patientControlNumber),
  );
  for (const [practiceId, numbers] of practices) {
    const locked = await lockClaimsByControlNumber(tx, practiceId, [...numbers]);
    const claims = new Map(locked.map((claim) => [claim.patientControlNumber, claim]));
    for (const { id, patientControlNumber } of locked) {
      answered.set(patientControlNumber, { practiceId, claimId: id });
    }
    const own = answers.filter(({ patientControlNumber }) => numbers.has(patientControlNumber));
    await appendEvents(
      tx,
      practiceId,
      own.flatMap((answer) => eventOf(answer, claims.get(answer.patientControlNumber))),
    );
    await moveClaims(tx, practiceId, movesOf(own, claims));
  }
  return answered;
}

/** A claim of ours that a file spoke of. */
export interface AnsweredClaim {
  readonly practiceId: PracticeId;
  readonly claimId: ClaimId;
}

/**
 * The control numbers by practice. Our own numbers are one of a kind in the company; claims brought in from elsewhere
 * may share one, and then nobody can tell which is meant: such a number is left out.
 */
async function practicesOf(
  tx: StoreTransaction,
  numbers: readonly string[],
): Promise<ReadonlyMap<PracticeId, ReadonlySet<string>>> {
  const { rows } = await sql<{ practice_id: PracticeId; number: string }>`
    select min(kept.practice_id) as practice_id, wanted.number
    from unnest(${[...new Set(numbers)]}::text[]) as wanted (number)
    cross join lateral (
      select practice_id from claim
      where practice_id = any(${[...tx.practiceIds]}::text[]) and patient_control_number = wanted.number limit 2
    ) as kept
    group by wanted.number having count(*) = 1`.execute(tx.db);
  const byPractice = new Map<PracticeId, Set<string>>();
  for (const { practice_id: practiceId, number } of rows) {
    const own = byPractice.get(practiceId);
    if (own === undefined) byPractice.set(practiceId, new Set([number]));
    else own.add(number);
  }
  return byPractice;
}

function eventOf({ event }: ClaimAnswer, claim: LockedClaim | undefined): readonly NewEvent[] {
  if (claim === undefined) return [];
  return [{ ...event, subjectKind: "claim", subjectId: claim.id, encounterId: claim.encounterId }];
}

/** A claim that is answered twice in one file moves by the first answer that moves it. */
function movesOf(
  answers: readonly ClaimAnswer[],
  claims: ReadonlyMap<string, LockedClaim>,
): readonly ClaimStateMove[] {
  const moves = new Map<string, ClaimStateMove>();
  for (const answer of answers) {
    const claim = claims.get(answer.patientControlNumber);
    if (claim === undefined || moves.has(claim.id)) continue;
    const move = answer.move(claim.state);
    if (move !== undefined) moves.set(claim.id, { ...move, claimId: claim.id });
  }
  return [...moves.values()];
}
