import type { Cents, DateRange, IsoDate } from "@claimwright/base";
import type { Address, PersonName } from "./person.ts";
import type { Contact } from "./practice.ts";
import type { Unmapped } from "./unmapped.ts";

/** One payment of one payer to one payee: an 835 transaction set (X221A1). */
export interface Remittance {
  readonly payer: RemittancePayer;
  readonly payee: RemittancePayee;
  /** BPR02. */
  readonly paymentAmount: Cents;
  /** BPR03: `C` credit, `D` debit. */
  readonly creditDebit: string;
  /** BPR04: `ACH`, `CHK`, `NON`, `BOP`, `FWT`. */
  readonly paymentMethod: string;
  /** BPR16. */
  readonly paymentDate: IsoDate;
  /** TRN02: the check or trace number. */
  readonly traceNumber: string;
  /** TRN03. */
  readonly originatingCompanyId: string;
  /** DTM*405. */
  readonly productionDate?: IsoDate;
  readonly claims: readonly ClaimPayment[];
  readonly providerAdjustments: readonly ProviderAdjustment[];
  /** BPR05 to BPR15, where the money goes through banks. */
  readonly bankTransfer?: BankTransfer;
  /** What the file that the payment was read from said beyond these facts, outside its claims. */
  readonly unmapped?: readonly Unmapped[];
}

export interface BankTransfer {
  /** BPR05: `CCP` or `CTX`. */
  readonly format: string;
  readonly from: BankAccount;
  readonly to: BankAccount;
}

export interface BankAccount {
  /** Nine digits of the American Bankers Association. */
  readonly routingNumber: string;
  readonly accountNumber: string;
  readonly accountKind: "checking" | "savings";
}

export interface RemittancePayer {
  readonly name: string;
  /** N104, or TRN03 when the payer names no other: the payer's identity in the payment's identity. */
  readonly identifier: string;
  readonly address?: Address;
  /** PER*BL: whom to ask about the file. */
  readonly technicalContact?: Contact;
}

export interface RemittancePayee {
  readonly name: string;
  /** The NPI (N103 XX) or tax id (N103 FI). */
  readonly identifier: string;
  readonly identifierKind: "NPI" | "tax id" | "other";
  readonly address?: Address;
  /** REF*TJ, beside an NPI. */
  readonly taxId?: string;
}

/** CLP and what belongs to it: what the payer did with one claim. */
export interface ClaimPayment {
  /** One-based position of the CLP in the payment: a reversal and its correction share every other key. */
  readonly occurrence: number;
  /** LX01 of the group of claims that it stands in; absent means the first. */
  readonly headerNumber?: string;
  /** CLP01. */
  readonly patientControlNumber: string;
  /** CLP02; a denial is never read from it. */
  readonly statusCode: string;
  /** CLP03. */
  readonly totalCharge: Cents;
  /** CLP04. */
  readonly paid: Cents;
  /** CLP05, for information; no part of balancing. */
  readonly patientResponsibility?: Cents;
  /** CLP06. */
  readonly claimFilingCode?: string;
  /** CLP07. */
  readonly payerClaimControlNumber: string;
  readonly placeOfService?: string;
  readonly frequencyCode?: string;
  readonly patientName?: PersonName;
  /** NM109 of the patient or insured. */
  readonly memberId?: string;
  readonly renderingNpi?: string;
  /** DTM*232/233. */
  readonly servicePeriod?: DateRange;
  /** DTM*050. */
  readonly receivedDate?: IsoDate;
  readonly adjustments: readonly ClaimAdjustment[];
  /** MOA and MIA remark codes. */
  readonly remarkCodes: readonly string[];
  /** NM1*TT: forwarded to this payer. */
  readonly crossoverTo?: string;
  /** NM109 beside it. */
  readonly crossoverIdentifier?: string;
  readonly lines: readonly ServicePayment[];
  /** What the file said of this claim beyond these facts (loops 2100, 2110). */
  readonly unmapped?: readonly Unmapped[];
}

/** SVC and what belongs to it. */
export interface ServicePayment {
  /** SVC01: the code that was adjudicated. */
  readonly procedureQualifier: string;
  readonly procedureCode: string;
  readonly modifiers: readonly string[];
  /** SVC06, when the payer adjudicated another code than was billed (bundling, splitting). */
  readonly billedProcedureCode?: string;
  readonly billedModifiers?: readonly string[];
  /** SVC02. */
  readonly charge: Cents;
  /** SVC03. */
  readonly paid: Cents;
  /** SVC04. */
  readonly revenueCode?: string;
  /** SVC05, as a decimal text; absent means one. */
  readonly paidUnits?: string;
  /** SVC07. */
  readonly billedUnits?: string;
  readonly dateOfService?: DateRange;
  /** REF*6R. */
  readonly lineItemControlNumber?: string;
  /** AMT*B6. */
  readonly allowed?: Cents;
  readonly adjustments: readonly ClaimAdjustment[];
  /** LQ*HE. */
  readonly remarkCodes: readonly string[];
}

/** One reason and amount of a CAS segment. */
export interface ClaimAdjustment {
  readonly group: AdjustmentGroup;
  /** CARC. */
  readonly reason: string;
  /** Positive lowers what is paid. */
  readonly amount: Cents;
  /** CAS04, as a decimal text. */
  readonly quantity?: string;
}

/** `CO` contractual, `PR` patient, `OA` other, `PI` payer-initiated, `CR` correction (older files). */
export type AdjustmentGroup = "CO" | "PR" | "OA" | "PI" | "CR";

/** One reason and amount of a PLB segment. A positive amount lowers the payment. */
export interface ProviderAdjustment {
  readonly providerIdentifier: string;
  /** PLB02, the end of the fiscal period. */
  readonly fiscalPeriodEnd: IsoDate;
  /** Such as `WO` overpayment recovery, `FB` forward balance, `L6` interest. */
  readonly reason: string;
  /** PLB03-2. */
  readonly reference?: string;
  readonly amount: Cents;
}
