import { type Finding, type IsoDate, isoDate } from "@claimwright/base";
import { type ClaimDifference, claimDifferences } from "@claimwright/claims";
import type { ClaimId } from "@claimwright/model";
import type { PayerPolicy } from "@claimwright/receivables";
import { type KeptOverride, listClaimRevisions, listEditOverrides, loadClaim } from "@claimwright/store";
import { policyOfClaim } from "../internal/policy-of-claim.ts";
import { type Desk, type Office, todayOf } from "../office.ts";
import { type ClaimJourney, showVisit, type VisitJourney } from "../show-visit.ts";
import { type NextMove, nextMove } from "./next-move.ts";

/** One claim with the visit it came from. */
export interface ClaimPage {
  readonly journey: VisitJourney;
  readonly claim: ClaimJourney;
  /** What the edits said of the claim as it is. */
  readonly findings: readonly Finding[];
  readonly overrides: readonly KeptOverride[];
  readonly corrections: readonly ClaimCorrected[];
  readonly nextMove: NextMove;
}

/** What somebody changed on the claim, the first one first. */
export interface ClaimCorrected {
  readonly by: string;
  readonly at: string;
  readonly differences: readonly ClaimDifference[];
}

/** Throws ProblemError `input.not-found`. */
export async function openClaimPage(office: Office, desk: Desk, id: ClaimId): Promise<ClaimPage> {
  const { encounterId, revisions, overrides, policy } = await office.store.withPractices(
    [desk.practiceId],
    desk.actor,
    async (tx) => {
      const stored = await loadClaim(tx, desk.practiceId, id);
      return {
        encounterId: stored.encounterId,
        revisions: await listClaimRevisions(tx, desk.practiceId, id),
        overrides: await listEditOverrides(tx, desk.practiceId, stored.encounterId),
        policy: await policyOfClaim(tx, desk.practiceId, stored.claim, todayOf(office)),
      };
    },
  );
  const journey = await showVisit(office, desk, encounterId);
  const claim = journey.claims.find((each) => each.id === id);
  if (claim === undefined) throw new Error("a claim is part of the journey of its own visit");
  const edited = journey.timeline.findLast(
    ({ kind, subjectId }) => kind === "claim.edited" && subjectId === id,
  );
  return {
    journey,
    claim,
    findings: (edited?.data?.findings ?? []) as readonly Finding[],
    overrides,
    corrections: revisions.map(({ claim: before, replacedBy, replacedAt }, index) => ({
      by: replacedBy,
      at: replacedAt,
      differences: claimDifferences(before, revisions[index + 1]?.claim ?? claim.claim),
    })),
    nextMove: moveOf(claim, journey.encounter.dateOfService, policy, todayOf(office)),
  };
}

function moveOf(
  claim: ClaimJourney,
  serviceOn: IsoDate,
  { answerDays, remedies: { filingDays } }: PayerPolicy,
  today: IsoDate,
): NextMove {
  const since = isoDate((claim.history.at(-1)?.at ?? today).slice(0, 10));
  return nextMove(claim.state, { since, serviceOn, filingDays, answerDays }, today);
}
