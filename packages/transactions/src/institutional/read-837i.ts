import type { Problem, Result } from "@claimwright/base";
import type { InstitutionalClaim } from "@claimwright/model";
import { type ReadClaims, readClaims } from "../claim/read-claims.ts";
import { attempt } from "../internal/refuse.ts";
import { guide837I } from "./guide-837i.ts";

/** What a file of institutional claims holds. */
export type Read837I = ReadClaims<InstitutionalClaim>;

/** Reads a file of institutional claims, any erratum of X223; what is kept and answered is as in `read837P`. */
export function read837I(input: Uint8Array | string): Result<Read837I, Problem> {
  return attempt(() => readClaims(guide837I, input));
}
