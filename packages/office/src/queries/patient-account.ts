import { type Cents, cents, type IsoDate, parseIsoDate, sumCents } from "@claimwright/base";
import type { Coverage, EncounterId, Patient, PatientId, PracticeId } from "@claimwright/model";
import type { LedgerAccount } from "@claimwright/receivables";
import {
  type EncounterState,
  findPatients,
  listBalances,
  listCoverages,
  listStatements,
  listTransfersOfClaims,
  loadPatient,
  loadPatients,
  type PostedTransfer,
  type StoredClaim,
  type StoredStatement,
  type StoreTransaction,
} from "@claimwright/store";
import type { Desk, Office } from "../office.ts";
import { listClaimsOfPatient } from "./claims-of-patient.ts";

export interface PatientRow {
  readonly patient: Patient;
  readonly patientOwes: Cents;
  readonly planOwes: Cents;
  readonly visits: number;
  readonly lastVisit?: IsoDate;
}

export const MAX_PATIENTS_LISTED = 200;

/** Patients by the beginning of a name, a birth date or an account number; all of them when nothing is asked. */
export async function listPatients(office: Office, desk: Desk, text: string): Promise<readonly PatientRow[]> {
  const { practiceId } = desk;
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const patients = await patientsLike(tx, practiceId, text.trim());
    const ids = patients.map(({ id }) => id);
    const owed = await owedBy(tx, practiceId, ids);
    const visits = await visitsOf(tx, practiceId, ids);
    return patients.map((patient) => ({
      patient,
      patientOwes: cents(owed.get(`patient-receivable ${patient.id}`) ?? 0),
      planOwes: cents(owed.get(`coverage-receivable ${patient.id}`) ?? 0),
      visits: visits.get(patient.id)?.count ?? 0,
      ...(visits.get(patient.id)?.last === undefined
        ? {}
        : { lastVisit: visits.get(patient.id)?.last as IsoDate }),
    }));
  });
}

export interface PatientAccount {
  readonly patient: Patient;
  readonly coverages: readonly Coverage[];
  readonly visits: readonly AccountVisit[];
  readonly statements: readonly StoredStatement[];
  /** Debits less credits of the accounts that are about the patient, by kind. */
  readonly patientOwes: Cents;
  readonly planOwes: Cents;
}

export interface AccountVisit {
  readonly encounterId: EncounterId;
  readonly dateOfService: IsoDate;
  readonly state: EncounterState;
  readonly claims: readonly StoredClaim[];
  readonly transfers: readonly PostedTransfer<LedgerAccount>[];
}

/** Throws ProblemError `input.not-found`. */
export async function openPatientAccount(office: Office, desk: Desk, id: PatientId): Promise<PatientAccount> {
  const { practiceId } = desk;
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const { patient } = await loadPatient(tx, practiceId, id);
    const balances = await listBalances<LedgerAccount>(tx, practiceId, { patientId: id });
    const sumOf = (kind: LedgerAccount["kind"]): Cents =>
      sumCents(balances.filter(({ account }) => account.kind === kind).map(({ balance }) => balance));
    return {
      patient,
      coverages: await listCoverages(tx, practiceId, id),
      visits: await accountVisits(tx, practiceId, id),
      statements: await listStatements(tx, practiceId, { patientId: id }),
      patientOwes: sumOf("patient-receivable"),
      planOwes: sumOf("coverage-receivable"),
    };
  });
}

async function patientsLike(
  tx: StoreTransaction,
  practiceId: PracticeId,
  text: string,
): Promise<readonly Patient[]> {
  if (text === "") return firstPatients(tx, practiceId);
  const birthDate = parseIsoDate(text);
  if (birthDate !== undefined) return findPatients(tx, practiceId, { birthDate });
  if (/\d/.test(text)) return findPatients(tx, practiceId, { accountNumber: text.toUpperCase() });
  if (text.length < 2) return [];
  return findPatients(tx, practiceId, { name: text });
}

async function firstPatients(tx: StoreTransaction, practiceId: PracticeId): Promise<readonly Patient[]> {
  const rows = await tx.db
    .selectFrom("patient")
    .select("patient_id")
    .where("practice_id", "=", practiceId)
    .orderBy("account_number")
    .limit(MAX_PATIENTS_LISTED)
    .execute();
  const ids = rows.map((row) => row.patient_id as PatientId);
  const patients = await loadPatients(tx, practiceId, ids);
  return ids.flatMap((id) => patients.get(id) ?? []);
}

async function owedBy(
  tx: StoreTransaction,
  practiceId: PracticeId,
  ids: readonly PatientId[],
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("account_balance")
    .innerJoin("ledger_account", (join) =>
      join
        .onRef("ledger_account.practice_id", "=", "account_balance.practice_id")
        .onRef("ledger_account.account", "=", "account_balance.account"),
    )
    .select((eb) => [
      "ledger_account.kind",
      "ledger_account.patient_id",
      eb
        .cast<number>(
          eb.fn.sum(eb("account_balance.debit_cents", "-", eb.ref("account_balance.credit_cents"))),
          "bigint",
        )
        .as("balance"),
    ])
    .where("account_balance.practice_id", "=", practiceId)
    .where("ledger_account.patient_id", "in", [...ids])
    .groupBy(["ledger_account.kind", "ledger_account.patient_id"])
    .execute();
  return new Map(rows.map((row) => [`${row.kind} ${row.patient_id}`, row.balance]));
}

async function visitsOf(
  tx: StoreTransaction,
  practiceId: PracticeId,
  ids: readonly PatientId[],
): Promise<ReadonlyMap<string, { readonly count: number; readonly last: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("encounter")
    .select((eb) => [
      "patient_id",
      eb.fn.countAll<number>().as("count"),
      eb.fn.max("date_of_service").as("last"),
    ])
    .where("practice_id", "=", practiceId)
    .where("patient_id", "in", [...ids])
    .groupBy("patient_id")
    .execute();
  return new Map(rows.map((row) => [row.patient_id, { count: row.count, last: row.last }]));
}

async function accountVisits(
  tx: StoreTransaction,
  practiceId: PracticeId,
  patientId: PatientId,
): Promise<readonly AccountVisit[]> {
  const rows = await tx.db
    .selectFrom("encounter")
    .select(["encounter_id", "date_of_service", "state"])
    .where("practice_id", "=", practiceId)
    .where("patient_id", "=", patientId)
    .orderBy("date_of_service", "desc")
    .orderBy("encounter_id")
    .execute();
  const claims = await listClaimsOfPatient(tx, practiceId, patientId);
  const transfers = await listTransfersOfClaims<LedgerAccount>(
    tx,
    practiceId,
    claims.map(({ id }) => id),
  );
  return rows.map((row) => {
    const own = claims.filter(({ encounterId }) => encounterId === row.encounter_id);
    return {
      encounterId: row.encounter_id as EncounterId,
      dateOfService: row.date_of_service as IsoDate,
      state: row.state as EncounterState,
      claims: own,
      transfers: own.flatMap(({ id }) => transfers.get(id) ?? []),
    };
  });
}
