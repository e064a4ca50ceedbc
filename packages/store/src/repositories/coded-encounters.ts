import type { CodedEncounter, EncounterId, PracticeId } from "@claimwright/model";
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
  const row = await tx.db
    .selectFrom("coded_encounter")
    .select("facts")
    .where("practice_id", "=", practiceId)
    .where("encounter_id", "=", id)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.facts as CodedEncounter | undefined;
}
