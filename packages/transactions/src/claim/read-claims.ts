import type { Issue } from "@claimwright/x12";
import type { Envelope } from "../envelope.ts";
import { readSets } from "../internal/set-reader.ts";
import type { AnyClaim, ClaimGuide } from "./claim-guide.ts";
import { ClaimSetReader, type SubmissionStart } from "./claim-set-reader.ts";
import type { ClaimSubmission } from "./write-claims.ts";

export interface ReadClaims<C extends AnyClaim> {
  /** The envelope of the first set; a file with several groups has one beside each submission. */
  readonly envelope: Envelope;
  /** One for each transaction set, in file order. */
  readonly submissions: readonly (ClaimSubmission<C> & { readonly envelope: Envelope })[];
  /** Faults of the envelope that did not stand in the way, such as a wrong count. */
  readonly issues: readonly Issue[];
}

/** Reads a whole file of one kind of claim. Throws ProblemError. */
export function readClaims<C extends AnyClaim>(
  guide: ClaimGuide<C>,
  input: Uint8Array | string,
): ReadClaims<C> {
  const submissions: (SubmissionStart & { readonly claims: C[] })[] = [];
  const issues = readSets(input, guide.kind, (context) => {
    const claims: C[] = [];
    return new ClaimSetReader(guide, context, {
      submission: (start) => void submissions.push({ ...start, claims }),
      claim: (claim) => void claims.push(claim),
    });
  });
  const [first] = submissions;
  if (first === undefined) throw new Error("a file that was read holds a set");
  return { envelope: first.envelope, submissions, issues };
}
