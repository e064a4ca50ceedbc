import type { Enrolment, PracticeId } from "@claimwright/model";
import { assertUnchanged, inserting, json } from "../internal/rows.ts";
import type { StoreTransaction } from "../store.ts";

export interface StoredEnrolment {
  readonly enrolment: Enrolment;
  readonly version: number;
}

/** Payer and provider are the practice's own. */
export async function insertEnrolment(
  tx: StoreTransaction,
  practiceId: PracticeId,
  enrolment: Enrolment,
): Promise<void> {
  await inserting("enrolment", enrolment.id, () =>
    tx.db
      .insertInto("enrolment")
      .values({
        practice_id: practiceId,
        enrolment_id: enrolment.id,
        payer_id: enrolment.payerId,
        provider_id: enrolment.providerId ?? null,
        facts: json(enrolment),
      })
      .execute(),
  );
}

/** Whose it is and with which payer stays. Throws ProblemError `store.conflict` when it is no longer at `version`. */
export async function updateEnrolment(
  tx: StoreTransaction,
  practiceId: PracticeId,
  enrolment: Enrolment,
  version: number,
): Promise<void> {
  const result = await tx.db
    .updateTable("enrolment")
    .set({ facts: json(enrolment), version: version + 1 })
    .where("practice_id", "=", practiceId)
    .where("enrolment_id", "=", enrolment.id)
    .where("version", "=", version)
    .executeTakeFirst();
  assertUnchanged(result.numUpdatedRows, "enrolment", enrolment.id);
}

/** All of the practice; clinicians times payers. */
export async function listEnrolments(
  tx: StoreTransaction,
  practiceId: PracticeId,
): Promise<readonly StoredEnrolment[]> {
  const rows = await tx.db
    .selectFrom("enrolment")
    .select(["facts", "version"])
    .where("practice_id", "=", practiceId)
    .orderBy("enrolment_id")
    .execute();
  return rows.map(({ facts, version }) => ({ enrolment: facts as Enrolment, version }));
}
