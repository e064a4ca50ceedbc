import { type IsoDate, ProblemError } from "@claimwright/base";
import {
  type Appointment,
  type AppointmentId,
  type AppointmentState,
  idOf,
  type LocationId,
  type PatientId,
  type ProviderId,
} from "@claimwright/model";
import {
  appendEvent,
  insertAppointment,
  loadAppointment,
  loadPatient,
  updateAppointmentState,
} from "@claimwright/store";
import type { Desk, Office } from "../office.ts";
import { loadOpenLocation } from "../settings/locations.ts";
import { loadActiveProvider } from "../settings/providers.ts";

export interface VisitToPlan {
  readonly patientId: PatientId;
  readonly providerId: ProviderId;
  readonly locationId?: LocationId;
  readonly day: IsoDate;
  /** `HH:MM` at the practice. */
  readonly startsAt: string;
  readonly minutes: number;
  readonly reason?: string;
}

/** Puts a visit into the book. Throws ProblemError `input.not-found` for a patient, provider or location that is not there, `input.field` for a location or a clinician that is not there on the day. */
export async function planVisit(office: Office, desk: Desk, visit: VisitToPlan): Promise<Appointment> {
  const { practiceId, actor } = desk;
  return office.store.withPractices([practiceId], actor, async (tx) => {
    await loadPatient(tx, practiceId, visit.patientId);
    await loadActiveProvider(tx, practiceId, visit.providerId, visit.day);
    if (visit.locationId !== undefined) await loadOpenLocation(tx, practiceId, visit.locationId, visit.day);
    const appointment: Appointment = { ...visit, id: idOf<AppointmentId>(office.newId()), practiceId };
    await insertAppointment(tx, appointment);
    await appendEvent(tx, practiceId, {
      kind: "appointment.planned",
      subjectKind: "appointment",
      subjectId: appointment.id,
      data: { day: visit.day },
    });
    return appointment;
  });
}

/** What may follow what: who has arrived can leave, who did not come can still arrive. */
export const NEXT_STATES: Readonly<Record<AppointmentState, readonly AppointmentState[]>> = {
  planned: ["arrived", "missed", "cancelled"],
  arrived: ["left", "planned"],
  left: ["arrived"],
  missed: ["arrived", "planned"],
  cancelled: ["planned"],
};

/** Throws ProblemError `visit.state` for a step that cannot be, `store.conflict` when somebody else was first. */
export async function moveAppointment(
  office: Office,
  desk: Desk,
  id: AppointmentId,
  { version, state }: { readonly version: number; readonly state: AppointmentState },
): Promise<void> {
  const { practiceId, actor } = desk;
  await office.store.withPractices([practiceId], actor, async (tx) => {
    const stored = await loadAppointment(tx, practiceId, id);
    if (stored.version === version && !NEXT_STATES[stored.state].includes(state)) {
      throw new ProblemError({
        code: "visit.state",
        message: `A visit that is ${stored.state} cannot become ${state}.`,
        remedy: "Open the day's list again and choose what it can become.",
      });
    }
    await updateAppointmentState(tx, practiceId, id, version, state);
    await appendEvent(tx, practiceId, {
      kind: `appointment.${state}`,
      subjectKind: "appointment",
      subjectId: id,
      data: { from: stored.state },
    });
  });
}
