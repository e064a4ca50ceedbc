import { type Cents, formatDollars } from "@claimwright/base";
import type { SheetColumn, SheetValue } from "@claimwright/documents";
import { analysisSheets, type FilesAnalysis } from "@claimwright/office";

/** A table of texts: what the terminal prints and the page shows. */
export interface Table {
  readonly title: string;
  /** What the figures are, in one sentence. */
  readonly note: string;
  readonly columns: readonly { readonly name: string; readonly right?: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** Every finding of an analysis as tables, the summary first, the files last. */
export function analysisTables(found: FilesAnalysis): readonly Table[] {
  return analysisSheets(found).map(({ name, note, columns, rows }) => ({
    title: name,
    note,
    columns: tableColumns(columns),
    rows: rows.map((values) => tableRow(columns, values)),
  }));
}

export function tableColumns(columns: readonly SheetColumn[]): Table["columns"] {
  return columns.map(({ heading, kind }) => ({ name: heading, right: kind !== "text" && kind !== "date" }));
}

export function tableRow(columns: readonly SheetColumn[], values: readonly SheetValue[]): readonly string[] {
  return columns.map((column, index) => cellText(column, values[index]));
}

function cellText({ kind }: SheetColumn, value: SheetValue): string {
  if (value === undefined) return "-";
  switch (kind) {
    case "cents":
      return formatDollars(Number(value) as Cents);
    case "share":
      return `${(Number(value) * 100).toFixed(1)} %`;
    case "text":
    case "date":
    case "count":
    case "decimal":
      return String(value);
  }
}
