import type { IsoDate } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import { sql } from "kysely";
import { inserting } from "../internal/rows.ts";
import type { StoreTransaction } from "../store.ts";

export interface ClosedDay<Facts = unknown> {
  readonly day: IsoDate;
  readonly closedBy: string;
  readonly closedAt: string;
  readonly facts: Facts;
}

/** Waits for every posting that is under way and holds new ones back until this transaction ends. */
export async function lockDays(tx: StoreTransaction, practiceId: PracticeId): Promise<void> {
  await sql`select pg_advisory_xact_lock(83503, hashtext(${practiceId}))`.execute(tx.db);
}

/**
 * The movements, those of closed days moved to the first open one. A close that is under way is waited for; from then
 * on none can come before the transaction ends, and the day is not asked for again. (A savepoint that is rolled back
 * would let go of the lock: whoever uses one posts last in it, so that nothing but the whole transaction fails after.)
 */
export async function inOpenDays<Movement extends { readonly effectiveOn: IsoDate }>(
  tx: StoreTransaction,
  practiceId: PracticeId,
  movements: readonly Movement[],
): Promise<readonly Movement[]> {
  const open = await firstOpenDay(tx, practiceId);
  if (open === undefined) return movements;
  return movements.map((each) => (each.effectiveOn < open ? { ...each, effectiveOn: open } : each));
}

async function firstOpenDay(tx: StoreTransaction, practiceId: PracticeId): Promise<IsoDate | undefined> {
  const known = firstOpenDays.get(tx)?.get(practiceId);
  if (known !== undefined) return known.day;
  const { rows } = await sql<{ day: string | null }>`select first_open_day(${practiceId}) as day`.execute(
    tx.db,
  );
  const day = (rows[0]?.day ?? undefined) as IsoDate | undefined;
  firstOpenDays.set(tx, new Map([...(firstOpenDays.get(tx) ?? []), [practiceId, { day }]]));
  return day;
}

/** What a transaction was told by practice; absent `day`: no day is closed. */
const firstOpenDays = new WeakMap<
  StoreTransaction,
  ReadonlyMap<PracticeId, { readonly day: IsoDate | undefined }>
>();

/** The last day that is closed, or undefined. */
export async function lastClosedDay(
  tx: StoreTransaction,
  practiceId: PracticeId,
): Promise<IsoDate | undefined> {
  const { rows } = await sql<{ day: string | null }>`
    select max(day) as day from closed_day where practice_id = ${practiceId}`.execute(tx.db);
  return (rows[0]?.day ?? undefined) as IsoDate | undefined;
}

/** Keeps a close for good. Throws ProblemError `store.conflict` when the day is closed already. */
export async function insertClosedDay(
  tx: StoreTransaction,
  practiceId: PracticeId,
  close: { readonly from?: IsoDate; readonly day: IsoDate; readonly facts: unknown },
): Promise<void> {
  firstOpenDays.delete(tx);
  await inserting("closed day", close.day, () =>
    sql`
      insert into closed_day (practice_id, day, covers_from, closed_by, facts)
      values (${practiceId}, ${close.day}, ${close.from ?? null}, ${tx.actor},
        ${JSON.stringify(close.facts)}::jsonb)`.execute(tx.db),
  );
}

export const MAX_CLOSED_DAYS = 400;

/** The closed days, the latest first. */
export async function listClosedDays<Facts>(
  tx: StoreTransaction,
  practiceId: PracticeId,
  limit: number = MAX_CLOSED_DAYS,
): Promise<readonly ClosedDay<Facts>[]> {
  const { rows } = await sql<{ day: string; closed_by: string; closed_at: string; facts: Facts }>`
    select day, closed_by, closed_at, facts from closed_day where practice_id = ${practiceId}
    order by day desc limit ${Math.min(limit, MAX_CLOSED_DAYS)}`.execute(tx.db);
  return rows.map((row) => ({
    day: row.day as IsoDate,
    closedBy: row.closed_by,
    closedAt: row.closed_at,
    facts: row.facts,
  }));
}
