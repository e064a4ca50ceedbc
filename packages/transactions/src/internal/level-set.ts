import type { Unmapped } from "@claimwright/model";
import type { CharacterPolicy, Issue } from "@claimwright/x12";
import type { Envelope } from "../envelope.ts";
import { checkParents, flattenLevels } from "./levels.ts";
import type { LoopRule } from "./loop-rule.ts";
import { readSets, type SetContext, type SetKind } from "./set-reader.ts";
import { LoopBuilder, type SourceLoop } from "./source-loop.ts";
import { unmappedOf } from "./unmapped-of.ts";
import { withUnmapped } from "./with-unmapped.ts";
import { writeGroup } from "./write-group.ts";
import type { WrittenLoop } from "./written-loop.ts";

/** One transaction set whose loops nest by hierarchical level, as facts. */
export interface LevelBatch {
  readonly setControlNumber: number;
  /** What the file said beyond the facts, by loops from the whole set inwards: `ST/2000A/2000B/…`. */
  readonly unmapped?: readonly Unmapped[];
}

/** How one transaction whose levels nest goes to X12 and back. */
export interface LevelGuide<B extends LevelBatch> {
  readonly kind: SetKind;
  /** GS01. */
  readonly functionalId: string;
  /** GS08 and ST03 as they are written. */
  readonly version: string;
  readonly loops: LoopRule;
  /** The set between ST and SE, without HL. */
  write(batch: B, envelope: Envelope): WrittenLoop;
  read(root: SourceLoop): Omit<B, keyof LevelBatch>;
}

/** What a file of one such transaction holds. */
export interface ReadBatches<B extends LevelBatch> {
  /** The envelope of the first set. */
  readonly envelope: Envelope;
  /** One for each transaction set, in file order. */
  readonly batches: readonly B[];
  /** Faults of the envelope that did not stand in the way, such as a wrong count. */
  readonly issues: readonly Issue[];
}

/** One interchange with a set for each batch. Throws ProblemError. */
export function writeBatches<B extends LevelBatch>(
  guide: LevelGuide<B>,
  envelope: Envelope,
  batches: readonly B[],
  characters?: CharacterPolicy,
): string {
  const { functionalId, version, kind, loops } = guide;
  const sets = batches.map((batch) => ({
    transaction: kind.transaction,
    implementation: version,
    controlNumber: batch.setControlNumber,
    rows: flattenLevels(withUnmapped(guide.write(batch, envelope), loops, batch.unmapped), loops),
  }));
  return writeGroup(envelope, { functionalId, version }, sets, characters);
}

/** Throws ProblemError. */
export function readBatches<B extends LevelBatch>(
  guide: LevelGuide<B>,
  input: Uint8Array | string,
): ReadBatches<B> {
  const batches: B[] = [];
  let envelope: Envelope | undefined;
  const issues = readSets(input, guide.kind, (context) => {
    envelope ??= context.envelope;
    const builder = new LoopBuilder(guide.loops);
    return {
      add: (segment) => void builder.add(segment),
      end: () => void batches.push(readBatch(guide, context, builder.root)),
    };
  });
  if (envelope === undefined) throw new Error("a file that was read holds a set");
  return { envelope, batches, issues };
}

function readBatch<B extends LevelBatch>(guide: LevelGuide<B>, context: SetContext, root: SourceLoop): B {
  checkParents(root);
  const { setControlNumber, envelope } = context;
  const batch = { setControlNumber, ...guide.read(root) } as unknown as B;
  const unmapped = unmappedOf(root, guide.write(batch, envelope));
  return unmapped.length === 0 ? batch : { ...batch, unmapped };
}
