import type { IssueCode } from "../../issue.ts";
import type { ByteSegment } from "../byte-segment.ts";
import type { ChildNode, CompiledGuide, LoopNode, SegmentNode } from "../guide/compiled-guide.ts";
import type {
  Capture,
  CaptureFilter,
  CompiledCheck,
  CompiledClause,
  CompiledCondition,
  CompiledRule,
  RulePlace,
} from "../guide/compiled-rule.ts";
import { decodeText } from "../text.ts";
import { centsAt } from "./amount.ts";
import type { Fault, FaultPlace, FaultSink } from "./fault-sink.ts";

/**
 * Asks the rules of a guide while its segments pass: a segment fills the slots that name it; a segment's own rules are
 * asked at once, and a loop's when it closes. What is kept is a bit, a number and a place for each slot.
 */
export class RuleChecker {
  readonly #sink: FaultSink;
  readonly #bits: Uint8Array;
  readonly #numbers: Float64Array;
  readonly #ordinals: Int32Array;
  readonly #offsets: Float64Array;
  readonly #texts: string[];
  readonly #seen: Set<string>[];
  /** Where each loop's open occurrence starts. */
  readonly #starts: (FaultPlace | undefined)[];

  constructor(guide: CompiledGuide, sink: FaultSink) {
    this.#sink = sink;
    const { slotCount } = guide;
    this.#bits = new Uint8Array(slotCount);
    this.#numbers = new Float64Array(slotCount);
    this.#ordinals = new Int32Array(slotCount);
    this.#offsets = new Float64Array(slotCount);
    this.#texts = Array<string>(slotCount).fill("");
    this.#seen = Array.from({ length: slotCount }, () => new Set<string>());
    this.#starts = guide.loops.map(() => undefined);
  }

  enter(loop: LoopNode, segment: ByteSegment | undefined): void {
    this.#clear(loop);
    if (segment !== undefined && loop.rules.length > 0) {
      const { ordinal, offset } = segment;
      const { id } = (loop.children[0] as ChildNode).segment;
      this.#starts[loop.index] = { id, ordinal, offset, bytes: NO_BYTES };
    }
  }

  segment(node: SegmentNode, segment: ByteSegment): void {
    const { captures, rules, slots } = node;
    if (slots.length > 0) this.#clear(node);
    let filter: CaptureFilter | undefined;
    let passes = true;
    for (let index = 0; index < captures.length; index++) {
      const capture = captures[index] as Capture;
      if (capture.only !== filter) {
        filter = capture.only;
        passes = filter === undefined || isIn(filter, segment);
      }
      if (passes) this.#capture(capture, segment);
    }
    for (let index = 0; index < rules.length; index++) this.#ask(rules[index] as CompiledRule, segment);
  }

  /** `segment` is the one that shows that the loop is over: the transaction itself has no first segment of its own. */
  close(loop: LoopNode, segment: ByteSegment): void {
    const { rules } = loop;
    const at = this.#starts[loop.index] ?? segment;
    for (let index = 0; index < rules.length; index++) this.#ask(rules[index] as CompiledRule, at);
  }

  #clear({ slots, gathering }: LoopNode | SegmentNode): void {
    const bits = this.#bits;
    for (let index = 0; index < slots.length; index++) bits[slots[index] as number] = 0;
    for (let index = 0; index < gathering.length; index++) {
      const slot = gathering[index] as number;
      this.#numbers[slot] = 0;
      (this.#seen[slot] as Set<string>).clear();
    }
  }

