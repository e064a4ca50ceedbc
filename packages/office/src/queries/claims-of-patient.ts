import type { ClaimId, PatientId, PracticeId } from "@claimwright/model";
import { loadClaims, type StoredClaim, type StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";

/** Edits look at the patient's other claims; this many of the newest are read. */
export const MAX_OTHER_CLAIMS = 500;

/** The newest claims of a patient, whatever their state. */
export async function listClaimsOfPatient(
  tx: StoreTransaction,
  practiceId: PracticeId,
  patientId: PatientId,
): Promise<readonly StoredClaim[]> {
  return (await listClaimsOfPatients(tx, practiceId, [patientId])).get(patientId) ?? [];
}

/** The same for many patients, by patient, each looked up by its own visits. */
export async function listClaimsOfPatients(
  tx: StoreTransaction,
  practiceId: PracticeId,
  patientIds: readonly PatientId[],
): Promise<ReadonlyMap<PatientId, readonly StoredClaim[]>> {
  const { rows } = await sql<{ patient_id: PatientId; claim_id: ClaimId }>`
    select wanted.patient_id, own.claim_id
    from unnest(${[...new Set(patientIds)]}::text[]) as wanted (patient_id)
    cross join lateral (
      select claim.claim_id, claim.created_at from encounter cross join lateral (
        select claim_id, created_at from claim
        where practice_id = ${practiceId} and claim.encounter_id = encounter.encounter_id offset 0
      ) as claim
      where encounter.practice_id = ${practiceId} and encounter.patient_id = wanted.patient_id
      order by claim.created_at desc limit ${MAX_OTHER_CLAIMS}
    ) as own
    order by own.created_at desc`.execute(tx.db);
  const claims = await loadClaims(
    tx,
    practiceId,
    rows.map((row) => row.claim_id),
  );
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const byPatient = new Map<PatientId, StoredClaim[]>();
  for (const { patient_id: patientId, claim_id: claimId } of rows) {
    const claim = byId.get(claimId);
    if (claim === undefined) continue;
    const own = byPatient.get(patientId);
    if (own === undefined) byPatient.set(patientId, [claim]);
    else own.push(claim);
  }
  return byPatient;
}
