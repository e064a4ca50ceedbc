import type { LoopRule } from "./loop-rule.ts";
import { refuse } from "./refuse.ts";
import type { TextSegment } from "./text-segment.ts";

/** The segments of a file that belong to one occurrence of a loop, and the loops inside it, in file order. */
export interface SourceLoop {
  readonly rule: LoopRule;
  readonly segments: TextSegment[];
  readonly loops: SourceLoop[];
}

/**
 * Sorts the segments of a transaction set into the loops of its guide. A segment opens the first loop that it can
 * open inside the innermost loop that is open, else inside the one around it; a segment that opens none stays where
 * it is found, known or not. Only what always opens a loop (HL, CLM, CLP …) and finds none to open is refused: it
 * would take the facts after it along to the wrong owner.
 */
export class LoopBuilder {
  readonly root: SourceLoop;
  #open: SourceLoop[];
  readonly #openers: ReadonlySet<string>;
  readonly #structural: ReadonlySet<string>;

  constructor(rule: LoopRule) {
    this.root = { rule, segments: [], loops: [] };
    this.#open = [this.root];
    const { openers, structural } = openersOf(rule);
    this.#openers = openers;
    this.#structural = structural;
  }

  /** Lets go of a loop that was taken over, so that a long set does not grow in memory. */
  forget(loop: SourceLoop): void {
    const around = this.#around(loop);
    around?.loops.splice(around.loops.indexOf(loop), 1);
  }

  /** Puts the next segment in its place and answers the loop it opened, if it opened one. */
  add(segment: TextSegment): SourceLoop | undefined {
    const { id } = segment;
    const innermost = this.#open[this.#open.length - 1] as SourceLoop;
    if (!this.#openers.has(id)) {
      innermost.segments.push(segment);
      return undefined;
    }
    for (let depth = this.#open.length - 1; depth >= 0; depth--) {
      const around = this.#open[depth] as SourceLoop;
      const rule = openedBy(around.rule.byOpening.get(id), segment);
      if (rule === undefined) continue;
      const inside = this.#open[depth + 1];
      if (rule.gathers && inside?.rule === rule) break;
      const opened: SourceLoop = { rule, segments: [segment], loops: [] };
      around.loops.push(opened);
      this.#open.length = depth + 1;
      this.#open.push(opened);
      return opened;
    }
    if (this.#structural.has(id) && !innermost.rule.order.includes(id)) {
      refuse(
        segment,
        undefined,
        "The segment opens a loop that has no place here.",
        "Ask the sender for a new file.",
      );
    }
    innermost.segments.push(segment);
    return undefined;
  }

  /** The loop that holds it: one of those that are open, or the level that is. */
  #around(loop: SourceLoop): SourceLoop | undefined {
    return this.#open.find((open) => open.loops.includes(loop));
  }
}

/** The first segment with this id and, where given, this qualifier in element 1. */
export function find(loop: SourceLoop, id: string, qualifier?: string): TextSegment | undefined {
  for (const segment of loop.segments) if (matches(segment, id, qualifier)) return segment;
  return undefined;
}

export function findAll(loop: SourceLoop, id: string, qualifier?: string): TextSegment[] {
  const found: TextSegment[] = [];
  for (const segment of loop.segments) if (matches(segment, id, qualifier)) found.push(segment);
  return found;
}

export function childLoop(loop: SourceLoop, id: string): SourceLoop | undefined {
  for (const child of loop.loops) if (child.rule.id === id) return child;
  return undefined;
}

export function childLoops(loop: SourceLoop, id: string): SourceLoop[] {
  return loop.loops.filter((child) => child.rule.id === id);
}

/** The segment that opened the loop. */
export function opening(loop: SourceLoop): TextSegment {
  const [first] = loop.segments;
  if (first === undefined) throw new Error(`loop ${loop.rule.id} has no segment`);
  return first;
}

function matches(segment: TextSegment, id: string, qualifier: string | undefined): boolean {
  return segment.id === id && (qualifier === undefined || segment.elements[0] === qualifier);
}

function openedBy(rules: readonly LoopRule[] | undefined, segment: TextSegment): LoopRule | undefined {
  if (rules !== undefined) for (const rule of rules) if (opens(rule, segment)) return rule;
  return undefined;
}

function opens(rule: LoopRule, segment: TextSegment): boolean {
  const { starts } = rule;
  return (
    starts.codes === undefined || starts.codes.includes(segment.elements[(starts.element ?? 1) - 1] ?? "")
  );
}

interface Openers {
  /** Ids that can open a loop. */
  readonly openers: ReadonlySet<string>;
  /** Ids that always do. */
  readonly structural: ReadonlySet<string>;
}

const openersByRule = new WeakMap<LoopRule, Openers>();

function openersOf(rule: LoopRule): Openers {
  const known = openersByRule.get(rule);
  if (known !== undefined) return known;
  const openers = new Set<string>();
  const structural = new Set<string>();
  const visit = (each: LoopRule): void => {
    for (const inner of each.loops) {
      const { segment, codes } = inner.starts;
      openers.add(segment);
      if (codes === undefined || segment === "HL") structural.add(segment);
      visit(inner);
    }
  };
  visit(rule);
  const found = { openers, structural };
  openersByRule.set(rule, found);
  return found;
}
