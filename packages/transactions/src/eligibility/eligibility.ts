import type { Problem, Result } from "@claimwright/base";
import type { CharacterPolicy } from "@claimwright/x12";
import type { Envelope } from "../envelope.ts";
import { type ReadBatches, readBatches, writeBatches } from "../internal/level-set.ts";
import { attempt } from "../internal/refuse.ts";
import { type EligibilityInquiryBatch, guide270 } from "./guide-270.ts";
import { type EligibilityResponseBatch, guide271 } from "./guide-271.ts";

/** Writes inquiries as one interchange of 270 sets. Throws ProblemError for a value that X12 cannot carry. */
export function write270(
  envelope: Envelope,
  batches: readonly EligibilityInquiryBatch[],
  characters?: CharacterPolicy,
): string {
  return writeBatches(guide270, envelope, batches, characters);
}

/** Reads a file of inquiries, or answers one problem with its place and never a value. */
export function read270(input: Uint8Array | string): Result<ReadBatches<EligibilityInquiryBatch>, Problem> {
  return attempt(() => readBatches(guide270, input));
}

/** Writes answers as one interchange of 271 sets. Throws ProblemError for a value that X12 cannot carry. */
export function write271(
  envelope: Envelope,
  batches: readonly EligibilityResponseBatch[],
  characters?: CharacterPolicy,
): string {
  return writeBatches(guide271, envelope, batches, characters);
}

/** Reads a file of answers, or answers one problem with its place and never a value. */
export function read271(input: Uint8Array | string): Result<ReadBatches<EligibilityResponseBatch>, Problem> {
  return attempt(() => readBatches(guide271, input));
}
