import type { PracticeId } from "@claimwright/model";
import { sql } from "kysely";
import { json } from "../internal/rows.ts";
import type { StoreTransaction } from "../store.ts";

/** A filter of a list under a name that its owner gave. */
export interface SavedView {
  readonly name: string;
  readonly filter: Readonly<Record<string, string>>;
}

/** Keeps a view of the person who acts; one of that name is replaced. */
export async function saveView(
  tx: StoreTransaction,
  practiceId: PracticeId,
  screen: string,
  { name, filter }: SavedView,
): Promise<void> {
  await tx.db
    .insertInto("saved_view")
    .values({ practice_id: practiceId, owner: tx.actor, screen, name, filter: json(filter) })
    .onConflict((conflict) =>
      conflict
        .columns(["practice_id", "owner", "screen", "name"])
        .doUpdateSet({ filter: json(filter), saved_at: sql<string>`business_now()`, removed_at: null }),
    )
    .execute();
}

export async function removeSavedView(
  tx: StoreTransaction,
  practiceId: PracticeId,
  screen: string,
  name: string,
): Promise<void> {
  await tx.db
    .updateTable("saved_view")
    .set({ removed_at: new Date().toISOString() })
    .where("practice_id", "=", practiceId)
    .where("owner", "=", tx.actor)
    .where("screen", "=", screen)
    .where("name", "=", name)
    .execute();
}

export const MAX_SAVED_VIEWS = 50;

/** The views of the person who acts, by name. */
export async function listSavedViews(
  tx: StoreTransaction,
  practiceId: PracticeId,
  screen: string,
): Promise<readonly SavedView[]> {
  const rows = await tx.db
    .selectFrom("saved_view")
    .select(["name", "filter"])
    .where("practice_id", "=", practiceId)
    .where("owner", "=", tx.actor)
    .where("screen", "=", screen)
    .where("removed_at", "is", null)
    .orderBy("name")
    .limit(MAX_SAVED_VIEWS)
    .execute();
  return rows.map(({ name, filter }) => ({ name, filter: filter as SavedView["filter"] }));
}
