import { ProblemError } from "@claimwright/base";
import type { ClaimId } from "@claimwright/model";
import { loadClaim, updateClaimState } from "@claimwright/store";
import type { Desk, Office } from "./office.ts";

/** Why a person holds a claim. Words of one's own may name the patient, and a claim's history is read by many. */
export const HOLD_REASONS = {
  authorization: "An authorization is awaited.",
  coverage: "The coverage is being verified.",
  records: "Records are being collected.",
  coding: "A coder looks at the codes again.",
  payer: "The payer asked to wait.",
  patient: "The patient asked not to bill the plan.",
} as const;

export type HoldReason = keyof typeof HOLD_REASONS;

/** Keeps a ready claim from being sent until somebody releases it. Throws ProblemError `visit.state` when it is not ready. */
export async function holdClaim(office: Office, desk: Desk, id: ClaimId, reason: HoldReason): Promise<void> {
  await office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const { claim, state, version } = await loadClaim(tx, desk.practiceId, id);
    if (state !== "ready") {
      throw new ProblemError({
        code: "visit.state",
        message: `Claim ${claim.patientControlNumber} is ${state}; only a ready claim is held back.`,
        remedy: "Look at where it stands.",
      });
    }
    await updateClaimState(tx, desk.practiceId, id, { version, state: "held", reason: HOLD_REASONS[reason] });
  });
}
