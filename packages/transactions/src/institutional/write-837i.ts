import type { InstitutionalClaim } from "@claimwright/model";
import {
  type ClaimSubmission,
  type WriteClaimsInput,
  writeClaims,
  writeSubmissions,
} from "../claim/write-claims.ts";
import type { Envelope } from "../envelope.ts";
import { guide837I } from "./guide-837i.ts";

/** Writes institutional claims as one interchange of 837I sets; problems as in `write837P`. */
export function write837I(input: WriteClaimsInput<InstitutionalClaim>): string {
  return writeClaims(guide837I, input);
}

/** Writes submissions as they were read, each as its own set. */
export function write837ISubmissions(
  envelope: Envelope,
  submissions: readonly ClaimSubmission<InstitutionalClaim>[],
): string {
  return writeSubmissions(guide837I, envelope, submissions);
}
