import { addDays, type Cents, cents, formatDollars, type IsoDate, ProblemError } from "@claimwright/base";
import type { TrialRow } from "./balances.ts";
import type { TransferKind } from "./ledger-transfer.ts";

/** The work of the days that a close covers, and how the books stood at its end. Once made it never changes. */
export interface DayClose {
  /** The first day it covers; absent for a practice's first close, which covers all that came before. */
  readonly from?: IsoDate;
  readonly day: IsoDate;
  readonly totals: readonly KindTotal[];
  /** The money that goes to the bank: what was taken in, by payment. */
  readonly depositSlip: readonly { readonly payment: string; readonly amount: Cents }[];
  readonly depositTotal: Cents;
  /** The balances at the end of the day by kind of account; they sum to zero. */
  readonly trial: readonly TrialRow[];
}

export interface KindTotal {
  readonly kind: TransferKind;
  readonly count: number;
  readonly amount: Cents;
}

/** The movements of one kind, apart by the payment whose cash they move on its way to the bank. */
export interface DaySum extends KindTotal {
  readonly payment?: string;
  /** What the payment's cash gained (debits less credits); zero without one. */
  readonly cash: Cents;
}

/**
 * Makes the close of a day out of its movements' sums. Throws a programmer's error when the books do not balance:
 * a ledger of transfers cannot be out of balance unless somebody changed it from outside.
 */
export function closeDay(
  sums: readonly DaySum[],
  trial: readonly TrialRow[],
  span: { readonly from?: IsoDate; readonly day: IsoDate },
): DayClose {
  const difference = trial.reduce((sum, { debits, credits }) => sum + debits - credits, 0);
  if (difference !== 0) {
    throw new Error(`the books differ by ${formatDollars(cents(difference))}; the ledger was changed`);
  }
  const totals = new Map<TransferKind, KindTotal>();
  const slip = new Map<string, number>();
  for (const { kind, count, amount, payment, cash } of sums) {
    const before = totals.get(kind);
    totals.set(kind, {
      kind,
      count: count + (before?.count ?? 0),
      amount: cents(amount + (before?.amount ?? 0)),
    });
    if (payment !== undefined && TAKEN_IN.has(kind)) slip.set(payment, (slip.get(payment) ?? 0) + cash);
  }
  const depositSlip = [...slip]
    .filter(([, amount]) => amount !== 0)
    .map(([payment, amount]) => ({ payment, amount: cents(amount) }));
  return {
    ...span,
    totals: [...totals.values()],
    depositSlip,
    depositTotal: cents(depositSlip.reduce((sum, { amount }) => sum + amount, 0)),
    trial,
  };
}

/**
 * The first day that a close of `day` covers: every day since the last close, so that none falls between two. Throws
 * ProblemError `input.field` for a day that is closed already or not over yet.
 */
export function daysToClose(
  day: IsoDate,
  lastClosed: IsoDate | undefined,
  today: IsoDate,
): { readonly from?: IsoDate; readonly day: IsoDate } {
  if (day > today) {
    throw refused(`${day} has not come yet.`, "Close it on its evening or later.");
  }
  if (lastClosed !== undefined && day <= lastClosed) {
    throw refused(
      `The books are closed up to ${lastClosed}.`,
      "A correction is posted today and counts for today.",
    );
  }
  return lastClosed === undefined ? { day } : { from: addDays(lastClosed, 1), day };
}

const TAKEN_IN: ReadonlySet<TransferKind> = new Set([
  "deposit",
  "patient-payment",
  "returned-payment",
  "agency-fee",
]);

function refused(message: string, remedy: string): ProblemError {
  return new ProblemError({ code: "input.field", message, remedy, place: "day" });
}
