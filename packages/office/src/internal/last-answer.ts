import type { PracticeId } from "@claimwright/model";
import {
  type OpenClaim,
  type OpenCoverage,
  type PostedOccurrence,
  paymentKey,
  standingPostings,
} from "@claimwright/receivables";
import { type KeptRemittanceClaim, listRemittanceClaimsOf, type StoreTransaction } from "@claimwright/store";

/** What a payer answered last, and for which coverage. */
export interface LastAnswer {
  readonly coverage: OpenCoverage;
  readonly kept: KeptRemittanceClaim<PostedOccurrence>;
}

/** The standing answer of the last coverage in order that has one; what was taken back is no answer. */
export async function lastAnswer(
  tx: StoreTransaction,
  practiceId: PracticeId,
  open: OpenClaim,
): Promise<LastAnswer | undefined> {
  const kept = await listRemittanceClaimsOf<PostedOccurrence>(tx, practiceId, [open.claimId], ["posted"]);
  const coverage = open.coverages.findLast((each) => standingPostings(open, each.coverageId).length > 0);
  if (coverage === undefined) return undefined;
  const standing = standingPostings(open, coverage.coverageId).at(-1);
  const found = kept.find(
    ({ key, occurrenceKey }) =>
      occurrenceKey === standing?.occurrenceKey && paymentKey(key) === standing.paymentKey,
  );
  return found === undefined ? undefined : { coverage, kept: found };
}
