import type { CodeBook, CodeEntry } from "../code-book.ts";
import type { CodeSetName } from "../code-sets.ts";
import type { PackedTable } from "../internal/packed-table.ts";
import { PinnedBook } from "../internal/pinned-book.ts";
import { buildSearchIndex } from "./build-search-index.ts";
import { collectPhrases } from "./collect-phrases.ts";
import { headingRange } from "./heading-range.ts";
import { type RankedCode, SearchEngine } from "./search-engine.ts";
import { SearchIndex } from "./search-index.ts";
import type { PhraseKind } from "./search-phrase.ts";

export interface SearchOptions {
  /** At most so many hits, 10 by default and never more than `MAX_HITS`. */
  readonly limit?: number;
  /** Only codes that may be reported as they stand. */
  readonly billableOnly?: boolean;
  /** Only codes of a chapter (`4`), a range (`E08-E13`) or a heading (`E11`). */
  readonly within?: string;
}

export interface SearchHit {
  readonly code: string;
  readonly title: string;
  readonly billable: boolean;
  /** What led to the code, for a person to read. */
  readonly why: string;
  /** Higher fits better; only comparable within one answer. */
  readonly score: number;
}

/** Search over one set of one book. One search serves one thread. */
export interface CodeSearch {
  readonly set: CodeSetName;
  search(query: string, options?: SearchOptions): readonly SearchHit[];
}

export const MAX_HITS = 200;
const DEFAULT_HITS = 10;
/** Characters of a query that are read. */
export const MAX_QUERY_LENGTH = 600;

/** The packed arrays of a search, to be kept beside the releases they were made from. */
export function buildCodeSearch(book: CodeBook, set: CodeSetName): ReadonlyMap<string, PackedTable> {
  return buildSearchIndex([...book.entries(set)], collectPhrases(book, set));
}

/** Opens a search on arrays made by `buildCodeSearch` from the same releases, or makes them now. */
export function openCodeSearch(
  book: CodeBook,
  set: CodeSetName,
  tables: ReadonlyMap<string, PackedTable> = buildCodeSearch(book, set),
): CodeSearch {
  const index = new SearchIndex(tables);
  const entryOf = entriesByRow(book, set);
  const engine = new SearchEngine(index, (row) => entryOf(row).title);
  return {
    set,
    search(query, options = {}) {
      const limit = Math.min(options.limit ?? DEFAULT_HITS, MAX_HITS);
      const range = options.within === undefined ? undefined : headingRange(options.within);
      const accepts = (row: number): boolean => {
        if (options.billableOnly !== true && range === undefined) return true;
        const { code, billable } = entryOf(row);
        return (options.billableOnly !== true || billable) && (range === undefined || range(code));
      };
      const read = query.slice(0, MAX_QUERY_LENGTH);
      const hits = codesBeginning(index, entryOf, read, limit, accepts);
      if (hits.length >= limit) return hits;
      const found = new Set(hits.map((hit) => hit.code));
      for (const ranked of engine.rank(read, limit, accepts)) {
        const entry = entryOf(ranked.row);
        if (hits.length < limit && !found.has(entry.code)) hits.push(hitOf(entry, ranked, index));
      }
      return hits;
    },
  };
}

function entriesByRow(book: CodeBook, set: CodeSetName): (row: number) => CodeEntry {
  const view = book instanceof PinnedBook ? book.titles(set) : undefined;
  if (view !== undefined) return (row) => view.entry(row);
  const entries = [...book.entries(set)];
  return (row) => {
    const entry = entries[row];
    if (entry === undefined) throw new Error("a search index belongs to another release");
    return entry;
  };
}

/** `E11`, `e11.2`, `G04`: a letter and a figure at least, nothing else. */
const LOOKS_LIKE_CODE = /^[a-z0-9]{2,10}$/;

function codesBeginning(
  index: SearchIndex,
  entryOf: (row: number) => CodeEntry,
  query: string,
  limit: number,
  accepts: (row: number) => boolean,
): SearchHit[] {
  const written = query
    .trim()
    .toLowerCase()
    .replace(/^([a-z]\w\w)\./, "$1");
  if (!LOOKS_LIKE_CODE.test(written) || !/\d/.test(written)) return [];
  const prefix = written.toUpperCase();
  const hits: SearchHit[] = [];
  const { byCode } = index;
  let low = 0;
  let high = byCode.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entryOf(byCode[middle] ?? 0).code < prefix) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < byCode.length && hits.length < limit; at++) {
    const row = byCode[at] ?? 0;
    const { code, title, billable } = entryOf(row);
    if (!code.startsWith(prefix)) break;
    const why = code === prefix ? "the code itself" : `code begins with ${prefix}`;
    if (accepts(row)) hits.push({ code, title, billable, why, score: 100 - hits.length });
  }
  return hits;
}

const SOURCES: Readonly<Record<PhraseKind, string>> = {
  title: "title",
  words: "everyday words",
  inclusion: "inclusion term",
  index: "index",
  neoplasm: "table of neoplasms",
  drug: "table of drugs",
  "external-cause": "index of external causes",
};

function hitOf(
  { code, title, billable }: CodeEntry,
  { phrase, reading, score }: RankedCode,
  index: SearchIndex,
): SearchHit {
  const source = SOURCES[index.kindOf(phrase)];
  const text = index.textOf(phrase);
  const readAs = reading
    .filter(
      (word) => word.readAs !== undefined && word.candidates.some((one) => index.hasWord(phrase, one.word)),
    )
    .map((word) => `; "${word.written}" read as "${word.readAs}"`);
  return {
    code,
    title,
    billable,
    score,
    why: `${source}${text === "" ? "" : ` "${text}"`}${readAs.join("")}`,
  };
}
