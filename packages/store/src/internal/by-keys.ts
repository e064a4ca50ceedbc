import { type AliasedRawBuilder, type Selectable, sql } from "kysely";
import type { Database } from "../database.ts";

type TenantTable = {
  [Name in keyof Database]: Database[Name] extends { practice_id: string } ? Name : never;
}[keyof Database];

/**
 * The rows of a practice whose `column` has one of many keys, each looked up through the index on (practice_id,
 * column). A plain `= any(keys)` is planned by statistics that a table which has just grown does not have yet: the
 * database then reads all of the practice for every thousand keys. The lateral with its `offset 0` leaves it one
 * look-up a key. Keys are looked up in their order, so that two who lock the same rows never wait for each other.
 */
export function byKeys<Table extends TenantTable>(
  table: Table,
  practiceId: string,
  column: keyof Database[Table] & string,
  keys: Iterable<string>,
  lock: "" | "for update" = "",
): AliasedRawBuilder<Selectable<Database[Table]>, "found"> {
  return sql<Selectable<Database[Table]>>`(
    select kept.* from unnest(${[...new Set(keys)].sort()}::text[]) as wanted (key)
    cross join lateral (
      select * from ${sql.table(table)} where practice_id = ${practiceId} and ${sql.ref(column)} = wanted.key offset 0
      ${sql.raw(lock)}
    ) as kept
  )`.as("found");
}
