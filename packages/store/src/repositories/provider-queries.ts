import type { EncounterId, PracticeId, ProviderId } from "@claimwright/model";
import { assertUnchanged, found } from "../internal/rows.ts";
import type { StoreTransaction } from "../store.ts";
import type { SealedPlace } from "../vault.ts";

/** A question to a provider about a visit; `Query` is what the coding package asks. */
export interface StoredProviderQuery<Query> {
  readonly id: string;
  readonly encounterId: EncounterId;
  readonly providerId: ProviderId;
  readonly query: Query;
  readonly state: "open" | "answered" | "withdrawn";
  readonly askedBy: string;
  readonly askedAt: string;
  readonly answer?: { readonly text: string; readonly by: string; readonly at: string };
}

export async function insertProviderQuery<Query>(
  tx: StoreTransaction,
  practiceId: PracticeId,
  {
    id,
    encounterId,
    providerId,
    query,
  }: Pick<StoredProviderQuery<Query>, "id" | "encounterId" | "providerId" | "query">,
): Promise<void> {
  await tx.db
    .insertInto("provider_query")
    .values({
      practice_id: practiceId,
      query_id: id,
      encounter_id: encounterId,
      provider_id: providerId,
      state: "open",
      sealed: tx.vault.seal(queryPlace(practiceId, id, "sealed"), query),
      asked_by: tx.actor,
      sealed_answer: null,
      answered_by: null,
    })
    .execute();
}

/** Throws ProblemError `input.not-found`. */
export async function loadProviderQuery<Query>(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: string,
): Promise<StoredProviderQuery<Query>> {
  const [query] = await listProviderQueries<Query>(tx, practiceId, { id });
  return found(query, "question", id);
}

export const MAX_QUERIES_LISTED = 500;

/** Questions of one visit, or the open ones to some providers, the longest waiting first. */
export async function listProviderQueries<Query>(
  tx: StoreTransaction,
  practiceId: PracticeId,
  of: {
    readonly id?: string;
    readonly encounterId?: EncounterId;
    readonly openTo?: readonly ProviderId[];
  },
): Promise<readonly StoredProviderQuery<Query>[]> {
  let select = tx.db.selectFrom("provider_query").selectAll().where("practice_id", "=", practiceId);
  if (of.id !== undefined) select = select.where("query_id", "=", of.id);
  if (of.encounterId !== undefined) select = select.where("encounter_id", "=", of.encounterId);
  if (of.openTo !== undefined) {
    if (of.openTo.length === 0) return [];
    select = select.where("state", "=", "open").where("provider_id", "in", [...of.openTo]);
  }
  const rows = await select.orderBy("asked_at").orderBy("query_id").limit(MAX_QUERIES_LISTED).execute();
  return rows.map((row) => ({
    id: row.query_id,
    encounterId: row.encounter_id as EncounterId,
    providerId: row.provider_id as ProviderId,
    query: tx.vault.open<Query>(queryPlace(practiceId, row.query_id, "sealed"), row.sealed),
    state: row.state,
    askedBy: row.asked_by,
    askedAt: row.asked_at,
    ...(row.sealed_answer === null
      ? {}
      : {
          answer: {
            text: tx.vault.open<string>(
              queryPlace(practiceId, row.query_id, "sealed_answer"),
              row.sealed_answer,
            ),
            by: row.answered_by ?? "",
            at: row.answered_at ?? "",
          },
        }),
  }));
}

/** Throws ProblemError `store.conflict` when it is not open any more. */
export async function answerProviderQuery(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: string,
  { text, at }: { readonly text: string; readonly at: string },
): Promise<void> {
  const { numUpdatedRows } = await tx.db
    .updateTable("provider_query")
    .set({
      state: "answered",
      sealed_answer: tx.vault.seal(queryPlace(practiceId, id, "sealed_answer"), text),
      answered_by: tx.actor,
      answered_at: at,
    })
    .where("practice_id", "=", practiceId)
    .where("query_id", "=", id)
    .where("state", "=", "open")
    .executeTakeFirst();
  assertUnchanged(numUpdatedRows, "question", id);
}

/** Throws ProblemError `store.conflict` when it is not open any more. */
export async function withdrawProviderQuery(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: string,
): Promise<void> {
  const { numUpdatedRows } = await tx.db
    .updateTable("provider_query")
    .set({ state: "withdrawn" })
    .where("practice_id", "=", practiceId)
    .where("query_id", "=", id)
    .where("state", "=", "open")
    .executeTakeFirst();
  assertUnchanged(numUpdatedRows, "question", id);
}

/** Lets a person sign as this provider of the practice. */
export async function linkProviderLogin(
  tx: StoreTransaction,
  practiceId: PracticeId,
  providerId: ProviderId,
  actor: string,
): Promise<void> {
  await tx.db
    .insertInto("provider_login")
    .values({ practice_id: practiceId, provider_id: providerId, actor, linked_by: tx.actor })
    .onConflict((conflict) => conflict.columns(["practice_id", "provider_id", "actor"]).doNothing())
    .execute();
}

/** The providers that a person may sign as; absent, the one who acts. */
export async function providersOfLogin(
  tx: StoreTransaction,
  practiceId: PracticeId,
  actor: string = tx.actor,
): Promise<readonly ProviderId[]> {
  const rows = await tx.db
    .selectFrom("provider_login")
    .select("provider_id")
    .where("practice_id", "=", practiceId)
    .where("actor", "=", actor)
    .orderBy("provider_id")
    .execute();
  return rows.map((row) => row.provider_id as ProviderId);
}

function queryPlace(practiceId: PracticeId, row: string, column: string): SealedPlace {
  return { scope: practiceId, table: "provider_query", row, column };
}
