import type { Unmapped } from "@claimwright/model";
import type { CharacterPolicy } from "@claimwright/x12";
import type { Envelope } from "../envelope.ts";
import { refuseFile } from "../internal/refuse.ts";
import { withUnmapped } from "../internal/with-unmapped.ts";
import { writeGroup } from "../internal/write-group.ts";
import { flattenLoop } from "../internal/written-loop.ts";
import type { AnyClaim, ClaimGuide } from "./claim-guide.ts";
import { HierarchyWriter } from "./hierarchy.ts";
import { type SubmissionHeader, writeSubmissionHeader } from "./submission.ts";

/** The guides ask for at most this many claims in one transaction set (CLM). */
export const MAX_CLAIMS_PER_SET = 5000;

export interface WriteClaimsInput<C extends AnyClaim> extends SubmissionHeader {
  readonly envelope: Envelope;
  /** At least one. */
  readonly claims: readonly C[];
  /** ST02 of the first set; the sets of a split batch count up from it. */
  readonly firstSetControlNumber: number;
  /** A batch with more claims is split into several sets. */
  readonly claimsPerSet?: number;
  /** What to do with a character that X12 does not allow, such as é: refuse it, or write the nearest (e). */
  readonly characters?: CharacterPolicy;
}

/** One transaction set of claims. */
export interface ClaimSubmission<C extends AnyClaim> extends SubmissionHeader {
  readonly setControlNumber: number;
  readonly claims: readonly C[];
  /** What the file said beyond the facts before its first claim. */
  readonly unmapped?: readonly Unmapped[];
}

/** Splits a batch into sets. Those after the first carry the reference with `-2`, `-3` … after it. */
export function writeClaims<C extends AnyClaim>(guide: ClaimGuide<C>, input: WriteClaimsInput<C>): string {
  const {
    envelope,
    claims,
    firstSetControlNumber,
    claimsPerSet = MAX_CLAIMS_PER_SET,
    characters,
    ...header
  } = input;
  if (claims.length === 0) refuseFile("There is no claim to write.", "Give at least one.");
  if (claimsPerSet < 1) throw new RangeError("a set has at least one claim");
  const submissions: ClaimSubmission<C>[] = [];
  for (let start = 0; start < claims.length; start += claimsPerSet) {
    const index = submissions.length;
    submissions.push({
      ...header,
      reference: index === 0 ? header.reference : `${header.reference}-${index + 1}`,
      setControlNumber: firstSetControlNumber + index,
      claims: claims.slice(start, start + claimsPerSet),
    });
  }
  return writeSubmissions(guide, envelope, submissions, characters);
}

export function writeSubmissions<C extends AnyClaim>(
  guide: ClaimGuide<C>,
  envelope: Envelope,
  submissions: readonly ClaimSubmission<C>[],
  characters?: CharacterPolicy,
): string {
  const sets = submissions.map((submission) => {
    const header = withUnmapped(
      writeSubmissionHeader(submission, envelope),
      guide.loops,
      submission.unmapped,
    );
    const hierarchy = new HierarchyWriter();
    for (const claim of submission.claims) {
      hierarchy.add(claim, withUnmapped(guide.write(claim), guide.claimLoop, claim.unmapped));
    }
    return {
      transaction: "837",
      implementation: guide.version,
      controlNumber: submission.setControlNumber,
      rows: [...flattenLoop(header), ...hierarchy.rows()],
    };
  });
  return writeGroup(envelope, { functionalId: "HC", version: guide.version }, sets, characters);
}
