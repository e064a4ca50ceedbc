import { type RawBuilder, sql } from "kysely";
import type { AccountLike } from "../repositories/ledger.ts";
import { recordsOf } from "./insert-records.ts";

/** A receivable: who owes it, empty for the patient, and its day of service where it has one. */
export interface ReceivableRow {
  readonly account: string;
  readonly owner: string;
  readonly served_on: string | null;
}

const RECEIVABLES: ReadonlySet<string> = new Set(["coverage-receivable", "patient-receivable"]);

/** The receivables among accounts by their key. */
export function receivableRows(accounts: ReadonlyMap<string, AccountLike>): readonly ReceivableRow[] {
  return [...accounts].flatMap(([account, { kind, payerId, servedOn }]) =>
    RECEIVABLES.has(kind)
      ? [{ account, owner: typeof payerId === "string" ? payerId : "", served_on: servedOn ?? null }]
      : [],
  );
}

/**
 * The part of a posting that keeps what is open by who owes it and the day of service: a common table expression
 * beside one named `side`, the debit and credit sides of what is posted. Kept in one order for everyone.
 */
export function rolledUp(practiceId: string, receivables: readonly ReceivableRow[]): RawBuilder<unknown> {
  return sql`
    receivable as (${recordsOf(RECEIVABLE_COLUMNS, receivables).select}), rolled_up as (
      insert into receivable_rollup as kept (practice_id, owner, service_on, open_cents)
      select ${practiceId}, owner, coalesce(served_on, effective_date), sum(debit_cents - credit_cents)
      from side join receivable using (account)
      group by 2, 3 having sum(debit_cents - credit_cents) <> 0 order by 2, 3
      on conflict (practice_id, owner, service_on) do update set open_cents = kept.open_cents + excluded.open_cents
    )`;
}

const RECEIVABLE_COLUMNS = { account: "text", owner: "text", served_on: "date" } as const;
