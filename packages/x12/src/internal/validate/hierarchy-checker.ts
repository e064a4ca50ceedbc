import type { ByteSegment } from "../byte-segment.ts";
import type { CompiledGuide, LoopNode } from "../guide/compiled-guide.ts";
import type { FaultSink } from "./fault-sink.ts";

/**
 * The rules of HL: HL01 starts at 1 in each set and grows by one, HL02 is the HL01 of the level above, HL04 says
 * whether levels below follow. A level that was refused (AAA) may announce levels and have none: the answer of a payer
 * repeats the HL of the question and ends there (X279A1, 271).
 */
export class HierarchyChecker {
  readonly #sink: FaultSink;
  /** HL01 of the open level of each hierarchical loop, and its HL04. */
  readonly #numbers: string[];
  readonly #children: string[];
  readonly #refused: boolean[];
  #last = 0;

  constructor(guide: CompiledGuide, sink: FaultSink) {
    this.#sink = sink;
    this.#numbers = guide.loops.map(() => "");
    this.#children = guide.loops.map(() => "");
    this.#refused = guide.loops.map(() => false);
  }

  start(): void {
    this.#last = 0;
  }

  open(loop: LoopNode, hl: ByteSegment): void {
    const number = hl.get(1);
    this.#numbers[loop.index] = number;
    this.#children[loop.index] = hl.get(4);
    this.#refused[loop.index] = false;
    if (number !== String(this.#last + 1)) this.#report("hierarchy.number", 1, loop, hl);
    this.#last = /^\d{1,12}$/.test(number) ? Number(number) : this.#last + 1;
    const above = levelAbove(loop);
    if (above && hl.get(2) !== this.#numbers[above.index]) this.#report("hierarchy.parent", 2, loop, hl);
  }

  /** An AAA stands in this loop. */
  refuse(loop: LoopNode): void {
    const level = loop.hierarchical ? loop : levelAbove(loop);
    if (level !== undefined) this.#refused[level.index] = true;
  }

  close(loop: LoopNode, counts: Int32Array, segment: ByteSegment): void {
    if (loop.hierarchicalChildren.length === 0) return;
    const follows = loop.hierarchicalChildren.some((childIndex) => (counts[childIndex] as number) > 0);
    const says = this.#children[loop.index];
    if (says === "1" && !follows && this.#refused[loop.index] === true) return;
    if ((says === "1" && !follows) || (says === "0" && follows)) {
      this.#sink.fault(
        {
          code: "hierarchy.children",
          snip: 2,
          segmentId: "HL",
          segmentCode: "8",
          elementCode: "7",
          loopPath: loop.path,
          element: 4,
          reference: "736",
        },
        segment,
      );
    }
  }

  #report(
    code: "hierarchy.number" | "hierarchy.parent",
    element: number,
    loop: LoopNode,
    hl: ByteSegment,
  ): void {
    const reference = element === 1 ? "628" : "734";
    this.#sink.fault(
      { code, snip: 2, segmentCode: "8", elementCode: "7", loopPath: loop.path, element, reference },
      hl,
    );
  }
}

function levelAbove(loop: LoopNode): LoopNode | undefined {
  let above = loop.parent;
  while (above !== undefined && !above.hierarchical) above = above.parent;
  return above;
}
