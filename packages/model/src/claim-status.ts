import type { Cents, DateRange, IsoDate } from "@claimwright/base";
import type { InsuredPerson, Party } from "./party.ts";

/** Asks a payer where one claim stands (276 X212). */
export interface ClaimStatusInquiry {
  readonly payer: Party;
  /** Who asks (2100B), a billing service or the provider. */
  readonly receiver: Party;
  readonly provider: Party;
  readonly subscriber: InsuredPerson;
  /** Present when the patient is a dependent. */
  readonly patient?: InsuredPerson;
  /** TRN02, by which the answer is found again. */
  readonly traceNumber: string;
  /** REF*1K. */
  readonly payerClaimControlNumber?: string;
  /** REF*EJ. */
  readonly patientControlNumber?: string;
  /** REF*BLT, on institutional claims. */
  readonly billType?: string;
  /** AMT*T3. */
  readonly totalCharge?: Cents;
  /** DTP*472. */
  readonly servicePeriod?: DateRange;
  readonly lines: readonly StatusLine[];
}

/** SVC of an inquiry or answer. */
export interface StatusLine {
  readonly procedureQualifier: string;
  readonly procedureCode: string;
  readonly modifiers: readonly string[];
  readonly charge: Cents;
  readonly revenueCode?: string;
  /** SVC07, a decimal text. */
  readonly units?: string;
  /** REF*FJ. */
  readonly lineItemControlNumber?: string;
  readonly dateOfService?: DateRange;
}

/**
 * Where the payer says that a claim stands (277 X212). Without a subscriber it speaks of all that a provider asked,
 * without a provider of all that the receiver did.
 */
export interface ClaimStatusResponse {
  readonly payer: Party;
  readonly receiver: Party;
  readonly provider?: Party;
  readonly subscriber?: InsuredPerson;
  readonly patient?: InsuredPerson;
  /** The number of the inquiry. */
  readonly traceNumber: string;
  readonly statuses: readonly ClaimStatus[];
  readonly payerClaimControlNumber?: string;
  readonly patientControlNumber?: string;
  readonly billType?: string;
  readonly servicePeriod?: DateRange;
  readonly lines: readonly (StatusLine & {
    readonly statuses: readonly ClaimStatus[];
    /** SVC03. */
    readonly paid: Cents;
  })[];
}

/** STC. */
export interface ClaimStatus {
  /** STC01, STC10, STC11: one to three. */
  readonly codes: readonly StatusCode[];
  /** STC02. */
  readonly effectiveDate: IsoDate;
  /** STC04. */
  readonly totalCharge?: Cents;
  /** STC05. */
  readonly paid?: Cents;
  /** STC06: when the payer decided. */
  readonly decidedDate?: IsoDate;
  /** STC08: date of the check or transfer. */
  readonly paymentDate?: IsoDate;
  /** STC09. */
  readonly checkNumber?: string;
}

export interface StatusCode {
  /** `F1` finalised and paid, `F2` denied, `P1` pending, `A4` not found, `D0` data reporting. */
  readonly category: string;
  readonly status: string;
  readonly entity?: string;
}
