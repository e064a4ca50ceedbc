import { decodeText } from "./text.ts";

/** The longest code that is told by two whole numbers of three bytes each. */
const SHORT_BYTES = 6;
const HALF_BYTES = 3;
const MIXER = 0x9e3779b1;

/**
 * Codes of a guide, looked up by their bytes as they stand in the file: no string is made and no number leaves the
 * small whole ones, for millions of values pass. Codes over six bytes are rare and go by their text.
 */
export class CodeTable {
  /** The codes as they were given. */
  readonly codes: readonly string[];
  readonly #firsts: Int32Array;
  readonly #rests: Int32Array;
  readonly #mask: number;
  readonly #long: ReadonlySet<string>;

  constructor(codes: Iterable<string>) {
    const all = [...codes];
    this.codes = all;
    this.#long = new Set(all.filter((code) => code.length > SHORT_BYTES));
    const short = all.filter((code) => code !== "" && code.length <= SHORT_BYTES);
    let size = 8;
    while (size < short.length * 4) size *= 2;
    this.#firsts = new Int32Array(size);
    this.#rests = new Int32Array(size);
    this.#mask = size - 1;
    for (const code of short) this.#add(bytesOf(code));
  }

  /** Whether the bytes from `start` to before `end` are one of the codes. */
  has(bytes: Uint8Array, start: number, end: number): boolean {
    const length = end - start;
    if (length === 0) return false;
    if (length > SHORT_BYTES) return this.#long.size > 0 && this.#long.has(decodeText(bytes, start, end));
    // Unrolled: most codes have two or three bytes.
    let first = bytes[start] as number;
    if (length > 1) first = (first << 8) | (bytes[start + 1] as number);
    if (length > 2) first = (first << 8) | (bytes[start + 2] as number);
    const rest = length > HALF_BYTES ? packHalf(bytes, start + HALF_BYTES, end) : 0;
    for (let slot = slotOf(first, rest) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const found = this.#firsts[slot] as number;
      if (found === 0) return false;
      if (found === first && this.#rests[slot] === rest) return true;
    }
  }

  hasText(code: string): boolean {
    return code.length > SHORT_BYTES ? this.#long.has(code) : this.has(bytesOf(code), 0, code.length);
  }

  #add(bytes: Uint8Array): void {
    const middle = Math.min(HALF_BYTES, bytes.length);
    const first = packHalf(bytes, 0, middle);
    const rest = packHalf(bytes, middle, bytes.length);
    let slot = slotOf(first, rest) & this.#mask;
    while (this.#firsts[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#firsts[slot] = first;
    this.#rests[slot] = rest;
  }
}

function packHalf(bytes: Uint8Array, start: number, end: number): number {
  let packed = 0;
  for (let at = start; at < end; at++) packed = (packed << 8) | (bytes[at] as number);
  return packed;
}

function slotOf(first: number, rest: number): number {
  const mixed = Math.imul(first ^ Math.imul(rest, MIXER), MIXER);
  return mixed ^ (mixed >>> 15);
}

/** Codes are of one byte a character. */
function bytesOf(code: string): Uint8Array {
  return Uint8Array.from(code, (character) => character.charCodeAt(0));
}
