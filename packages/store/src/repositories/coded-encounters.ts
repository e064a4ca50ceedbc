import type { CodedEncounter, EncounterId, PracticeId } from "@claimwright/model";
import { byKeys } from "../internal/by-keys.ts";
import { inserting, json } from "../internal/rows.ts";
import type { StoreTransaction } from "../store.ts";

/** Keeps what was coded as the next version; earlier ones stay. Answers with the version. */
export async function insertCodedEncounter(
  tx: StoreTransaction,
  practiceId: PracticeId,
  coded: CodedEncounter,
): Promise<number> {
  const { last } = await tx.db
    .selectFrom("coded_encounter")
    .select((eb) => eb.fn.max("version").as("last"))
    .where("practice_id", "=", practiceId)
    .where("encounter_id", "=", coded.encounterId)
    .executeTakeFirstOrThrow();
  const version = (last ?? 0) + 1;
  await inserting("coding", coded.encounterId, () =>
    tx.db
      .insertInto("coded_encounter")
      .values({
        practice_id: practiceId,
        encounter_id: coded.encounterId,
        version,
        coded_by: coded.codedBy,
        accepted_by: coded.acceptedBy,
        coded_at: coded.codedAt,
        facts: json(coded),
      })
      .execute(),
  );
  return version;
}

/** The newest coding of a visit, or undefined. */
export async function findCodedEncounter(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: EncounterId,
): Promise<CodedEncounter | undefined> {
  return (await findCodedEncounters(tx, practiceId, [id])).get(id);
}

/** The newest codings of many visits, by visit; one that was never coded is absent. */
export async function findCodedEncounters(
  tx: StoreTransaction,
  practiceId: PracticeId,
  ids: readonly EncounterId[],
): Promise<ReadonlyMap<EncounterId, CodedEncounter>> {
  const rows = await tx.db
    .selectFrom(byKeys("coded_encounter", practiceId, "encounter_id", ids))
    .select(["encounter_id", "facts"])
    .orderBy("version")
    .execute();
  return new Map(rows.map((row) => [row.encounter_id as EncounterId, row.facts as CodedEncounter]));
}
