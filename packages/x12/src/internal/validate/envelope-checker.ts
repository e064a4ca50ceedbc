import { ENVELOPE } from "../../guides/envelope.ts";
import { DEFAULT_LIMITS } from "../../limits.ts";
import type { ByteSegment } from "../byte-segment.ts";
import { compileGuide } from "../guide/compile-guide.ts";
import type { CompiledGuide, SegmentNode } from "../guide/compiled-guide.ts";
import { parseGuide } from "../guide/parse-guide.ts";
import { KEY } from "../segment-key.ts";
import { ElementChecker } from "./element-checker.ts";
import type { FaultSink } from "./fault-sink.ts";
import { ListChecker } from "./list-checker.ts";
import { RuleChecker } from "./rule-checker.ts";

/** Checks the segments of the envelope by element, as a guide's are: ISA, TA1, GS, ST and what closes them. */
export class EnvelopeChecker {
  readonly #elements: ElementChecker;
  readonly #rules: RuleChecker;
  readonly #nodes: ReadonlyMap<number, SegmentNode>;

  constructor(sink: FaultSink) {
    const told: FaultSink = {
      fault: (fault, at) => {
        if (!isExcused(fault.element, at as ByteSegment)) sink.fault(fault, at);
      },
    };
    envelope ??= compileGuide(parseGuide(ENVELOPE));
    this.#elements = new ElementChecker(told, new ListChecker(new Map()), DEFAULT_LIMITS.elementRepeats);
    this.#rules = new RuleChecker(envelope, sink);
    this.#nodes = new Map(envelope.segments.map((node) => [node.key, node]));
  }

  check(segment: ByteSegment): void {
    const node = this.#nodes.get(segment.key);
    if (node === undefined) return;
    this.#elements.check(segment, node, []);
    if (node.captures.length > 0) this.#rules.segment(node, segment);
  }
}

let envelope: CompiledGuide | undefined;

/** ISA11 and ISA16 hold delimiters. A TA1 that refuses repeats what stood in the ISA, faulty as that was. */
function isExcused(element: number | undefined, at: ByteSegment): boolean {
  if (at.key === KEY.ISA) return element === 11 || element === 16;
  return at.key === KEY.TA1 && element !== undefined && element <= 3 && at.get(4) !== "A";
}
