import type { ClaimId, Coverage, Patient, PracticeId, ProfessionalClaim } from "@claimwright/model";
import { accountKey, chargeTransfers, openClaim } from "@claimwright/receivables";
import { insertTransfers, type StoredEncounter, type StoreTransaction } from "@claimwright/store";
import { openCoverages } from "./open-coverages.ts";

/** A claim that goes out, and whose money it is about. */
export interface ClaimToCharge {
  readonly claimId: ClaimId;
  readonly claim: ProfessionalClaim;
  readonly stored: StoredEncounter;
  readonly patient: Patient;
  readonly coverages: readonly Coverage[];
}

/** The charges of claims, once however often it is called. */
export async function openCharges(
  tx: StoreTransaction,
  practiceId: PracticeId,
  claims: readonly ClaimToCharge[],
): Promise<void> {
  const transfers = claims.flatMap(({ claimId, claim, stored, patient, coverages }) => {
    const open = openClaim(claim, {
      claimId,
      practiceId,
      patientId: patient.id,
      patientName: patient.name,
      coverages: openCoverages(coverages),
      transfers: [],
      postings: [],
    });
    return chargeTransfers(open, stored.encounter.dateOfService);
  });
  await insertTransfers(tx, practiceId, transfers, accountKey);
}
