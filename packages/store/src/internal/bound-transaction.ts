import { Kysely, PostgresDialect, type PostgresPoolClient } from "kysely";
import { escapeLiteral, type Pool, type PoolClient } from "pg";
import type { Database } from "../database.ts";

/**
 * Runs `work` in one transaction that begins with these settings, which last as long as it does. They travel with BEGIN
 * in one message: most transactions are short, and a round trip is what they cost.
 *
 * The pool's clients pipeline: a statement is sent at once, also while others run, and the server takes them one after
 * the other in the order in which they were sent. Kysely's own transactions send a statement only when the one before
 * is answered, so the server of a large posting would wait for every turn of our process.
 */
export async function inBoundTransaction<T>(
  pool: Pool,
  settings: Readonly<Record<string, string>>,
  work: (db: Kysely<Database>) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const onError = (error: Error) => {
    broken = error;
  };
  // A connection that breaks fails the statements under way; that it broke is no news of its own.
  client.on("error", onError);
  const statements = statementsOn(client);
  try {
    await client.query(`begin; select ${settingCalls(settings)}`);
    const result = await work(statements.db);
    statements.end();
    const { command } = await client.query("commit");
    // A transaction in which a statement failed is answered with ROLLBACK, even when its error was caught.
    if (command !== "COMMIT")
      throw new Error("a statement of the transaction failed, and nothing of it was kept");
    return result;
  } catch (error) {
    statements.end();
    // Behind whatever is still under way. A connection that cannot roll back is given up, which rolls back as well.
    await client.query("rollback").catch((reason: Error) => {
      broken ??= reason;
    });
    throw error;
  } finally {
    client.off("error", onError);
    client.release(broken);
  }
}

/**
 * Kysely over this one connection, which it may use for several statements at a time. What is sent after `end`, by work
 * that nobody waited for, is refused: it would belong to no transaction.
 */
function statementsOn(client: PoolClient): { readonly db: Kysely<Database>; end(): void } {
  let isOver = false;
  // Without the form that takes a cursor: a pipeline has none.
  const query = async (text: string, values: unknown[]) => {
    if (isOver) throw new Error("a statement was sent after the end of its transaction");
    return client.query(text, values);
  };
  const connection = { query: query as unknown as PostgresPoolClient["query"], release: () => undefined };
  const pool = { connect: async () => connection, end: async () => undefined };
  return {
    db: new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }),
    end: () => {
      isOver = true;
    },
  };
}

/** BEGIN takes no parameters, and neither does a message of two statements. */
function settingCalls(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `set_config(${escapeLiteral(name)}, ${escapeLiteral(value)}, true)`)
    .join(", ");
}
