import { type Cents, cents, formatDollars, type IsoDate, ProblemError, type Why } from "@claimwright/base";
import type { PatientId } from "@claimwright/model";
import type { Balances } from "./balances.ts";
import type { AdjustmentCategory, LedgerAccount, PatientReceivable } from "./ledger-account.ts";
import { type LedgerTransfer, type TransferKind, transferOf } from "./ledger-transfer.ts";

/** How money came from a patient. The number of a card or an account is never among it. */
export interface PatientPayment {
  readonly paymentId: string;
  readonly patientId: PatientId;
  readonly amount: Cents;
  readonly receivedOn: IsoDate;
  readonly method: "cash" | "check" | "card" | "bank-debit";
  /** What it was taken for: at the visit, for a statement, by a plan. */
  readonly purpose: "time-of-service" | "statement" | "payment-plan" | "deposit";
}

/** Money from a patient: on its way to the bank, and the patient's own until services take it. */
export function receivePatientPayment(payment: PatientPayment): readonly LedgerTransfer[] {
  assertPositive(payment.amount, "payment");
  const { patientId, paymentId, amount, method, purpose } = payment;
  const reason = `The patient paid ${formatDollars(amount)} by ${method} (${purpose}).`;
  return move({
    debit: { kind: "cash-clearing", payment: `patient/${paymentId}` },
    credit: { kind: "unapplied-patient-cash", patientId },
    amount,
    effectiveOn: payment.receivedOn,
    kind: "patient-payment",
    document: { kind: "receipt", id: paymentId },
    key: `patient-payment/${paymentId}`,
    why: whyOf("patient-payment", reason, amount),
  });
}

/** What a patient owes for one service line, with the day that decides what is paid first. */
export interface PatientDebt {
  readonly account: PatientReceivable;
  readonly owed: Cents;
  readonly dateOfService: IsoDate;
}

/**
 * Puts a patient's unapplied money on what they owe, the oldest service first. It never takes more than the patient
 * has or the line owes; what is left stays theirs.
 */
export function applyPatientCash(
  patientId: PatientId,
  available: Cents,
  debts: readonly PatientDebt[],
  by: { readonly effectiveOn: IsoDate; readonly documentId: string },
): readonly LedgerTransfer[] {
  let left = Math.max(available, 0);
  const oldestFirst = [...debts]
    .filter(({ owed }) => owed > 0)
    .sort((a, b) => (a.dateOfService < b.dateOfService ? -1 : a.dateOfService > b.dateOfService ? 1 : 0));
  return oldestFirst.flatMap(({ account, owed }) => {
    const amount = cents(Math.min(owed, left));
    left -= amount;
    const reason = `${formatDollars(amount)} of the patient's money pays a service of theirs, the oldest first.`;
    return move({
      debit: { kind: "unapplied-patient-cash", patientId },
      credit: account,
      amount,
      effectiveOn: by.effectiveOn,
      kind: "apply-patient-cash",
      document: { kind: "receipt", id: by.documentId },
      key: `apply/${by.documentId}/${account.claimId}/${account.lineId}`,
      why: whyOf("apply-patient-cash", reason, amount),
    });
  });
}

/** A check that bounced, a card that was charged back: the money is gone and the services are owed again. */
export function returnPatientPayment(
  payment: PatientPayment,
  applied: readonly LedgerTransfer[],
  returnedOn: IsoDate,
): readonly LedgerTransfer[] {
  const document = { kind: "receipt", id: payment.paymentId } as const;
  const reason = `The patient's payment of ${formatDollars(payment.amount)} was returned.`;
  const undone = applied.flatMap((transfer, index) =>
    move({
      debit: transfer.credit,
      credit: transfer.debit,
      amount: transfer.amount,
      effectiveOn: returnedOn,
      kind: "returned-payment",
      document,
      key: `returned/${payment.paymentId}/${index + 1}`,
      why: whyOf("returned-payment", reason, transfer.amount),
    }),
  );
  const back = move({
    debit: { kind: "unapplied-patient-cash", patientId: payment.patientId },
    credit: { kind: "cash-clearing", payment: `patient/${payment.paymentId}` },
    amount: payment.amount,
    effectiveOn: returnedOn,
    kind: "returned-payment",
    document,
    key: `returned/${payment.paymentId}/cash`,
    why: whyOf("returned-payment", reason, payment.amount),
  });
  return [...undone, ...back];
}

/** Takes part of what a patient owes off the books, for a reason that is reported apart from contracts. */
export function adjustPatientDebt(
  debt: PatientDebt,
  amount: Cents,
  category: Extract<
    AdjustmentCategory,
    "small-balance" | "charity" | "sliding-scale" | "prompt-pay" | "courtesy" | "administrative"
  >,
  decision: { readonly decisionId: string; readonly decidedOn: IsoDate; readonly reason: string },
): readonly LedgerTransfer[] {
  assertWithin(amount, debt.owed);
  return move({
    debit: { kind: "adjustment", payerId: null, category },
    credit: debt.account,
    amount,
    effectiveOn: decision.decidedOn,
    kind: "patient-adjustment",
    document: { kind: "decision", id: decision.decisionId },
    key: `decision/${decision.decisionId}/${debt.account.claimId}/${debt.account.lineId}`,
    why: whyOf(`patient-adjustment.${category}`, decision.reason, amount),
  });
}

