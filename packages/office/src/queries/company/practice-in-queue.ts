import type { IsoDate } from "@claimwright/base";
import type { ActorId, PracticeId } from "@claimwright/model";
import type { Store, StoreTransaction } from "@claimwright/store";
import { type RawBuilder, sql } from "kysely";

/** One of the practices for which somebody works, with its own day. */
export interface PracticeInQueue {
  readonly id: PracticeId;
  readonly today: IsoDate;
}

/** The rows of several practices as one queue. */
export interface CompanyQueue<Row> {
  readonly total: number;
  /** How many rows each practice has, whether they are among those below or not. */
  readonly counts: ReadonlyMap<PracticeId, number>;
  readonly rows: readonly (Row & { readonly practiceId: PracticeId })[];
}

export const MAX_QUEUE_ROWS = 500;

/** The practices as a table, so that one statement asks of all of them: `own(practice_id, today)`. */
export function ownPractices(practices: readonly PracticeInQueue[]): RawBuilder<unknown> {
  const ids = practices.map(({ id }) => id);
  const days = practices.map(({ today }) => today);
  return sql`unnest(${ids}::text[], ${days}::date[]) as own(practice_id, today)`;
}

/**
 * Reads one queue for all practices that are named; the database shows rows of no other. `wanted` is the part of the
 * statement from its tables on.
 */
export async function readQueue<Raw extends { readonly practice_id: PracticeId }, Row>(
  store: Store,
  actor: ActorId,
  practices: readonly PracticeInQueue[],
  {
    columns,
    wanted,
    order,
    rowOf,
  }: {
    readonly columns: RawBuilder<unknown>;
    readonly wanted: RawBuilder<unknown>;
    readonly order: RawBuilder<unknown>;
    readonly rowOf: (raw: Raw) => Row;
  },
): Promise<CompanyQueue<Row>> {
  const ids = practices.map(({ id }) => id);
  return store.withPractices(ids, actor, async (tx: StoreTransaction) => {
    const counted = await sql<{ practice_id: PracticeId; count: number }>`
      select own.practice_id, count(*)::bigint as count ${wanted} group by own.practice_id`.execute(tx.db);
    const { rows } = await sql<Raw>`
      select own.practice_id, ${columns} ${wanted} order by ${order} limit ${MAX_QUEUE_ROWS}`.execute(tx.db);
    return {
      total: counted.rows.reduce((sum, { count }) => sum + count, 0),
      counts: new Map(counted.rows.map(({ practice_id, count }) => [practice_id, count])),
      rows: rows.map((raw) => ({ ...rowOf(raw), practiceId: raw.practice_id })),
    };
  });
}
