import { type IsoDate, ProblemError } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import {
  accountKey,
  type OpenClaim,
  type PostedOccurrence,
  postingKey,
  standingPostings,
  undoPosting as undoMovements,
} from "@claimwright/receivables";
import {
  appendEvent,
  type ClaimStateMove,
  holdUndonePosting,
  insertTransfers,
  listRemittanceClaims,
  loadClaim,
  moveClaims,
  type RemittanceClaim,
  type StoreTransaction,
} from "@claimwright/store";
import { sql } from "kysely";
import { workKey } from "./keep-postings.ts";
import { loadOpenClaims } from "./load-open-claims.ts";

export interface PostingToUndo {
  readonly practiceId: PracticeId;
  readonly paymentId: string;
  readonly occurrenceKey: string;
  /** What was wrong with it, in the person's words; it is shown beside every movement. */
  readonly reason: string;
  readonly undoneOn: IsoDate;
}

/**
 * Takes the posting of one claim payment back, with reversing movements that say who and why. The claim is open as
 * before, the money is unapplied, the work it made is closed, and the claim payment waits to be posted by hand.
 *
 * Throws ProblemError `input.not-found` when there is no such claim payment, `store.conflict` when it is not posted or
 * the payer took it back already, `input.field` without a reason.
 */
export async function undoPosting(tx: StoreTransaction, undo: PostingToUndo): Promise<void> {
  const { practiceId, paymentId, occurrenceKey, undoneOn } = undo;
  const reason = undo.reason.trim();
  if (reason === "") throw withoutReason();
  const { claimId, posting } = await postedClaimPayment(tx, undo);
  const stored = await loadClaim(tx, practiceId, claimId);
  const { claims } = await loadOpenClaims(tx, practiceId, [stored.claim.patientControlNumber]);
  const [claim] = claims;
  if (claim === undefined) throw notPosted();
  const movements = undoMovements(claim, posting, { effectiveOn: undoneOn, actor: tx.actor, reason });
  await holdUndonePosting(tx, practiceId, {
    paymentId,
    occurrenceKey,
    reason: `Its posting was taken back by ${tx.actor}: ${reason}`,
  });
  await insertTransfers(tx, practiceId, movements, accountKey);
  await closeWorkOf(tx, practiceId, posting);
  await moveClaims(tx, practiceId, [{ claimId, ...stateWithout(claim, posting) }]);
  await appendEvent(tx, practiceId, {
    kind: "remittance.undone",
    subjectKind: "claim",
    subjectId: claimId,
    encounterId: stored.encounterId,
    data: { paymentId, paidCents: posting.paid, reason },
  });
}

/** An undone answer leaves the claim open; an undone reversal lets the answer before it stand again. */
function stateWithout(claim: OpenClaim, posting: PostedOccurrence): Pick<ClaimStateMove, "state" | "reason"> {
  const postings = claim.postings.filter((each) => postingKey(each) !== postingKey(posting));
  const reason = "The posting of a payment was taken back.";
  const answered = standingPostings({ ...claim, postings }, posting.coverageId).length > 0;
  return { state: answered ? "paid" : "accepted", reason };
}

async function postedClaimPayment(
  tx: StoreTransaction,
  { practiceId, paymentId, occurrenceKey }: PostingToUndo,
): Promise<Required<Pick<RemittanceClaim<PostedOccurrence>, "claimId" | "posting">>> {
  const kept = await listRemittanceClaims<PostedOccurrence>(tx, practiceId, { paymentId });
  const found = kept.find((each) => each.occurrenceKey === occurrenceKey);
  if (found === undefined) {
    throw new ProblemError({
      code: "input.not-found",
      message: `There is no claim payment ${occurrenceKey} in payment ${paymentId}.`,
      remedy: "Open the payment and choose one of its claims.",
    });
  }
  const { claimId, posting } = found;
  if (found.state !== "posted" || claimId === undefined || posting === undefined) throw notPosted();
  return { claimId, posting };
}

/** The work of a posting that is gone is nobody's any more; it says why it was closed. */
async function closeWorkOf(
  tx: StoreTransaction,
  practiceId: PracticeId,
  posting: PostedOccurrence,
): Promise<void> {
  await sql`
    update work_item set state = 'done', snoozed_until = null, outcome = 'the posting was taken back',
      version = version + 1, updated_at = now()
    where practice_id = ${practiceId} and state <> 'done' and starts_with(effect_key, ${workKey(posting)})`.execute(
    tx.db,
  );
}

function notPosted(): ProblemError {
  return new ProblemError({
    code: "store.conflict",
    message: "This claim payment is not posted.",
    remedy: "Look at the payment again; somebody may have taken it back already.",
  });
}

function withoutReason(): ProblemError {
  return new ProblemError({
    code: "input.field",
    message: "A posting is taken back for a reason.",
    remedy: "Say what was wrong with it, such as: posted on the brother's claim.",
    place: "reason",
  });
}
