import type { Cents, IsoDate } from "@claimwright/base";
import type { Address, PersonName } from "./person.ts";
import type { Contact } from "./practice.ts";

/** What a patient is asked to pay, and how it came about. */
export interface PatientStatement {
  readonly practice: { readonly name: string; readonly address: Address; readonly contact: Contact };
  readonly statementDate: IsoDate;
  readonly dueDate: IsoDate;
  readonly accountNumber: string;
  readonly guarantor: { readonly name: PersonName; readonly address: Address };
  readonly visits: readonly StatementVisit[];
  /** The sum of the visits' `patientOwes`. */
  readonly amountDue: Cents;
}

export interface StatementVisit {
  readonly patientName: PersonName;
  readonly providerName: string;
  readonly dateOfService: IsoDate;
  readonly payerName?: string;
  readonly lines: readonly StatementLine[];
  readonly patientOwes: Cents;
}

/** One service: charge = planPaid + discount + otherAdjustments + patientPaid + awaitingPlan + patientOwes. */
export interface StatementLine {
  readonly code: string;
  /** What was done in plain words; never a CPT descriptor of ours. */
  readonly description: string;
  readonly charge: Cents;
  /** The contractual adjustment that nobody pays. */
  readonly discount: Cents;
  readonly planPaid: Cents;
  readonly otherAdjustments: Cents;
  readonly patientPaid: Cents;
  /** What a plan has still to answer for; absent when nothing. */
  readonly awaitingPlan?: Cents;
  readonly patientOwes: Cents;
  /** Why the rest is the patient's: each share with its reason in plain words. */
  readonly shares: readonly PatientShare[];
}

export interface PatientShare {
  readonly kind: "deductible" | "copay" | "coinsurance" | "not-covered" | "other";
  readonly amount: Cents;
  readonly explanation: string;
}
