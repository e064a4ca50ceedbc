import type { Delimiters } from "../../delimiters.ts";
import type { IssueCode, SnipType } from "../../issue.ts";
import type { ByteSegment } from "../byte-segment.ts";
import {
  type ElementUse,
  REQUIRED,
  type SegmentNode,
  type SyntaxNote,
  UNUSED,
} from "../guide/compiled-guide.ts";
import { decodeText } from "../text.ts";
import type { FaultSink } from "./fault-sink.ts";
import type { ListChecker } from "./list-checker.ts";
import { isPeriod, valueFault } from "./value-faults.ts";

const ALLOWED = 1;
const COMPONENT = 2;
const REPEAT = 3;

/** Checks the elements of one segment against the guide: who must be there, types, lengths, codes, repeats. */
export class ElementChecker {
  readonly #sink: FaultSink;
  readonly #lists: ListChecker;
  readonly #maxRepeats: number;
  readonly #classes = new Uint8Array(256);
  #delimiters: Delimiters | undefined;
  #segment: ByteSegment | undefined;
  #node: SegmentNode | undefined;
  #path: readonly string[] = [];

  constructor(sink: FaultSink, lists: ListChecker, maxRepeats: number) {
    this.#sink = sink;
    this.#lists = lists;
    this.#maxRepeats = maxRepeats;
  }

  check(segment: ByteSegment, node: SegmentNode, path: readonly string[]): void {
    if (segment.delimiters !== this.#delimiters) this.#useDelimiters(segment.delimiters);
    this.#segment = segment;
    this.#node = node;
    this.#path = path;
    const { marks, elementCount } = segment;
    const { elements } = node;
    const known = elementCount < elements.length ? elementCount : elements.length;
    for (let position = 1; position <= known; position++) {
      const start = marks[position] as number;
      const end = (marks[position + 1] as number) - 1;
      const use = elements[position - 1] as ElementUse;
      if (start === end) {
        if (use.usage === REQUIRED) this.#fault("element.missing", 2, "1", position, use);
      } else if (use.usage === UNUSED) {
        this.#fault("element.unused", 2, "I10", position, use, start, end);
      } else if (use.components === undefined) this.#simple(use, start, end, position, 0, 0);
      else this.#composite(use, use.components, start, end, position);
    }
    for (let position = known + 1; position <= node.lastRequired; position++) {
      const use = elements[position - 1] as ElementUse;
      if (use.usage === REQUIRED) this.#fault("element.missing", 2, "1", position, use);
    }
    if (elementCount > node.elementLimit)
      this.#fault("element.too-many", 1, "3", node.elementLimit + 1, undefined);
    if (node.syntax.length > 0) this.#syntaxNotes(node.syntax, segment);
  }

  #simple(
    use: ElementUse,
    start: number,
    end: number,
    position: number,
    component: number,
    repeat: number,
  ): void {
    const { bytes } = this.#segment as ByteSegment;
    const classes = this.#classes;
    for (let at = start; at < end; at++) {
      const kind = classes[bytes[at] as number];
      if (kind === ALLOWED) continue;
      if (kind === REPEAT && repeat === 0 && component === 0) {
        this.#repeats(use, start, end, position);
        return;
      }
      if (kind === COMPONENT) {
        this.#fault("element.components", 1, "13", position, use, start, end, component, repeat);
        return;
      }
      this.#fault("element.character", 1, "6", position, use, start, end, component, repeat);
      return;
    }
    this.#value(use, bytes, start, end, position, component, repeat);
  }

