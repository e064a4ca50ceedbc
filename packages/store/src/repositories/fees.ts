import type { Cents, DateRange, IsoDate } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import { sql } from "kysely";
import type { StoreTransaction } from "../store.ts";

/** What one unit of a service costs at a practice in a time. */
export interface PracticeFee {
  readonly code: string;
  readonly modifier?: string;
  readonly amount: Cents;
  readonly effective: DateRange;
}

/** Adds fees; one of the same code, modifier and first day takes the place of what was there. */
export async function saveFees(
  tx: StoreTransaction,
  practiceId: PracticeId,
  fees: readonly PracticeFee[],
): Promise<void> {
  for (let from = 0; from < fees.length; from += ROWS_A_STATEMENT) {
    await tx.db
      .insertInto("practice_fee")
      .values(
        fees.slice(from, from + ROWS_A_STATEMENT).map(({ code, modifier, amount, effective }) => ({
          practice_id: practiceId,
          code,
          modifier: modifier ?? "",
          effective_from: effective.from,
          effective_to: effective.to ?? null,
          amount_cents: amount,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(["practice_id", "code", "modifier", "effective_from"]).doUpdateSet({
          amount_cents: sql<number>`excluded.amount_cents`,
          effective_to: sql<string | null>`excluded.effective_to`,
        }),
      )
      .execute();
  }
}

export async function listFees(
  tx: StoreTransaction,
  practiceId: PracticeId,
): Promise<readonly PracticeFee[]> {
  const rows = await tx.db
    .selectFrom("practice_fee")
    .selectAll()
    .where("practice_id", "=", practiceId)
    .orderBy("code")
    .orderBy("modifier")
    .orderBy("effective_from")
    .execute();
  return rows.map((row) => ({
    code: row.code,
    ...(row.modifier === "" ? {} : { modifier: row.modifier }),
    amount: row.amount_cents as Cents,
    effective: {
      from: row.effective_from as IsoDate,
      ...(row.effective_to === null ? {} : { to: row.effective_to as IsoDate }),
    },
  }));
}

/** Six values a row stay far below the 65,535 parameters of one statement. */
const ROWS_A_STATEMENT = 5_000;
