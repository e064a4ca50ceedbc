import type { Problem, Result } from "@claimwright/base";
import type { CharacterPolicy } from "@claimwright/x12";
import type { Envelope } from "../envelope.ts";
import { type ReadBatches, readBatches, writeBatches } from "../internal/level-set.ts";
import { attempt } from "../internal/refuse.ts";
import { type AuthorizationRequestBatch, guide278Request } from "./guide-278-request.ts";
import { type AuthorizationResponseBatch, guide278Response } from "./guide-278-response.ts";

/** Writes requests as one interchange of 278 sets. Throws ProblemError for a value that X12 cannot carry. */
export function write278Request(
  envelope: Envelope,
  batches: readonly AuthorizationRequestBatch[],
  characters?: CharacterPolicy,
): string {
  return writeBatches(guide278Request, envelope, batches, characters);
}

/** Reads a file of requests, or answers one problem with its place and never a value. */
export function read278Request(
  input: Uint8Array | string,
): Result<ReadBatches<AuthorizationRequestBatch>, Problem> {
  return attempt(() => readBatches(guide278Request, input));
}

/** Writes responses as one interchange of 278 sets. Throws ProblemError for a value that X12 cannot carry. */
export function write278Response(
  envelope: Envelope,
  batches: readonly AuthorizationResponseBatch[],
  characters?: CharacterPolicy,
): string {
  return writeBatches(guide278Response, envelope, batches, characters);
}

/** Reads a file of responses, or answers one problem with its place and never a value. */
export function read278Response(
  input: Uint8Array | string,
): Result<ReadBatches<AuthorizationResponseBatch>, Problem> {
  return attempt(() => readBatches(guide278Response, input));
}
