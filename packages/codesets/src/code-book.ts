import type { IsoDate } from "@claimwright/base";
import type { CodeSetName, CodeTableName, ReleaseSet } from "./code-sets.ts";
import type { IndexTerm } from "./index-term.ts";
import type { ReleaseInfo } from "./release-info.ts";
import type { TableRow } from "./table-row.ts";
import type { InclusionTerm, TabularHeading, TabularNotes } from "./tabular-notes.ts";

/** All releases, side by side. Loading one never replaces another. */
export interface CodeLibrary {
  readonly releases: readonly ReleaseInfo[];
  /** The book as it stood for a date of service: every set pinned at once. */
  at(date: IsoDate): CodeBook;
}

/**
 * Every set as it answers for one date of service. A set without a release for that date answers `stale`, never
 * from another release, except for what helps a coder read codes (notes, index): that is carried forward from an
 * older release, kept to codes valid on the date, and says so.
 */
export interface CodeBook {
  readonly date: IsoDate;
  /** Takes a code as written, with or without its point, in any case. */
  lookup(set: CodeSetName, code: string): Lookup;
  /** What else the release says of a code, such as coverage and pricing of HCPCS; empty where it says nothing. */
  details(set: CodeSetName, code: string): TableRow;
  /** The codes directly below; empty for a leaf, an unknown code or a stale set. */
  children(set: CodeSetName, code: string): readonly CodeEntry[];
  /** From the category down to the parent of the code. */
  ancestors(set: CodeSetName, code: string): readonly CodeEntry[];
  /** Every code of the set, billable or not, in the order of the release. */
  entries(set: CodeSetName): Iterable<CodeEntry>;
  /** The tabular notes that govern an ICD-10-CM code: its own and those of every heading above it. */
  notes(code: string): TabularNotes;
  /** Every inclusion term of the tabular list with the code it stands at; only codes valid on the date. */
  inclusionTerms(): Iterable<InclusionTerm>;
  /** The rows of a table for a key (a procedure, a diagnosis, an NPI, a ZIP code), in the order of the file. */
  rows(table: CodeTableName, key: string): readonly TableRow[];
  /** Every row of a table, sorted by key. */
  allRows(table: CodeTableName): Iterable<TableRow>;
  /** The chapter and the section that a code stands in, outermost first; empty without a tabular list. */
  headings(code: string): readonly TabularHeading[];
  /**
   * Everyday words, the alphabetic index, the tables of neoplasms, drugs and external causes; only entries with codes
   * valid on the date, none where the codes are stale.
   */
  indexTerms(): Iterable<IndexTerm>;
  /** The release that answers for this date, or that is carried forward to it. */
  release(set: ReleaseSet): ReleaseInfo | undefined;
}

export interface CodeEntry {
  readonly set: CodeSetName;
  /** Undotted, upper case. */
  readonly code: string;
  readonly title: string;
  readonly shortTitle?: string;
  /** May be reported as it stands; headings may not. */
  readonly billable: boolean;
  /** The code directly above. */
  readonly parent?: string;
}

export type Lookup =
  | { readonly status: "found"; readonly entry: CodeEntry; readonly release: ReleaseInfo }
  | { readonly status: "unknown"; readonly release: ReleaseInfo }
  | {
      readonly status: "stale";
      readonly set: CodeSetName;
      readonly date: IsoDate;
      /** The newest release at hand, which does not cover the date. */
      readonly newest?: ReleaseInfo;
    };
