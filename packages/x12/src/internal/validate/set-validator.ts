import { isKnownSegment } from "../../dictionary/dictionary.ts";
import type { ByteSegment } from "../byte-segment.ts";
import type { ChildNode, CompiledGuide, LoopNode, SegmentNode } from "../guide/compiled-guide.ts";
import { packText } from "../packed.ts";
import { ElementChecker } from "./element-checker.ts";
import type { FaultSink } from "./fault-sink.ts";
import { HierarchyChecker } from "./hierarchy-checker.ts";
import type { ListChecker } from "./list-checker.ts";
import { RuleChecker } from "./rule-checker.ts";
import { type TotalsChecker, totalsFor } from "./totals-checker.ts";

/**
 * Walks the segments of one transaction set through its guide. What it knows of the past is the open loops and how
 * often each of their children has come, so that memory does not grow with the set.
 */
export class SetValidator {
  readonly #guide: CompiledGuide;
  readonly #sink: FaultSink;
  readonly #elements: ElementChecker;
  readonly #hierarchy: HierarchyChecker;
  readonly #rules: RuleChecker;
  readonly #totals: TotalsChecker | undefined;
  /** For each loop of the guide, how often each child has come in the open one. */
  readonly #counts: readonly Int32Array[];
  /** For each loop, the group of children that was reached. */
  readonly #positions: Int32Array;
  #current: LoopNode;
  /** After a segment that opens an unknown loop, what belongs to it is passed over. */
  #adrift = false;

  constructor(guide: CompiledGuide, sink: FaultSink, lists: ListChecker, maxRepeats: number) {
    this.#guide = guide;
    this.#sink = sink;
    this.#elements = new ElementChecker(sink, lists, maxRepeats);
    this.#hierarchy = new HierarchyChecker(guide, sink);
    this.#rules = new RuleChecker(guide, sink);
    this.#totals = totalsFor(guide, sink);
    this.#counts = guide.loops.map((loop) => new Int32Array(loop.children.length));
    this.#positions = new Int32Array(guide.loops.length);
    this.#current = guide.root;
  }

  start(): void {
    this.#current = this.#guide.root;
    this.#adrift = false;
    this.#reset(this.#guide.root);
    this.#rules.enter(this.#guide.root, undefined);
    this.#hierarchy.start();
    this.#totals?.start();
  }

  /** The loop in which the last segment was placed. */
  get loopPath(): readonly string[] {
    return this.#current.path;
  }

