import type { IsoDate } from "@claimwright/base";
import type { PatientId, PracticeId } from "@claimwright/model";
import { found, inserting } from "../internal/rows.ts";
import type { StoreTransaction } from "../store.ts";
import type { SealedPlace } from "../vault.ts";

/** An estimate as it was given; it never changes, a later one stands beside it. `facts` are the caller's own. */
export interface StoredEstimate<Facts> {
  readonly id: string;
  readonly patientId: PatientId;
  readonly madeOn: IsoDate;
  readonly keepUntil: IsoDate;
  readonly facts: Facts;
}

export async function insertEstimate<Facts>(
  tx: StoreTransaction,
  practiceId: PracticeId,
  estimate: StoredEstimate<Facts>,
): Promise<void> {
  await inserting("estimate", estimate.id, () =>
    tx.db
      .insertInto("estimate")
      .values({
        practice_id: practiceId,
        estimate_id: estimate.id,
        patient_id: estimate.patientId,
        made_on: estimate.madeOn,
        keep_until: estimate.keepUntil,
        sealed: tx.vault.seal(estimatePlace(practiceId, estimate.id), estimate),
      })
      .execute(),
  );
}

/** Throws ProblemError `input.not-found`. */
export async function loadEstimate<Facts>(
  tx: StoreTransaction,
  practiceId: PracticeId,
  id: string,
): Promise<StoredEstimate<Facts>> {
  const row = await tx.db
    .selectFrom("estimate")
    .select("sealed")
    .where("practice_id", "=", practiceId)
    .where("estimate_id", "=", id)
    .executeTakeFirst();
  return tx.vault.open<StoredEstimate<Facts>>(
    estimatePlace(practiceId, id),
    found(row, "estimate", id).sealed,
  );
}

/** The estimates that a patient was given, the newest first. */
export async function listEstimates<Facts>(
  tx: StoreTransaction,
  practiceId: PracticeId,
  patientId: PatientId,
): Promise<readonly StoredEstimate<Facts>[]> {
  const rows = await tx.db
    .selectFrom("estimate")
    .select(["estimate_id", "sealed"])
    .where("practice_id", "=", practiceId)
    .where("patient_id", "=", patientId)
    .orderBy("made_on", "desc")
    .orderBy("estimate_id", "desc")
    .execute();
  return rows.map((row) =>
    tx.vault.open<StoredEstimate<Facts>>(estimatePlace(practiceId, row.estimate_id), row.sealed),
  );
}

function estimatePlace(practiceId: PracticeId, id: string): SealedPlace {
  return { scope: practiceId, table: "estimate", row: id, column: "sealed" };
}
