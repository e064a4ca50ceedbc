import type { IsoDate } from "@claimwright/base";
import type {
  AppointmentId,
  EncounterId,
  Patient,
  PatientId,
  PracticeId,
  ProviderId,
} from "@claimwright/model";
import { type EncounterState, loadPatients, type StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";
import { type Desk, type Office, todayOf } from "../office.ts";

/** Visits that took place and of which no charge has come yet. */
export interface WaitingVisits {
  readonly today: IsoDate;
  /** The patient was here, and no signed note is: the clinician has the next move. */
  readonly unsigned: readonly UnsignedVisit[];
  /** The note is signed, and no claim is: coding or the office has the next move. */
  readonly withoutCharges: readonly UnchargedVisit[];
}

export interface UnsignedVisit {
  readonly appointmentId: AppointmentId;
  readonly patient: Patient;
  readonly providerId: ProviderId;
  readonly day: IsoDate;
}

export interface UnchargedVisit {
  readonly encounterId: EncounterId;
  readonly patient: Patient;
  readonly providerId: ProviderId;
  readonly day: IsoDate;
  readonly state: EncounterState;
}

export const MAX_WAITING_LISTED = 200;

/** The oldest first. */
export async function listWaitingVisits(office: Office, desk: Desk): Promise<WaitingVisits> {
  const { practiceId } = desk;
  const today = todayOf(office);
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const unsigned = await unsignedRows(tx, practiceId, today);
    const uncharged = await unchargedRows(tx, practiceId);
    const patients = await loadPatients(tx, practiceId, [
      ...unsigned.map(({ patient_id }) => patient_id),
      ...uncharged.map(({ patient_id }) => patient_id),
    ]);
    const patientOf = (id: PatientId): Patient => {
      const patient = patients.get(id);
      if (patient === undefined) throw new Error("a visit is of a patient of the practice");
      return patient;
    };
    return {
      today,
      unsigned: unsigned.map((row) => ({
        appointmentId: row.appointment_id,
        patient: patientOf(row.patient_id),
        providerId: row.provider_id,
        day: row.day,
      })),
      withoutCharges: uncharged.map((row) => ({
        encounterId: row.encounter_id,
        patient: patientOf(row.patient_id),
        providerId: row.rendering_provider_id,
        day: row.date_of_service,
        state: row.state,
      })),
    };
  });
}

interface UnsignedRow {
  readonly appointment_id: AppointmentId;
  readonly patient_id: PatientId;
  readonly provider_id: ProviderId;
  readonly day: IsoDate;
}

async function unsignedRows(
  tx: StoreTransaction,
  practiceId: PracticeId,
  today: IsoDate,
): Promise<readonly UnsignedRow[]> {
  const { rows } = await sql<UnsignedRow>`
    select a.appointment_id, a.patient_id, a.provider_id, a.day
    from appointment a
    where a.practice_id = ${practiceId} and a.day <= ${today} and a.state in ('arrived', 'left')
      and not exists (
        select from encounter e
        where e.practice_id = a.practice_id and e.patient_id = a.patient_id and e.date_of_service = a.day
          and e.rendering_provider_id = a.provider_id)
    order by a.day, a.starts_at limit ${MAX_WAITING_LISTED}`.execute(tx.db);
  return rows;
}

interface UnchargedRow {
  readonly encounter_id: EncounterId;
  readonly patient_id: PatientId;
  readonly rendering_provider_id: ProviderId;
  readonly date_of_service: IsoDate;
  readonly state: EncounterState;
}

async function unchargedRows(tx: StoreTransaction, practiceId: PracticeId): Promise<readonly UnchargedRow[]> {
  const { rows } = await sql<UnchargedRow>`
    select e.encounter_id, e.patient_id, e.rendering_provider_id, e.date_of_service, e.state
    from encounter e
    where e.practice_id = ${practiceId} and e.state in ('signed', 'coded', 'held')
      and not exists (
        select from claim c where c.practice_id = e.practice_id and c.encounter_id = e.encounter_id)
    order by e.date_of_service, e.encounter_id limit ${MAX_WAITING_LISTED}`.execute(tx.db);
  return rows;
}
