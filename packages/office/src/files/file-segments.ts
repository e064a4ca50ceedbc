import { createReader, type Delimiters, type Segment } from "@claimwright/x12";
import { segmentMeaning } from "../queries/segment-meaning.ts";

/** One segment as it stands in the file, with what it says. */
export interface ShownSegment {
  /** Which segment of the file it is, counted from 0. */
  readonly index: number;
  readonly text: string;
  readonly meaning: string;
}

export const SEGMENTS_ON_A_PAGE = 300;

/** Counts the segments of a file while its bytes go by, and keeps one page of them. */
export class FileSegments {
  readonly shown: ShownSegment[] = [];
  readonly #bytes: Uint8Array;
  readonly #from: number;
  readonly #offsets: number[] = [];
  readonly #decoder = new TextDecoder("latin1");
  readonly #reader: ReturnType<typeof createReader>;
  #delimiters: Delimiters | undefined;

  constructor(bytes: Uint8Array, from: number) {
    this.#bytes = bytes;
    this.#from = from;
    const take = (segment: Segment | undefined): void => this.#take(segment);
    this.#reader = createReader({
      interchangeStart: (isa, delimiters) => {
        this.#delimiters = delimiters;
        take(isa);
      },
      ta1: take,
      groupStart: take,
      setStart: take,
      segment: take,
      setEnd: take,
      groupEnd: take,
      interchangeEnd: take,
    });
  }

  push(chunk: Uint8Array): void {
    this.#reader.push(chunk);
  }

  end(): void {
    this.#reader.end();
  }

  get count(): number {
    return this.#offsets.length;
  }

  /** The segment that starts at a byte of the file; undefined where none does. */
  indexAt(offset: number): number | undefined {
    let low = 0;
    let high = this.#offsets.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#offsets[middle] ?? 0;
      if (found === offset) return middle;
      if (found < offset) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  #take(segment: Segment | undefined): void {
    if (segment === undefined) return;
    const index = this.#offsets.length;
    this.#offsets.push(segment.offset);
    if (index < this.#from || index >= this.#from + SEGMENTS_ON_A_PAGE) return;
    this.shown.push({ index, text: this.#textAt(segment.offset), meaning: segmentMeaning(segment) });
  }

  #textAt(offset: number): string {
    const end = this.#bytes.indexOf(this.#delimiters?.segment ?? 0x7e, offset);
    return this.#decoder.decode(this.#bytes.subarray(offset, end < 0 ? undefined : end)).trim();
  }
}
