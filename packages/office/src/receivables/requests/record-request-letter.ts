import { type IsoDate, ProblemError } from "@claimwright/base";
import { type ClaimId, idOf, type PracticeId } from "@claimwright/model";
import type { StoreTransaction } from "@claimwright/store";
import { type NewPayerRequest, recordPayerRequest } from "./payer-requests.ts";

/** A payer's letter as it lies on the desk: it names claims by our control numbers. */
export interface RequestLetter extends Omit<NewPayerRequest, "claimIds"> {
  readonly controlNumbers: readonly string[];
}

/**
 * Keeps what a letter asks for. Throws ProblemError `input.field` when a control number is no claim of the practice, or
 * the day and claims make no sense.
 */
export async function recordRequestLetter(
  tx: StoreTransaction,
  practiceId: PracticeId,
  { controlNumbers, ...letter }: RequestLetter,
): Promise<{ readonly dueOn: IsoDate }> {
  const rows = await tx.db
    .selectFrom("claim")
    .select(["claim_id", "patient_control_number"])
    .where("practice_id", "=", practiceId)
    .where("patient_control_number", "in", [...controlNumbers])
    .execute();
  const known = new Set(rows.map((row) => row.patient_control_number));
  const unknown = controlNumbers.filter((number) => !known.has(number));
  if (unknown.length > 0) {
    throw new ProblemError({
      code: "input.field",
      message: `There is no claim ${unknown.join(", ")}.`,
      remedy:
        "Give the claim numbers as they stand on our claims; the payer's own number goes with the letter.",
      place: "controlNumbers",
    });
  }
  const claimIds = rows.map((row) => idOf<ClaimId>(row.claim_id));
  return recordPayerRequest(tx, practiceId, { ...letter, claimIds });
}
