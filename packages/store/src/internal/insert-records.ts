import { type RawBuilder, sql } from "kysely";
import type { StoreTransaction } from "../store.ts";
import { bytesArray } from "./bytes-array.ts";

/** The type of a column. Of `bytea` each value is a Buffer or null, of the others what JSON can say. */
export type RecordColumn = "text" | "bigint" | "integer" | "date" | "json" | "jsonb" | "bytea";

/**
 * Inserts many rows with a parameter a column. It is several times faster than a parameter a value and has no limit
 * on rows. Table and columns are names from code, never from input.
 */
export async function insertRecords(
  tx: StoreTransaction,
  table: string,
  columns: Readonly<Record<string, RecordColumn>>,
  rows: readonly Readonly<Record<string, unknown>>[],
  onConflict: "fail" | "do nothing" = "fail",
): Promise<void> {
  if (rows.length === 0) return;
  const conflict = onConflict === "fail" ? sql`` : sql`on conflict do nothing`;
  const records = recordsOf(columns, rows);
  await sql`insert into ${sql.table(table)} ${records.columns} ${records.select} ${conflict}`.execute(tx.db);
}

export interface Records {
  /** `(practice_id, …)` */
  readonly columns: RawBuilder<unknown>;
  /** `select … from …`, each column under its name. */
  readonly select: RawBuilder<unknown>;
}

/**
 * Many rows as a list of columns and a query: each column is one array that the database takes apart, of JSON but for
 * bytes, and a value that is the same in every row travels once. Rows as JSON objects took the database twice as long to
 * read: it sorts the keys of each. At least one row; a null in a JSON column is the JSON null.
 */
export function recordsOf(columns: Readonly<Record<string, RecordColumn>>, rows: readonly object[]): Records {
  const names = Object.keys(columns);
  const arrays: RawBuilder<unknown>[] = [];
  const arrayNames: RawBuilder<unknown>[] = [];
  const cells = rows as readonly Readonly<Record<string, unknown>>[];
  const values = names.map((name) => {
    const type = columns[name] ?? "text";
    const first = cells[0]?.[name];
    if ((first === null || typeof first !== "object") && cells.every((row) => row[name] === first))
      return sql`${sameValue(first, type)} as ${sql.ref(name)}`;
    arrays.push(
      arrayElements(
        cells.map((row) => row[name]),
        type,
      ),
    );
    arrayNames.push(sql.ref(name));
    return sql`${readerOf(name, type)} as ${sql.ref(name)}`;
  });
  // Should every column be the same in every row, their number still counts.
  arrays.push(sql`generate_series(1, ${rows.length}::integer)`);
  arrayNames.push(sql.ref("row_number"));
  return {
    columns: sql`(${sql.join(names.map((name) => sql.ref(name)))})`,
    select: sql`select ${sql.join(values)} from rows from (${sql.join(arrays)}) as record (${sql.join(arrayNames)})`,
  };
}

function sameValue(value: unknown, type: RecordColumn): RawBuilder<unknown> {
  if (type === "json" || type === "jsonb") return sql`${JSON.stringify(value)}::${sql.raw(type)}`;
  return sql`${value ?? null}::${sql.raw(type)}`;
}

function arrayElements(values: readonly unknown[], type: RecordColumn): RawBuilder<unknown> {
  if (type === "bytea") return sql`unnest(${bytesArray(values as readonly (Buffer | null)[])}::bytea[])`;
  const array = JSON.stringify(values);
  if (type === "jsonb") return sql`jsonb_array_elements(${array}::jsonb)`;
  if (type === "json") return sql`json_array_elements(${array}::json)`;
  return sql`json_array_elements_text(${array}::json)`;
}

function readerOf(name: string, type: RecordColumn): RawBuilder<unknown> {
  if (type === "json" || type === "jsonb" || type === "text" || type === "bytea") return sql.ref(name);
  return sql`${sql.ref(name)}::${sql.raw(type)}`;
}
