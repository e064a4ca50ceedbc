import type { PracticeId } from "@claimwright/model";
import { sql } from "kysely";
import type { StoreTransaction } from "../store.ts";
import type { SealedPlace } from "../vault.ts";

/** A write that named a key, and what makes a second request with it the same request. */
export interface KeyedRequest {
  readonly key: string;
  readonly route: string;
  /** SHA-256 of what was asked, in hex. */
  readonly sha256: string;
}

export type RequestClaim =
  /** Ours to do. */
  | { readonly state: "new" }
  /** Ours to do as well; an earlier attempt died on the way, perhaps after it had done it. */
  | { readonly state: "again" }
  /** Another attempt has it and has not finished. */
  | { readonly state: "running" }
  | { readonly state: "done"; readonly status: number; readonly answer: string }
  /** The key was used for something else. */
  | { readonly state: "other-request" };

/**
 * No request takes so long. An attempt that has not finished by then died on the way, and the next one with its key
 * does the work again: what it had done is guarded by its own versions and ids.
 */
const LEASE = sql<string>`clock_timestamp() - interval '5 minutes'`;

/** Takes the key for this request, once for each person in a practice. */
export async function claimRequestKey(
  tx: StoreTransaction,
  practiceId: PracticeId,
  request: KeyedRequest,
): Promise<RequestClaim> {
  const inserted = await tx.db
    .insertInto("request_key")
    .values({
      practice_id: practiceId,
      actor: tx.actor,
      request_key: request.key,
      route: request.route,
      request_sha256: request.sha256,
      state: "running",
      status: null,
      sealed_answer: null,
    })
    .onConflict((conflict) => conflict.columns(["practice_id", "actor", "request_key"]).doNothing())
    .returning("state")
    .executeTakeFirst();
  if (inserted !== undefined) return { state: "new" };
  const known = await tx.db
    .selectFrom("request_key")
    .select(["route", "request_sha256", "status", "sealed_answer"])
    .where("practice_id", "=", practiceId)
    .where("actor", "=", tx.actor)
    .where("request_key", "=", request.key)
    .executeTakeFirstOrThrow();
  if (known.route !== request.route || known.request_sha256 !== request.sha256) {
    return { state: "other-request" };
  }
  if (known.status === null || known.sealed_answer === null) {
    return { state: (await takeOver(tx, practiceId, request.key)) ? "again" : "running" };
  }
  const answer = tx.vault.open<string>(answerPlace(tx, practiceId, request.key), known.sealed_answer);
  return { state: "done", status: known.status, answer };
}

async function takeOver(tx: StoreTransaction, practiceId: PracticeId, key: string): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("request_key")
    .set({ claimed_at: sql<string>`clock_timestamp()` })
    .where("practice_id", "=", practiceId)
    .where("actor", "=", tx.actor)
    .where("request_key", "=", key)
    .where("state", "=", "running")
    .where("claimed_at", "<", LEASE)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Keeps the answer, which may hold patients' facts, sealed. */
export async function finishRequestKey(
  tx: StoreTransaction,
  practiceId: PracticeId,
  key: string,
  outcome: { readonly status: number; readonly answer: string },
): Promise<void> {
  await tx.db
    .updateTable("request_key")
    .set({
      state: "done",
      status: outcome.status,
      sealed_answer: tx.vault.seal(answerPlace(tx, practiceId, key), outcome.answer),
    })
    .where("practice_id", "=", practiceId)
    .where("actor", "=", tx.actor)
    .where("request_key", "=", key)
    .execute();
}

function answerPlace(tx: StoreTransaction, practiceId: PracticeId, key: string): SealedPlace {
  const row = JSON.stringify([tx.actor, key]);
  return { scope: practiceId, table: "request_key", row, column: "sealed_answer" };
}
