import type { ProfessionalClaim } from "@claimwright/model";
import type { X12Consumer } from "@claimwright/x12";
import type { ClaimListener } from "../claim/claim-set-reader.ts";
import { createClaimReader, type StreamedClaim, streamClaims } from "../claim/stream-claims.ts";
import { guide837P } from "./guide-837p.ts";

/** Takes the bytes of a file in any cut and tells of its claims. `push` and `end` throw ProblemError. */
export function create837PReader(listener: ClaimListener<ProfessionalClaim>): X12Consumer {
  return createClaimReader(guide837P, listener);
}

/** The claims of a file as it comes in, in bounded memory. Throws ProblemError where the file cannot be read. */
export function stream837P(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<StreamedClaim<ProfessionalClaim>, void, undefined> {
  return streamClaims(guide837P, chunks);
}
