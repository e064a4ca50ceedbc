import type { DateRange, IsoDate } from "@claimwright/base";
import type { EnrolmentId, PayerId, ProviderId } from "./ids.ts";

/** How a provider stands with a payer: under its contract, outside of it, asked for, over. */
export type Participation = "participating" | "non-participating" | "pending" | "ended";

export type ElectronicState = "not-started" | "sent" | "approved" | "refused";

/** Whether a payer exchanges one kind of file or money with the practice. */
export interface ElectronicEnrolment {
  readonly state: ElectronicState;
  /** The day on which it came into the state; absent before it was started. */
  readonly on?: IsoDate;
}

/** The enrolment of a clinician, or of the practice itself, with one payer. */
export interface Enrolment {
  readonly id: EnrolmentId;
  readonly payerId: PayerId;
  /** Absent for the practice itself, which bills and is paid. */
  readonly providerId?: ProviderId;
  readonly participation: Participation;
  /** The dates of service that the payer takes; absent while it is pending. */
  readonly effective?: DateRange;
  /** The day on which it was asked for. */
  readonly appliedOn?: IsoDate;
  /** The number that the payer gave, where it gives one. */
  readonly providerNumber?: string;
  /** 837. */
  readonly claims: ElectronicEnrolment;
  /** 835. */
  readonly remittances: ElectronicEnrolment;
  /** Payment by electronic funds transfer. */
  readonly funds: ElectronicEnrolment;
}
