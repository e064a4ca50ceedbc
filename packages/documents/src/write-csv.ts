import { dollarsText } from "./internal/dollars-text.ts";
import type { Sheet, SheetKind, SheetValue } from "./sheet.ts";

/**
 * The sheet as CSV (RFC 4180): a heading line, lines that end in CR LF, quotes where a value needs them. Amounts are
 * dollars with two decimals, without sign of currency or thousands. A text that a spreadsheet program would run as a
 * formula (it begins with `=`, `+`, `-`, `@`, a tab or a line break) gets an apostrophe in front.
 */
export function writeCsv({ columns, rows }: Omit<Sheet, "name">): string {
  const heading = columns.map(({ heading: text }) => quoted(harmless(text)));
  const lines = rows.map((row) => columns.map(({ kind }, index) => cellText(kind, row[index])));
  return [heading, ...lines].map((cells) => `${cells.join(",")}\r\n`).join("");
}

function cellText(kind: SheetKind, value: SheetValue): string {
  if (value === undefined) return "";
  if (kind === "cents") return dollarsText(Number(value));
  return quoted(kind === "text" ? harmless(String(value)) : String(value));
}

const RUNS_AS_FORMULA = /^[=+\-@\t\r\n]/;

function harmless(text: string): string {
  return RUNS_AS_FORMULA.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
