import { DEFAULT_DELIMITERS, type Delimiters, isAlphanumeric } from "../delimiters.ts";
import { DEFAULT_LIMITS, type X12Limits } from "../limits.ts";
import { ByteSegment } from "./byte-segment.ts";
import { isEnvelopeKey, KEY, segmentKey } from "./segment-key.ts";
import { TextWindow } from "./text-window.ts";

/** What the scanner tells while it moves over a file. */
export interface ScanHandler {
  /** ISA, GS, ST and what closes them, and TA1. Segments are valid during the call only; `keep` one to hold it. */
  envelope(segment: ByteSegment): void;
  /** Any other segment. */
  segment(segment: ByteSegment): void;
  /** Bytes that belong to no segment: line ends, blanks, a byte order mark, rubbish. */
  between?(bytes: Uint8Array): void;
  fault?(fault: ScanFault): void;
}

export interface ScanFault {
  readonly kind: ScanFaultKind;
  readonly offset: number;
}

export type ScanFaultKind =
  | "no-interchange"
  | "isa-width"
  | "isa-broken"
  | "garbage"
  | "cut-off"
  | "segment-too-long"
  | "too-many-elements"
  | "ambiguous-delimiters";

const ISA_ELEMENTS = 16;
/** ISA is 106 bytes; one of odd width is looked for this far. */
const ISA_SEARCH_BYTES = 512;
/** Where each ISA element starts when the widths are right. */
const ISA_STARTS = [4, 7, 18, 21, 32, 35, 51, 54, 70, 77, 82, 84, 90, 100, 102, 104] as const;
const I = 0x49;
const S = 0x53;
const A = 0x41;
const FEWEST_MARKS = 64;

/**
 * Finds segments in a stream of bytes. Delimiters come from each ISA; the terminator may be followed by line ends
 * or blanks. Memory is one chunk and one segment, whatever the size of the file.
 */
export class SegmentScanner {
  readonly #handler: ScanHandler;
  readonly #limits: X12Limits;
  readonly #cursor: ByteSegment;
  readonly #window = new TextWindow();
  #carry: Uint8Array = new Uint8Array(0);
  #carryLength = 0;
  /** File offset of the first byte of the buffer that is scanned. */
  #base = 0;
  #inInterchange = false;
  #anyInterchange = false;
  #inGarbage = false;
  #stopped = false;
  #ordinal = 0;
  /** The last chunk ended inside a segment; its marks so far are in the cursor, and the scan goes on here. */
  #cut = false;
  #resumeAt = 0;
  /** From where the buffer is still needed when the next chunk comes. */
  #pending = -1;

  constructor(handler: ScanHandler, limits: X12Limits = DEFAULT_LIMITS) {
    this.#handler = handler;
    this.#limits = limits;
    const marks = new Int32Array(Math.max(FEWEST_MARKS, limits.segmentElements + 2));
    this.#cursor = new ByteSegment(this.#carry, DEFAULT_DELIMITERS, marks);
    this.#cursor.window = this.#window;
  }

  /** The segment that it stands on; at the end, the last one. */
  get current(): ByteSegment {
    return this.#cursor;
  }

  push(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    if (this.#stopped) {
      this.#handler.between?.(chunk);
      return;
    }
    if (this.#carryLength === 0) {
      this.#scan(chunk, chunk.length, false);
      return;
    }
    this.#appendToCarry(chunk, 0);
    this.#scan(this.#carry, this.#carryLength, false);
  }

