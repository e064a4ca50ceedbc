import { ProblemError } from "@claimwright/base";
import writeExcelFile, { type CellObject, type Sheet as ExcelSheet } from "write-excel-file/node";
import { MAX_SHEET_ROWS, type Sheet, type SheetColumn, type SheetKind, type SheetValue } from "./sheet.ts";

/**
 * The sheets as one workbook (XLSX), each with a heading row that stays in sight. Dates and amounts are numbers with a
 * format, so that they can be reckoned with; a text is a text, whatever it begins with.
 *
 * Throws ProblemError `input.too-large` for more rows than a sheet holds, `input.field` for a name that no sheet may
 * have or that two of them share.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  assertNames(sheets.map(({ name }) => name));
  return new Uint8Array(await writeExcelFile(sheets.map(excelSheet)).toBuffer());
}

function excelSheet({ name, columns, rows }: Sheet): ExcelSheet<never> {
  if (rows.length >= MAX_SHEET_ROWS) throw tooLong(name, rows.length);
  const heading = columns.map((column) => ({ ...headingCell(column), type: String }));
  const data = rows.map((row) => columns.map(({ kind }, index) => cellOf(kind, row[index])));
  return {
    sheet: name,
    data: [heading, ...data],
    columns: columns.map((column, index) => ({ width: widthOf(column, rows, index) })),
    stickyRowsCount: 1,
  };
}

function headingCell({ heading, kind }: SheetColumn): CellObject {
  return { value: heading, fontWeight: "bold", align: kind === "text" || kind === "date" ? "left" : "right" };
}

function cellOf(kind: SheetKind, value: SheetValue): CellObject | null {
  if (value === undefined) return null;
  switch (kind) {
    case "text":
      return { value: String(value), type: String };
    case "date":
      return { value: new Date(`${value}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
    case "cents":
      return { value: Number(value) / 100, type: Number, format: "#,##0.00" };
    case "count":
      return { value: Number(value), type: Number, format: "#,##0" };
    case "decimal":
      return { value: Number(value), type: Number, format: "#,##0.0##" };
    case "share":
      return { value: Number(value), type: Number, format: "0.0%" };
  }
}

/** In characters; wide enough for the longest value among the first rows, and never wider than a page. */
const WIDEST = 60;
const ROWS_MEASURED = 200;
const NARROWEST: Readonly<Record<SheetKind, number>> = {
  text: 8,
  date: 11,
  cents: 13,
  count: 9,
  decimal: 9,
  share: 8,
};

function widthOf({ heading, kind }: SheetColumn, rows: Sheet["rows"], index: number): number {
  const texts = kind === "text" ? rows.slice(0, ROWS_MEASURED).map((row) => String(row[index] ?? "")) : [];
  const longest = Math.max(heading.length + 2, ...texts.map(({ length }) => length + 1));
  return Math.min(WIDEST, Math.max(NARROWEST[kind], longest));
}

/** Spreadsheet programs refuse a file with a longer name, one of these characters, or the same name twice. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\]/;

function assertNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (name === "" || name.length > LONGEST_NAME || FORBIDDEN.test(name) || seen.has(key)) {
      throw new ProblemError({
        code: "input.field",
        message: `A sheet cannot be named "${name}".`,
        remedy: `Use up to ${LONGEST_NAME} characters without [ ] : * ? / \\, each name once.`,
      });
    }
    seen.add(key);
  }
}

function tooLong(name: string, rows: number): ProblemError {
  return new ProblemError({
    code: "input.too-large",
    message: `Sheet "${name}" would have ${rows} rows; a sheet holds ${MAX_SHEET_ROWS}.`,
    remedy: "Narrow the report to a shorter period, or take it as CSV.",
  });
}
