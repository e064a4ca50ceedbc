import type { Cents, IsoDate } from "@claimwright/base";
import type { PersonName } from "./person.ts";
import type { Unmapped } from "./unmapped.ts";

/** What the receiver said of one functional group (999 X231A1). */
export interface Acknowledgment {
  /** AK1: the functional group acknowledged, `HC` for claims. */
  readonly functionalIdentifier: string;
  readonly groupControlNumber: string;
  /** AK9 01: `A` accepted, `E` accepted with errors, `P` partially, `R` rejected. */
  readonly groupStatus: AcknowledgmentStatus;
  readonly sets: readonly SetAcknowledgment[];
  /** AK103, the guide of the group: `005010X222A1`. */
  readonly implementationReference?: string;
  /** What the 999 said beyond these facts, such as contexts (CTX). */
  readonly unmapped?: readonly Unmapped[];
}

export type AcknowledgmentStatus = "A" | "E" | "P" | "R";

export interface SetAcknowledgment {
  readonly transactionCode: string;
  readonly setControlNumber: string;
  readonly implementationReference?: string;
  /** IK501. */
  readonly status: AcknowledgmentStatus;
  readonly errors: readonly AcknowledgmentError[];
}

export interface AcknowledgmentError {
  readonly segment: string;
  /** One-based position in the transaction set, ST is 1 (IK302). */
  readonly segmentPosition: number;
  readonly loop?: string;
  /** IK304 for a segment, IK403 for an element. */
  readonly code: string;
  readonly elementPosition?: number;
  readonly componentPosition?: number;
}

/** What the receiver said of one claim (277CA X214, STC). */
export interface ClaimAcknowledgment {
  readonly patientControlNumber: string;
  /** The payer's or clearinghouse's own number for it, once it has one (REF*1K). */
  readonly payerClaimControlNumber?: string;
  /** STC01-1, such as `A1` received, `A2` accepted into adjudication, `A3` returned as unprocessable, `A7` rejected. */
  readonly categoryCode: string;
  /** STC01-2. */
  readonly statusCode: string;
  /** STC01-3, such as `IL` insured, `85` billing provider. */
  readonly entityCode?: string;
  readonly effectiveDate: IsoDate;
  readonly totalCharge: Cents;
  readonly accepted: boolean;
  readonly servicePeriod?: { readonly from: IsoDate; readonly to?: IsoDate };
  readonly message?: string;
  /** Whose claim it is (2100D) and who billed it (2100C): a 277CA cannot be written without them. */
  readonly patientName?: PersonName;
  readonly memberId?: string;
  readonly billingProvider?: { readonly name: string; readonly npi: string };
}

/** What the receiver said of one interchange (TA1): its envelope alone, not what is in it. */
export interface InterchangeAcknowledgment {
  /** TA101, ISA13 of the interchange. */
  readonly interchangeControlNumber: string;
  /** TA102 and TA103, date and time of the interchange. */
  readonly date: IsoDate;
  /** HHMM. */
  readonly time: string;
  /** TA104: `A` accepted, `E` accepted with errors, `R` rejected. */
  readonly status: "A" | "E" | "R";
  /** TA105: `000` no error, `001` the control numbers of ISA and IEA differ … */
  readonly noteCode: string;
}
