import { type Cents, cents, daysBetween, formatDollars, type IsoDate, type Why } from "@claimwright/base";
import { type LedgerTransfer, transferOf } from "./ledger-transfer.ts";

/** Money that the bank says it received. */
export interface BankDeposit {
  readonly depositId: string;
  readonly bankAccount: string;
  readonly amount: Cents;
  readonly postedOn: IsoDate;
  /** The trace number that came with it: TRN02 of an ACH addenda, a check's number. */
  readonly traceNumber?: string;
}

/** Money that is announced and waits for the bank: an 835 payment (BPR, TRN) or the day's money from patients. */
export interface ExpectedMoney {
  readonly payment: string;
  readonly amount: Cents;
  readonly expectedOn: IsoDate;
  readonly traceNumber?: string;
}

export interface DepositMatching {
  readonly matched: readonly {
    readonly deposit: BankDeposit;
    readonly expected: ExpectedMoney;
    readonly transfers: readonly LedgerTransfer[];
  }[];
  readonly differences: readonly DepositDifference[];
}

export interface DepositDifference {
  readonly kind: "amount-differs" | "not-announced" | "not-arrived";
  readonly deposit?: BankDeposit;
  readonly expected?: ExpectedMoney;
  /** What the bank has less what was announced. */
  readonly difference: Cents;
  readonly message: string;
}

/** Days that money may be under way before it counts as not arrived (CAQH CORE 370: three business days). */
export const DEPOSIT_WAIT_DAYS = 5;

/**
 * Matches what the bank received with what was announced, by trace number, else by a single equal amount within a few
 * days. Only a match makes cash final; each difference is listed and moves nothing.
 */
export function matchDeposits(
  deposits: readonly BankDeposit[],
  expected: readonly ExpectedMoney[],
  today: IsoDate,
): DepositMatching {
  const open = new Set(expected);
  const matched: DepositMatching["matched"][number][] = [];
  const differences: DepositDifference[] = [];
  for (const deposit of deposits) {
    const found = findExpected(deposit, [...open]);
    if (found === undefined) {
      differences.push(difference("not-announced", deposit, undefined));
      continue;
    }
    open.delete(found);
    if (found.amount === deposit.amount) {
      matched.push({ deposit, expected: found, transfers: confirmation(deposit, found) });
    } else differences.push(difference("amount-differs", deposit, found));
  }
  const late = [...open].filter(
    ({ amount, expectedOn }) => amount !== 0 && daysBetween(expectedOn, today) > DEPOSIT_WAIT_DAYS,
  );
  return {
    matched,
    differences: [...differences, ...late.map((each) => difference("not-arrived", undefined, each))],
  };
}

function findExpected(deposit: BankDeposit, open: readonly ExpectedMoney[]): ExpectedMoney | undefined {
  const byTrace = open.filter(
    ({ traceNumber }) => traceNumber !== undefined && traceNumber === deposit.traceNumber,
  );
  if (byTrace.length > 0) return byTrace.find(({ amount }) => amount === deposit.amount) ?? byTrace[0];
  const byAmount = open.filter(
    ({ amount, expectedOn }) =>
      amount === deposit.amount && Math.abs(daysBetween(expectedOn, deposit.postedOn)) <= DEPOSIT_WAIT_DAYS,
  );
  return byAmount.length === 1 ? byAmount[0] : undefined;
}

function confirmation(deposit: BankDeposit, expected: ExpectedMoney): readonly LedgerTransfer[] {
  const why: Why = {
    rule: "receivables.bank-confirmation",
    reason: `The bank received ${formatDollars(deposit.amount)} as announced.`,
    source: "835 X221A1 BPR, TRN; bank statement",
    inputs: { traceNumber: deposit.traceNumber ?? null },
    result: deposit.amount,
  };
  return transferOf({
    debit: { kind: "bank", bankAccount: deposit.bankAccount },
    credit: { kind: "cash-clearing", payment: expected.payment },
    amount: deposit.amount,
    effectiveOn: deposit.postedOn,
    kind: "bank-confirmation",
    why,
    document: { kind: "deposit", id: deposit.depositId },
    idempotencyKey: `deposit/${deposit.depositId}/${expected.payment}`,
  });
}

function difference(
  kind: DepositDifference["kind"],
  deposit: BankDeposit | undefined,
  expected: ExpectedMoney | undefined,
): DepositDifference {
  const amount = cents((deposit?.amount ?? 0) - (expected?.amount ?? 0));
  return {
    kind,
    ...(deposit === undefined ? {} : { deposit }),
    ...(expected === undefined ? {} : { expected }),
    difference: amount,
    message: DIFFERENCE_WORDS[kind](amount),
  };
}

const DIFFERENCE_WORDS: Readonly<Record<DepositDifference["kind"], (difference: Cents) => string>> = {
  "amount-differs": (amount) =>
    `The bank's amount differs from the announced one by ${formatDollars(amount)}.`,
  "not-announced": (amount) =>
    `The bank received ${formatDollars(amount)} that no remittance or receipt announces.`,
  "not-arrived": (amount) => `${formatDollars(cents(-amount))} was announced and has not reached the bank.`,
};
