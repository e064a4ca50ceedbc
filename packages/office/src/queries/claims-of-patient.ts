import type { ClaimId, PatientId, PracticeId } from "@claimwright/model";
import { loadClaim, type StoredClaim, type StoreTransaction } from "@claimwright/store";

/** Edits look at the patient's other claims; this many of the newest are read. */
export const MAX_OTHER_CLAIMS = 500;

/** The newest claims of a patient, whatever their state. */
export async function listClaimsOfPatient(
  tx: StoreTransaction,
  practiceId: PracticeId,
  patientId: PatientId,
): Promise<readonly StoredClaim[]> {
  const rows = await tx.db
    .selectFrom("claim")
    .innerJoin("encounter", (join) =>
      join
        .onRef("encounter.practice_id", "=", "claim.practice_id")
        .onRef("encounter.encounter_id", "=", "claim.encounter_id"),
    )
    .select("claim.claim_id")
    .where("claim.practice_id", "=", practiceId)
    .where("encounter.patient_id", "=", patientId)
    .orderBy("claim.created_at", "desc")
    .limit(MAX_OTHER_CLAIMS)
    .execute();
  return Promise.all(rows.map((row) => loadClaim(tx, practiceId, row.claim_id as ClaimId)));
}
