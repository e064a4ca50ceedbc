import type { Delimiters } from "../delimiters.ts";
import type { Segment } from "../segment.ts";
import { decodeText } from "./text.ts";
import type { TextWindow } from "./text-window.ts";

/**
 * A segment as positions in a buffer. The scanner moves one of these over the file; `keep` makes one that stays.
 *
 *     N M 1 * 8 5 * 2 ~
 *     ^       ^     ^ ^
 *     marks[0]  [1]   [2]  marks[3] = end + 1
 */
export class ByteSegment implements Segment {
  bytes: Uint8Array;
  delimiters: Delimiters;
  /** Where the id and each element start, and one past the terminator. */
  marks: Int32Array;
  /** The id as a number: `segmentKey`. */
  key = 0;
  elementCount = 0;
  ordinal = 0;
  /** What to add to a position in the buffer for the offset in the file. */
  bufferOffset = 0;
  /** False for the rest of a file that ends inside a segment. */
  terminated = true;
  /** Text of the bytes around, decoded at once: what moves over a file asks for many short texts. */
  window: TextWindow | undefined;

  constructor(bytes: Uint8Array, delimiters: Delimiters, marks: Int32Array) {
    this.bytes = bytes;
    this.delimiters = delimiters;
    this.marks = marks;
  }

  get start(): number {
    return this.marks[0] as number;
  }

  /** Position of the terminator. */
  get end(): number {
    return (this.marks[this.elementCount + 1] as number) - 1;
  }

  get offset(): number {
    return this.bufferOffset + (this.marks[0] as number);
  }

  get id(): string {
    return this.#text(this.marks[0] as number, (this.marks[1] as number) - 1);
  }

  get(element: number, component?: number, repeat?: number): string {
    if (element < 1 || element > this.elementCount) return "";
    const start = this.marks[element] as number;
    const end = (this.marks[element + 1] as number) - 1;
    if (component === undefined && repeat === undefined) return this.#text(start, end);
    const range = this.#repeatRange(start, end, repeat ?? 1);
    if (range === undefined) return "";
    if (component === undefined) return this.#text(range[0], range[1]);
    return this.#nth(range[0], range[1], this.delimiters.component, component);
  }

  repeats(element: number): number {
    if (element < 1 || element > this.elementCount) return 0;
    const start = this.marks[element] as number;
    const end = (this.marks[element + 1] as number) - 1;
    if (start === end) return 0;
    const { repeat } = this.delimiters;
    if (repeat === undefined) return 1;
    let count = 1;
    for (let index = start; index < end; index++) if (this.bytes[index] === repeat) count++;
    return count;
  }

  components(element: number, repeat = 1): readonly string[] {
    if (element < 1 || element > this.elementCount) return [];
    const start = this.marks[element] as number;
    const end = (this.marks[element + 1] as number) - 1;
    const range = this.#repeatRange(start, end, repeat);
    if (range === undefined || range[0] === range[1]) return [];
    return splitRange(this.bytes, range[0], range[1], this.delimiters.component);
  }

  /** The segment with its terminator, as it stands in the file. */
  raw(): Uint8Array {
    return this.bytes.subarray(this.start, this.terminated ? this.end + 1 : this.end);
  }

  /** A segment that stays when the scanner moves on; `share` when the buffer itself stays. */
  keep(share = false): ByteSegment {
    const first = this.start;
    const marks = this.marks.slice(0, this.elementCount + 2);
    if (!share)
      for (let index = 0; index < marks.length; index++) marks[index] = (marks[index] as number) - first;
    const bytes = share ? this.bytes : this.bytes.slice(first, this.end + 1);
    const kept = new ByteSegment(bytes, this.delimiters, marks);
    kept.key = this.key;
    kept.elementCount = this.elementCount;
    kept.ordinal = this.ordinal;
    kept.bufferOffset = share ? this.bufferOffset : this.bufferOffset + first;
    kept.terminated = this.terminated;
    return kept;
  }

  #text(start: number, end: number): string {
    return this.window?.slice(this.bytes, start, end) ?? decodeText(this.bytes, start, end);
  }

  #repeatRange(start: number, end: number, repeat: number): [number, number] | undefined {
    const separator = this.delimiters.repeat;
    if (separator === undefined) return repeat === 1 ? [start, end] : undefined;
    let from = start;
    let left = repeat;
    for (let index = start; index < end; index++) {
      if (this.bytes[index] !== separator) continue;
      left--;
      if (left === 0) return [from, index];
      from = index + 1;
    }
    return left === 1 ? [from, end] : undefined;
  }

  #nth(start: number, end: number, separator: number, ordinal: number): string {
    let from = start;
    let left = ordinal;
    for (let index = start; index < end; index++) {
      if (this.bytes[index] !== separator) continue;
      left--;
      if (left === 0) return this.#text(from, index);
      from = index + 1;
    }
    return left === 1 ? this.#text(from, end) : "";
  }
}

function splitRange(bytes: Uint8Array, start: number, end: number, separator: number): string[] {
  const parts: string[] = [];
  let from = start;
  for (let index = start; index < end; index++) {
    if (bytes[index] !== separator) continue;
    parts.push(decodeText(bytes, from, index));
    from = index + 1;
  }
  parts.push(decodeText(bytes, from, end));
  return parts;
}
