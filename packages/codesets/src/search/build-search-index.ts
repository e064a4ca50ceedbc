import type { CodeEntry } from "../code-book.ts";
import { numberArray } from "../internal/packed-column.ts";
import type { PackedTable } from "../internal/packed-table.ts";
import { TableBuilder } from "../internal/table-builder.ts";
import { codeTraits } from "./code-traits.ts";
import { PHRASE_KINDS, type SearchPhrase } from "./search-phrase.ts";
import { distinctWords, stemOf, wordsOf } from "./words.ts";

/** Weights of words are kept in sixteen bits with this many steps to one. */
export const WEIGHT_STEPS = 1_024;
/** What titles say and people leave out. */
const TAKEN_FOR_GRANTED: ReadonlySet<string> = new Set(["unspecified", "unspecified\u00b2", "nos", "nec"]);
/** A word in every phrase still says a little. */
const LEAST_WEIGHT = 0.35;

/**
 * Packs phrases into the arrays that search runs on:
 *
 * - words, sorted, so that a beginning is a range of them, each with its weight and its family;
 * - for every word the phrases that have it, and for every phrase its words;
 * - for every word less one letter a hash, which brings mistyped words home;
 * - for every code its heading and traits, for every category the words of its neighbourhood.
 */
export function buildSearchIndex(
  entries: readonly CodeEntry[],
  phrases: readonly SearchPhrase[],
): ReadonlyMap<string, PackedTable> {
  const { words, perPhrase } = numberWords(phrases);
  const counts = new Uint32Array(words.length);
  for (const { all } of perPhrase) for (const word of all) counts[word] = (counts[word] ?? 0) + 1;
  const weights = Array.from(counts, (count) => weightOf(count, phrases.length));
  return new Map([
    ["words", wordTable(words, weights)],
    ["phrases", phraseTable(phrases, perPhrase, weights)],
    ["postings", postingTable(perPhrase, counts)],
    ["codes", codeTable(entries, phrases, perPhrase)],
  ]);
}

/** The words of all phrases, sorted, and the numbers of those of each phrase. */
function numberWords(phrases: readonly SearchPhrase[]): {
  readonly words: readonly string[];
  readonly perPhrase: readonly PhraseWords[];
} {
  const met = new Map<string, number>();
  const spelt: string[] = [];
  const stems: string[] = [];
  const meet = (word: string): number => {
    const known = met.get(word);
    if (known !== undefined) return known;
    met.set(word, spelt.length);
    stems.push(stemOf(word));
    return spelt.push(word) - 1;
  };
  const asMet = phrases.map(({ text, optional }): PhraseWords => {
    const essential = distinctWords(wordsOf(text)).map(meet);
    const families = new Set<string>();
    const own = essential.filter((word) => {
      const stem = stems[word] ?? "";
      if (families.has(stem) || TAKEN_FOR_GRANTED.has(spelt[word] ?? "")) return false;
      return families.add(stem);
    });
    if (optional === undefined) return { own: own.length > 0 ? own : essential, all: essential };
    const all = [...new Set([...essential, ...distinctWords(wordsOf(optional)).map(meet)])];
    return { own: own.length > 0 ? own : essential, all };
  });
  const order = spelt.map((_, word) => word).sort((a, b) => ((spelt[a] ?? "") < (spelt[b] ?? "") ? -1 : 1));
  const place = new Uint32Array(order.length);
  order.forEach((word, at) => {
    place[word] = at;
  });
  const placed = (list: readonly number[]): number[] => list.map((word) => place[word] ?? 0);
  return {
    words: order.map((word) => spelt[word] ?? ""),
    perPhrase: asMet.map(({ own, all }) => ({ own: placed(own), all: placed(all).sort((a, b) => a - b) })),
  };
}

function weightOf(count: number, total: number): number {
  const weight = Math.max(LEAST_WEIGHT, Math.log((total + 1) / (count + 0.5)) / 4);
  return Math.min(0xffff, Math.round(weight * WEIGHT_STEPS));
}

function wordTable(words: readonly string[], weights: readonly number[]): PackedTable {
  const stems = words.map(stemOf);
  const stemNumbers = new Map([...new Set(stems)].map((stem, number) => [stem, number]));
  const families = groupBy(
    stems.map((stem) => stemNumbers.get(stem) ?? 0),
    stemNumbers.size,
  );
  const deletions = deletionIndex(words);
  return new TableBuilder(words.length)
    .text("word", words)
    .numbers("weight", weights)
    .numbers(
      "family",
      stems.map((stem) => stemNumbers.get(stem) ?? 0),
    )
    .array("familyStart", families.start)
    .array("familyWords", families.members)
    .array("deletionStart", deletions.start)
    .array("deletionWords", deletions.members)
    .build();
}

/** Buckets of the deletion index: a power of two, about as many as there are deletions. */
export const DELETION_BUCKETS: number = 1 << 18;

function deletionIndex(words: readonly string[]): Grouped {
  const buckets: number[] = [];
  const owners: number[] = [];
  words.forEach((word, number) => {
    for (const bucket of deletionBuckets(word)) {
      buckets.push(bucket);
      owners.push(number);
    }
  });
  const grouped = groupBy(buckets, DELETION_BUCKETS);
  return { start: grouped.start, members: grouped.members.map((position) => owners[position] ?? 0) };
}

/** Where a word is filed: under itself and under itself less each letter. */
export function deletionBuckets(word: string): ReadonlySet<number> {
  const buckets = new Set([bucketOf(word, -1)]);
  for (let left = 0; left < word.length; left++) buckets.add(bucketOf(word, left));
  return buckets;
}

