import { sql } from "kysely";
import type { AccountLike, TransferLike } from "../repositories/ledger.ts";
import type { StoreTransaction } from "../store.ts";

/** What moved by effective day and kind, in cents. */
export type MovementSums = Map<
  string,
  { readonly effectiveOn: string; readonly kind: string; cents: number }
>;

export function addToMovements<Account extends AccountLike>(
  sums: MovementSums,
  { effectiveOn, kind, amount }: TransferLike<Account>,
): void {
  const key = `${effectiveOn} ${kind}`;
  const sum = sums.get(key);
  if (sum === undefined) sums.set(key, { effectiveOn, kind, cents: amount });
  else sum.cents += amount;
}

/** Keeps the sums in the transaction that posts, in one order for everyone. */
export async function keepMovements(
  tx: StoreTransaction,
  practiceId: string,
  sums: MovementSums,
): Promise<void> {
  const rows = [...sums.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { effectiveOn, kind, cents }]) => ({ effective_date: effectiveOn, kind, cents }));
  if (rows.length === 0) return;
  await sql`
    insert into movement_rollup as kept (practice_id, effective_date, kind, cents)
    select ${practiceId}, effective_date, kind, cents
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as record (effective_date date, kind text, cents bigint)
    on conflict (practice_id, effective_date, kind)
    do update set cents = kept.cents + excluded.cents`.execute(tx.db);
}