  segment(segment: ByteSegment): void {
    const { key } = segment;
    const node = this.#place(key, segment);
    if (node === undefined) return;
    this.#elements.check(segment, node, this.#current.path);
    if (node.captures.length > 0) this.#rules.segment(node, segment);
    this.#totals?.segment(key, segment, this.#current.path);
    if (key === AAA) this.#hierarchy.refuse(this.#current);
    if (this.#current.hierarchical && node.starts !== undefined) this.#hierarchy.open(this.#current, segment);
  }

  /** Closes what is open; `se` is the segment that shows that nothing more comes. */
  end(se: ByteSegment): void {
    this.#closeTo(undefined, se);
    this.#totals?.end();
  }

  /** Finds the place of a segment and moves there; reports and answers undefined when there is none. */
  #place(key: number, segment: ByteSegment): SegmentNode | undefined {
    let overflow: SegmentNode | undefined;
    for (let loop: LoopNode | undefined = this.#current; loop !== undefined; loop = loop.parent) {
      const candidates = loop.byKey.get(key);
      if (candidates === undefined) continue;
      const reached = this.#positions[loop.index] as number;
      const counts = this.#counts[loop.index] as Int32Array;
      for (let index = 0; index < candidates.length; index++) {
        const node = candidates[index] as SegmentNode;
        if (node.group < reached || !fits(node, segment)) continue;
        if ((counts[node.childIndex] as number) < node.max) {
          if (this.#adrift && node.starts === undefined && loop === this.#current) return undefined;
          return this.#enter(node, segment);
        }
        overflow ??= node;
      }
    }
    if (this.#adrift && overflow === undefined) return undefined;
    if (overflow !== undefined) return this.#enterOverflow(overflow, segment);
    return this.#misplaced(key, segment);
  }

  #enter(node: SegmentNode, segment: ByteSegment): SegmentNode {
    const { within, starts } = node;
    if (this.#current !== within) this.#closeTo(within, segment);
    const counts = this.#counts[within.index] as Int32Array;
    counts[node.childIndex] = (counts[node.childIndex] as number) + 1;
    const reached = this.#positions[within.index] as number;
    if (node.group > reached) {
      this.#missing(within, reached, node.group, segment);
      this.#positions[within.index] = node.group;
    }
    this.#adrift = false;
    if (starts === undefined) return node;
    this.#reset(starts);
    this.#rules.enter(starts, segment);
    (this.#counts[starts.index] as Int32Array)[0] = 1;
    this.#positions[starts.index] = 1;
    this.#current = starts;
    return node;
  }

  #enterOverflow(node: SegmentNode, segment: ByteSegment): SegmentNode {
    this.#enter(node, segment);
    const place = { snip: 2, loopPath: this.#current.path, ...overlayOf(node) } as const;
    if (node.max === 0)
      this.#sink.fault({ ...place, code: "segment.not-in-guide", segmentCode: "I4" }, segment);
    else if (node.starts) this.#sink.fault({ ...place, code: "loop.too-many", segmentCode: "4" }, segment);
    else this.#sink.fault({ ...place, code: "segment.too-many", segmentCode: "5" }, segment);
    return node;
  }

  /** A segment that may not stand here: too early, too late, with a wrong qualifier, or not in the guide. */
  #misplaced(key: number, segment: ByteSegment): SegmentNode | undefined {
    const late = this.#findLate(key, segment);
    if (late !== undefined) {
      this.#enter(late, segment);
      const loopPath = this.#current.path;
      this.#sink.fault({ code: "segment.out-of-order", snip: 2, segmentCode: "7", loopPath }, segment);
      return late;
    }
    const loopPath = this.#current.path;
    const sameId = this.#sameId(key);
    if (sameId !== undefined) {
      const [only, ...others] = sameId;
      const qualifier = only?.qualifier;
      if (only && others.length === 0 && only.starts === undefined && this.#hasRoom(only))
        return this.#enter(only, segment);
      this.#adrift = sameId.every((node) => node.starts !== undefined);
      this.#sink.fault(
        {
          code: "segment.qualifier",
          snip: 2,
          segmentCode: "8",
          elementCode: "7",
          loopPath,
          ...(qualifier ? { element: qualifier.element } : {}),
          ...(qualifier?.component ? { component: 1 } : {}),
        },
        segment,
      );
      return undefined;
    }
    const inGuide = this.#guide.segmentKeys.has(key);
    if (inGuide)
      this.#sink.fault({ code: "segment.unexpected", snip: 2, segmentCode: "2", loopPath }, segment);
    else if (isKnownSegment(segment.id)) {
      this.#sink.fault({ code: "segment.not-in-guide", snip: 2, segmentCode: "6", loopPath }, segment);
    } else this.#sink.fault({ code: "segment.unknown", snip: 1, segmentCode: "1", loopPath }, segment);
    return undefined;
  }

  #hasRoom(node: SegmentNode): boolean {
    return ((this.#counts[node.within.index] as Int32Array)[node.childIndex] as number) < node.max;
  }

  #findLate(key: number, segment: ByteSegment): SegmentNode | undefined {
    for (let loop: LoopNode | undefined = this.#current; loop !== undefined; loop = loop.parent) {
      const late = loop.byKey.get(key)?.find((node) => node.childIndex > 0 && fits(node, segment));
      if (late) return late;
    }
    return undefined;
  }

  /** Segments of the same id that could still come in the innermost loop that knows the id. */
  #sameId(key: number): readonly SegmentNode[] | undefined {
    for (let loop: LoopNode | undefined = this.#current; loop !== undefined; loop = loop.parent) {
      const reached = this.#positions[loop.index] as number;
      const open = loop.byKey.get(key)?.filter((node) => node.group >= reached);
      if (open !== undefined && open.length > 0) return open;
    }
    return undefined;
  }

  /** Closes loops up to `ancestor`, which stays open; all of them when there is none. */
  #closeTo(ancestor: LoopNode | undefined, segment: ByteSegment): void {
    let loop: LoopNode | undefined = this.#current;
    while (loop !== undefined && loop !== ancestor) {
      this.#close(loop, segment);
      loop = loop.parent;
    }
    this.#current = ancestor ?? this.#guide.root;
  }

  #close(loop: LoopNode, segment: ByteSegment): void {
    this.#missing(loop, this.#positions[loop.index] as number, Number.POSITIVE_INFINITY, segment);
    if (loop.rules.length > 0) this.#rules.close(loop, segment);
    if (loop.hierarchical) this.#hierarchy.close(loop, this.#counts[loop.index] as Int32Array, segment);
  }

  /** Reports what must have come before `to` and has not, as soon as that is certain. */
  #missing(loop: LoopNode, from: number, to: number, segment: ByteSegment): void {
    const counts = this.#counts[loop.index] as Int32Array;
    for (const childIndex of loop.requiredChildren) {
      const child = loop.children[childIndex] as ChildNode;
      if (child.group < from || child.group >= to || counts[childIndex] !== 0) continue;
      this.#sink.fault(
        {
          code: child.loop ? "loop.missing" : "segment.missing",
          snip: 2,
          segmentId: child.segment.id,
          segmentCode: child.loop ? "I7" : "3",
          loopPath: child.loop ? child.loop.path : loop.path,
          ...qualifierDetail(child.segment),
          ...overlayOf(child),
        },
        segment,
      );
    }
  }

  #reset(loop: LoopNode): void {
    (this.#counts[loop.index] as Int32Array).fill(0);
    this.#positions[loop.index] = 0;
  }
}

const AAA = packText("AAA");

/** True when the segment's qualifier is one of those that the node is told by. */
function fits(node: SegmentNode, segment: ByteSegment): boolean {
  const { qualifier } = node;
  if (qualifier === undefined) return true;
  const { element } = qualifier;
  if (element > segment.elementCount) return false;
  const { marks, bytes, delimiters } = segment;
  const start = marks[element] as number;
  let end = (marks[element + 1] as number) - 1;
  if (qualifier.component) {
    for (let at = start; at < end; at++)
      if (bytes[at] === delimiters.component || bytes[at] === delimiters.repeat) end = at;
  }
  return qualifier.codes.has(bytes, start, end);
}

function overlayOf({ overlay }: SegmentNode | ChildNode): { overlay?: string } {
  return overlay === undefined ? {} : { overlay };
}

function qualifierDetail(node: SegmentNode): { detail?: string } {
  const codes = node.qualifier?.codes.codes ?? [];
  const [code] = codes;
  return codes.length !== 1 || code === undefined ? {} : { detail: code };
}
