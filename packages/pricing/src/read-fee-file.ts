import {
  type Cents,
  fail,
  type Problem,
  parseCsv,
  parseDollars,
  type Result,
  succeed,
} from "@claimwright/base";

/** One line of a fee schedule: what a unit of a service costs. */
export interface FeeRow {
  readonly code: string;
  /** A modifier that has a fee of its own, such as `26`. */
  readonly modifier?: string;
  readonly amount: Cents;
}

/** A service as fee schedules write it: `99213`, or `71046-26` where a modifier has a fee of its own. */
export function feeName({ code, modifier }: Pick<FeeRow, "code" | "modifier">): string {
  return modifier === undefined ? code : `${code}-${modifier}`;
}

/** A fee schedule of a payer or practice has a few thousand lines; a national one has its own reader. */
export const MAX_FEE_ROWS = 20_000;
/** Whoever mends a file wants the first faults, not thousands of the same kind. */
export const MAX_FEE_FAULTS = 50;

/**
 * Reads a fee schedule as CSV (RFC 4180): a heading line that names `code` and `amount`, and `modifier` where there is
 * one, in any order; other columns are passed over. Amounts are dollars, with or without `$` and thousands. Answers all
 * lines, or the first `MAX_FEE_FAULTS` faults, each with its row of the file and its column.
 */
export function readFeeFile(text: string, file: string): Result<readonly FeeRow[], readonly Problem[]> {
  const { names, rows: lines } = parseCsv(text);
  const columns = columnsOf(names);
  if (columns.code < 0 || columns.amount < 0) {
    return fail([
      {
        code: "input.layout",
        message: "The first line does not name the columns code and amount.",
        remedy: "Begin the file with a line such as code,modifier,amount.",
        file,
        place: "row 1",
      },
    ]);
  }
  const rows: FeeRow[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  for (const { line: at, cells } of lines) {
    if (problems.length >= MAX_FEE_FAULTS) break;
    const read = rowOf(cells, columns);
    const fault = read.ok ? repeated(read.value, seen, at) : read.error;
    if (fault !== undefined) problems.push({ ...fault, file, place: `row ${at}, column ${fault.place}` });
    else if (read.ok) rows.push(read.value);
  }
  if (rows.length > MAX_FEE_ROWS) {
    problems.push({
      code: "input.too-large",
      message: `The file has more than ${MAX_FEE_ROWS} fees.`,
      remedy: "Leave out the codes that the practice does not bill.",
      file,
    });
  }
  return problems.length > 0 ? fail(problems) : succeed(rows);
}

interface Columns {
  readonly code: number;
  readonly modifier: number;
  readonly amount: number;
}

function columnsOf(names: readonly string[]): Columns {
  const find = (...known: readonly string[]) => names.findIndex((name) => known.includes(name));
  return {
    code: find("code", "hcpcs", "cpt", "procedure"),
    modifier: find("modifier", "mod"),
    amount: find("amount", "fee", "charge", "price"),
  };
}

function rowOf(cells: readonly string[], columns: Columns): Result<FeeRow, Problem & { place: string }> {
  const code = (cells[columns.code] ?? "").toUpperCase();
  const modifier = (cells[columns.modifier] ?? "").toUpperCase();
  const written = cells[columns.amount] ?? "";
  const amount = parseDollars(written.replace(/^\$/, "").replaceAll(",", ""));
  if (!/^[A-Z0-9]{5}$/.test(code)) {
    return fail(fault("code", `"${code}" is no procedure code.`, "Write its five characters."));
  }
  if (modifier !== "" && !/^[A-Z0-9]{2}$/.test(modifier)) {
    return fail(
      fault("modifier", `"${modifier}" is no modifier.`, "Write its two characters, or leave it empty."),
    );
  }
  if (amount === undefined || amount < 0) {
    return fail(fault("amount", `"${written}" is no amount in dollars.`, "Write it such as 95.00."));
  }
  return succeed({ code, ...(modifier === "" ? {} : { modifier }), amount });
}

function repeated(row: FeeRow, seen: Map<string, number>, at: number) {
  const name = feeName(row);
  const before = seen.get(name);
  seen.set(name, before ?? at);
  return before === undefined
    ? undefined
    : fault("code", `${name} stands in row ${before} already.`, "Keep one of them.");
}

function fault(place: string, message: string, remedy: string): Problem & { place: string } {
  return { code: "input.line", message, remedy, place };
}
