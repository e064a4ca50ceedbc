import {
  addDays,
  addYears,
  type Cents,
  daysBetween,
  formatDollars,
  type IsoDate,
  ProblemError,
  type Why,
} from "@claimwright/base";
import type { ActorId } from "@claimwright/model";
import type { LedgerAccount, RefundParty } from "./ledger-account.ts";
import { type LedgerTransfer, transferOf } from "./ledger-transfer.ts";

/** Money that goes back to a payer or a patient: asked for by one person, approved by another, then paid. */
export interface RefundRequest {
  readonly refundId: string;
  readonly party: RefundParty;
  readonly amount: Cents;
  /** The account that holds the money: a receivable with a credit balance, or unapplied cash. */
  readonly from: LedgerAccount;
  /** The credit that `from` holds, debits less credits: below zero. */
  readonly fromBalance: Cents;
  readonly requestedBy: ActorId;
  readonly requestedOn: IsoDate;
  readonly reason: string;
}

/** Books the debt to the party. The one who asked may not approve (segregation of duties). */
export function approveRefund(
  request: RefundRequest,
  approvedBy: ActorId,
  approvedOn: IsoDate,
): readonly LedgerTransfer[] {
  if (approvedBy === request.requestedBy) {
    throw new ProblemError({
      code: "access.denied",
      message: "A refund is approved by another person than the one who asked for it.",
      remedy: "Ask a colleague with the right to approve refunds.",
    });
  }
  if (request.amount <= 0 || request.amount > -request.fromBalance) {
    throw new ProblemError({
      code: "input.field",
      message: `A refund of ${formatDollars(request.amount)} is more than the credit that is there.`,
      remedy: "Refund at most the credit balance of the account.",
      place: "amount",
    });
  }
  return transferOf({
    debit: request.from,
    credit: { kind: "refunds-payable", party: request.party },
    amount: request.amount,
    effectiveOn: approvedOn,
    kind: "refund-due",
    document: { kind: "refund", id: request.refundId },
    idempotencyKey: `refund/${request.refundId}/due`,
    why: whyRefund(request.reason, request.amount),
  });
}

/** The money leaves the bank. */
export function payRefund(
  request: Pick<RefundRequest, "refundId" | "party" | "amount">,
  bankAccount: string,
  paidOn: IsoDate,
): readonly LedgerTransfer[] {
  return transferOf({
    debit: { kind: "refunds-payable", party: request.party },
    credit: { kind: "bank", bankAccount },
    amount: request.amount,
    effectiveOn: paidOn,
    kind: "refund-paid",
    document: { kind: "refund", id: request.refundId },
    idempotencyKey: `refund/${request.refundId}/paid`,
    why: whyRefund(`${formatDollars(request.amount)} went back.`, request.amount),
  });
}

/** Where an overpayment of a federal programme stands against its legal clock. */
export interface OverpaymentClock {
  /** The last day to report and return it. */
  readonly returnBy: IsoDate;
  readonly daysLeft: number;
  readonly state: "investigating" | "running" | "overdue";
}

/** Days to report and return an identified overpayment, and to investigate in good faith (42 CFR 401.305). */
export const OVERPAYMENT_RETURN_DAYS = 60;
export const OVERPAYMENT_INVESTIGATION_DAYS = 180;

/**
 * The 60 days run from identification; a timely good-faith investigation suspends them for up to 180 days from the
 * day it began (42 CFR 401.305(b)).
 */
export function overpaymentClock(
  overpayment: {
    readonly identifiedOn: IsoDate;
    readonly investigation?: { readonly from: IsoDate; readonly concludedOn?: IsoDate };
  },
  today: IsoDate,
): OverpaymentClock {
  const { identifiedOn, investigation } = overpayment;
  const limit = investigation && addDays(investigation.from, OVERPAYMENT_INVESTIGATION_DAYS);
  const concluded = investigation?.concludedOn;
  const suspendedTo = limit && (concluded !== undefined && concluded < limit ? concluded : limit);
  const start = suspendedTo ?? identifiedOn;
  const returnBy = addDays(start, OVERPAYMENT_RETURN_DAYS);
  const daysLeft = daysBetween(today, returnBy);
  const state =
    daysLeft < 0 ? "overdue" : suspendedTo !== undefined && today < suspendedTo ? "investigating" : "running";
  return { returnBy, daysLeft, state };
}

/** The day on which a credit that nobody claims goes to the state, by the state's dormancy in years. */
export function unclaimedPropertyDue(lastActivityOn: IsoDate, dormancyYears: number): IsoDate {
  return addYears(lastActivityOn, dormancyYears);
}

function whyRefund(reason: string, result: Cents): Why {
  return {
    rule: "receivables.refund",
    reason,
    source: "42 CFR 401.305 for federal programmes; practice financial policy",
    inputs: {},
    result,
  };
}