/** Gives a debt up as uncollectable; an agency that brings something back undoes it with `recoverBadDebt`. */
export function writeOffBadDebt(
  debt: PatientDebt,
  decision: { readonly decisionId: string; readonly decidedOn: IsoDate; readonly reason: string },
): readonly LedgerTransfer[] {
  return move({
    debit: { kind: "bad-debt" },
    credit: debt.account,
    amount: debt.owed,
    effectiveOn: decision.decidedOn,
    kind: "bad-debt",
    document: { kind: "decision", id: decision.decisionId },
    key: `decision/${decision.decisionId}/${debt.account.claimId}/${debt.account.lineId}`,
    why: whyOf("bad-debt", decision.reason, debt.owed),
  });
}

/** An agency's money: the debt lives again for what it brought, so that the payment has something to pay. */
export function recoverBadDebt(
  account: PatientReceivable,
  amount: Cents,
  by: {
    readonly recoveryId: string;
    readonly recoveredOn: IsoDate;
    /** Absent: the money came in. */
    readonly reason?: string;
  },
): readonly LedgerTransfer[] {
  assertPositive(amount, "recovery");
  const reason = by.reason ?? `${formatDollars(amount)} that was given up came in after all.`;
  return move({
    debit: account,
    credit: { kind: "bad-debt" },
    amount,
    effectiveOn: by.recoveredOn,
    kind: "bad-debt-recovery",
    document: { kind: "decision", id: by.recoveryId },
    key: `recovery/${by.recoveryId}/${account.claimId}/${account.lineId}`,
    why: whyOf("bad-debt-recovery", reason, amount),
  });
}

/**
 * What an agency keeps of a payment that it collected: the patient's debt is paid in full, and so much less comes to the
 * bank. Throws ProblemError `input.field` for more than was collected.
 */
export function keepAgencyFee(
  payment: Pick<PatientPayment, "paymentId" | "amount" | "receivedOn">,
  agency: string,
  fee: Cents,
): readonly LedgerTransfer[] {
  if (fee < 0 || fee > payment.amount) {
    throw new ProblemError({
      code: "input.field",
      message: `A fee of ${formatDollars(fee)} is not within the ${formatDollars(payment.amount)} that was collected.`,
      remedy: "Compare it with the agency's remittance.",
      place: "fee",
    });
  }
  const reason = `${agency} kept ${formatDollars(fee)} of the ${formatDollars(payment.amount)} that it collected.`;
  return move({
    debit: { kind: "collection-fees", agency },
    credit: { kind: "cash-clearing", payment: `patient/${payment.paymentId}` },
    amount: fee,
    effectiveOn: payment.receivedOn,
    kind: "agency-fee",
    document: { kind: "receipt", id: payment.paymentId },
    key: `agency-fee/${payment.paymentId}`,
    why: whyOf("agency-fee", reason, fee),
  });
}

/** What a patient owes by the books; lines with nothing or a credit are left out. */
export function patientDebts(
  sums: Balances,
  patientId: PatientId,
  dateOf: (account: PatientReceivable) => IsoDate,
): readonly PatientDebt[] {
  return [...sums.values()].flatMap(({ account, balance }) =>
    account.kind === "patient-receivable" && account.patientId === patientId && balance > 0
      ? [{ account, owed: balance, dateOfService: dateOf(account) }]
      : [],
  );
}

function move(fields: {
  readonly debit: LedgerAccount;
  readonly credit: LedgerAccount;
  readonly amount: number;
  readonly effectiveOn: IsoDate;
  readonly kind: TransferKind;
  readonly document: LedgerTransfer["document"];
  readonly key: string;
  readonly why: Why;
}): readonly LedgerTransfer[] {
  const { key, ...rest } = fields;
  return transferOf({ ...rest, idempotencyKey: key });
}

function whyOf(rule: string, reason: string, result: Cents): Why {
  return { rule: `receivables.${rule}`, reason, source: "practice financial policy", inputs: {}, result };
}

function assertPositive(amount: Cents, what: string): void {
  if (amount > 0) return;
  throw new ProblemError({
    code: "input.field",
    message: `A ${what} is an amount above zero.`,
    remedy: "Give the amount in dollars and cents, such as 20.00.",
    place: "amount",
  });
}

function assertWithin(amount: Cents, owed: Cents): void {
  if (amount > 0 && amount <= owed) return;
  throw new ProblemError({
    code: "input.field",
    message: `An adjustment of ${formatDollars(amount)} is not within the ${formatDollars(owed)} that is owed.`,
    remedy: "Take off at most what is owed; money that was paid is refunded, not adjusted.",
    place: "amount",
  });
}
