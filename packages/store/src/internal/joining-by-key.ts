import { sql } from "kysely";
import type { StoreTransaction } from "../store.ts";

/**
 * Runs an update that joins a table with rows by their key, so that the database looks each row up. It cannot be
 * written as `byKeys` writes a question, and without statistics the database would read the whole practice instead.
 */
export async function joiningByKey<T>(tx: StoreTransaction, work: () => Promise<T>): Promise<T> {
  await setOtherJoins(tx, "off");
  const result = await work();
  await setOtherJoins(tx, "on");
  return result;
}

async function setOtherJoins(tx: StoreTransaction, state: "on" | "off"): Promise<void> {
  await sql`select set_config('enable_hashjoin', ${state}, true), set_config('enable_mergejoin', ${state}, true),
    set_config('enable_bitmapscan', ${state}, true)`.execute(tx.db);
}
