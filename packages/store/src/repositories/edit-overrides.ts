import type { EncounterId, PracticeId } from "@claimwright/model";
import type { StoreTransaction } from "../store.ts";

/** What a person stated about one finding of a visit's claim, so that it may stand. */
export interface KeptOverride {
  /** The code of the finding. */
  readonly code: string;
  /** As the finding writes its place; empty for every place of this code on the claim. */
  readonly place: string;
  readonly statement: string;
  readonly statedBy: string;
  readonly statedAt: string;
}

/** Keeps a statement, or takes it back where `statement` is absent. Nothing that was ever stated is removed. */
export async function insertEditOverride(
  tx: StoreTransaction,
  practiceId: PracticeId,
  encounterId: EncounterId,
  { code, place, statement }: Pick<KeptOverride, "code" | "place"> & { readonly statement?: string },
): Promise<void> {
  await tx.db
    .insertInto("edit_override")
    .values({
      practice_id: practiceId,
      encounter_id: encounterId,
      code,
      place,
      statement: statement ?? null,
      stated_by: tx.actor,
    })
    .execute();
}

/** The statements that stand, the first one first. */
export async function listEditOverrides(
  tx: StoreTransaction,
  practiceId: PracticeId,
  encounterId: EncounterId,
): Promise<readonly KeptOverride[]> {
  const rows = await tx.db
    .selectFrom("edit_override")
    .select(["code", "place", "statement", "stated_by", "stated_at"])
    .where("practice_id", "=", practiceId)
    .where("encounter_id", "=", encounterId)
    .orderBy("override_id")
    .execute();
  const standing = new Map<string, KeptOverride>();
  for (const { code, place, statement, stated_by, stated_at } of rows) {
    const key = `${code} ${place}`;
    if (statement === null) standing.delete(key);
    else standing.set(key, { code, place, statement, statedBy: stated_by, statedAt: stated_at });
  }
  return [...standing.values()];
}
