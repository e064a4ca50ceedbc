import type { EncounterId, PracticeId } from "@claimwright/model";
import { byKeys } from "../internal/by-keys.ts";
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
  return (await listEditOverridesOf(tx, practiceId, [encounterId])).get(encounterId) ?? [];
}

/** The same for many visits, by visit. */
export async function listEditOverridesOf(
  tx: StoreTransaction,
  practiceId: PracticeId,
  encounterIds: readonly EncounterId[],
): Promise<ReadonlyMap<EncounterId, readonly KeptOverride[]>> {
  const rows = await tx.db
    .selectFrom(byKeys("edit_override", practiceId, "encounter_id", encounterIds))
    .select(["encounter_id", "code", "place", "statement", "stated_by", "stated_at"])
    .orderBy("override_id")
    .execute();
  const standing = new Map<EncounterId, Map<string, KeptOverride>>();
  for (const { encounter_id, code, place, statement, stated_by, stated_at } of rows) {
    const own = standing.get(encounter_id as EncounterId) ?? new Map<string, KeptOverride>();
    standing.set(encounter_id as EncounterId, own);
    const key = `${code} ${place}`;
    if (statement === null) own.delete(key);
    else own.set(key, { code, place, statement, statedBy: stated_by, statedAt: stated_at });
  }
  return new Map([...standing].map(([id, own]) => [id, [...own.values()]]));
}
