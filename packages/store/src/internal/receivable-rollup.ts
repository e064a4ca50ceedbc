import { sql } from "kysely";
import type { AccountLike, TransferLike } from "../repositories/ledger.ts";
import type { StoreTransaction } from "../store.ts";

/** What is open by who owes it and the day of service: by owner and day, in cents. */
export type RollupSums = Map<string, { readonly owner: string; readonly servedOn: string; cents: number }>;

const RECEIVABLES: ReadonlySet<string> = new Set(["coverage-receivable", "patient-receivable"]);

/** Adds both sides of a movement, as far as they are receivables. */
export function addToSums<Account extends AccountLike>(
  sums: RollupSums,
  { debit, credit, amount, effectiveOn }: TransferLike<Account>,
): void {
  addSide(sums, debit, amount, effectiveOn);
  addSide(sums, credit, -amount, effectiveOn);
}

/** Keeps the sums in the transaction that posts, in one order for everyone. */
export async function addToRollup(tx: StoreTransaction, practiceId: string, sums: RollupSums): Promise<void> {
  const rows = [...sums.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { owner, servedOn, cents }]) => ({ owner, service_on: servedOn, cents }))
    .filter(({ cents }) => cents !== 0);
  if (rows.length === 0) return;
  await sql`
    insert into receivable_rollup as kept (practice_id, owner, service_on, open_cents)
    select ${practiceId}, owner, service_on, cents
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as record (owner text, service_on date, cents bigint)
    on conflict (practice_id, owner, service_on)
    do update set open_cents = kept.open_cents + excluded.open_cents`.execute(tx.db);
}

function addSide(sums: RollupSums, account: AccountLike, cents: number, effectiveOn: string): void {
  if (!RECEIVABLES.has(account.kind)) return;
  const owner = typeof account.payerId === "string" ? account.payerId : "";
  const servedOn = account.servedOn ?? effectiveOn;
  const key = `${owner} ${servedOn}`;
  const sum = sums.get(key);
  if (sum === undefined) sums.set(key, { owner, servedOn, cents });
  else sum.cents += cents;
}
