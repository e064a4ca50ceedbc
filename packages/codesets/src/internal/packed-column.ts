import { decodeUtf8 } from "./utf8.ts";

export type NumberArray = Uint8Array | Uint16Array | Uint32Array;

/**
 * One column of a packed table. Cells stay bytes until someone asks for them, so that opening a release costs no
 * decoding and its memory can be shared between threads.
 */
export type PackedColumn = TextColumn | DictionaryColumn | NumberColumn;

/** A text of its own for each row: row `r` is `bytes[offsets[r] .. offsets[r + 1])`. */
export interface TextColumn {
  readonly kind: "text";
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
}

/** Few texts shared by many rows. */
export interface DictionaryColumn {
  readonly kind: "dictionary";
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
  readonly rows: NumberArray;
}

export interface NumberColumn {
  readonly kind: "number";
  readonly values: NumberArray;
}

export function textAt(column: PackedColumn, row: number): string {
  switch (column.kind) {
    case "text":
      return textOf(column.bytes, column.offsets, row);
    case "dictionary":
      return textOf(column.bytes, column.offsets, column.rows[row] ?? 0);
    case "number":
      return String(column.values[row] ?? 0);
  }
}

export function numberAt(column: PackedColumn, row: number): number {
  return column.kind === "number" ? (column.values[row] ?? 0) : Number(textAt(column, row));
}

/** The smallest array that holds numbers up to `largest`. */
export function numberArray(length: number, largest: number): NumberArray {
  if (largest < 0x100) return new Uint8Array(length);
  return largest < 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
}

function textOf(bytes: Uint8Array, offsets: Uint32Array, index: number): string {
  return decodeUtf8(bytes, offsets[index] ?? 0, offsets[index + 1] ?? 0);
}
