import type { NumberArray, PackedColumn } from "./packed-column.ts";

/**
 * An open-addressing hash table from a code to its first row, stored with the release. It hashes and compares the
 * code as written, skipping points and spaces and folding case, so that a lookup builds no string.
 */
export function buildCodeIndex(codes: readonly string[]): Uint32Array {
  let size = 8;
  while (size < codes.length * 2) size *= 2;
  const slots = new Uint32Array(size);
  let previous: string | undefined;
  codes.forEach((code, row) => {
    if (code === previous) return;
    previous = code;
    const hash = hashCode(code);
    let slot = hash & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = entryOf(row, hash);
  });
  return slots;
}

/** A slot holds a row in its lower bits and the upper bits of the hash above, so that few rows are looked at in vain. */
const ROW_BITS = 23;
/** Rows of one table. */
const MAX_ROWS: number = (1 << ROW_BITS) - 1;

function entryOf(row: number, hash: number): number {
  if (row >= MAX_ROWS) throw new RangeError(`a table has more than ${MAX_ROWS} rows`);
  return (((hash >>> ROW_BITS) << ROW_BITS) | (row + 1)) >>> 0;
}

/** The first row of the code, or -1. Rows of the same code stand together. */
export function findCode(slots: NumberArray, codes: PackedColumn, code: string): number {
  const mask = slots.length - 1;
  const hash = hashCode(code);
  const mark = hash >>> ROW_BITS;
  let slot = hash & mask;
  for (;;) {
    const entry = slots[slot] ?? 0;
    if (entry === 0) return -1;
    const row = (entry & MAX_ROWS) - 1;
    if (entry >>> ROW_BITS === mark && sameCode(codes, row, code)) return row;
    slot = (slot + 1) & mask;
  }
}

/** Is the code of the row the code as written? Points, spaces and case make no difference on either side. */
export function sameCode(codes: PackedColumn, row: number, written: string): boolean {
  if (codes.kind === "number") return false;
  const index = codes.kind === "text" ? row : (codes.rows[row] ?? 0);
  const { bytes, offsets } = codes;
  let at = offsets[index] ?? 0;
  const end = offsets[index + 1] ?? 0;
  for (let position = 0; position < written.length; position++) {
    const unit = foldedUnit(written.charCodeAt(position));
    if (unit === 0) continue;
    while (at < end && foldedUnit(bytes[at] ?? 0) === 0) at += 1;
    if (at === end || foldedUnit(bytes[at] ?? 0) !== unit) return false;
    at += 1;
  }
  return at === end;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function hashCode(written: string): number {
  let hash = FNV_OFFSET;
  for (let position = 0; position < written.length; position++) {
    const unit = foldedUnit(written.charCodeAt(position));
    if (unit !== 0) hash = Math.imul(hash ^ unit, FNV_PRIME);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Upper case; 0 for a point or white space, which are no part of a code. */
const FOLDED: Uint8Array = Uint8Array.from({ length: 256 }, (_, unit) => {
  if (unit >= 97 && unit <= 122) return unit - 32;
  return unit === 46 || unit <= 32 || unit === 0xa0 ? 0 : unit;
});

function foldedUnit(unit: number): number {
  return unit < 256 ? (FOLDED[unit] ?? 0) : unit;
}
