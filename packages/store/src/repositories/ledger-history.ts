import { type Cents, cents, type IsoDate } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import { sql } from "kysely";
import type { StoreTransaction } from "../store.ts";
import type { AccountLike, StoredBalance } from "./ledger.ts";

/** A moment of the books: what counted up to and including a day, as it was known at an instant. Both are optional. */
export interface LedgerMoment {
  readonly day?: IsoDate;
  /** ISO 8601; movements that were recorded later are left out. */
  readonly recordedBy?: string;
}

export interface KindBalance {
  readonly kind: string;
  /** Accounts that hold something. */
  readonly accounts: number;
  /** The sum of what is on the debit side, and of what is on the credit side. */
  readonly debits: Cents;
  readonly credits: Cents;
}

/** Balances by kind of account as they stood at a moment, recounted from the movements. */
export async function sumBalancesAt(
  tx: StoreTransaction,
  practiceId: PracticeId,
  moment: LedgerMoment,
): Promise<readonly KindBalance[]> {
  const { rows } = await sql<KindBalance>`
    with held as (${balancesAt(practiceId, moment)})
    select kind, count(*)::bigint as accounts,
      coalesce(sum(balance) filter (where balance > 0), 0)::bigint as debits,
      coalesce(-sum(balance) filter (where balance < 0), 0)::bigint as credits
    from held join ledger_account using (account)
    where ledger_account.practice_id = ${practiceId}
    group by kind order by kind`.execute(tx.db);
  return rows.map((row) => ({ ...row, debits: cents(row.debits), credits: cents(row.credits) }));
}

export const MAX_BALANCES_LISTED = 5_000;

/** The accounts behind one kind at a moment, the largest first, at most `MAX_BALANCES_LISTED`, and how many there are. */
export async function listBalancesAt<Account extends AccountLike>(
  tx: StoreTransaction,
  practiceId: PracticeId,
  kind: string,
  moment: LedgerMoment,
): Promise<{ readonly balances: readonly StoredBalance<Account>[]; readonly total: number }> {
  const { rows } = await sql<{ account: string; facts: Account; balance: number; total: number }>`
    with held as (${balancesAt(practiceId, moment)})
    select account, facts, balance, count(*) over ()::bigint as total
    from held join ledger_account using (account)
    where ledger_account.practice_id = ${practiceId} and kind = ${kind}
    order by abs(balance) desc, account limit ${MAX_BALANCES_LISTED}`.execute(tx.db);
  return {
    balances: rows.map((row) => ({ key: row.account, account: row.facts, balance: cents(row.balance) })),
    total: rows[0]?.total ?? 0,
  };
}

export interface MovementSum {
  readonly kind: string;
  readonly count: number;
  readonly amount: Cents;
  /** Key of the account of cash on its way to the bank that they move, where they do. */
  readonly cashAccount?: string;
  /** What that account gained: debits less credits. */
  readonly cash: Cents;
}

/** The movements that count for a span of days, both inside, by kind and by the cash account that they touch. */
export async function sumMovements(
  tx: StoreTransaction,
  practiceId: PracticeId,
  span: { readonly from?: IsoDate; readonly to: IsoDate },
): Promise<readonly MovementSum[]> {
  const { rows } = await sql<{
    kind: string;
    count: number;
    amount: number;
    cash_account: string | null;
    cash: number;
  }>`
    select kind, count(*)::bigint as count, sum(amount_cents)::bigint as amount, cash_account,
      sum(case when cash_account = debit then amount_cents when cash_account = credit then -amount_cents else 0 end)::bigint
        as cash
    from (
      select kind, amount_cents, debit, credit,
        case when debit like 'cash-clearing:%' then debit when credit like 'cash-clearing:%' then credit end
          as cash_account
      from ledger_transfer
      where practice_id = ${practiceId} and effective_date <= ${span.to}
        and effective_date >= ${span.from ?? "0001-01-01"}
    ) moved
    group by kind, cash_account order by kind, cash_account`.execute(tx.db);
  return rows.map((row) => ({
    kind: row.kind,
    count: row.count,
    amount: cents(row.amount),
    cash: cents(row.cash),
    ...(row.cash_account === null ? {} : { cashAccount: row.cash_account }),
  }));
}

/** Every account that held something at the moment, with debits less credits. */
function balancesAt(practiceId: PracticeId, { day, recordedBy }: LedgerMoment) {
  const until = sql`practice_id = ${practiceId}
    and (${day ?? null}::date is null or effective_date <= ${day ?? null}::date)
    and (${recordedBy ?? null}::timestamptz is null or recorded_at <= ${recordedBy ?? null}::timestamptz)`;
  return sql`
    select account, sum(cents)::bigint as balance from (
      select debit as account, amount_cents as cents from ledger_transfer where ${until}
      union all
      select credit, -amount_cents from ledger_transfer where ${until}
    ) side group by account having sum(cents) <> 0`;
}
