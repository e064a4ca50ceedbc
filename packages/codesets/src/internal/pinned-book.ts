import type { IsoDate } from "@claimwright/base";
import type { CodeBook, CodeEntry, Lookup } from "../code-book.ts";
import type { CodeRelease } from "../code-release.ts";
import type { CodeSetName, CodeTableName, ReleaseSet } from "../code-sets.ts";
import type { IndexTableName, IndexTerm } from "../index-term.ts";
import { CONDITION_WORDS } from "../lexicon/condition-words.ts";
import { readWordLines, type WordsForCode } from "../lexicon/word-lines.ts";
import type { ReleaseInfo } from "../release-info.ts";
import type { TableRow } from "../table-row.ts";
import type { InclusionTerm, TabularHeading, TabularNotes } from "../tabular-notes.ts";
import { IndexView } from "./index-view.ts";
import type { ReleaseViews } from "./release-views.ts";
import { allRows, rowsOf } from "./row-view.ts";
import type { TitleView } from "./title-view.ts";

/** What stands ready for a set on a date. */
export interface Pin {
  /** Its effective range holds the date. */
  readonly answering: CodeRelease | undefined;
  /** It and the other files of the same release, where it is published in several. */
  readonly parts: readonly CodeRelease[];
  /** The newest that began on or before the date. */
  readonly earlier: CodeRelease | undefined;
  readonly newest: CodeRelease | undefined;
}

/** Sets that help to read codes and are carried forward from an older release. */
const CARRIED: ReadonlySet<ReleaseSet> = new Set<CodeTableName>([
  "icd10cm-tabular",
  "icd10cm-index",
  "icd10cm-neoplasm",
  "icd10cm-drug",
  "icd10cm-external-cause",
  "icd10pcs-tables",
  "icd10pcs-index",
  "icd10pcs-definitions",
]);

let everyday: readonly WordsForCode[] | undefined;

function everydayWords(): readonly WordsForCode[] {
  everyday ??= readWordLines(CONDITION_WORDS);
  return everyday;
}

const INDEX_TABLES: readonly (readonly [CodeTableName, IndexTableName])[] = [
  ["icd10cm-index", "main"],
  ["icd10cm-neoplasm", "neoplasm"],
  ["icd10cm-drug", "drug"],
  ["icd10cm-external-cause", "external-cause"],
];

const NO_NOTES: TabularNotes = {
  includes: [],
  inclusionTerms: [],
  excludes1: [],
  excludes2: [],
  codeFirst: [],
  useAdditional: [],
  codeAlso: [],
  remarks: [],
  seventhCharacters: [],
  carriedForward: false,
};

export class PinnedBook implements CodeBook {
  readonly date: IsoDate;
  readonly #pinOf: (set: ReleaseSet) => Pin;
  readonly #views: ReleaseViews;
  readonly #pins = new Map<ReleaseSet, Pin>();
  readonly #titles = new Map<CodeSetName, TitleView | undefined>();
  /** Lookups come in runs of one set. */
  #lastSet: CodeSetName | undefined;
  #lastView: TitleView | undefined;

  constructor(date: IsoDate, pinOf: (set: ReleaseSet) => Pin, views: ReleaseViews) {
    this.date = date;
    this.#pinOf = pinOf;
    this.#views = views;
  }

  lookup(set: CodeSetName, code: string): Lookup {
    const view = set === this.#lastSet ? this.#lastView : this.#titlesOf(set);
    this.#lastSet = set;
    this.#lastView = view;
    if (view !== undefined) return view.lookup(code);
    const newest = this.#pin(set).newest?.info;
    return { status: "stale", set, date: this.date, ...(newest === undefined ? {} : { newest }) };
  }

  details(set: CodeSetName, code: string): TableRow {
    return this.#titlesOf(set)?.details(code) ?? {};
  }

  /** The view behind a set, for search, which goes by rows. */
  titles(set: CodeSetName): TitleView | undefined {
    return this.#titlesOf(set);
  }

  children(set: CodeSetName, code: string): readonly CodeEntry[] {
    return this.#titlesOf(set)?.children(code) ?? [];
  }

  ancestors(set: CodeSetName, code: string): readonly CodeEntry[] {
    return this.#titlesOf(set)?.ancestors(code) ?? [];
  }

  entries(set: CodeSetName): Iterable<CodeEntry> {
    return this.#titlesOf(set)?.entries() ?? [];
  }

  notes(code: string): TabularNotes {
    const { answering, earlier } = this.#pin("icd10cm-tabular");
    const release = answering ?? earlier;
    if (release === undefined) return NO_NOTES;
    return this.#views.notes(release).notes(code, answering === undefined);
  }

  *inclusionTerms(): Generator<InclusionTerm> {
    const codes = this.#titlesOf("icd10cm");
    const release = this.#carried("icd10cm-tabular");
    if (release === undefined || codes === undefined) return;
    for (const term of this.#views.notes(release).inclusionTerms())
      if (codes.rowOf(term.code) >= 0) yield term;
  }

  rows(table: CodeTableName, key: string): readonly TableRow[] {
    return this.#parts(table).flatMap((part) => rowsOf(part, key));
  }

  *allRows(table: CodeTableName): Generator<TableRow> {
    for (const part of this.#parts(table)) yield* allRows(part);
  }

  headings(code: string): readonly TabularHeading[] {
    const release = this.#carried("icd10cm-tabular");
    return release === undefined ? [] : this.#views.notes(release).headings(code);
  }

  *indexTerms(): Generator<IndexTerm> {
    const codes = this.#titlesOf("icd10cm");
    if (codes === undefined) return;
    const isValid = ({ code }: IndexTerm): boolean => code === undefined || codes.rowOf(code) >= 0;
    for (const { code, words } of everydayWords()) {
      const term: IndexTerm = { path: [words], nonessential: [], code, table: "everyday" };
      if (isValid(term)) yield term;
    }
    for (const [set, table] of INDEX_TABLES) {
      const release = this.#carried(set);
      if (release === undefined) continue;
      for (const term of new IndexView(release, table).terms()) if (isValid(term)) yield term;
    }
  }

  release(set: ReleaseSet): ReleaseInfo | undefined {
    return this.#carried(set)?.info;
  }

  #parts(set: ReleaseSet): readonly CodeRelease[] {
    const { answering, earlier, parts } = this.#pin(set);
    return answering === undefined && CARRIED.has(set) && earlier !== undefined ? [earlier] : parts;
  }

  #carried(set: ReleaseSet): CodeRelease | undefined {
    const { answering, earlier } = this.#pin(set);
    return answering ?? (CARRIED.has(set) ? earlier : undefined);
  }

  #titlesOf(set: CodeSetName): TitleView | undefined {
    if (this.#titles.has(set)) return this.#titles.get(set);
    const release = this.#pin(set).answering;
    const view = release && this.#views.titles(release);
    this.#titles.set(set, view);
    return view;
  }

  #pin(set: ReleaseSet): Pin {
    const known = this.#pins.get(set);
    if (known !== undefined) return known;
    const pin = this.#pinOf(set);
    this.#pins.set(set, pin);
    return pin;
  }
}
