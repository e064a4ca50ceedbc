import type { PracticeId } from "@claimwright/model";
import { json } from "../internal/rows.ts";
import type { StoreTransaction } from "../store.ts";

/** Work for after the commit. The payload carries ids only: it is read by workers and shown to operators. */
export interface OutboxMessage {
  readonly topic: string;
  readonly payload: Readonly<Record<string, string | number | boolean>>;
}

export interface WaitingMessage extends OutboxMessage {
  readonly id: number;
}

export async function insertOutboxMessage(
  tx: StoreTransaction,
  practiceId: PracticeId,
  message: OutboxMessage,
): Promise<void> {
  await tx.db
    .insertInto("outbox")
    .values({ practice_id: practiceId, topic: message.topic, payload: json(message.payload) })
    .execute();
}

export const MAX_OUTBOX_BATCH = 500;

/** Takes waiting messages so that no other worker takes them, for as long as this transaction lasts. */
export async function takeOutboxMessages(
  tx: StoreTransaction,
  practiceId: PracticeId,
  limit: number = MAX_OUTBOX_BATCH,
): Promise<readonly WaitingMessage[]> {
  const rows = await tx.db
    .selectFrom("outbox")
    .select(["outbox_id", "topic", "payload"])
    .where("practice_id", "=", practiceId)
    .where("dispatched_at", "is", null)
    .orderBy("outbox_id")
    .limit(Math.min(limit, MAX_OUTBOX_BATCH))
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map((row) => ({
    id: row.outbox_id,
    topic: row.topic,
    payload: row.payload as OutboxMessage["payload"],
  }));
}

export async function markDispatched(
  tx: StoreTransaction,
  practiceId: PracticeId,
  ids: readonly number[],
): Promise<void> {
  if (ids.length === 0) return;
  await tx.db
    .updateTable("outbox")
    .set({ dispatched_at: new Date().toISOString() })
    .where("practice_id", "=", practiceId)
    .where("outbox_id", "in", ids)
    .execute();
}

/**
 * Claims the one effect of a job that may run twice. False: it happened already, so the caller does nothing. A second
 * run waits here until the first has committed or failed.
 */
export async function claimEffect(
  tx: StoreTransaction,
  practiceId: PracticeId,
  effectKey: string,
): Promise<boolean> {
  const row = await tx.db
    .insertInto("job_effect")
    .values({ practice_id: practiceId, effect_key: effectKey })
    .onConflict((conflict) => conflict.columns(["practice_id", "effect_key"]).doNothing())
    .returning("effect_key")
    .executeTakeFirst();
  return row !== undefined;
}
