import type { ClaimToSend } from "@claimwright/exchange";
import type { ClaimId, PracticeId } from "@claimwright/model";
import type { StoreTransaction } from "@claimwright/store";

/** The claims that a file carries, and who stands for the codes of each. */
export async function listClaimsOfFile(
  tx: StoreTransaction,
  practiceId: PracticeId,
  fileId: string,
): Promise<readonly ClaimToSend[]> {
  const rows = await tx.db
    .selectFrom("outbound_file_claim")
    .innerJoin("claim", (join) =>
      join
        .onRef("claim.practice_id", "=", "outbound_file_claim.practice_id")
        .onRef("claim.claim_id", "=", "outbound_file_claim.claim_id"),
    )
    .select(["claim.claim_id", "claim.accepted_by"])
    .where("outbound_file_claim.practice_id", "=", practiceId)
    .where("outbound_file_claim.file_id", "=", fileId)
    .orderBy("claim.claim_id")
    .execute();
  return rows.map((row) => ({ claimId: row.claim_id as ClaimId, acceptedBy: row.accepted_by }));
}
