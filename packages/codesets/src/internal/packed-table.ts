import { type NumberArray, numberAt, type PackedColumn, textAt } from "./packed-column.ts";

/** Rows of a release in columns, with the hash index of its key column and other arrays that are not one a row. */
export interface PackedTable {
  readonly rowCount: number;
  readonly columns: ReadonlyMap<string, PackedColumn>;
  readonly arrays: ReadonlyMap<string, NumberArray>;
}

export const EMPTY_TABLE: PackedTable = { rowCount: 0, columns: new Map(), arrays: new Map() };

/** Programmer error when absent: readers and views agree on the columns of each set. */
export function columnOf(table: PackedTable, name: string): PackedColumn {
  const column = table.columns.get(name);
  if (column === undefined) throw new Error(`a packed table has no column ${name}`);
  return column;
}

export function arrayOf(table: PackedTable, name: string): NumberArray {
  const array = table.arrays.get(name);
  if (array === undefined) throw new Error(`a packed table has no array ${name}`);
  return array;
}

/** The text, or an empty one where the table lacks the column. */
export function cellText(table: PackedTable, name: string, row: number): string {
  const column = table.columns.get(name);
  return column === undefined ? "" : textAt(column, row);
}

export function cellNumber(table: PackedTable, name: string, row: number): number {
  return numberAt(columnOf(table, name), row);
}
