import { compactDate, type IsoDate, parseCompactDate } from "@claimwright/base";
import type { PtpPair, PtpTable } from "../edit-tables.ts";

export interface PtpRow extends PtpPair {
  readonly column1: string;
  readonly column2: string;
}

const EMPTY: readonly PtpPair[] = [];
const RADIX = 36;
const NO_DATE = 0;

/**
 * Millions of pairs in a few flat arrays: an open-addressing index of (column 1, column 2) over rows sorted by pair,
 * so that a probe that finds nothing, which is nearly every probe, touches one slot and makes no object.
 */
export function createPtpTable(rows: Iterable<PtpRow>): PtpTable {
  const sorted = [...rows].sort(byPair);
  const store = new PtpStore(sorted.length);
  for (const [index, row] of sorted.entries()) store.set(index, row);
  store.index();
  return { pairs: (column1, column2) => store.pairs(column1, column2) };
}

class PtpStore {
  private readonly first: Uint32Array;
  private readonly second: Uint32Array;
  private readonly effective: Uint32Array;
  private readonly deletion: Uint32Array;
  private readonly indicator: Uint8Array;
  private readonly slots: Uint32Array;
  private readonly mask: number;

  constructor(size: number) {
    this.first = new Uint32Array(size);
    this.second = new Uint32Array(size);
    this.effective = new Uint32Array(size);
    this.deletion = new Uint32Array(size);
    this.indicator = new Uint8Array(size);
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(2, size * 2)));
    this.slots = new Uint32Array(capacity);
    this.mask = capacity - 1;
  }

  set(index: number, row: PtpRow): void {
    this.first[index] = packCode(row.column1);
    this.second[index] = packCode(row.column2);
    this.effective[index] = packDate(row.effective);
    this.deletion[index] = row.deletion === undefined ? NO_DATE : packDate(row.deletion);
    this.indicator[index] = Number(row.modifierIndicator);
  }

  /** Points each pair's slot at its first row; rows of one pair are neighbours. */
  index(): void {
    for (let row = 0; row < this.first.length; row++) {
      const [a, b] = [this.first[row] ?? 0, this.second[row] ?? 0];
      if (row > 0 && this.first[row - 1] === a && this.second[row - 1] === b) continue;
      let slot = hash(a, b) & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = row + 1;
    }
  }

  pairs(column1: string, column2: string): readonly PtpPair[] {
    const a = packCode(column1);
    const b = packCode(column2);
    let slot = hash(a, b) & this.mask;
    for (let entry = this.slots[slot]; entry !== undefined && entry !== 0; entry = this.slots[slot]) {
      const row = entry - 1;
      if (this.first[row] === a && this.second[row] === b) return this.rowsFrom(row, a, b);
      slot = (slot + 1) & this.mask;
    }
    return EMPTY;
  }

  private rowsFrom(start: number, a: number, b: number): readonly PtpPair[] {
    const found: PtpPair[] = [];
    for (let row = start; this.first[row] === a && this.second[row] === b; row++) {
      const deletion = this.deletion[row] ?? NO_DATE;
      found.push({
        modifierIndicator: INDICATORS[this.indicator[row] ?? 0] ?? "0",
        effective: unpackDate(this.effective[row] ?? 0),
        ...(deletion === NO_DATE ? {} : { deletion: unpackDate(deletion) }),
      });
    }
    return found;
  }
}

const INDICATORS: Readonly<Record<number, PtpPair["modifierIndicator"]>> = { 0: "0", 1: "1", 9: "9" };

/** Five characters of base 36 fit into 26 bits; another length is no code and has no pair. */
function packCode(code: string): number {
  if (code.length !== 5) return 0;
  let packed = 0;
  for (let index = 0; index < 5; index++) {
    const character = code.charCodeAt(index);
    packed = packed * RADIX + (character <= 57 ? character - 48 : character - 55);
  }
  return packed + 1;
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

function byPair(a: PtpRow, b: PtpRow): number {
  if (a.column1 !== b.column1) return a.column1 < b.column1 ? -1 : 1;
  if (a.column2 !== b.column2) return a.column2 < b.column2 ? -1 : 1;
  return a.effective < b.effective ? 1 : a.effective > b.effective ? -1 : 0;
}
