import { type DelimitedRow, delimitedRows } from "./delimited-rows.ts";

/** A CSV file as people save it from a spreadsheet. */
export interface CsvText {
  /** What its first line names the columns, in small letters. */
  readonly names: readonly string[];
  /** The others but for blank ones, their cells without blanks around them. */
  readonly rows: readonly DelimitedRow[];
}

/** Reads a CSV (RFC 4180) whose first line is its heading; what stands in it is for the caller to judge. */
export function parseCsv(text: string): CsvText {
  const [heading, ...rows] = Array.from(delimitedRows(text, ","), ({ line, cells }) => ({
    line,
    cells: cells.map((cell) => cell.trim()),
  }));
  return {
    names: (heading?.cells ?? []).map((name) => name.toLowerCase()),
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== "")),
  };
}
