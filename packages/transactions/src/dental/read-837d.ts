import type { Problem, Result } from "@claimwright/base";
import type { DentalClaim } from "@claimwright/model";
import { type ReadClaims, readClaims } from "../claim/read-claims.ts";
import { attempt } from "../internal/refuse.ts";
import { guide837D } from "./guide-837d.ts";

/** What a file of dental claims holds. */
export type Read837D = ReadClaims<DentalClaim>;

/** Reads a file of dental claims, any erratum of X224; what is kept and answered is as in `read837P`. */
export function read837D(input: Uint8Array | string): Result<Read837D, Problem> {
  return attempt(() => readClaims(guide837D, input));
}
