import { formatDollars, type IsoDate, ProblemError, type Why } from "@claimwright/base";
import { type LedgerTransfer, reverseTransfer } from "./ledger-transfer.ts";
import {
  type OpenClaim,
  type PostedOccurrence,
  postingKey,
  standingMovements,
  undoKey,
} from "./open-claim.ts";

/**
 * Takes a posting back that a person finds wrong: every movement of it moves back, and the money waits unapplied for a
 * better place. The payment itself stays. Throws ProblemError `store.conflict` when the payer has taken the same
 * posting back already: then that reversal is undone first.
 */
export function undoPosting(
  claim: OpenClaim,
  posting: PostedOccurrence,
  by: { readonly effectiveOn: IsoDate; readonly actor: string; readonly reason: string },
): readonly LedgerTransfer[] {
  const key = postingKey(posting);
  if (claim.postings.some(({ reverses }) => reverses === key)) {
    throw new ProblemError({
      code: "store.conflict",
      message: "The payer has taken this payment back; its movements are reversed already.",
      remedy: "Undo the posting of the reversal first, or leave both.",
    });
  }
  const why: Why = {
    rule: "posting.undo",
    reason: `${by.actor} took the posting of ${formatDollars(posting.paid)} back: ${by.reason}`,
    source: "decision of a person",
    inputs: { occurrence: posting.occurrenceKey },
    result: posting.paid,
  };
  return standingMovements(claim, posting).map((transfer) => ({
    ...reverseTransfer(transfer, {
      effectiveOn: by.effectiveOn,
      document: transfer.document,
      why,
      idempotencyKey: undoKey(transfer.idempotencyKey),
    }),
    kind: "correction",
  }));
}
