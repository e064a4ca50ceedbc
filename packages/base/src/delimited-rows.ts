/** The cells of one row, and the line of the file on which it starts. */
export interface DelimitedRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Splits delimited text into rows (RFC 4180: quotes around cells with the delimiter, a line end or doubled quotes).
 * Gives each row with the line on which it starts, so that a message can point there. A byte order mark is no text.
 */
export function* delimitedRows(
  text: string,
  delimiter: "," | "\t",
): Generator<DelimitedRow, void, undefined> {
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const started = line;
    const end = lineEnd(text, at);
    const quote = text.indexOf('"', at);
    if (quote < 0 || quote >= end) {
      yield { line: started, cells: withoutReturn(text.slice(at, end)).split(delimiter) };
      at = end + 1;
      line += 1;
    } else {
      const row = quotedRow(text, at, delimiter);
      yield { line: started, cells: row.cells };
      line += row.lines;
      at = row.end;
    }
  }
}

function quotedRow(
  text: string,
  start: number,
  delimiter: string,
): { readonly cells: string[]; readonly end: number; readonly lines: number } {
  const cells: string[] = [];
  let at = start;
  let lines = 0;
  for (;;) {
    let cell = "";
    if (text[at] === '"') {
      const closing = closingQuote(text, at + 1);
      cell = text.slice(at + 1, closing).replaceAll('""', '"');
      at = closing + 1;
      lines += cell.split("\n").length - 1;
    }
    const end = cellEnd(text, at, delimiter);
    cell += text.slice(at, end);
    at = end + 1;
    if (text[end] === delimiter) {
      cells.push(cell);
      continue;
    }
    cells.push(withoutReturn(cell));
    return { cells, end: at, lines: lines + 1 };
  }
}

function closingQuote(text: string, from: number): number {
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return text.length;
    if (text[quote + 1] !== '"') return quote;
    at = quote + 2;
  }
}

function cellEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== "\n") at += 1;
  return at;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function withoutReturn(text: string): string {
  return text.endsWith("\r") ? text.slice(0, -1) : text;
}
