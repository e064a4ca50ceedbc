import { delimitedRows } from "@claimwright/base";
import type { CodeRelease } from "../code-release.ts";
import { buildCodeIndex } from "../internal/code-index.ts";
import { faultyLine, wrongLayout } from "../internal/layout-problems.ts";
import type { PackedTable } from "../internal/packed-table.ts";
import type { RowColumn, RowLayout } from "../internal/row-layout.ts";
import { readSpreadsheet } from "../internal/spreadsheet.ts";
import { TableBuilder } from "../internal/table-builder.ts";
import { decodeText, linesOf } from "../internal/text-file.ts";
import type { OfficialLayout, OfficialMember } from "../official-file.ts";

/** A reader for a table that is described by a layout. */
export function rowTable(layout: RowLayout, insteadOf?: OfficialLayout): OfficialLayout {
  return {
    label: layout.label,
    pattern: layout.pattern,
    ...(insteadOf === undefined ? {} : { insteadOf }),
    read: (member) => [readRowTable(member, layout)],
  };
}

interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The heading may take this many lines. */
const MAX_HEADING_LINES = 60;

function readRowTable(member: OfficialMember, layout: RowLayout): CodeRelease {
  const rows = sheetRows(member, layout);
  const first = firstDataRow(rows, layout);
  if (first < 0) throw wrongLayout(member.path, `No line holds a row of ${layout.label}.`);
  const headingRows = rows.slice(0, first);
  const columns = placeColumns(headingRows, layout, member.path);
  const newest = newestCell(rows.slice(first), headingRows, layout);
  const release = layout.release({
    path: member.path,
    baseName: member.baseName,
    heading: headingRows.map((row) => row.cells.join(" ")).join("\n"),
    ...(newest === undefined ? {} : { newest }),
  });
  if (release === undefined)
    throw wrongLayout(member.path, "Neither the file's name nor its heading says its release.");
  const data = collectRows(rows, first, columns, layout, member.path);
  return {
    info: {
      ...release,
      set: release.set ?? layout.set,
      sourceFile: member.path,
      ...(member.sha256 === undefined ? {} : { sha256: member.sha256 }),
      rowCounts: { rows: data.count },
      ...(layout.licence === undefined ? {} : { licence: layout.licence }),
    },
    tables: new Map([["rows", data.pack(member.path, layout.repeats === true)]]),
  };
}

function sheetRows(member: OfficialMember, { format }: RowLayout): readonly SheetRow[] {
  if (format.kind === "workbook") return readSpreadsheet(member.bytes, member.path);
  const text = decodeText(member.bytes, format.encoding, member.path);
  if (format.kind === "delimited") return [...delimitedRows(text, format.delimiter)];
  return linesOf(text).map((line, index) => ({ line: index + 1, cells: [line] }));
}

function firstDataRow(rows: readonly SheetRow[], layout: RowLayout): number {
  const limit = Math.min(rows.length, MAX_HEADING_LINES);
  for (let index = 0; index < limit; index++) {
    const headings = rows.slice(0, index);
    const key = placeColumn(layout.columns[0], headings);
    const row = rows[index];
    if (key === undefined || row === undefined || isNoData(row, layout)) continue;
    const value = cleanCell(key.column, key.read(row.cells));
    if (value !== undefined && layout.keyShape.test(value)) return index;
  }
  return -1;
}

interface PlacedColumn {
  readonly column: RowColumn;
  /** The cell, or the character of a fixed layout, at which it begins; counted from one. */
  readonly position: number;
  readonly read: (cells: readonly string[]) => string;
}

function placeColumns(
  headings: readonly SheetRow[],
  layout: RowLayout,
  file: string,
): readonly PlacedColumn[] {
  const placed: PlacedColumn[] = [];
  for (const column of layout.columns) {
    const found = placeColumn(column, headings);
    if (found !== undefined) placed.push(found);
    else if (column.optional === undefined) {
      throw wrongLayout(
        file,
        `The heading has no column for "${column.name}".`,
        `line ${headings.at(-1)?.line ?? 1}`,
      );
    }
  }
  return placed;
}

function placeColumn(column: RowColumn, headings: readonly SheetRow[]): PlacedColumn | undefined {
  const { at, heading } = column;
  if (typeof at === "object")
    return { column, position: at[0], read: (cells) => (cells[0] ?? "").slice(at[0] - 1, at[1]) };
  if (at !== undefined) return { column, position: at, read: (cells) => cells[at - 1] ?? "" };
  const width = Math.max(0, ...headings.map((row) => row.cells.length));
  for (let index = 0; index < width; index++) {
    const words = headings.map((row) => row.cells[index] ?? "").join(" ");
    if (heading?.test(words.replace(/\s+/g, " ").trim().toUpperCase()) === true) {
      return { column, position: index + 1, read: (cells) => cells[index] ?? "" };
    }
  }
  return undefined;
}

