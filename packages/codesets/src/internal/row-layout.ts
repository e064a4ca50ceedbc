import type { IsoDate } from "@claimwright/base";
import type { CodeTableName } from "../code-sets.ts";
import type { Licence } from "../release-info.ts";
import type { DatedVersion } from "./release-dates.ts";
import type { TextEncoding } from "./text-file.ts";

/**
 * The layout of a table as data: where each column is, which one is looked up, what release a file is.
 * One reader serves all of them (`readRowTable`).
 */
export interface RowLayout {
  readonly set: CodeTableName;
  readonly label: string;
  readonly pattern: RegExp;
  readonly format: RowFormat;
  /** The first column is the one that lookups go by. */
  readonly columns: readonly [RowColumn, ...RowColumn[]];
  /** What a key looks like once cleaned; a row without one is faulty, unless `skips` allows it. */
  readonly keyShape: RegExp;
  /** Rows that are no data although they stand below the heading: footnotes, totals. */
  readonly skips?: (cells: readonly string[]) => boolean;
  /** Of the rows read, those that say something; cells by column name, cleaned. */
  readonly keeps?: (row: Readonly<Record<string, string>>) => boolean;
  /** Its publisher prints the same row twice here and there; elsewhere a repeated row is a fault. */
  readonly repeats?: true;
  /** Undefined when the name and heading do not tell. `heading` is all text above the first row of data. */
  readonly release: (file: RowFileFacts) => RowRelease | undefined;
  /** A column whose greatest cell dates the file. */
  readonly newest?: RowColumn;
  readonly licence?: Licence;
}

export interface RowFileFacts {
  readonly path: string;
  readonly baseName: string;
  readonly heading: string;
  /** The greatest cell of the column `newest`. */
  readonly newest?: string;
}

export interface RowRelease extends DatedVersion {
  readonly publishedRevision?: IsoDate;
  readonly part?: string;
  /** Another set than the layout's own, where the name decides (QPP and not). */
  readonly set?: CodeTableName;
}

export type RowFormat =
  | { readonly kind: "delimited"; readonly delimiter: "," | "\t"; readonly encoding: TextEncoding }
  | { readonly kind: "workbook" }
  /** `columns` then give `at` as first and last character, counted from one. */
  | { readonly kind: "fixed"; readonly encoding: TextEncoding };

export interface RowColumn {
  readonly name: string;
  /** In a heading of one or more lines: matched against the cells of the column joined by spaces, in upper case. */
  readonly heading?: RegExp;
  /** Without heading: the column counted from one, or the first and last character of a fixed layout. */
  readonly at?: number | readonly [number, number];
  /** May be absent from a file. */
  readonly optional?: true;
  /** Brings a cell into the stored form; undefined makes the row faulty. */
  readonly clean?: (cell: string) => string | undefined;
}
