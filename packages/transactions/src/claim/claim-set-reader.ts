import type { Unmapped } from "@claimwright/model";
import type { Envelope } from "../envelope.ts";
import type { LoopRule } from "../internal/loop-rule.ts";
import { LoopBuilder, type SourceLoop } from "../internal/source-loop.ts";
import type { TextSegment } from "../internal/text-segment.ts";
import { unmappedOf } from "../internal/unmapped-of.ts";
import type { AnyClaim, ClaimGuide } from "./claim-guide.ts";
import { HierarchyReader } from "./hierarchy.ts";
import { submissionLoops } from "./loops.ts";
import { readSubmissionHeader, type SubmissionHeader, writeSubmissionHeader } from "./submission.ts";

/** What stands before the first claim of a set, and what it says beyond its facts. */
export interface ReadHeader extends SubmissionHeader {
  readonly unmapped?: readonly Unmapped[];
}

/**
 * Reads a claim set segment by segment and answers each claim as soon as the next one begins: it holds one claim and
 * the parties above it, however long the set is.
 */
export class ClaimSetReader<C extends AnyClaim> {
  readonly #guide: ClaimGuide<C>;
  readonly #envelope: Envelope;
  readonly #onHeader: (header: ReadHeader) => void;
  readonly #onClaim: (claim: C) => void;
  readonly #builder: LoopBuilder;
  readonly #hierarchy = new HierarchyReader();
  #headerTold = false;
  /** The level whose name is still being read, or the claim whose lines are. */
  #open: { readonly kind: "level" | "claim"; readonly loop: SourceLoop } | undefined;

  constructor(
    guide: ClaimGuide<C>,
    envelope: Envelope,
    onHeader: (header: ReadHeader) => void,
    onClaim: (claim: C) => void,
  ) {
    this.#guide = guide;
    this.#envelope = envelope;
    this.#onHeader = onHeader;
    this.#onClaim = onClaim;
    this.#builder = new LoopBuilder(guide.loops);
  }

  /** The next segment between ST and SE. */
  add(segment: TextSegment): void {
    const opened = this.#builder.add(segment);
    if (opened === undefined) return;
    if (opened.rule === this.#guide.claimLoop) this.#enter("claim", opened);
    else if (opened.rule.starts.segment === "HL") this.#enter("level", opened);
  }

  /** The set is over. */
  end(): void {
    this.#finishOpen();
    this.#tellHeader();
  }

  #enter(kind: "level" | "claim", loop: SourceLoop): void {
    this.#finishOpen();
    this.#tellHeader();
    this.#open = { kind, loop };
  }

  #finishOpen(): void {
    const open = this.#open;
    if (open === undefined) return;
    if (open.kind === "level") this.#hierarchy.enter(withoutClaims(open.loop, this.#guide.claimLoop));
    else this.#onClaim(this.#readClaim(open.loop));
    this.#builder.forget(open.loop);
    this.#open = undefined;
  }

  #readClaim(loop: SourceLoop): C {
    const { unmapped: above = [], ...parties } = this.#hierarchy.parties(loop);
    const claim = { ...parties, ...this.#guide.read(loop) } as unknown as C;
    const unmapped = [...above, ...unmappedOf(loop, this.#guide.write(claim))];
    return unmapped.length === 0 ? claim : { ...claim, unmapped };
  }

  #tellHeader(): void {
    if (this.#headerTold) return;
    this.#headerTold = true;
    const { root } = this.#builder;
    const header = readSubmissionHeader(root);
    const loops = root.loops.filter((loop) => submissionLoops.includes(loop.rule));
    const unmapped = unmappedOf({ ...root, loops }, writeSubmissionHeader(header, this.#envelope));
    this.#onHeader(unmapped.length === 0 ? header : { ...header, unmapped });
  }
}

/** The claim that made a level complete has just been opened inside it. */
function withoutClaims(level: SourceLoop, claimLoop: LoopRule): SourceLoop {
  return { ...level, loops: level.loops.filter((loop) => loop.rule !== claimLoop) };
}