function bucketOf(word: string, without: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) {
    if (index !== without) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 13)) & (DELETION_BUCKETS - 1);
}

interface PhraseWords {
  /** Words that a phrase is expected to share with a query that means it. */
  readonly own: readonly number[];
  /** These and those that may be there or not. */
  readonly all: readonly number[];
}

function phraseTable(
  phrases: readonly SearchPhrase[],
  perPhrase: readonly PhraseWords[],
  weights: readonly number[],
): PackedTable {
  const start = new Uint32Array(phrases.length + 1);
  perPhrase.forEach(({ all }, phrase) => {
    start[phrase + 1] = (start[phrase] ?? 0) + all.length;
  });
  return new TableBuilder(phrases.length)
    .numbers(
      "code",
      phrases.map((phrase) => phrase.row),
    )
    .numbers(
      "kind",
      phrases.map((phrase) => PHRASE_KINDS.indexOf(phrase.kind)),
    )
    .numbers(
      "weight",
      perPhrase.map(({ own }) => own.reduce((sum, word) => sum + (weights[word] ?? 0), 0)),
    )
    .text(
      "text",
      phrases.map((phrase) => (phrase.kind === "title" ? "" : phrase.text)),
    )
    .array("start", start)
    .array(
      "words",
      perPhrase.flatMap(({ all }) => all),
    )
    .build();
}

function postingTable(perPhrase: readonly PhraseWords[], counts: Uint32Array): PackedTable {
  const start = new Uint32Array(counts.length + 1);
  counts.forEach((count, word) => {
    start[word + 1] = (start[word] ?? 0) + count;
  });
  const next = start.slice();
  const phrases = numberArray(start[counts.length] ?? 0, perPhrase.length);
  perPhrase.forEach(({ all }, phrase) => {
    for (const word of all) {
      const at = next[word] ?? 0;
      phrases[at] = phrase;
      next[word] = at + 1;
    }
  });
  return new TableBuilder(0).array("start", start).array("phrases", phrases).build();
}

/** Codes of the same first three characters are neighbours. */
const CATEGORY_LENGTH = 3;

function codeTable(
  entries: readonly CodeEntry[],
  phrases: readonly SearchPhrase[],
  perPhrase: readonly PhraseWords[],
): PackedTable {
  const rows = new Map(entries.map((entry, row) => [entry.code, row]));
  const categories = new Map<string, number>();
  const categoryOf = entries.map(({ code }) => {
    const category = code.slice(0, CATEGORY_LENGTH);
    const known = categories.get(category) ?? categories.size;
    categories.set(category, known);
    return known;
  });
  const named = new Uint32Array(entries.length);
  for (const { row, kind } of phrases) if (kind !== "title") named[row] = (named[row] ?? 0) + 1;
  const neighbours = neighbourhoods(phrases, perPhrase, categoryOf, categories.size);
  return new TableBuilder(entries.length)
    .numbers(
      "parent",
      entries.map(({ parent }) => (parent === undefined ? 0 : (rows.get(parent) ?? -1) + 1)),
    )
    .numbers("traits", codeTraits(entries))
    .numbers("named", named)
    .numbers("category", categoryOf)
    .array("byCode", byCode(entries))
    .array("neighbourStart", neighbours.start)
    .array("neighbourWords", neighbours.words)
    .array("neighbourOften", neighbours.often)
    .build();
}

/** Rows in the order of their codes, for codes that begin as typed. */
function byCode(entries: readonly CodeEntry[]): number[] {
  const codes = entries.map(({ code }) => code);
  return codes.map((_, row) => row).sort((a, b) => ((codes[a] ?? "") < (codes[b] ?? "") ? -1 : 1));
}

/** For each category the words of its phrases, titles apart; `often` is 1 for a word of two phrases or more. */
function neighbourhoods(
  phrases: readonly SearchPhrase[],
  perPhrase: readonly PhraseWords[],
  categoryOf: readonly number[],
  count: number,
): { readonly start: Uint32Array; readonly words: number[]; readonly often: number[] } {
  const counts = Array.from({ length: count }, () => new Map<number, number>());
  phrases.forEach(({ row, kind }, phrase) => {
    const words = kind === "title" ? undefined : counts[categoryOf[row] ?? 0];
    for (const word of perPhrase[phrase]?.all ?? []) words?.set(word, (words.get(word) ?? 0) + 1);
  });
  const start = new Uint32Array(count + 1);
  const words: number[] = [];
  const often: number[] = [];
  counts.forEach((found, category) => {
    for (const [word, times] of [...found].sort((a, b) => a[0] - b[0])) {
      words.push(word);
      often.push(times > 1 ? 1 : 0);
    }
    start[category + 1] = words.length;
  });
  return { start, words, often };
}

interface Grouped {
  readonly start: Uint32Array;
  readonly members: Uint32Array;
}

/** Positions grouped by their number: those of `n` are `members[start[n] .. start[n + 1])`. */
function groupBy(numbers: readonly number[], count: number): Grouped {
  const start = new Uint32Array(count + 1);
  for (const number of numbers) start[number + 1] = (start[number + 1] ?? 0) + 1;
  for (let number = 0; number < count; number++)
    start[number + 1] = (start[number + 1] ?? 0) + (start[number] ?? 0);
  const next = start.slice();
  const members = new Uint32Array(numbers.length);
  numbers.forEach((number, position) => {
    const at = next[number] ?? 0;
    members[at] = position;
    next[number] = at + 1;
  });
  return { start, members };
}
