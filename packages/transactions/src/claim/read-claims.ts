import type { Issue } from "@claimwright/x12";
import type { Envelope } from "../envelope.ts";
import { type OpenSet, openSets } from "../internal/open-sets.ts";
import { refuseFile } from "../internal/refuse.ts";
import type { AnyClaim, ClaimGuide } from "./claim-guide.ts";
import { ClaimSetReader, type ReadHeader } from "./claim-set-reader.ts";
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
  const file = openSets(input, guide.kind);
  const submissions = file.sets.map((set) => readSubmission(guide, set));
  const [first] = submissions;
  if (first === undefined) throw new Error("openSets answers at least one set");
  return { envelope: first.envelope, submissions, issues: file.issues };
}

function readSubmission<C extends AnyClaim>(
  guide: ClaimGuide<C>,
  { envelope, controlNumber, segments }: OpenSet,
): ClaimSubmission<C> & { readonly envelope: Envelope } {
  let header: ReadHeader | undefined;
  const claims: C[] = [];
  const reader = new ClaimSetReader(
    guide,
    envelope,
    (read) => {
      header = read;
    },
    (claim) => claims.push(claim),
  );
  for (const segment of segments) reader.add(segment);
  reader.end();
  if (header === undefined) refuseFile("The set has no header.", "Ask the sender for a new file.");
  return { envelope, ...(header as ReadHeader), setControlNumber: controlNumber, claims };
}
