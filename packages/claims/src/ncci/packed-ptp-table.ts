import { compactDate, type IsoDate, parseCompactDate } from "@claimwright/base";
import type { PtpPair, PtpTable } from "../edit-tables.ts";

export interface PtpRow extends PtpPair {
  readonly column1: string;
  readonly column2: string;
}

const EMPTY: readonly PtpPair[] = [];
const NO_DATE = 0;
const INDICATORS: Readonly<Record<number, PtpPair["modifierIndicator"]>> = { 0: "0", 1: "1", 9: "9" };

/**
 * Millions of pairs in a few flat arrays: rows in the order they come, and an open-addressing index from a pair to its
 * last row, each row linked to the one before it of the same pair. A matrix of one bit a pair of codes stands before
 * the index, so that a probe that finds nothing, which is nearly every probe, reads one word and makes no object.
 */
export function createPtpTable(rows: Iterable<PtpRow>): PtpTable {
  const store = new PtpStore();
  for (const row of rows) store.add(row);
  store.index();
  return { pairs: (column1, column2) => store.pairs(column1, column2) };
}

class PtpStore {
  private size = 0;
  /** Codes numbered in the order they come. */
  private readonly numbers = new Map<string, number>();
  private matrix = new Uint32Array(0);
  private wordsPerCode = 0;
  private first = new Uint32Array(1024);
  private second = new Uint32Array(1024);
  private effective = new Uint32Array(1024);
  private deletion = new Uint32Array(1024);
  private indicator = new Uint8Array(1024);
  private before = new Uint32Array(0);
  private slots = new Uint32Array(2);
  private mask = 1;

  add(row: PtpRow): void {
    if (this.size === this.first.length) this.grow();
    const at = this.size++;
    this.first[at] = this.numberOf(row.column1);
    this.second[at] = this.numberOf(row.column2);
    this.effective[at] = packDate(row.effective);
    this.deletion[at] = row.deletion === undefined ? NO_DATE : packDate(row.deletion);
    this.indicator[at] = Number(row.modifierIndicator);
  }

  index(): void {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(2, this.size * 2)));
    this.slots = new Uint32Array(capacity);
    this.mask = capacity - 1;
    this.before = new Uint32Array(this.size);
    this.wordsPerCode = Math.ceil(this.numbers.size / 32);
    this.matrix = new Uint32Array(this.wordsPerCode * this.numbers.size);
    for (let row = 0; row < this.size; row++) {
      const a = this.first[row] ?? 0;
      const b = this.second[row] ?? 0;
      const word = a * this.wordsPerCode + (b >>> 5);
      this.matrix[word] = (this.matrix[word] ?? 0) | (1 << (b & 31));
      const slot = this.slotOf(a, b);
      this.before[row] = this.slots[slot] ?? 0;
      this.slots[slot] = row + 1;
    }
  }

  pairs(column1: string, column2: string): readonly PtpPair[] {
    const a = this.numbers.get(column1);
    if (a === undefined) return EMPTY;
    const b = this.numbers.get(column2);
    if (b === undefined) return EMPTY;
    const word = this.matrix[a * this.wordsPerCode + (b >>> 5)] ?? 0;
    if ((word & (1 << (b & 31))) === 0) return EMPTY;
    let entry = this.slots[this.slotOf(a, b)] ?? 0;
    const found: PtpPair[] = [];
    for (; entry !== 0; entry = this.before[entry - 1] ?? 0) found.push(this.pairAt(entry - 1));
    return found;
  }

  /** The slot of the pair, or the free one where it would stand. */
  private slotOf(a: number, b: number): number {
    let slot = hash(a, b) & this.mask;
    for (let entry = this.slots[slot] ?? 0; entry !== 0; entry = this.slots[slot] ?? 0) {
      if (this.first[entry - 1] === a && this.second[entry - 1] === b) return slot;
      slot = (slot + 1) & this.mask;
    }
    return slot;
  }

  private pairAt(row: number): PtpPair {
    const deletion = this.deletion[row] ?? NO_DATE;
    return {
      modifierIndicator: INDICATORS[this.indicator[row] ?? 0] ?? "0",
      effective: unpackDate(this.effective[row] ?? 0),
      ...(deletion === NO_DATE ? {} : { deletion: unpackDate(deletion) }),
    };
  }

  private numberOf(code: string): number {
    const known = this.numbers.get(code);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(code, number);
    return number;
  }

  private grow(): void {
    const length = this.first.length * 2;
    const wider = (old: Uint32Array): Uint32Array<ArrayBuffer> => {
      const array = new Uint32Array(length);
      array.set(old);
      return array;
    };
    this.first = wider(this.first);
    this.second = wider(this.second);
    this.effective = wider(this.effective);
    this.deletion = wider(this.deletion);
    const indicator = new Uint8Array(length);
    indicator.set(this.indicator);
    this.indicator = indicator;
  }
}

function hash(a: number, b: number): number {
  let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

function packDate(date: IsoDate): number {
  return Number(compactDate(date));
}

function unpackDate(packed: number): IsoDate {
  const date = parseCompactDate(String(packed));
  if (date === undefined) throw new Error("a packed pair holds no date");
  return date;
}
