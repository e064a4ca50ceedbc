import type { IsoDate } from "@claimwright/base";
import type { AppointmentId, LocationId, PatientId, PracticeId, ProviderId } from "./ids.ts";

/** `arrived` is in the house, `left` was seen, `missed` did not come. */
export type AppointmentState = "planned" | "arrived" | "left" | "missed" | "cancelled";

/** A visit that is planned; the signed note makes an encounter of it. */
export interface Appointment {
  readonly id: AppointmentId;
  readonly practiceId: PracticeId;
  readonly patientId: PatientId;
  readonly providerId: ProviderId;
  /** Absent when the practice has one address and sees its patients there. */
  readonly locationId?: LocationId;
  readonly day: IsoDate;
  /** The practice's own wall clock, `HH:MM`. */
  readonly startsAt: string;
  readonly minutes: number;
  /** Why the patient comes, in their words. */
  readonly reason?: string;
}
