import { type Cents, cents, type IsoDate } from "@claimwright/base";
import { type TrialBalance, trialBalance } from "./balances.ts";
import type { AccountKind } from "./ledger-account.ts";
import type { LedgerTransfer, TransferKind } from "./ledger-transfer.ts";

/** One day's work in the books, and how they stood at its end. */
export interface DayClose {
  readonly day: IsoDate;
  readonly totals: readonly { readonly kind: TransferKind; readonly count: number; readonly amount: Cents }[];
  /** The money that goes to the bank: what was taken in on the day, by payment. */
  readonly depositSlip: readonly { readonly payment: string; readonly amount: Cents }[];
  readonly depositTotal: Cents;
  readonly trial: TrialBalance;
}

/** Closes a day over all movements so far; later movements with an earlier date show in the next close of that day. */
export function closeDay(transfers: readonly LedgerTransfer[], day: IsoDate): DayClose {
  const totals = new Map<TransferKind, { count: number; amount: number }>();
  const slip = new Map<string, number>();
  for (const transfer of transfers) {
    if (transfer.effectiveOn !== day) continue;
    const before = totals.get(transfer.kind) ?? { count: 0, amount: 0 };
    totals.set(transfer.kind, { count: before.count + 1, amount: before.amount + transfer.amount });
    if (TAKEN_IN.has(transfer.kind)) {
      addCash(slip, transfer.debit, transfer.amount);
      addCash(slip, transfer.credit, -transfer.amount);
    }
  }
  const depositSlip = [...slip].map(([payment, amount]) => ({ payment, amount: cents(amount) }));
  return {
    day,
    totals: [...totals].map(([kind, { count, amount }]) => ({ kind, count, amount: cents(amount) })),
    depositSlip,
    depositTotal: cents(depositSlip.reduce((sum, { amount }) => sum + amount, 0)),
    trial: trialBalance(transfers, day),
  };
}

const TAKEN_IN: ReadonlySet<TransferKind> = new Set(["deposit", "patient-payment", "returned-payment"]);

function addCash(
  slip: Map<string, number>,
  account: { readonly kind: AccountKind; readonly payment?: string },
  amount: number,
): void {
  if (account.kind !== "cash-clearing" || account.payment === undefined) return;
  slip.set(account.payment, (slip.get(account.payment) ?? 0) + amount);
}
