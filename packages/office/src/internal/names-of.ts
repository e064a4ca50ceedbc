import { type ClaimId, type PatientId, type PayerId, type PracticeId, sortName } from "@claimwright/model";
import { byKeys, listPayers, loadPatients, type StoreTransaction } from "@claimwright/store";

/** Names for lists: who and what the ids of money stand for. */
export interface Names {
  patient(id: PatientId): { readonly name: string; readonly accountNumber: string } | undefined;
  payer(id: PayerId): string;
  /** A claim's control number. */
  claim(id: ClaimId): string;
}

/** Looks up the names of patients and claims in two questions, however many they are, and of every payer. */
export async function namesOf(
  tx: StoreTransaction,
  practiceId: PracticeId,
  of: { readonly patients?: readonly PatientId[]; readonly claims?: readonly ClaimId[] },
): Promise<Names> {
  const patients = await loadPatients(tx, practiceId, [...new Set(of.patients ?? [])]);
  const payers = new Map((await listPayers(tx, practiceId)).map(({ id, name }) => [id, name]));
  const claims = await controlNumbers(tx, practiceId, [...new Set(of.claims ?? [])]);
  return {
    patient: (id) => {
      const patient = patients.get(id);
      return patient && { name: sortName(patient.name), accountNumber: patient.accountNumber };
    },
    payer: (id) => payers.get(id) ?? id,
    claim: (id) => claims.get(id) ?? id,
  };
}

async function controlNumbers(
  tx: StoreTransaction,
  practiceId: PracticeId,
  ids: readonly ClaimId[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom(byKeys("claim", practiceId, "claim_id", ids))
    .select(["claim_id", "patient_control_number"])
    .execute();
  return new Map(rows.map((row) => [row.claim_id, row.patient_control_number]));
}
