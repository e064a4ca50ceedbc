import { ProblemError } from "@claimwright/base";
import { read837I, read837P } from "@claimwright/transactions";
import type { ClaimOfFile } from "./claim-scrubber.ts";

/** Enough for the delimiters, the group and the guide of the first set. */
const HEAD_BYTES = 4_096;

/** The claims of an 837P or 837I in its order. Throws ProblemError for another file and where it cannot be read. */
export function claimsOfBytes(bytes: Uint8Array): readonly ClaimOfFile[] {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_BYTES));
  if (head.includes("005010X223")) {
    const read = read837I(bytes);
    if (!read.ok) throw new ProblemError(read.error);
    return read.value.submissions.flatMap(({ claims }) =>
      claims.map((claim) => ({ kind: "institutional" as const, claim })),
    );
  }
  if (!head.includes("005010X222")) {
    throw new ProblemError({
      code: "input.layout",
      message: "The file holds no professional and no institutional claims.",
      remedy: "Give an 837P (005010X222) or an 837I (005010X223).",
    });
  }
  const read = read837P(bytes);
  if (!read.ok) throw new ProblemError(read.error);
  return read.value.submissions.flatMap(({ claims }) =>
    claims.map((claim) => ({ kind: "professional" as const, claim })),
  );
}
