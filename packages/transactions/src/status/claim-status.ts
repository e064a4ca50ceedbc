import type { Problem, Result } from "@claimwright/base";
import type { CharacterPolicy } from "@claimwright/x12";
import type { Envelope } from "../envelope.ts";
import { type ReadBatches, readBatches, writeBatches } from "../internal/level-set.ts";
import { attempt } from "../internal/refuse.ts";
import { type ClaimStatusInquiryBatch, guide276 } from "./guide-276.ts";
import { type ClaimStatusResponseBatch, guide277 } from "./guide-277.ts";

/** Writes inquiries as one interchange of 276 sets. Throws ProblemError for a value that X12 cannot carry. */
export function write276(
  envelope: Envelope,
  batches: readonly ClaimStatusInquiryBatch[],
  characters?: CharacterPolicy,
): string {
  return writeBatches(guide276, envelope, batches, characters);
}

/** Reads a file of inquiries, or answers one problem with its place and never a value. */
export function read276(input: Uint8Array | string): Result<ReadBatches<ClaimStatusInquiryBatch>, Problem> {
  return attempt(() => readBatches(guide276, input));
}

/** Writes answers as one interchange of 277 sets. Throws ProblemError for a value that X12 cannot carry. */
export function write277(
  envelope: Envelope,
  batches: readonly ClaimStatusResponseBatch[],
  characters?: CharacterPolicy,
): string {
  return writeBatches(guide277, envelope, batches, characters);
}

/** Reads a file of answers, or answers one problem with its place and never a value. */
export function read277(input: Uint8Array | string): Result<ReadBatches<ClaimStatusResponseBatch>, Problem> {
  return attempt(() => readBatches(guide277, input));
}
