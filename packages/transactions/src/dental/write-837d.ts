import type { DentalClaim } from "@claimwright/model";
import {
  type ClaimSubmission,
  type WriteClaimsInput,
  writeClaims,
  writeSubmissions,
} from "../claim/write-claims.ts";
import type { Envelope } from "../envelope.ts";
import { guide837D } from "./guide-837d.ts";

/** Writes dental claims as one interchange of 837D sets; problems as in `write837P`. */
export function write837D(input: WriteClaimsInput<DentalClaim>): string {
  return writeClaims(guide837D, input);
}

/** Writes submissions as they were read, each as its own set. */
export function write837DSubmissions(
  envelope: Envelope,
  submissions: readonly ClaimSubmission<DentalClaim>[],
): string {
  return writeSubmissions(guide837D, envelope, submissions);
}
