import type { Problem, Result } from "@claimwright/base";
import type { ProfessionalClaim } from "@claimwright/model";
import { type ReadClaims, readClaims } from "../claim/read-claims.ts";
import { attempt } from "../internal/refuse.ts";
import { guide837P } from "./guide-837p.ts";

/** What a file of professional claims holds. */
export type Read837P = ReadClaims<ProfessionalClaim>;

/**
 * Reads a file of professional claims, any erratum of X222. What the facts have no place for is kept beside them as
 * `unmapped`. Answers one problem with the segment and element, and never a value, when a fact cannot be read.
 */
export function read837P(input: Uint8Array | string): Result<Read837P, Problem> {
  return attempt(() => readClaims(guide837P, input));
}