function newestCell(
  rows: readonly SheetRow[],
  headings: readonly SheetRow[],
  layout: RowLayout,
): string | undefined {
  const placed = layout.newest && placeColumn(layout.newest, headings);
  if (placed === undefined) return undefined;
  let newest = "";
  for (const row of rows) {
    const cell = placed.read(row.cells).trim();
    if (cell > newest) newest = cell;
  }
  return newest;
}

/** Packs rows that a reader made itself; all have the same columns, the first is the key. */
export function packRows(rows: readonly Readonly<Record<string, string>>[], file: string): PackedTable {
  const names = Object.keys(rows[0] ?? {});
  const collected = new CollectedRows(names);
  rows.forEach((row, index) => {
    collected.add(
      index + 1,
      names.map((name) => row[name] ?? ""),
    );
  });
  return collected.pack(file);
}

/** The rows of one table as they are read, each cell numbered in its column. The first column is the key. */
class CollectedRows {
  readonly #names: readonly string[];
  readonly #numbers: readonly Map<string, number>[];
  readonly #rows: readonly number[][];
  readonly #lines: number[] = [];

  constructor(names: readonly string[]) {
    this.#names = names;
    this.#numbers = names.map(() => new Map());
    this.#rows = names.map(() => []);
  }

  get count(): number {
    return this.#lines.length;
  }

  add(line: number, cells: readonly string[]): void {
    this.#lines.push(line);
    this.#numbers.forEach((numbers, column) => {
      const cell = cells[column] ?? "";
      let number = numbers.get(cell);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(cell, number);
      }
      this.#rows[column]?.push(number);
    });
  }

  /** Rows sorted by key, those of one key in the order of the file. */
  pack(file: string, repeats = false): PackedTable {
    const keys = [...(this.#numbers[0]?.keys() ?? [])];
    const keyOf = (row: number): string => keys[this.#rows[0]?.[row] ?? 0] ?? "";
    const rank = new Map([...keys].sort().map((key, order) => [key, order]));
    const order = Array.from({ length: this.count }, (_, row) => row);
    const ranks = order.map((row) => rank.get(keyOf(row)) ?? 0);
    order.sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
    if (!repeats) this.#refuseRepeated(order, keyOf, file);
    const builder = new TableBuilder(this.count);
    this.#names.forEach((name, column) => {
      const rows = this.#rows[column] ?? [];
      builder.dictionary(
        name,
        [...(this.#numbers[column]?.keys() ?? [])],
        order.map((row) => rows[row] ?? 0),
      );
    });
    return builder.array("index", buildCodeIndex(order.map(keyOf))).build();
  }

  #refuseRepeated(order: readonly number[], keyOf: (row: number) => string, file: string): void {
    let key: string | undefined;
    const seen = new Set<string>();
    for (const row of order) {
      if (keyOf(row) !== key) seen.clear();
      key = keyOf(row);
      const cells = this.#rows.map((rows) => rows[row]).join();
      if (seen.has(cells))
        throw faultyLine(file, this.#lines[row] ?? 0, 1, `The row of ${key} stands there twice.`);
      seen.add(cells);
    }
  }
}

function collectRows(
  rows: readonly SheetRow[],
  first: number,
  columns: readonly PlacedColumn[],
  layout: RowLayout,
  file: string,
): CollectedRows {
  const collected = new CollectedRows(columns.map(({ column }) => column.name));
  const width = layout.format.kind === "delimited" ? (rows[first]?.cells.length ?? 0) : 0;
  for (const row of rows.slice(first)) {
    if (isNoData(row, layout)) continue;
    if (row.cells.length < width) {
      throw faultyLine(
        file,
        row.line,
        row.cells.length,
        `The line ends after ${row.cells.length} of ${width} cells.`,
      );
    }
    const cells = columns.map(({ column, read }) => cleanCell(column, read(row.cells)));
    const faulty = layout.keyShape.test(cells[0] ?? "") ? cells.indexOf(undefined) : 0;
    if (faulty >= 0) {
      const placed = columns[faulty];
      const message = `The cell "${placed?.column.name}" is not as the layout has it.`;
      throw faultyLine(file, row.line, placed?.position ?? 1, message);
    }
    if (isKept(columns, cells as string[], layout)) collected.add(row.line, cells as string[]);
  }
  return collected;
}

function isKept(columns: readonly PlacedColumn[], cells: readonly string[], layout: RowLayout): boolean {
  if (layout.keeps === undefined) return true;
  return layout.keeps(
    Object.fromEntries(columns.map(({ column }, index) => [column.name, cells[index] ?? ""])),
  );
}

function isNoData(row: SheetRow, layout: RowLayout): boolean {
  return row.cells.every((cell) => cell.trim() === "") || layout.skips?.(row.cells) === true;
}

function cleanCell(column: RowColumn, cell: string): string | undefined {
  const trimmed = cell.trim();
  return column.clean === undefined ? trimmed : column.clean(trimmed);
}
