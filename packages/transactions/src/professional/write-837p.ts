import type { ProfessionalClaim } from "@claimwright/model";
import {
  type ClaimSubmission,
  type WriteClaimsInput,
  writeClaims,
  writeSubmissions,
} from "../claim/write-claims.ts";
import type { Envelope } from "../envelope.ts";
import { guide837P } from "./guide-837p.ts";

/**
 * Writes professional claims as one interchange of 837P sets. Throws ProblemError `input.field` for a value that X12
 * cannot carry and `x12.invalid` for no claims.
 */
export function write837P(input: WriteClaimsInput<ProfessionalClaim>): string {
  return writeClaims(guide837P, input);
}

/** Writes submissions as they were read, each as its own set: what `read837P` answers goes out again unchanged. */
export function write837PSubmissions(
  envelope: Envelope,
  submissions: readonly ClaimSubmission<ProfessionalClaim>[],
): string {
  return writeSubmissions(guide837P, envelope, submissions);
}
