import { type Cents, cents, type IsoDate, ZERO_CENTS } from "@claimwright/base";
import { type AccountKind, accountKey, type LedgerAccount } from "./ledger-account.ts";
import type { LedgerTransfer } from "./ledger-transfer.ts";

export interface AccountBalance {
  readonly account: LedgerAccount;
  /** Debits less credits. */
  readonly balance: Cents;
}

/** Balances by account key. A reader asks `balanceOf` rather than the map, so that an unknown account is zero. */
export type Balances = ReadonlyMap<string, AccountBalance>;

/** Adds up movements, optionally only those that count up to and including a day. Accounts at zero stay listed. */
export function balances(transfers: Iterable<LedgerTransfer>, upTo?: IsoDate): Balances {
  const sums = new Map<string, AccountBalance>();
  for (const transfer of transfers) {
    if (upTo !== undefined && transfer.effectiveOn > upTo) continue;
    add(sums, transfer.debit, transfer.amount);
    add(sums, transfer.credit, -transfer.amount);
  }
  return sums;
}

export function balanceOf(sums: Balances, account: LedgerAccount): Cents {
  return sums.get(accountKey(account))?.balance ?? ZERO_CENTS;
}

export interface TrialBalance {
  readonly accounts: readonly AccountBalance[];
  readonly debits: Cents;
  readonly credits: Cents;
  /** Debits less credits over all accounts: zero, or the ledger is broken. */
  readonly difference: Cents;
}

/** Every account with a balance, and both column sums, as the books stood at the end of a day. */
export function trialBalance(transfers: Iterable<LedgerTransfer>, upTo?: IsoDate): TrialBalance {
  const accounts = [...balances(transfers, upTo).values()]
    .filter(({ balance }) => balance !== 0)
    .sort((a, b) => (accountKey(a.account) < accountKey(b.account) ? -1 : 1));
  let debits = 0;
  let credits = 0;
  for (const { balance } of accounts) {
    if (balance > 0) debits += balance;
    else credits -= balance;
  }
  return { accounts, debits: cents(debits), credits: cents(credits), difference: cents(debits - credits) };
}

/** One kind of account in a trial balance: how many hold something, and what they hold on either side. */
export interface TrialRow {
  readonly kind: AccountKind;
  readonly accounts: number;
  readonly debits: Cents;
  readonly credits: Cents;
}

/** The trial balance by kind of account, in the order of the kinds' names. */
export function trialByKind(accounts: Iterable<AccountBalance>): readonly TrialRow[] {
  const rows = new Map<AccountKind, { accounts: number; debits: number; credits: number }>();
  for (const { account, balance } of accounts) {
    if (balance === 0) continue;
    const row = rows.get(account.kind) ?? { accounts: 0, debits: 0, credits: 0 };
    row.accounts += 1;
    if (balance > 0) row.debits += balance;
    else row.credits -= balance;
    rows.set(account.kind, row);
  }
  return [...rows]
    .map(([kind, row]) => ({
      kind,
      accounts: row.accounts,
      debits: cents(row.debits),
      credits: cents(row.credits),
    }))
    .sort((a, b) => (a.kind < b.kind ? -1 : 1));
}

function add(sums: Map<string, AccountBalance>, account: LedgerAccount, amount: number): void {
  const key = accountKey(account);
  const before = sums.get(key)?.balance ?? 0;
  sums.set(key, { account, balance: cents(before + amount) });
}
