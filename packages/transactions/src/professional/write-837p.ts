import type { ProfessionalClaim, Unmapped } from "@claimwright/model";
import { HierarchyWriter } from "../claim/hierarchy.ts";
import { type SubmissionHeader, writeSubmissionHeader } from "../claim/submission.ts";
import type { Envelope } from "../envelope.ts";
import { refuseFile } from "../internal/refuse.ts";
import { withUnmapped } from "../internal/with-unmapped.ts";
import { writeGroup } from "../internal/write-group.ts";
import { flattenLoop } from "../internal/written-loop.ts";
import { writeClaimLoop } from "./claim-loop.ts";
import { loops837P, professionalClaimLoop } from "./loops-837p.ts";

/** The guide that is written: 837P 005010X222A1 (45 CFR 162.1102). */
export const VERSION_837P = "005010X222A1";

/** The guide asks for at most this many claims in one transaction set (X222A1 1.3.2, CLM). */
export const MAX_CLAIMS_PER_SET = 5000;

export interface Write837PInput extends SubmissionHeader {
  readonly envelope: Envelope;
  /** At least one. */
  readonly claims: readonly ProfessionalClaim[];
  /** ST02 of the first set; the sets of a split batch count up from it. */
  readonly firstSetControlNumber: number;
  /** A batch with more claims is split into several sets. */
  readonly claimsPerSet?: number;
}

/** One transaction set of professional claims. */
export interface ProfessionalSubmission extends SubmissionHeader {
  readonly setControlNumber: number;
  readonly claims: readonly ProfessionalClaim[];
  readonly unmapped?: readonly Unmapped[];
}

/**
 * Writes claims as one interchange of 837P sets. Throws ProblemError `input.field` for a value that X12 cannot carry
 * and `x12.invalid` for no claims. The sets of a split batch carry the reference with `-2`, `-3` … after it.
 */
export function write837P(input: Write837PInput): string {
  const { envelope, claims, firstSetControlNumber, claimsPerSet = MAX_CLAIMS_PER_SET, ...header } = input;
  if (claims.length === 0) refuseFile("There is no claim to write.", "Give at least one.");
  const submissions: ProfessionalSubmission[] = [];
  for (let start = 0; start < claims.length; start += claimsPerSet) {
    const index = submissions.length;
    submissions.push({
      ...header,
      reference: index === 0 ? header.reference : `${header.reference}-${index + 1}`,
      setControlNumber: firstSetControlNumber + index,
      claims: claims.slice(start, start + claimsPerSet),
    });
  }
  return write837PSubmissions(envelope, submissions);
}

/** Writes submissions as they were read, each as its own set: what `read837P` answers goes out again unchanged. */
export function write837PSubmissions(
  envelope: Envelope,
  submissions: readonly ProfessionalSubmission[],
): string {
  const sets = submissions.map((submission) => {
    const header = withUnmapped(writeSubmissionHeader(submission, envelope), loops837P, submission.unmapped);
    const hierarchy = new HierarchyWriter();
    for (const claim of submission.claims) {
      hierarchy.add(claim, withUnmapped(writeClaimLoop(claim), professionalClaimLoop, claim.unmapped));
    }
    return {
      transaction: "837",
      implementation: VERSION_837P,
      controlNumber: submission.setControlNumber,
      rows: [...flattenLoop(header), ...hierarchy.rows()],
    };
  });
  return writeGroup(envelope, { functionalId: "HC", version: VERSION_837P }, sets);
}
