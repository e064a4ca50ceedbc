import { type Cents, cents } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import type { AccountKind, LedgerAccount, TrialRow } from "@claimwright/receivables";
import {
  type LedgerMoment,
  listBalancesAt,
  type StoredBalance,
  type StoreTransaction,
  sumBalancesAt,
} from "@claimwright/store";

/** How the books stood at a moment, by kind of account. */
export interface TrialBalanceAt {
  readonly rows: readonly TrialRow[];
  readonly debits: Cents;
  readonly credits: Cents;
  /** Zero, or the ledger was changed from outside. */
  readonly difference: Cents;
}

/**
 * The trial balance at any past moment: as of the end of a day, as it was known at an instant, or both. It is counted
 * from the movements, so it asks a second or so of a ledger of a million.
 */
export async function trialBalanceAt(
  tx: StoreTransaction,
  practiceId: PracticeId,
  moment: LedgerMoment,
): Promise<TrialBalanceAt> {
  const rows = (await sumBalancesAt(tx, practiceId, moment)) as readonly TrialRow[];
  const debits = cents(rows.reduce((sum, row) => sum + row.debits, 0));
  const credits = cents(rows.reduce((sum, row) => sum + row.credits, 0));
  return { rows, debits, credits, difference: cents(debits - credits) };
}

/** The accounts behind one row of it, the largest first. */
export async function accountsAt(
  tx: StoreTransaction,
  practiceId: PracticeId,
  kind: AccountKind,
  moment: LedgerMoment,
): Promise<{ readonly balances: readonly StoredBalance<LedgerAccount>[]; readonly total: number }> {
  return listBalancesAt<LedgerAccount>(tx, practiceId, kind, moment);
}
