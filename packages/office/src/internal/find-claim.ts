import type { PracticeId } from "@claimwright/model";
import { findClaimByControlNumber, type StoredClaim, type StoreTransaction } from "@claimwright/store";

export interface FoundClaim {
  readonly practiceId: PracticeId;
  readonly stored: StoredClaim;
}

/**
 * The claim with this control number in the practices of the transaction. Our own numbers are one of a kind in the
 * company; claims brought in from elsewhere may share one, and then nobody can tell: the answer is undefined.
 */
export async function findClaimInPractices(
  tx: StoreTransaction,
  patientControlNumber: string,
): Promise<FoundClaim | undefined> {
  const rows = await tx.db
    .selectFrom("claim")
    .select("practice_id")
    .where("practice_id", "in", [...tx.practiceIds])
    .where("patient_control_number", "=", patientControlNumber)
    .limit(2)
    .execute();
  const [row] = rows;
  if (row === undefined || rows.length > 1) return undefined;
  const practiceId = row.practice_id as PracticeId;
  const stored = await findClaimByControlNumber(tx, practiceId, patientControlNumber);
  return stored === undefined ? undefined : { practiceId, stored };
}
