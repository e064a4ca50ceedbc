import type { DateRange, IsoDate } from "@claimwright/base";
import type { EnrolmentTerms } from "./enrolment-standing.ts";

/**
 * What the practice knows around a claim and the claim itself does not say. Everything is optional: an edit that
 * needs a fact and does not have it says nothing about it.
 */
export interface Circumstances {
  readonly authorizations?: readonly KnownAuthorization[];
  /** With the claim's payer; empty where nothing is on file. */
  readonly enrolments?: {
    readonly rendering: readonly EnrolmentTerms[];
    readonly billing: readonly EnrolmentTerms[];
  };
  /** Payers known to pay before the claim's payer on the date of service. */
  readonly payersBefore?: readonly string[];
  /** The day on which the earlier payer's answer came, for a claim that may cross over by itself. */
  readonly earlierAnswerOn?: IsoDate;
  readonly cliaCertificate?: "waiver" | "ppm" | "compliance";
  /** The services were given incident to a physician's, by staff under direct supervision. */
  readonly incidentTo?: boolean;
  /** First day of the absence that a locum covers (Q5, Q6). */
  readonly locumSince?: IsoDate;
  /** A signed advance beneficiary notice is on file. */
  readonly noticeOnFile?: boolean;
  /** The patient paid in full and forbade disclosure to the plan (45 CFR 164.522). */
  readonly disclosureForbidden?: boolean;
  /** A qualified Medicare beneficiary, who owes no cost share. */
  readonly qualifiedBeneficiary?: boolean;
  /** Timed minutes by one-based line. */
  readonly minutesByLine?: Readonly<Record<number, number>>;
  /** Therapy expenses of the year before this claim, in cents, by discipline: physical and speech, occupational. */
  readonly therapyUsed?: { readonly physicalAndSpeech: number; readonly occupational: number };
  /** The Medicare contractor that decides on local coverage. */
  readonly contractor?: string;
  /** First day of Medicare Part B. */
  readonly partBSince?: IsoDate;
  readonly denialHistory?: DenialHistory;
}

export interface KnownAuthorization {
  readonly number: string;
  readonly codes: readonly string[];
  readonly effective: DateRange;
  readonly units: number;
  readonly unitsUsed: number;
}

/** Learnt from posted remittances; never below a minimum number of claims. */
export interface DenialHistory {
  readonly find: (service: {
    readonly code: string;
    readonly modifiers: readonly string[];
    readonly diagnosis: string | undefined;
  }) => DenialPattern | undefined;
}

export interface DenialPattern {
  readonly denied: number;
  readonly sent: number;
  /** CARC of most of them. */
  readonly reason: string;
}
