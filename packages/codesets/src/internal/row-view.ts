import type { CodeRelease } from "../code-release.ts";
import type { TableRow } from "../table-row.ts";
import { findCode, sameCode } from "./code-index.ts";
import { textAt } from "./packed-column.ts";
import { arrayOf, EMPTY_TABLE } from "./packed-table.ts";

/** The rows of a key, in the order of the file. The first column of a table is its key. */
export function rowsOf(release: CodeRelease, key: string): readonly TableRow[] {
  const table = release.tables.get("rows") ?? EMPTY_TABLE;
  if (table.rowCount === 0) return [];
  const [keys] = table.columns.values();
  if (keys === undefined) return [];
  const rows: TableRow[] = [];
  for (
    let row = findCode(arrayOf(table, "index"), keys, key);
    row >= 0 && row < table.rowCount && sameCode(keys, row, key);
    row++
  ) {
    rows.push(rowAt(release, row));
  }
  return rows;
}

/** Every row, sorted by key. */
export function* allRows(release: CodeRelease): Generator<TableRow> {
  const count = (release.tables.get("rows") ?? EMPTY_TABLE).rowCount;
  for (let row = 0; row < count; row++) yield rowAt(release, row);
}

function rowAt(release: CodeRelease, row: number): TableRow {
  const table = release.tables.get("rows") ?? EMPTY_TABLE;
  return Object.fromEntries([...table.columns].map(([name, column]) => [name, textAt(column, row)]));
}
