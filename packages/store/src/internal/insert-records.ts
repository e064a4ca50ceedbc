import { sql } from "kysely";
import type { StoreTransaction } from "../store.ts";

/** How a column goes from JSON into its table. `sealed` bytes travel as base64. */
export type RecordColumn = "text" | "bigint" | "integer" | "date" | "jsonb" | "sealed";

/**
 * Inserts many rows with one parameter: the rows as JSON, taken apart by the database. It is several times faster
 * than a parameter a value and has no limit on rows. Table and columns are names from code, never from input.
 */
export async function insertRecords(
  tx: StoreTransaction,
  table: string,
  columns: Readonly<Record<string, RecordColumn>>,
  rows: readonly Readonly<Record<string, unknown>>[],
  onConflict: "fail" | "do nothing" = "fail",
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns);
  const types = names.map((name) => `${name} ${columns[name] === "sealed" ? "text" : columns[name]}`);
  const values = names.map((name) => (columns[name] === "sealed" ? `decode(${name}, 'base64')` : name));
  const conflict = onConflict === "fail" ? "" : " on conflict do nothing";
  await sql`
    insert into ${sql.table(table)} (${sql.raw(names.join(", "))})
    select ${sql.raw(values.join(", "))}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as record (${sql.raw(types.join(", "))})
    ${sql.raw(conflict)}`.execute(tx.db);
}