  #capture(capture: Capture, segment: ByteSegment): void {
    const { slot, kind, element, component, codes } = capture;
    if (element > 0 && !locate(segment, element, component)) return;
    switch (kind) {
      case "present":
        break;
      case "match":
        if (codes === undefined || !codes.has(segment.bytes, span.start, span.end)) return;
        break;
      case "amount": {
        const cents = centsAt(segment, element);
        if (cents === undefined) return;
        this.#numbers[slot] = cents;
        break;
      }
      case "largest": {
        const number = numberIn(segment.bytes);
        if (this.#bits[slot] === 1 && number <= (this.#numbers[slot] as number)) return;
        this.#numbers[slot] = number;
        break;
      }
      case "size":
        this.#numbers[slot] = segment.elementCount;
        break;
      case "first-date":
        if (span.end - span.start < DATE_WIDTH) return;
        this.#numbers[slot] = digits(segment.bytes, span.start);
        break;
      case "last-date":
        if (span.end - span.start < DATE_WIDTH) return;
        this.#numbers[slot] = digits(segment.bytes, isRange(span) ? span.end - DATE_WIDTH : span.start);
        break;
      case "text":
        this.#texts[slot] = decodeText(segment.bytes, span.start, span.end);
        break;
      case "collect":
        if ((this.#seen[slot] as Set<string>).size < MAX_COLLECTED) {
          (this.#seen[slot] as Set<string>).add(decodeText(segment.bytes, span.start, span.end));
        }
        break;
      case "distinct": {
        const seen = this.#seen[slot] as Set<string>;
        const text = decodeText(segment.bytes, span.start, span.end);
        if (!seen.has(text)) {
          if (seen.size < MAX_COLLECTED) seen.add(text);
          return;
        }
        break;
      }
      case "counts": {
        const next = (this.#numbers[slot] as number) + 1;
        this.#numbers[slot] = next;
        if (centsAt(segment, element) === next * 100) return;
        break;
      }
    }
    if (this.#bits[slot] === 1 && (kind === "distinct" || kind === "counts")) return;
    this.#bits[slot] = 1;
    this.#ordinals[slot] = segment.ordinal;
    this.#offsets[slot] = segment.offset;
  }

  #ask(rule: CompiledRule, at: FaultPlace): void {
    if (rule.when.length > 0 && !this.#holds(rule.when)) return;
    if (this.#keeps(rule.check)) return;
    this.#sink.fault(
      { ...this.#faultOf(rule), ...this.#triggerOf(rule.when) },
      this.#placeOf(rule.check, at),
    );
  }

  #holds(condition: CompiledCondition): boolean {
    for (let index = 0; index < condition.length; index++) {
      if (this.#allHold(condition[index] as readonly CompiledClause[])) return true;
    }
    return false;
  }

  #allHold(clauses: readonly CompiledClause[]): boolean {
    for (let index = 0; index < clauses.length; index++) {
      const { test, slot, bound } = clauses[index] as CompiledClause;
      const set = this.#bits[slot] === 1;
      const value = this.#numbers[slot] as number;
      if (test === "clear" ? set : !set) return false;
      if (test === "above" && value <= bound) return false;
      if (test === "below" && value >= bound) return false;
    }
    return true;
  }

  #keeps(check: CompiledCheck): boolean {
    switch (check.kind) {
      case "required": {
        const { slots, place } = check;
        for (let index = 0; index < slots.length; index++)
          if (this.#bits[slots[index] as number] === 1) return true;
        // An element of a segment that is not there is not missed; the segment is.
        return place.element > 0 && this.#bits[place.segmentSlot] === 0;
      }
      case "unused":
      case "refused":
        return this.#bits[check.slot] === 0;
      case "allowed":
        return this.#bits[check.present] === 0 || this.#bits[check.slot] === 1;
      case "not-above":
      case "same-amount":
      case "same-text": {
        const { kind, slot, other } = check;
        if (this.#bits[slot] === 0 || this.#bits[other] === 0) return true;
        if (kind === "same-text") return this.#texts[slot] === this.#texts[other];
        const [value, against] = [this.#numbers[slot] as number, this.#numbers[other] as number];
        return kind === "not-above" ? value <= against : value === against;
      }
      case "among":
        if (this.#bits[check.slot] === 0 || this.#bits[check.other] === 0) return true;
        return (this.#seen[check.other] as Set<string>).has(this.#texts[check.slot] as string);
      case "at-least":
        return this.#bits[check.slot] === 0 || (this.#numbers[check.slot] as number) >= check.bound;
      case "at-most":
        return this.#bits[check.slot] === 0 || (this.#numbers[check.slot] as number) <= check.bound;
    }
  }

  #faultOf({ spec, check }: CompiledRule): Fault {
    const { place, kind } = check;
    const { element, component, reference } = place;
    const [code, segmentCode, elementCode] = noteOf(kind, place);
    return {
      code,
      snip: spec.snip,
      severity: spec.severity,
      segmentId: place.segmentId,
      loopPath: place.loop.path,
      segmentCode,
      ...(elementCode === undefined ? {} : { elementCode }),
      ...(element === 0 ? {} : { element }),
      ...(component === 0 ? {} : { component }),
      ...(reference === undefined ? {} : { reference }),
      rule: spec.id,
      ...(spec.overlay === undefined ? {} : { overlay: spec.overlay }),
      detail: spec.text,
    };
  }

  /** The first thing of the condition that is there; what is absent has no place that could be named. */
  #triggerOf(condition: CompiledCondition): Pick<Fault, "trigger"> {
    const clause = condition
      .find((group) => this.#allHold(group))
      ?.find(({ test, slot }) => test !== "clear" && (this.#ordinals[slot] as number) > 0);
    if (clause === undefined) return {};
    const { segment, loop, element, component, reference } = clause.trigger;
    return {
      trigger: {
        segment,
        ordinal: this.#ordinals[clause.slot] as number,
        ...(loop === "" ? {} : { loop }),
        ...(element === 0 ? {} : { element }),
        ...(component === 0 ? {} : { component }),
        ...(reference === undefined ? {} : { reference }),
      },
    };
  }

  /** At the segment that the rule speaks of; where that is missing, at the start of the loop. */
  #placeOf(check: CompiledCheck, at: FaultPlace): FaultPlace {
    const slot = check.kind === "required" ? check.place.segmentSlot : check.slot;
    if (this.#bits[slot] === 0) return at;
    const [ordinal, offset] = [this.#ordinals[slot] as number, this.#offsets[slot] as number];
    return { id: check.place.segmentId, ordinal, offset, bytes: NO_BYTES };
  }
}

const NO_BYTES = new Uint8Array();
/** Values that one slot keeps: more payers or numbers than any guide lets a loop repeat. */
const MAX_COLLECTED = 1_000;
const DATE_WIDTH = 8;

/** Where the value at hand stands, set by `locate`: one object, so that nothing is made for each value. */
const span = { start: 0, end: 0 };

function isIn({ element, component, codes }: CaptureFilter, segment: ByteSegment): boolean {
  return locate(segment, element, component) && codes.has(segment.bytes, span.start, span.end);
}

/** Finds an element, or a component of its first repeat; false when it is absent or empty. */
function locate(segment: ByteSegment, element: number, component: number): boolean {
  if (element > segment.elementCount) return false;
  const { marks, bytes, delimiters } = segment;
  let start = marks[element] as number;
  let end = (marks[element + 1] as number) - 1;
  if (component > 0) {
    const limit = end;
    for (let left = component; ; left--) {
      end = start;
      while (end < limit && bytes[end] !== delimiters.component && bytes[end] !== delimiters.repeat) end++;
      if (left === 1) break;
      if (end >= limit || bytes[end] !== delimiters.component) return false;
      start = end + 1;
    }
  }
  span.start = start;
  span.end = end;
  return end > start;
}

/** CCYYMMDD-CCYYMMDD. */
function isRange({ start, end }: { start: number; end: number }): boolean {
  return end - start === 2 * DATE_WIDTH + 1;
}

/** A pointer of one or two digits; 0 for what is no number, which is a fault of the element. */
function numberIn(bytes: Uint8Array): number {
  let value = 0;
  for (let at = span.start; at < span.end; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return 0;
    value = value * 10 + digit;
  }
  return value;
}

function digits(bytes: Uint8Array, start: number): number {
  let value = 0;
  for (let at = start; at < start + DATE_WIDTH; at++) value = value * 10 + (bytes[at] as number) - 48;
  return value;
}

/** What a 999 says of it (X231A1): I6 to I9 in IK304, and in IK403 for an element. */
function noteOf(kind: CompiledCheck["kind"], place: RulePlace): [IssueCode, string, string?] {
  const ofElement = place.element > 0;
  switch (kind) {
    case "required":
      if (ofElement) return ["situation.missing", "8", "I9"];
      return ["situation.missing", place.startsLoop ? "I7" : "I6"];
    case "unused":
      return ofElement ? ["situation.unused", "8", "I13"] : ["situation.unused", "I9"];
    default:
      return ["situation.value", "8", "7"];
  }
}
