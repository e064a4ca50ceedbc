import type { Envelope } from "../envelope.ts";
import { writeBatches } from "../internal/level-set.ts";
import type { ClaimAcknowledgmentBatch } from "./acknowledgment-batch.ts";
import { guide277CA } from "./guide-277ca.ts";

export interface Write277CAInput extends ClaimAcknowledgmentBatch {
  readonly envelope: Envelope;
}

/**
 * Writes the answer to a batch of claims. Throws ProblemError where an acknowledgment does not say whose claim it is
 * and who billed it, or for a value that X12 cannot carry.
 */
export function write277CA({ envelope, ...batch }: Write277CAInput): string {
  return writeBatches(guide277CA, envelope, [batch]);
}

/** One interchange with a set for each batch: what `read277CA` answers goes out again unchanged. */
export function write277CABatches(envelope: Envelope, batches: readonly ClaimAcknowledgmentBatch[]): string {
  return writeBatches(guide277CA, envelope, batches);
}