  /** Says that no more bytes come. */
  end(): void {
    if (this.#stopped) return;
    this.#scan(this.#carry, this.#carryLength, true);
    if (!this.#anyInterchange) this.#fault("no-interchange", 0);
    this.#stopped = true;
  }

  #scan(buffer: Uint8Array, length: number, last: boolean): void {
    let at = 0;
    this.#window.clear();
    while (at < length && !this.#stopped) {
      const next = this.#inInterchange
        ? this.#segments(buffer, at, length, last)
        : this.#header(buffer, at, length, last);
      if (next < 0) break;
      at = next;
    }
    const from = this.#pending >= 0 ? this.#pending : Math.min(at, length);
    this.#pending = -1;
    if (!this.#stopped) this.#keepRest(buffer, from, length);
    else if (from < length) this.#handler.between?.(buffer.subarray(from, length));
  }

  #keepRest(buffer: Uint8Array, from: number, length: number): void {
    this.#base += from;
    const rest = length - from;
    if (this.#cut) {
      const { marks, elementCount } = this.#cursor;
      for (let index = 0; index <= elementCount; index++) marks[index] = (marks[index] as number) - from;
      this.#resumeAt = length - from;
    }
    if (buffer === this.#carry) {
      this.#carry.copyWithin(0, from, length);
      this.#carryLength = rest;
      return;
    }
    this.#carryLength = 0;
    if (rest > 0) this.#appendToCarry(buffer.subarray(0, length), from);
  }

  #appendToCarry(chunk: Uint8Array, from: number): void {
    const needed = this.#carryLength + chunk.length - from;
    if (needed > this.#carry.length) {
      const grown = new Uint8Array(Math.max(needed, this.#carry.length * 2));
      grown.set(this.#carry.subarray(0, this.#carryLength));
      this.#carry = grown;
    }
    this.#carry.set(from === 0 ? chunk : chunk.subarray(from), this.#carryLength);
    this.#carryLength = needed;
  }

  /** Hands on whole segments. Answers the position after the last, or -1 when more bytes are needed. */
  #segments(buffer: Uint8Array, from: number, length: number, last: boolean): number {
    const cursor = this.#cursor;
    const { marks } = cursor;
    const { segmentBytes, segmentElements } = this.#limits;
    const resumed = this.#cut;
    this.#cut = false;
    let start = resumed ? (marks[0] as number) : this.#begin(buffer, from, length, last);
    let at = resumed ? this.#resumeAt : start;
    // Where no segment follows, the cursor stays on the last one, in the buffer that it was found in.
    if (start < 0 || start >= length || !this.#inInterchange) return start;
    if (!resumed) cursor.elementCount = 0;
    cursor.bytes = buffer;
    cursor.bufferOffset = this.#base;
    while (start >= 0 && start < length && this.#inInterchange) {
      marks[0] = start;
      at = markElements(buffer, at, length, cursor);
      const count = cursor.elementCount;
      if (at - start > segmentBytes) return this.#overLimit("segment-too-long", start);
      if (at >= length) return last ? this.#cutOff(buffer, start, length) : this.#waitInside(start);
      if (count > segmentElements) return this.#overLimit("too-many-elements", start);
      marks[count + 1] = at + 1;
      if (!this.#emit(buffer, start)) return at + 1;
      cursor.elementCount = 0;
      at++;
      const next = at < length ? (buffer[at] as number) : 0;
      start = next <= 0x20 || next === I ? this.#begin(buffer, at, length, last) : at;
      at = start;
    }
    return start;
  }

  /** Where the segment starts that stands here, after blanks; at an ISA the interchange is over. */
  #begin(buffer: Uint8Array, from: number, length: number, last: boolean): number {
    let at = from;
    while (at < length && (buffer[at] as number) <= 0x20) at++;
    if (at > from) this.#handler.between?.(buffer.subarray(from, at));
    if (at >= length || buffer[at] !== I) return at;
    if (at + 3 >= length && !last) return this.#waitFrom(at);
    if (startsInterchange(buffer, at, length)) this.#inInterchange = false;
    return at;
  }

  /** The file ends inside a segment, which is handed on as it is. */
  #cutOff(buffer: Uint8Array, start: number, length: number): number {
    const cursor = this.#cursor;
    this.#fault("cut-off", start);
    if (cursor.elementCount > this.#limits.segmentElements)
      return this.#overLimit("too-many-elements", start);
    cursor.terminated = false;
    cursor.marks[cursor.elementCount + 1] = length + 1;
    this.#emit(buffer, start);
    return length;
  }

  /** Hands a segment on. Answers false after IEA, where another interchange may have other delimiters. */
  #emit(buffer: Uint8Array, start: number): boolean {
    const cursor = this.#cursor;
    const key = segmentKey(buffer, start, (cursor.marks[1] as number) - 1);
    cursor.key = key;
    if (isEnvelopeKey(key)) return this.#envelope(key);
    cursor.ordinal = this.#ordinal > 0 ? ++this.#ordinal : 0;
    this.#handler.segment(cursor);
    return true;
  }

  #envelope(key: number): boolean {
    if (key === KEY.ST) this.#ordinal = 1;
    else if (this.#ordinal > 0) this.#ordinal = key === KEY.SE || key === KEY.TA1 ? this.#ordinal + 1 : 0;
    this.#cursor.ordinal = this.#ordinal;
    this.#handler.envelope(this.#cursor);
    if (key === KEY.SE) this.#ordinal = 0;
    if (key !== KEY.IEA) return true;
    this.#inInterchange = false;
    return false;
  }

  /** Looks for the next ISA and reads the delimiters out of it. */
  #header(buffer: Uint8Array, from: number, length: number, last: boolean): number {
    const at = this.#findIsa(buffer, from, length, last);
    if (at < 0) return -1;
    const window = Math.min(length, at + ISA_SEARCH_BYTES);
    const separator = buffer[at + 3] as number;
    let seen = 0;
    let index = at + 3;
    const starts: number[] = [];
    for (; index < window && seen < ISA_ELEMENTS; index++) {
      if (buffer[index] !== separator) continue;
      seen++;
      starts.push(index + 1);
    }
    if (seen < ISA_ELEMENTS || index + 1 >= length) {
      if (!last && length - at < ISA_SEARCH_BYTES) {
        this.#pending = at;
        return -1;
      }
      return this.#stop("isa-broken", at);
    }
    this.#anyInterchange = true;
    this.#inInterchange = true;
    this.#inGarbage = false;
    this.#ordinal = 0;
    if (starts.some((start, order) => start - at !== ISA_STARTS[order])) this.#fault("isa-width", at);
    const repeat = buffer[starts[10] as number] as number;
    this.#cursor.delimiters = {
      element: separator,
      component: buffer[index] as number,
      repeat: isAlphanumeric(repeat) || repeat <= 0x20 || repeat === separator ? undefined : repeat,
      segment: buffer[index + 1] as number,
    };
    if (ambiguous(this.#cursor.delimiters)) return this.#stop("ambiguous-delimiters", at);
    return this.#isa(buffer, at, starts, index + 1);
  }

  /** ISA is handed on from its widths: its component separator must not be read as an empty composite. */
  #isa(buffer: Uint8Array, at: number, starts: readonly number[], terminator: number): number {
    const cursor = this.#cursor;
    cursor.bytes = buffer;
    cursor.bufferOffset = this.#base;
    cursor.marks[0] = at;
    starts.forEach((start, order) => {
      cursor.marks[order + 1] = start;
    });
    cursor.marks[ISA_ELEMENTS + 1] = terminator + 1;
    cursor.elementCount = ISA_ELEMENTS;
    cursor.key = KEY.ISA;
    cursor.ordinal = 0;
    cursor.terminated = true;
    this.#handler.envelope(cursor);
    return terminator + 1;
  }

  /** The position of `ISA` and its separator; blanks and rubbish before it are passed on. -1: not in this buffer. */
  #findIsa(buffer: Uint8Array, from: number, length: number, last: boolean): number {
    let at = from;
    for (; at < length; at++) {
      if (buffer[at] !== I) {
        this.#rubbish(buffer, at);
        continue;
      }
      if (at + 3 >= length && !last) break;
      if (at + 3 < length && startsInterchange(buffer, at, length)) {
        if (at > from) this.#handler.between?.(buffer.subarray(from, at));
        return at;
      }
      this.#rubbish(buffer, at);
    }
    if (at > from) this.#handler.between?.(buffer.subarray(from, at));
    this.#pending = at;
    return -1;
  }

