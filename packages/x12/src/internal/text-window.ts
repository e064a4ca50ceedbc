import { decodeAscii } from "./text.ts";

/** How much is decoded at once. */
const WINDOW_BYTES = 65_536;
/** A longer slice of a string would hold on to the whole window for as long as somebody keeps it. */
const MAX_SLICE = 12;

/** The text of a stretch of a buffer, out of which short texts are cut. */
export class TextWindow {
  #bytes: Uint8Array | undefined;
  #start = 0;
  #end = 0;
  #text: string | undefined;

  /** The buffer holds other bytes now. */
  clear(): void {
    this.#bytes = undefined;
  }

  /** The text from `start` to `end`; undefined when it is long or near a byte that is not ASCII. */
  slice(bytes: Uint8Array, start: number, end: number): string | undefined {
    if (end - start > MAX_SLICE) return undefined;
    if (bytes !== this.#bytes || start < this.#start || end > this.#end) this.#open(bytes, start);
    return this.#text?.slice(start - this.#start, end - this.#start);
  }

  #open(bytes: Uint8Array, start: number): void {
    this.#bytes = bytes;
    this.#start = start;
    this.#end = Math.min(bytes.length, start + WINDOW_BYTES);
    this.#text = decodeAscii(bytes.subarray(start, this.#end));
  }
}
