import type { IsoDate } from "@claimwright/base";
import type { Patient, PatientId, PracticeId } from "@claimwright/model";
import { sql } from "kysely";
import { nameTokens, searchToken } from "../internal/name-tokens.ts";
import { assertUnchanged, found, inserting } from "../internal/rows.ts";
import type { StoreTransaction } from "../store.ts";
import type { SealedPlace } from "../vault.ts";

/** A patient as stored: the fact, and the version that an update must name. */
export interface StoredPatient {
  readonly patient: Patient;
  readonly version: number;
}

/** Throws ProblemError `store.conflict` when the id or the account number is taken. */
export async function insertPatient(tx: StoreTransaction, patient: Patient): Promise<void> {
  await inserting("patient", patient.id, () =>
    tx.db
      .insertInto("patient")
      .values({ practice_id: patient.practiceId, patient_id: patient.id, ...patientColumns(tx, patient) })
      .execute(),
  );
}

/** Throws ProblemError `store.conflict` when the patient is no longer at `version`. */
export async function updatePatient(tx: StoreTransaction, patient: Patient, version: number): Promise<void> {
  const result = await tx.db
    .updateTable("patient")
    .set({ ...patientColumns(tx, patient), version: version + 1, updated_at: new Date().toISOString() })
    .where("practice_id", "=", patient.practiceId)
    .where("patient_id", "=", patient.id)
    .where("version", "=", version)
    .executeTakeFirst();
  assertUnchanged(result.numUpdatedRows, "patient", patient.id);
}

/** Throws ProblemError `input.not-found`. */
export async function loadPatient(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: PatientId,
): Promise<StoredPatient> {
  const row = await tx.db
    .selectFrom("patient")
    .select(["sealed", "version"])
    .where("practice_id", "=", practiceId)
    .where("patient_id", "=", id)
    .executeTakeFirst();
  const { sealed, version } = found(row, "patient", id);
  return { patient: tx.vault.open<Patient>(patientPlace(practiceId, id), sealed), version };
}

/** The patients with these ids, by id; an id that is not there is absent. One question for a page of a list. */
export async function loadPatients(
  tx: StoreTransaction,
  practiceId: PracticeId,
  ids: readonly PatientId[],
): Promise<ReadonlyMap<PatientId, Patient>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("patient")
    .select(["patient_id", "sealed"])
    .where("practice_id", "=", practiceId)
    .where("patient_id", "in", [...new Set(ids)])
    .execute();
  return new Map(
    rows.map((row) => {
      const id = row.patient_id as PatientId;
      return [id, tx.vault.open<Patient>(patientPlace(practiceId, id), row.sealed)];
    }),
  );
}

export interface PatientQuery {
  /** The beginning of the last or first name, two letters at least. */
  readonly name?: string;
  readonly birthDate?: IsoDate;
  /** Nine digits. */
  readonly ssn?: string;
  readonly accountNumber?: string;
  readonly limit?: number;
}

export const MAX_PATIENTS_FOUND = 200;

/** The patients that fit everything asked, through keyed hashes: the database never sees what was searched for. */
export async function findPatients(
  tx: StoreTransaction,
  practiceId: PracticeId,
  query: PatientQuery,
): Promise<readonly Patient[]> {
  const hash = (purpose: string, text: string): Buffer => tx.vault.lookupHash(practiceId, purpose, text);
  let select = tx.db
    .selectFrom("patient")
    .select(["patient_id", "sealed"])
    .where("practice_id", "=", practiceId);
  if (query.name !== undefined) {
    const token = hash("patient name", searchToken(query.name)).subarray(0, NAME_TOKEN_BYTES);
    select = select.where(sql<boolean>`name_tokens @> ${[token]}::bytea[]`);
  }
  if (query.birthDate !== undefined) {
    select = select.where("birth_date_hash", "=", hash("birth date", query.birthDate));
  }
  if (query.ssn !== undefined) select = select.where("ssn_hash", "=", hash("ssn", query.ssn));
  if (query.accountNumber !== undefined) select = select.where("account_number", "=", query.accountNumber);
  const limit = Math.min(query.limit ?? MAX_PATIENTS_FOUND, MAX_PATIENTS_FOUND);
  const rows = await select.orderBy("account_number").limit(limit).execute();
  return rows.map(({ patient_id, sealed }) =>
    tx.vault.open<Patient>(patientPlace(practiceId, patient_id as PatientId), sealed),
  );
}

/** The patients whose account this patient answers for, by account number. */
export async function listDependents(
  tx: StoreTransaction,
  practiceId: PracticeId,
  guarantorId: PatientId,
): Promise<readonly Patient[]> {
  const rows = await tx.db
    .selectFrom("patient")
    .select(["patient_id", "sealed"])
    .where("practice_id", "=", practiceId)
    .where("guarantor_patient_id", "=", guarantorId)
    .orderBy("account_number")
    .limit(MAX_PATIENTS_FOUND)
    .execute();
  return rows.map(({ patient_id, sealed }) =>
    tx.vault.open<Patient>(patientPlace(practiceId, patient_id as PatientId), sealed),
  );
}

/** Enough to make two names rarely meet, too little to be worth attacking. */
const NAME_TOKEN_BYTES = 8;

function patientColumns(
  tx: StoreTransaction,
  patient: Patient,
): {
  account_number: string;
  ssn_hash: Buffer | null;
  birth_date_hash: Buffer;
  name_tokens: Buffer[];
  guarantor_patient_id: string | null;
  sealed: Buffer;
} {
  const { practiceId, ssn } = patient;
  return {
    account_number: patient.accountNumber,
    ssn_hash: ssn === undefined ? null : tx.vault.lookupHash(practiceId, "ssn", ssn),
    birth_date_hash: tx.vault.lookupHash(practiceId, "birth date", patient.birthDate),
    name_tokens: nameTokens(patient.name).map((token) =>
      tx.vault.lookupHash(practiceId, "patient name", token).subarray(0, NAME_TOKEN_BYTES),
    ),
    guarantor_patient_id: patient.guarantor?.patientId ?? null,
    sealed: tx.vault.seal(patientPlace(practiceId, patient.id), patient),
  };
}

function patientPlace(practiceId: PracticeId, id: PatientId): SealedPlace {
  return { scope: practiceId, table: "patient", row: id, column: "sealed" };
}
