import { type IsoDate, unreachable } from "@claimwright/base";
import type { ClaimId, CoverageId, PatientId, PayerId, ServiceLineId } from "@claimwright/model";

/**
 * The chart of accounts. An account is what its fields say; `accountKey` is its one stable text.
 * A balance is debits less credits: receivables, cash and adjustments grow by debits; charges, money not yet applied
 * and debts of the practice grow by credits.
 */
export type LedgerAccount =
  | CoverageReceivable
  | PatientReceivable
  /** Gross charges: the revenue side of every charge. */
  | { readonly kind: "charges" }
  /** What a payer's contract, a law or a courtesy takes off, by payer and category. */
  | { readonly kind: "adjustment"; readonly payerId: PayerId | null; readonly category: AdjustmentCategory }
  /** Money announced or taken in that the bank has not confirmed yet, by payment. */
  | { readonly kind: "cash-clearing"; readonly payment: string }
  /** Money in the bank. */
  | { readonly kind: "bank"; readonly bankAccount: string }
  /** Money of a payer's payment that no claim holds yet. It ends at zero when everything is posted. */
  | { readonly kind: "unapplied-payer-cash"; readonly payerId: PayerId; readonly payment: string }
  /** Money of a patient that no service holds yet, such as a copay at the desk. */
  | { readonly kind: "unapplied-patient-cash"; readonly patientId: PatientId }
  /** Owed back to a payer or a patient. */
  | { readonly kind: "refunds-payable"; readonly party: RefundParty }
  /** Given up as uncollectable. */
  | { readonly kind: "bad-debt" }
  /** What an agency keeps of the money that it collects. */
  | { readonly kind: "collection-fees"; readonly agency: string }
  /** Interest that payers paid for being late (PLB L6). */
  | { readonly kind: "interest"; readonly payerId: PayerId }
  /** Prepaid care of a capitation contract (PLB CT). */
  | { readonly kind: "capitation"; readonly payerId: PayerId }
  /** A payer's adjustment of the payment as a whole that later payments settle (PLB), by reason and reference. */
  | {
      readonly kind: "provider-level";
      readonly payerId: PayerId;
      readonly reason: string;
      readonly reference: string;
    }
  /** What another system said was open when the practice moved in. */
  | { readonly kind: "opening-balance" };

/** What one coverage is asked to pay for one service line. */
export interface CoverageReceivable {
  readonly kind: "coverage-receivable";
  readonly claimId: ClaimId;
  readonly lineId: ServiceLineId;
  readonly coverageId: CoverageId;
  readonly payerId: PayerId;
  readonly patientId: PatientId;
  /** The first day of the service, for reports by age; no part of the account's identity. */
  readonly servedOn?: IsoDate;
}

/** What the patient is asked to pay for one service line. */
export interface PatientReceivable {
  readonly kind: "patient-receivable";
  readonly claimId: ClaimId;
  readonly lineId: ServiceLineId;
  readonly patientId: PatientId;
  /** The first day of the service, for reports by age; no part of the account's identity. */
  readonly servedOn?: IsoDate;
}

export type AdjustmentCategory =
  | "contractual"
  | "sequestration"
  | "capitation"
  | "withhold"
  | "incentive"
  | "administrative"
  | "small-balance"
  | "charity"
  | "sliding-scale"
  | "prompt-pay"
  | "courtesy";

export type RefundParty =
  | { readonly kind: "payer"; readonly payerId: PayerId }
  | { readonly kind: "patient"; readonly patientId: PatientId }
  | { readonly kind: "state"; readonly state: string };

export type AccountKind = LedgerAccount["kind"];

/** `patient-receivable:claim-7:line-1`. Colons inside an identity are escaped, so two accounts never share a key. */
export function accountKey(account: LedgerAccount): string {
  return [account.kind, ...identityOf(account).map(escapePart)].join(":");
}

function identityOf(account: LedgerAccount): readonly string[] {
  switch (account.kind) {
    case "coverage-receivable":
      return [account.claimId, account.lineId, account.coverageId];
    case "patient-receivable":
      return [account.claimId, account.lineId];
    case "charges":
    case "bad-debt":
    case "opening-balance":
      return [];
    case "adjustment":
      return [account.payerId ?? "", account.category];
    case "cash-clearing":
      return [account.payment];
    case "bank":
      return [account.bankAccount];
    case "collection-fees":
      return [account.agency];
    case "unapplied-payer-cash":
      return [account.payerId, account.payment];
    case "unapplied-patient-cash":
      return [account.patientId];
    case "refunds-payable":
      return partyOf(account.party);
    case "interest":
    case "capitation":
      return [account.payerId];
    case "provider-level":
      return [account.payerId, account.reason, account.reference];
    default:
      return unreachable(account);
  }
}

function partyOf(party: RefundParty): readonly string[] {
  switch (party.kind) {
    case "payer":
      return [party.kind, party.payerId];
    case "patient":
      return [party.kind, party.patientId];
    case "state":
      return [party.kind, party.state];
    default:
      return unreachable(party);
  }
}

function escapePart(part: string): string {
  return part.replaceAll("%", "%25").replaceAll(":", "%3A");
}
