import type { Finding } from "@claimwright/base";
import type { ClaimId } from "@claimwright/model";
import { loadClaim } from "@claimwright/store";
import type { Desk, Office } from "../office.ts";
import { type ClaimJourney, showVisit, type VisitJourney } from "../show-visit.ts";

/** One claim with the visit it came from. */
export interface ClaimPage {
  readonly journey: VisitJourney;
  readonly claim: ClaimJourney;
  /** What the edits said when the claim was built. */
  readonly findings: readonly Finding[];
}

/** Throws ProblemError `input.not-found`. */
export async function openClaimPage(office: Office, desk: Desk, id: ClaimId): Promise<ClaimPage> {
  const { encounterId } = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
    loadClaim(tx, desk.practiceId, id),
  );
  const journey = await showVisit(office, desk, encounterId);
  const claim = journey.claims.find((each) => each.id === id);
  if (claim === undefined) throw new Error("a claim is part of the journey of its own visit");
  const edited = journey.timeline.findLast(
    ({ kind, subjectId }) => kind === "claim.edited" && subjectId === id,
  );
  return { journey, claim, findings: (edited?.data?.findings ?? []) as readonly Finding[] };
}
