import type { IsoDate } from "@claimwright/base";
import type { Appointment, AppointmentId, AppointmentState, PatientId, PracticeId } from "@claimwright/model";
import { assertUnchanged, found, inserting } from "../internal/rows.ts";
import type { StoreTransaction } from "../store.ts";
import type { SealedPlace } from "../vault.ts";

export interface StoredAppointment {
  readonly appointment: Appointment;
  readonly state: AppointmentState;
  readonly version: number;
}

export const MAX_APPOINTMENTS_LISTED = 1_000;

/** A planned visit. Why the patient comes is sealed with the rest. */
export async function insertAppointment(
  tx: StoreTransaction,
  appointment: Appointment,
  state: AppointmentState = "planned",
): Promise<void> {
  const { id, practiceId, patientId, providerId, day, startsAt } = appointment;
  await inserting("appointment", id, () =>
    tx.db
      .insertInto("appointment")
      .values({
        practice_id: practiceId,
        appointment_id: id,
        patient_id: patientId,
        provider_id: providerId,
        day,
        starts_at: startsAt,
        state,
        sealed: tx.vault.seal(appointmentPlace(practiceId, id), appointment),
      })
      .execute(),
  );
}

/** Throws ProblemError `input.not-found`. */
export async function loadAppointment(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: AppointmentId,
): Promise<StoredAppointment> {
  const row = await tx.db
    .selectFrom("appointment")
    .select(COLUMNS)
    .where("practice_id", "=", practiceId)
    .where("appointment_id", "=", id)
    .executeTakeFirst();
  return opened(tx, practiceId, found(row, "appointment", id));
}

/** What is planned for a day, or for a patient from a day on, in order of time. */
export async function listAppointments(
  tx: StoreTransaction,
  practiceId: PracticeId,
  of: { readonly day: IsoDate } | { readonly patientId: PatientId; readonly from: IsoDate },
): Promise<readonly StoredAppointment[]> {
  let select = tx.db.selectFrom("appointment").select(COLUMNS).where("practice_id", "=", practiceId);
  if ("day" in of) select = select.where("day", "=", of.day);
  else select = select.where("patient_id", "=", of.patientId).where("day", ">=", of.from);
  const rows = await select
    .orderBy("day")
    .orderBy("starts_at")
    .orderBy("appointment_id")
    .limit(MAX_APPOINTMENTS_LISTED)
    .execute();
  return rows.map((row) => opened(tx, practiceId, row));
}

/** Throws ProblemError `store.conflict` when the appointment is no longer at `version`. */
export async function updateAppointmentState(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: AppointmentId,
  version: number,
  state: AppointmentState,
): Promise<void> {
  const result = await tx.db
    .updateTable("appointment")
    .set({ state, version: version + 1 })
    .where("practice_id", "=", practiceId)
    .where("appointment_id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  assertUnchanged(result.numUpdatedRows, "appointment", id);
}

const COLUMNS = ["appointment_id", "state", "version", "sealed"] as const;

function opened(
  tx: StoreTransaction,
  practiceId: PracticeId,
  row: {
    readonly appointment_id: string;
    readonly state: AppointmentState;
    readonly version: number;
    readonly sealed: Buffer;
  },
): StoredAppointment {
  const place = appointmentPlace(practiceId, row.appointment_id as AppointmentId);
  return {
    appointment: tx.vault.open<Appointment>(place, row.sealed),
    state: row.state,
    version: row.version,
  };
}

function appointmentPlace(practiceId: PracticeId, id: AppointmentId): SealedPlace {
  return { scope: practiceId, table: "appointment", row: id, column: "sealed" };
}