  #rubbish(buffer: Uint8Array, at: number): void {
    if (this.#inGarbage) return;
    const byte = buffer[at] as number;
    const offset = this.#base + at;
    const blank = byte <= 0x20 || byte === 0x1a || (offset < 3 && byte === BYTE_ORDER_MARK[offset]);
    if (blank) return;
    this.#inGarbage = true;
    this.#fault("garbage", at);
  }

  #waitInside(start: number): number {
    this.#cut = true;
    return this.#waitFrom(start);
  }

  #waitFrom(at: number): number {
    this.#pending = at;
    return -1;
  }

  /** What is too long to be marked whole has no id. */
  #overLimit(kind: ScanFaultKind, start: number): number {
    this.#cursor.key = 0;
    return this.#stop(kind, start);
  }

  #stop(kind: ScanFaultKind, at: number): number {
    this.#fault(kind, at);
    this.#stopped = true;
    this.#pending = at;
    return -1;
  }

  #fault(kind: ScanFaultKind, at: number): void {
    this.#handler.fault?.({ kind, offset: this.#base + at });
  }
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

function ambiguous(delimiters: Delimiters): boolean {
  const { element, component, repeat, segment } = delimiters;
  return (
    element === component ||
    element === segment ||
    component === segment ||
    repeat === segment ||
    repeat === component
  );
}

/**
 * The hot loop: marks the elements up to the terminator and answers its position, or `length` when it is not there.
 * It is a function of its own, and its numbers are made plain integers at the door, so that the engine keeps them in
 * registers: half of the reader's speed.
 */
function markElements(bytes: Uint8Array, from: number, length: number, cursor: ByteSegment): number {
  const { marks } = cursor;
  const separator = cursor.delimiters.element;
  const terminator = cursor.delimiters.segment;
  const capacity = marks.length - 1;
  const end = length | 0;
  let count = cursor.elementCount | 0;
  let at = from | 0;
  for (; at < end; at++) {
    const byte = bytes[at];
    if (byte === separator) {
      if (count < capacity) marks[++count] = at + 1;
    } else if (byte === terminator) break;
  }
  cursor.elementCount = count;
  return at;
}

/** `ISA` and a separator; at the very end of a file the separator may be missing. */
function startsInterchange(buffer: Uint8Array, at: number, length: number): boolean {
  if (buffer[at] !== I || buffer[at + 1] !== S || buffer[at + 2] !== A) return false;
  return at + 3 >= length || !isAlphanumeric(buffer[at + 3] as number);
}
