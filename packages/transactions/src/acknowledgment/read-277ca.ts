import type { Problem, Result } from "@claimwright/base";
import type { ClaimAcknowledgment } from "@claimwright/model";
import { type ReadBatches, readBatches } from "../internal/level-set.ts";
import { attempt } from "../internal/refuse.ts";
import type { ClaimAcknowledgmentBatch } from "./acknowledgment-batch.ts";
import { guide277CA } from "./guide-277ca.ts";

export interface Read277CA extends ReadBatches<ClaimAcknowledgmentBatch> {
  /** The claims of all batches. */
  readonly acknowledgments: readonly ClaimAcknowledgment[];
}

/** Reads the answers to batches of claims, or answers one problem with its place and never a value. */
export function read277CA(input: Uint8Array | string): Result<Read277CA, Problem> {
  return attempt(() => {
    const read = readBatches(guide277CA, input);
    return { ...read, acknowledgments: read.batches.flatMap((batch) => batch.acknowledgments) };
  });
}
