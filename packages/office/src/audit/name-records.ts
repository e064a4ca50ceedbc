import { type PatientId, type PracticeId, sortName } from "@claimwright/model";
import { loadPatients, type StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";

/** The record that somebody asked for, in words. */
export interface AccessedRecord {
  readonly kind: "patient" | "visit" | "claim";
  readonly id: string;
  readonly patientId: PatientId;
  readonly patientName: string;
  /** The account number, the day of the visit, the claim's number. */
  readonly number: string;
}

type Ids = Readonly<Record<string, string>>;

/** Looks the records of many addresses up at once; an id that is no record of the practice has no name. */
export async function nameRecords(
  tx: StoreTransaction,
  practiceId: PracticeId,
  asked: readonly Ids[],
): Promise<(ids: Ids) => AccessedRecord | undefined> {
  const distinct = (name: string): readonly string[] => [...new Set(asked.flatMap((ids) => ids[name] ?? []))];
  const visits = await visitsOf(tx, practiceId, distinct("encounterId"));
  const claims = await claimsOf(tx, practiceId, distinct("claimId"));
  const patientIds = [
    ...distinct("patientId"),
    ...[...visits.values(), ...claims.values()].map((row) => row.patient_id),
  ];
  const patients = await loadPatients(tx, practiceId, patientIds as PatientId[]);
  const named = (
    kind: AccessedRecord["kind"],
    id: string,
    patientId: string | undefined,
    number?: string,
  ): AccessedRecord | undefined => {
    const patient = patients.get(patientId as PatientId);
    if (patient === undefined) return undefined;
    const patientName = sortName(patient.name);
    return { kind, id, patientId: patient.id, patientName, number: number ?? patient.accountNumber };
  };
  return ({ patientId, encounterId, claimId }) => {
    if (patientId !== undefined) return named("patient", patientId, patientId);
    if (encounterId !== undefined) {
      const visit = visits.get(encounterId);
      return named("visit", encounterId, visit?.patient_id, visit?.number);
    }
    if (claimId === undefined) return undefined;
    const claim = claims.get(claimId);
    return named("claim", claimId, claim?.patient_id, claim?.number);
  };
}

interface RecordRow {
  readonly id: string;
  readonly patient_id: string;
  readonly number: string;
}

async function visitsOf(tx: StoreTransaction, practiceId: PracticeId, ids: readonly string[]) {
  const { rows } = await sql<RecordRow>`
    select encounter_id as id, patient_id, date_of_service::text as number from encounter
    where practice_id = ${practiceId} and encounter_id = any (${[...ids]}::text[])`.execute(tx.db);
  return byId(rows);
}

async function claimsOf(tx: StoreTransaction, practiceId: PracticeId, ids: readonly string[]) {
  const { rows } = await sql<RecordRow>`
    select claim_id as id, patient_id, patient_control_number as number
    from claim join encounter using (practice_id, encounter_id)
    where practice_id = ${practiceId} and claim_id = any (${[...ids]}::text[])`.execute(tx.db);
  return byId(rows);
}

function byId(rows: readonly RecordRow[]): ReadonlyMap<string, RecordRow> {
  return new Map(rows.map((row) => [row.id, row]));
}
