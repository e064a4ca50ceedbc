import type { X12Consumer } from "@claimwright/x12";
import { createSetReader } from "../internal/set-reader.ts";
import type { AnyClaim, ClaimGuide } from "./claim-guide.ts";
import { type ClaimListener, ClaimSetReader, type SubmissionStart } from "./claim-set-reader.ts";

/** A claim on its way through a stream, and the set that it stands in. */
export interface StreamedClaim<C extends AnyClaim> {
  readonly submission: SubmissionStart;
  readonly claim: C;
}

/** Takes the bytes of a file in any cut and tells of its claims. `push` and `end` throw ProblemError. */
export function createClaimReader<C extends AnyClaim>(
  guide: ClaimGuide<C>,
  listener: ClaimListener<C>,
): X12Consumer {
  return createSetReader(guide.kind, (context) => new ClaimSetReader(guide, context, listener));
}

/** The claims of a file as it comes in. Throws ProblemError where it cannot be read; the claims before stand. */
export async function* streamClaims<C extends AnyClaim>(
  guide: ClaimGuide<C>,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<StreamedClaim<C>, void, undefined> {
  let ready: StreamedClaim<C>[] = [];
  const reader = createClaimReader(guide, {
    claim: (claim, submission) => void ready.push({ submission, claim }),
  });
  for await (const chunk of chunks) {
    reader.push(chunk);
    if (ready.length === 0) continue;
    const out = ready;
    ready = [];
    yield* out;
  }
  reader.end();
  yield* ready;
}
