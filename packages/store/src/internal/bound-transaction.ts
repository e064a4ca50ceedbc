import { type Kysely, sql } from "kysely";
import { escapeLiteral } from "pg";
import type { Database } from "../database.ts";

/**
 * Runs `work` in one transaction that begins with these settings, which last as long as it does. They travel with BEGIN
 * in one message: most transactions are short, and a round trip is what they cost.
 */
export async function inBoundTransaction<T>(
  db: Kysely<Database>,
  settings: Readonly<Record<string, string>>,
  work: (db: Kysely<Database>) => Promise<T>,
): Promise<T> {
  return db.connection().execute(async (own) => {
    try {
      await sql.raw(`begin; select ${settingCalls(settings)}`).execute(own);
      const result = await work(own);
      await sql.raw("commit").execute(own);
      return result;
    } catch (error) {
      // On a broken connection there is nothing to roll back, and what broke it is what the caller hears.
      await sql
        .raw("rollback")
        .execute(own)
        .catch(() => undefined);
      throw error;
    }
  });
}

/** BEGIN takes no parameters, and neither does a message of two statements. */
function settingCalls(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `set_config(${escapeLiteral(name)}, ${escapeLiteral(value)}, true)`)
    .join(", ");
}
