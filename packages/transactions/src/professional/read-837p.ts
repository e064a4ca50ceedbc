import type { Problem, Result } from "@claimwright/base";
import type { ProfessionalClaim } from "@claimwright/model";
import type { Issue } from "@claimwright/x12";
import { HierarchyReader } from "../claim/hierarchy.ts";
import { submissionLoops } from "../claim/loops.ts";
import { readSubmissionHeader, writeSubmissionHeader } from "../claim/submission.ts";
import type { Envelope } from "../envelope.ts";
import { type OpenSet, openSets, type SetKind } from "../internal/open-sets.ts";
import { attempt } from "../internal/refuse.ts";
import { buildLoops, type SourceLoop } from "../internal/source-loop.ts";
import { unmappedOf } from "../internal/unmapped-of.ts";
import { readClaimLoop, writeClaimLoop } from "./claim-loop.ts";
import { loops837P } from "./loops-837p.ts";
import type { ProfessionalSubmission } from "./write-837p.ts";

export interface Read837P {
  /** The envelope of the first set; a file with several groups has one beside each submission. */
  readonly envelope: Envelope;
  /** One for each transaction set, in file order. */
  readonly submissions: readonly (ProfessionalSubmission & { readonly envelope: Envelope })[];
  /** Faults of the envelope that did not stand in the way, such as a wrong count. */
  readonly issues: readonly Issue[];
}

const KIND: SetKind = { transaction: "837", guide: "005010X222", name: "837P professional claim" };

/**
 * Reads a file of professional claims, any erratum of X222. What the facts have no place for is kept beside them as
 * `unmapped`. Answers one problem with the segment and element, and never a value, when a fact cannot be read.
 */
export function read837P(input: Uint8Array | string): Result<Read837P, Problem> {
  return attempt(() => {
    const file = openSets(input, KIND);
    const submissions = file.sets.map(readSubmission);
    const [first] = submissions;
    if (first === undefined) throw new Error("openSets answers at least one set");
    return { envelope: first.envelope, submissions, issues: file.issues };
  });
}

function readSubmission(set: OpenSet): ProfessionalSubmission & { readonly envelope: Envelope } {
  const root = buildLoops(loops837P, set.segments);
  const header = readSubmissionHeader(root);
  const headerLoops = root.loops.filter((loop) => submissionLoops.includes(loop.rule));
  const unmapped = unmappedOf({ ...root, loops: headerLoops }, writeSubmissionHeader(header, set.envelope));
  return {
    envelope: set.envelope,
    ...header,
    setControlNumber: set.controlNumber,
    claims: readClaims(root),
    ...(unmapped.length === 0 ? {} : { unmapped }),
  };
}

function readClaims(root: SourceLoop): ProfessionalClaim[] {
  const hierarchy = new HierarchyReader();
  const claims: ProfessionalClaim[] = [];
  for (const level of root.loops) {
    if (submissionLoops.includes(level.rule)) continue;
    hierarchy.enter(level);
    for (const loop of level.loops) {
      if (loop.rule.id === "2300") claims.push(readClaim(hierarchy, loop));
    }
  }
  return claims;
}

function readClaim(hierarchy: HierarchyReader, loop: SourceLoop): ProfessionalClaim {
  const { unmapped: above = [], ...parties } = hierarchy.parties(loop);
  const claim: ProfessionalClaim = { ...parties, ...readClaimLoop(loop) };
  const unmapped = [...above, ...unmappedOf(loop, writeClaimLoop(claim))];
  return unmapped.length === 0 ? claim : { ...claim, unmapped };
}
