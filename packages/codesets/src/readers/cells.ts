import { parseCompactDate } from "@claimwright/base";
import { parseCode } from "../code-text.ts";
import { usDateIn } from "../internal/release-dates.ts";

/* How cells of official tables are brought into the stored form; undefined for a cell that is not of the kind. */

/** A code without its point. */
export function codeCell(cell: string): string | undefined {
  return parseCode(cell);
}

/** `*` or nothing where there is no date; else `YYYY-MM-DD` from `YYYYMMDD`. */
export function compactDateCell(cell: string): string | undefined {
  return cell === "" || cell === "*" ? "" : parseCompactDate(cell);
}

/** `YYYYDDD`, the day of the year, as the add-on code file writes dates. */
export function julianDateCell(cell: string): string | undefined {
  if (cell === "" || /^0+$/.test(cell)) return "";
  const [, year, day] = /^(\d{4})(\d{3})$/.exec(cell) ?? [];
  if (year === undefined || day === undefined) return undefined;
  const start = Date.UTC(Number(year), 0, 1);
  const date = new Date(start + (Number(day) - 1) * 86_400_000).toISOString().slice(0, 10);
  return date.startsWith(year) ? date : undefined;
}

export function usDateCell(cell: string): string | undefined {
  return cell === "" ? "" : usDateIn(cell);
}

/** A decimal number as text; thousands separators and dollar signs are dropped. Nothing stays nothing. */
export function decimalCell(cell: string): string | undefined {
  const plain = cell.replace(/[$,\s]/g, "");
  return plain === "" || /^-?(?:\d+\.?\d*|\.\d+)$/.test(plain) ? plain : undefined;
}

/** A whole number of zero or more. */
export function countCell(cell: string): string | undefined {
  return /^\d+$/.test(cell) ? cell : undefined;
}

/** A number that lost its leading zeros in a spreadsheet. */
export function paddedCell(width: number): (cell: string) => string | undefined {
  return (cell) =>
    cell === "" ? "" : /^\d+$/.test(cell) && cell.length <= width ? cell.padStart(width, "0") : undefined;
}

/** One of the given letters or figures. */
export function oneOfCell(values: string): (cell: string) => string | undefined {
  return (cell) => (cell.length === 1 && values.includes(cell) ? cell : undefined);
}
