import type { Unmapped } from "@claimwright/model";
import type { LoopRule } from "../internal/loop-rule.ts";
import type { SetContext, SetHandler } from "../internal/set-reader.ts";
import { LoopBuilder, type SourceLoop } from "../internal/source-loop.ts";
import type { TextSegment } from "../internal/text-segment.ts";
import { unmappedOf } from "../internal/unmapped-of.ts";
import type { AnyClaim, ClaimGuide } from "./claim-guide.ts";
import { HierarchyReader } from "./hierarchy.ts";
import { submissionLoops } from "./loops.ts";
import { readSubmissionHeader, type SubmissionHeader, writeSubmissionHeader } from "./submission.ts";

/** What stands before the first claim of a set, and what it says beyond its facts. */
export interface SubmissionStart extends SubmissionHeader, SetContext {
  readonly unmapped?: readonly Unmapped[];
}

/** Told of the claims of a file while it goes by. */
export interface ClaimListener<C extends AnyClaim> {
  /** A set begins. */
  submission?(start: SubmissionStart): void;
  claim(claim: C, submission: SubmissionStart): void;
}

/**
 * Reads a claim set segment by segment and answers each claim as soon as the next one begins: it holds one claim and
 * the parties above it, however long the set is.
 */
export class ClaimSetReader<C extends AnyClaim> implements SetHandler {
  readonly #guide: ClaimGuide<C>;
  readonly #context: SetContext;
  readonly #listener: ClaimListener<C>;
  readonly #builder: LoopBuilder;
  readonly #hierarchy = new HierarchyReader();
  #start: SubmissionStart | undefined;
  /** The level whose name is still being read, or the claim whose lines are. */
  #open: { readonly kind: "level" | "claim"; readonly loop: SourceLoop } | undefined;

  constructor(guide: ClaimGuide<C>, context: SetContext, listener: ClaimListener<C>) {
    this.#guide = guide;
    this.#context = context;
    this.#listener = listener;
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
    this.#begin();
  }

  #enter(kind: "level" | "claim", loop: SourceLoop): void {
    this.#finishOpen();
    this.#begin();
    this.#open = { kind, loop };
  }

  #finishOpen(): void {
    const open = this.#open;
    if (open === undefined) return;
    if (open.kind === "level") this.#hierarchy.enter(withoutClaims(open.loop, this.#guide.claimLoop));
    else this.#listener.claim(this.#readClaim(open.loop), this.#begin());
    this.#builder.forget(open.loop);
    this.#open = undefined;
  }

  #readClaim(loop: SourceLoop): C {
    const { parties, unmapped: above } = this.#hierarchy.parties(loop);
    const claim = Object.assign(this.#guide.read(loop), parties) as unknown as C;
    const beyond = unmappedOf(loop, this.#guide.write(claim));
    if (above.length === 0 && beyond.length === 0) return claim;
    return { ...claim, unmapped: [...above, ...beyond] };
  }

  /** Reads what stands before the first level, once. */
  #begin(): SubmissionStart {
    if (this.#start !== undefined) return this.#start;
    const { root } = this.#builder;
    const header = readSubmissionHeader(root);
    const loops = root.loops.filter((loop) => submissionLoops.includes(loop.rule));
    const unmapped = unmappedOf({ ...root, loops }, writeSubmissionHeader(header, this.#context.envelope));
    this.#start = { ...this.#context, ...header, ...(unmapped.length === 0 ? {} : { unmapped }) };
    this.#listener.submission?.(this.#start);
    return this.#start;
  }
}

/** The claim that made a level complete has just been opened inside it. */
function withoutClaims(level: SourceLoop, claimLoop: LoopRule): SourceLoop {
  return { ...level, loops: level.loops.filter((loop) => loop.rule !== claimLoop) };
}