  #value(
    use: ElementUse,
    bytes: Uint8Array,
    start: number,
    end: number,
    position: number,
    component: number,
    repeat: number,
  ): void {
    if (use.codes !== undefined) {
      if (!use.codes.has(bytes, start, end)) {
        this.#fault("element.code", 2, "7", position, use, start, end, component, repeat);
      }
      return;
    }
    const fault = valueFault(use, bytes, start, end);
    if (fault !== undefined) {
      const [code, elementCode] = VALUE_FAULTS[fault];
      this.#fault(code, 1, elementCode, position, use, start, end, component, repeat);
      return;
    }
    if (bytes[start] === BLANK && isBlank(bytes, start, end) && use.usage === REQUIRED) {
      this.#fault("element.missing", 2, "1", position, use, start, end, component, repeat);
      return;
    }
    if (use.list !== undefined) {
      const listed = this.#lists.fault(use.list, bytes, start, end);
      if (listed !== undefined) this.#fault(listed, 5, "7", position, use, start, end, component, repeat);
    }
    if (use.formatBack > 0 && component === 0) this.#period(use, bytes, start, end, position);
  }

  #period(use: ElementUse, bytes: Uint8Array, start: number, end: number, position: number): void {
    const { marks } = this.#segment as ByteSegment;
    const qualifier = position - use.formatBack;
    const from = marks[qualifier] as number;
    const to = (marks[qualifier + 1] as number) - 1;
    // Nearly all are plain days, which need no text of the qualifier.
    const format =
      to - from === 2 && bytes[from] === LETTER_D && bytes[from + 1] === DIGIT_8
        ? "D8"
        : decodeText(bytes, from, to);
    if (!isPeriod(format, bytes, start, end)) this.#fault("element.date", 1, "8", position, use, start, end);
  }

  #repeats(use: ElementUse, start: number, end: number, position: number): void {
    const { bytes } = this.#segment as ByteSegment;
    const separator = this.#delimiters?.repeat;
    let from = start;
    let repeat = 1;
    for (let at = start; at <= end; at++) {
      if (at < end && bytes[at] !== separator) continue;
      if (at === from) {
        if (use.usage === REQUIRED)
          this.#fault("element.missing", 2, "1", position, use, from, at, 0, repeat);
      } else if (use.components === undefined) this.#simple(use, from, at, position, 0, repeat);
      else this.#components(use, use.components, from, at, position, repeat);
      from = at + 1;
      repeat++;
      if (repeat > this.#maxRepeats) {
        this.#fault("limit.element-repeats", 1, "12", position, use);
        break;
      }
    }
    if (repeat - 1 > use.repeats) this.#fault("element.repeats", 1, "12", position, use);
  }

  #composite(
    use: ElementUse,
    parts: readonly ElementUse[],
    start: number,
    end: number,
    position: number,
  ): void {
    const { bytes } = this.#segment as ByteSegment;
    const separator = this.#delimiters?.repeat;
    if (separator !== undefined) {
      for (let at = start; at < end; at++) {
        if (bytes[at] !== separator) continue;
        this.#repeats(use, start, end, position);
        return;
      }
    }
    this.#components(use, parts, start, end, position, 0);
  }

  #components(
    use: ElementUse,
    parts: readonly ElementUse[],
    start: number,
    end: number,
    position: number,
    repeat: number,
  ): void {
    const { bytes } = this.#segment as ByteSegment;
    const separator = this.#delimiters?.component;
    let from = start;
    let component = 1;
    for (let at = start; at <= end; at++) {
      if (at < end && bytes[at] !== separator) continue;
      const part = parts[component - 1];
      if (part === undefined) {
        this.#fault("element.components", 1, "13", position, use, from, at, 0, repeat);
        return;
      }
      if (from === at) {
        if (part.usage === REQUIRED)
          this.#fault("element.missing", 2, "1", position, part, from, at, component, repeat);
      } else if (part.usage === UNUSED) {
        this.#fault("element.unused", 2, "I10", position, part, from, at, component, repeat);
      } else this.#simple(part, from, at, position, component, repeat);
      from = at + 1;
      component++;
    }
    for (; component <= parts.length; component++) {
      const part = parts[component - 1] as ElementUse;
      if (part.usage === REQUIRED)
        this.#fault("element.missing", 2, "1", position, part, end, end, component, repeat);
    }
  }

  #syntaxNotes(notes: readonly SyntaxNote[], segment: ByteSegment): void {
    for (const note of notes) {
      const { positions } = note;
      const first = positions[0] as number;
      switch (note.kind) {
        case "P": {
          let present = 0;
          for (const position of positions) if (isPresent(segment, position)) present++;
          if (present > 0 && present < positions.length) {
            for (const position of positions) if (!isPresent(segment, position)) this.#dependent(position);
          }
          break;
        }
        case "R":
          if (!positions.some((position) => isPresent(segment, position))) this.#dependent(first);
          break;
        case "E":
          for (const position of positions.filter((one) => isPresent(segment, one)).slice(1)) {
            this.#fault("element.excluded", 1, "10", position, this.#useOf(position));
          }
          break;
        case "C":
          if (!isPresent(segment, first)) break;
          for (let index = 1; index < positions.length; index++) {
            const position = positions[index] as number;
            if (!isPresent(segment, position)) this.#dependent(position);
          }
          break;
        case "L":
          if (
            isPresent(segment, first) &&
            !positions.slice(1).some((position) => isPresent(segment, position))
          ) {
            this.#dependent(positions[1] as number);
          }
          break;
      }
    }
  }

  #dependent(position: number): void {
    this.#fault("element.dependent", 1, "2", position, this.#useOf(position));
  }

  #useOf(position: number): ElementUse | undefined {
    return this.#node?.elements[position - 1];
  }

  #useDelimiters(delimiters: Delimiters): void {
    this.#delimiters = delimiters;
    this.#classes.fill(0);
    this.#classes.fill(ALLOWED, 0x20, 0x7f);
    this.#classes[delimiters.component] = COMPONENT;
    if (delimiters.repeat !== undefined) this.#classes[delimiters.repeat] = REPEAT;
  }

  #fault(
    code: IssueCode,
    snip: SnipType,
    elementCode: string,
    position: number,
    use: ElementUse | undefined,
    start?: number,
    end?: number,
    component = 0,
    repeat = 0,
  ): void {
    this.#sink.fault(
      {
        code,
        snip,
        segmentCode: "8",
        elementCode,
        loopPath: this.#path,
        element: position,
        ...(component > 0 ? { component } : {}),
        ...(repeat > 0 ? { repeat } : {}),
        ...(use === undefined ? {} : { reference: use.reference }),
        ...(use?.overlay === undefined ? {} : { overlay: use.overlay }),
        ...(start === undefined || end === undefined ? {} : { start, end }),
      },
      this.#segment as ByteSegment,
    );
  }
}

const BLANK = 0x20;
const LETTER_D = 0x44;
const DIGIT_8 = 0x38;

const VALUE_FAULTS = {
  short: ["element.short", "4"],
  long: ["element.long", "5"],
  number: ["element.number", "6"],
  date: ["element.date", "8"],
  time: ["element.time", "9"],
} as const;

function isPresent(segment: ByteSegment, position: number): boolean {
  if (position > segment.elementCount) return false;
  return (segment.marks[position] as number) !== (segment.marks[position + 1] as number) - 1;
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] !== BLANK) return false;
  return true;
}
