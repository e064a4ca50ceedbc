import type { PracticeId } from "@claimwright/model";
import type { StoreTransaction } from "../store.ts";

export const MAX_CONTROL_NUMBERS_AT_ONCE = 100_000;

/**
 * Reserves a run of numbers of a kind in a practice, such as `patient-control-number`, and answers with the first.
 * Numbers rise and are never given twice; a transaction that fails leaves no gap, one that skips numbers may.
 */
export async function reservePracticeNumbers(
  tx: StoreTransaction,
  practiceId: PracticeId,
  kind: string,
  count = 1,
): Promise<number> {
  assertCount(count);
  const { next_value } = await tx.db
    .insertInto("practice_control_number")
    .values({ practice_id: practiceId, kind, next_value: 1 + count })
    .onConflict((conflict) =>
      conflict.columns(["practice_id", "kind"]).doUpdateSet((eb) => ({
        next_value: eb("practice_control_number.next_value", "+", count),
      })),
    )
    .returning("next_value")
    .executeTakeFirstOrThrow();
  return next_value - count;
}

/** The same for the company's files: interchange and group control numbers (ISA13, GS06). */
export async function reserveCompanyNumbers(tx: StoreTransaction, kind: string, count = 1): Promise<number> {
  assertCount(count);
  const { next_value } = await tx.db
    .insertInto("company_control_number")
    .values({ company_id: tx.companyId, kind, next_value: 1 + count })
    .onConflict((conflict) =>
      conflict.columns(["company_id", "kind"]).doUpdateSet((eb) => ({
        next_value: eb("company_control_number.next_value", "+", count),
      })),
    )
    .returning("next_value")
    .executeTakeFirstOrThrow();
  return next_value - count;
}

function assertCount(count: number): void {
  if (!Number.isInteger(count) || count < 1 || count > MAX_CONTROL_NUMBERS_AT_ONCE) {
    throw new RangeError(`between 1 and ${MAX_CONTROL_NUMBERS_AT_ONCE} numbers are reserved at once`);
  }
}
