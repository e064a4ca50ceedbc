import { type NumberArray, numberArray, type PackedColumn } from "./packed-column.ts";
import type { PackedTable } from "./packed-table.ts";
import { encodeUtf8 } from "./utf8.ts";

/** Below this share of distinct cells a column is kept as a dictionary. */
const DICTIONARY_SHARE = 0.5;

/** Collects the columns of one table; every column has the same number of rows. */
export class TableBuilder {
  readonly #columns = new Map<string, PackedColumn>();
  readonly #arrays = new Map<string, NumberArray>();
  readonly #rowCount: number;

  constructor(rowCount: number) {
    this.#rowCount = rowCount;
  }

  text(name: string, cells: readonly string[]): this {
    this.#expect(name, cells.length);
    this.#columns.set(name, packTexts(cells));
    return this;
  }

  /** A column whose cells are already numbered: `rows[r]` is a position in `texts`. */
  dictionary(name: string, texts: readonly string[], rows: ArrayLike<number>): this {
    this.#expect(name, rows.length);
    this.#columns.set(name, packDictionary(texts, rows));
    return this;
  }

  numbers(name: string, values: ArrayLike<number>): this {
    this.#expect(name, values.length);
    this.#columns.set(name, { kind: "number", values: packNumbers(values) });
    return this;
  }

  array(name: string, values: ArrayLike<number>): this {
    this.#arrays.set(name, packNumbers(values));
    return this;
  }

  build(): PackedTable {
    return { rowCount: this.#rowCount, columns: this.#columns, arrays: this.#arrays };
  }

  #expect(name: string, length: number): void {
    if (length !== this.#rowCount) {
      throw new Error(`column ${name} has ${length} rows, the table ${this.#rowCount}`);
    }
  }
}

export function packNumbers(values: ArrayLike<number>): NumberArray {
  let largest = 0;
  for (let index = 0; index < values.length; index++) largest = Math.max(largest, values[index] ?? 0);
  const packed = numberArray(values.length, largest);
  packed.set(values as ArrayLike<number> & number[]);
  return packed;
}

function packTexts(cells: readonly string[]): PackedColumn {
  const numbers = new Map<string, number>();
  const rows = new Uint32Array(cells.length);
  cells.forEach((cell, row) => {
    let number = numbers.get(cell);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(cell, number);
    }
    rows[row] = number;
  });
  if (numbers.size < cells.length * DICTIONARY_SHARE) return packDictionary([...numbers.keys()], rows);
  return { kind: "text", ...packBytes(cells) };
}

function packDictionary(texts: readonly string[], rows: ArrayLike<number>): PackedColumn {
  const packed = numberArray(rows.length, texts.length);
  packed.set(rows as ArrayLike<number> & number[]);
  return { kind: "dictionary", ...packBytes(texts), rows: packed };
}

/** A character of UTF-16 takes at most three bytes of UTF-8. */
const MAX_BYTES_PER_UNIT = 3;

function packBytes(texts: readonly string[]): { bytes: Uint8Array; offsets: Uint32Array } {
  const offsets = new Uint32Array(texts.length + 1);
  const bytes = new Uint8Array(texts.reduce((sum, text) => sum + text.length, 0) * MAX_BYTES_PER_UNIT);
  let length = 0;
  texts.forEach((text, index) => {
    length = encodeUtf8(text, bytes, length);
    offsets[index + 1] = length;
  });
  return { bytes: bytes.slice(0, length), offsets };
}
