/**
 * A loop of a guide as this layer needs it: how it starts, in which order its segments stand and which loops are
 * inside. Where a guide uses one loop for two roles (2310A: referring provider and primary care provider), each role
 * has a rule of its own, so that a role always finds its place again.
 */
export interface LoopRule {
  readonly id: string;
  readonly starts: LoopStart;
  /** Segment ids in the order of the guide, the starting one first. */
  readonly order: readonly string[];
  readonly loops: readonly LoopRule[];
  /** The loops inside by the id of the segment that opens them, in the same order. */
  readonly byOpening: ReadonlyMap<string, readonly LoopRule[]>;
  /** Further segments that could open the loop stay in the one that is open: all PLB are one footer. */
  readonly gathers?: true;
  /** A lowest level, of which the guide uses no HL04. */
  readonly lowest?: true;
  /** Levels of this rule may name the one before them as their parent, as the services of the 278 do in the field. */
  readonly chained?: true;
}

/** The segment that opens a loop: its id and, where that is not enough, the codes that one element must hold. */
export interface LoopStart {
  readonly segment: string;
  readonly element?: number;
  readonly codes?: readonly string[];
}

/** Writes a rule in one line: `loopRule("2010AA", "NM1 85", "NM1 N3 N4 REF PER")`. The qualifier is in element 1. */
export function loopRule(
  id: string,
  starts: string,
  order: string,
  loops: readonly LoopRule[] = [],
): LoopRule {
  const [segment = "", codes] = starts.split(" ");
  const start: LoopStart =
    codes === undefined ? { segment } : { segment, element: 1, codes: codes.split("|") };
  return withLoops({ id, starts: start, order: order.split(" ") }, loops);
}

/** A rule with these loops inside it. */
export function withLoops<R extends Omit<LoopRule, "loops" | "byOpening">>(
  rule: R,
  loops: readonly LoopRule[],
): R & Pick<LoopRule, "loops" | "byOpening"> {
  const byOpening = new Map<string, LoopRule[]>();
  for (const inner of loops) {
    const { segment } = inner.starts;
    byOpening.set(segment, [...(byOpening.get(segment) ?? []), inner]);
  }
  return { ...rule, loops, byOpening };
}

/** A hierarchical level: opened by HL with one of these codes in HL03. */
export function levelRule(id: string, codes: string, order: string, loops: readonly LoopRule[]): LoopRule {
  const starts = { segment: "HL", element: 3, codes: codes.split("|") };
  return withLoops({ id, starts, order: order.split(" ") }, loops);
}

/** A level below which there is none (277CA patient, 276 and 277 dependent). */
export function lowestLevelRule(
  id: string,
  codes: string,
  order: string,
  loops: readonly LoopRule[],
): LoopRule {
  return { ...levelRule(id, codes, order, loops), lowest: true };
}
