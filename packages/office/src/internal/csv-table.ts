import {
  type Cents,
  cents,
  fail,
  type IsoDate,
  ProblemError,
  parseCsv,
  parseDollars,
  parseIsoDate,
  type Result,
  succeed,
} from "@claimwright/base";

/** Reads one cell: its value, or what belongs in it, as in `an amount such as 125.40`. */
export type CellReader<T> = (cell: string) => Result<T, string>;

export interface CsvRow<T> {
  /** The line of the file on which it starts, the heading being line 1. */
  readonly line: number;
  readonly values: T;
}

/** A cell or row that cannot be taken; it never repeats what stands there, which may name a patient. */
export interface CsvFault {
  readonly line: number;
  readonly column?: string;
  readonly message: string;
}

type Readers = Readonly<Record<string, CellReader<unknown>>>;
type ValuesOf<R extends Readers> = {
  readonly [Key in keyof R]: R[Key] extends CellReader<infer T> ? T : never;
};

/**
 * Reads a CSV file (RFC 4180, UTF-8) by the names of its columns, which may stand in any order. Every fault of every
 * row is told; a row with one is left out. Throws ProblemError `input.layout` when a column is missing, twice or
 * unknown, `input.too-large` past `maxRows`.
 */
export function readCsvTable<R extends Readers>(
  text: string,
  readers: R,
  maxRows: number,
): { readonly rows: readonly CsvRow<ValuesOf<R>>[]; readonly faults: readonly CsvFault[] } {
  const { names, rows: written } = parseCsv(text);
  assertColumns(names, Object.keys(readers));
  if (written.length > maxRows) throw tooManyRows(written.length, maxRows);
  const rows: CsvRow<ValuesOf<R>>[] = [];
  const faults: CsvFault[] = [];
  for (const { line, cells } of written) {
    const found = rowFaults(line, cells.length, names.length);
    const values: Record<string, unknown> = {};
    for (const [column, read] of Object.entries(readers)) {
      const result = read(plain(cells[names.indexOf(column)] ?? ""));
      if (result.ok) values[column] = result.value;
      else found.push({ line, column, message: `The cell must hold ${result.error}.` });
    }
    if (found.length === 0) rows.push({ line, values: values as ValuesOf<R> });
    faults.push(...found);
  }
  return { rows, faults };
}

/** A text of up to `max` characters that must be there. */
export function textCell(what: string, max = 100): CellReader<string> {
  return (cell) => (cell !== "" && cell.length <= max ? succeed(cell) : fail(what));
}

export function optional<T>(read: CellReader<T>): CellReader<T | undefined> {
  return (cell) => (cell === "" ? succeed(undefined) : read(cell));
}

export function oneOfCell<T extends string>(...choices: readonly T[]): CellReader<T> {
  return (cell) => {
    const found = choices.find((choice) => choice === cell.toLowerCase());
    return found === undefined ? fail(`one of ${choices.join(", ")}`) : succeed(found);
  };
}

/** Dollars and cents; spreadsheet programs like to add `$` and thousands commas. */
export const dollarsCell: CellReader<Cents> = (cell) => {
  const amount = parseDollars(cell.replaceAll(/[$,]/g, ""));
  return amount === undefined ? fail("an amount in dollars and cents, such as 125.40") : succeed(amount);
};

/** An absent amount is nothing. */
export const dollarsOrNothing: CellReader<Cents> = (cell) =>
  cell === "" ? succeed(cents(0)) : dollarsCell(cell);

/** `2026-03-31`, or `3/31/2026` as spreadsheet programs save it. */
export const dateCell: CellReader<IsoDate> = (cell) => {
  const [, month = "", day = "", year = ""] = US_DATE.exec(cell) ?? [];
  const iso = year === "" ? cell : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = parseIsoDate(iso);
  return date === undefined ? fail("a day such as 2026-03-31 or 3/31/2026") : succeed(date);
};

const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** A cell as it was meant: without the apostrophe that keeps a spreadsheet from reckoning. */
function plain(cell: string): string {
  return cell.replace(/^'(?=[=+\-@])/, "");
}

function rowFaults(line: number, cells: number, columns: number): CsvFault[] {
  if (cells === columns) return [];
  return [{ line, message: `The row has ${cells} cells and the heading ${columns}.` }];
}

function assertColumns(names: readonly string[], wanted: readonly string[]): void {
  const missing = wanted.filter((name) => !names.includes(name));
  const unknown = names.filter((name, index) => !wanted.includes(name) || names.indexOf(name) !== index);
  if (missing.length === 0 && unknown.length === 0) return;
  throw new ProblemError({
    code: "input.layout",
    message: `The first line must name the columns: ${missing.length} are missing and ${unknown.length} are unknown or there twice.`,
    remedy: `Use exactly these headings, in any order: ${wanted.join(", ")}.`,
    place: "line 1",
  });
}

function tooManyRows(rows: number, max: number): ProblemError {
  return new ProblemError({
    code: "input.too-large",
    message: `The file has ${rows} rows; ${max} are taken at once.`,
    remedy: "Split it into several files.",
  });
}
