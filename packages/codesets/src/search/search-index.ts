import { type NumberArray, numberAt, type PackedColumn, textAt } from "../internal/packed-column.ts";
import { arrayOf, columnOf, type PackedTable } from "../internal/packed-table.ts";
import { deletionBuckets, WEIGHT_STEPS } from "./build-search-index.ts";
import { PHRASE_KINDS, type PhraseKind } from "./search-phrase.ts";
import { spellingDistance } from "./spelling.ts";
import { stemOf } from "./words.ts";

/** The arrays of a packed search index, laid open for the engine. */
export class SearchIndex {
  readonly wordCount: number;
  readonly phraseCount: number;
  readonly postingStart: NumberArray;
  readonly postings: NumberArray;
  readonly phraseStart: NumberArray;
  readonly phraseWords: NumberArray;
  readonly phraseWeight: Float32Array;
  readonly wordWeight: Float32Array;
  readonly codeOfPhrase: NumberArray;
  /** Rows in the order of their codes. */
  readonly byCode: NumberArray;
  readonly #kinds: PackedColumn;
  readonly #texts: PackedColumn;
  readonly #words: PackedColumn;
  readonly #families: PackedColumn;
  readonly #familyStart: NumberArray;
  readonly #familyWords: NumberArray;
  readonly #deletionStart: NumberArray;
  readonly #deletionWords: NumberArray;
  readonly #spelt: (string | undefined)[];
  readonly #parents: NumberArray;
  readonly #traits: NumberArray;
  readonly #named: NumberArray;
  readonly #categories: NumberArray;
  readonly #neighbourStart: NumberArray;
  readonly #neighbourWords: NumberArray;
  readonly #neighbourOften: NumberArray;

  constructor(tables: ReadonlyMap<string, PackedTable>) {
    const table = (name: string): PackedTable => {
      const found = tables.get(name);
      if (found === undefined) throw new Error(`a search index has no table ${name}`);
      return found;
    };
    const words = table("words");
    const phrases = table("phrases");
    this.wordCount = words.rowCount;
    this.phraseCount = phrases.rowCount;
    this.postingStart = arrayOf(table("postings"), "start");
    this.postings = arrayOf(table("postings"), "phrases");
    this.phraseStart = arrayOf(phrases, "start");
    this.phraseWords = arrayOf(phrases, "words");
    this.phraseWeight = weightsOf(columnOf(phrases, "weight"), phrases.rowCount);
    this.wordWeight = weightsOf(columnOf(words, "weight"), words.rowCount);
    this.codeOfPhrase = numbersOf(columnOf(phrases, "code"));
    this.#kinds = columnOf(phrases, "kind");
    this.#texts = columnOf(phrases, "text");
    this.#words = columnOf(words, "word");
    this.#families = columnOf(words, "family");
    this.#familyStart = arrayOf(words, "familyStart");
    this.#familyWords = arrayOf(words, "familyWords");
    this.#deletionStart = arrayOf(words, "deletionStart");
    this.#deletionWords = arrayOf(words, "deletionWords");
    this.#spelt = new Array<string | undefined>(this.wordCount);
    const codes = table("codes");
    this.byCode = arrayOf(codes, "byCode");
    this.#parents = numbersOf(columnOf(codes, "parent"));
    this.#traits = numbersOf(columnOf(codes, "traits"));
    this.#named = numbersOf(columnOf(codes, "named"));
    this.#categories = numbersOf(columnOf(codes, "category"));
    this.#neighbourStart = arrayOf(codes, "neighbourStart");
    this.#neighbourWords = arrayOf(codes, "neighbourWords");
    this.#neighbourOften = arrayOf(codes, "neighbourOften");
  }

  /** Row of the heading above a code, or -1. */
  parentRow(row: number): number {
    return (this.#parents[row] ?? 0) - 1;
  }

  /** What kind of code it is, as bits of `CODE_TRAITS`. */
  traits(row: number): number {
    return this.#traits[row] ?? 0;
  }

  /** How many phrases besides its title lead to the code. */
  named(row: number): number {
    return this.#named[row] ?? 0;
  }

  /** How usual one of the words is among the phrases of the code's category, from 0 to 1. */
  neighbourhood(row: number, words: readonly { readonly word: number }[]): number {
    const category = this.#categories[row] ?? 0;
    const from = this.#neighbourStart[category] ?? 0;
    const to = this.#neighbourStart[category + 1] ?? 0;
    let usual = 0;
    for (const { word } of words) {
      const at = positionOf(this.#neighbourWords, from, to, word);
      if (at >= 0) usual = Math.max(usual, this.#neighbourOften[at] === 1 ? 1 : NAMED_ONCE);
    }
    return usual;
  }

  kindOf(phrase: number): PhraseKind {
    return PHRASE_KINDS[numberAt(this.#kinds, phrase)] ?? "title";
  }

  /** Empty for a title, which the code's entry has. */
  textOf(phrase: number): string {
    return textAt(this.#texts, phrase);
  }

  wordAt(word: number): string {
    const known = this.#spelt[word];
    if (known !== undefined) return known;
    const text = textAt(this.#words, word);
    this.#spelt[word] = text;
    return text;
  }

  /** How many phrases have the word. */
  frequencyOf(word: number): number {
    return (this.postingStart[word + 1] ?? 0) - (this.postingStart[word] ?? 0);
  }

  /** The number of a word, or -1. */
  numberOf(word: string): number {
    const at = this.#firstNotBelow(word);
    return at < this.wordCount && this.wordAt(at) === word ? at : -1;
  }

  /** The words that begin so: from the first to before the last. */
  beginning(prefix: string): readonly [number, number] {
    return [this.#firstNotBelow(prefix), this.#firstNotBelow(`${prefix}\uffff`)];
  }

  /** Other words of the same family, also for a word that is not in the index itself. */
  familyOf(word: string): readonly number[] {
    const stem = stemOf(word);
    let member = this.numberOf(word);
    if (member < 0) {
      const [from, to] = this.beginning(stem);
      for (let candidate = from; candidate < to && member < 0; candidate++) {
        if (stemOf(this.wordAt(candidate)) === stem) member = candidate;
      }
    }
    if (member < 0) return [];
    const family = numberAt(this.#families, member);
    const all = this.#familyWords.subarray(
      this.#familyStart[family] ?? 0,
      this.#familyStart[family + 1] ?? 0,
    );
    return Array.from(all);
  }

  /** Words one slip of the pen away: a letter left out, put in, changed, or two swapped. */
  nearMisses(word: string): readonly number[] {
    const found = new Set<number>();
    for (const bucket of deletionBuckets(word)) {
      for (let at = this.#deletionStart[bucket] ?? 0; at < (this.#deletionStart[bucket + 1] ?? 0); at++) {
        const candidate = this.#deletionWords[at] ?? 0;
        if (!found.has(candidate) && spellingDistance(word, this.wordAt(candidate), 1) <= 1)
          found.add(candidate);
      }
    }
    return [...found];
  }

  /** Words two slips away that begin with the same letter: for long words that no single slip explains. */
  farMisses(word: string): readonly number[] {
    const [from, to] = this.beginning(word.slice(0, 1));
    const found: number[] = [];
    for (let candidate = from; candidate < to; candidate++) {
      const spelt = this.wordAt(candidate);
      if (Math.abs(spelt.length - word.length) <= 2 && spellingDistance(word, spelt, 2) <= 2)
        found.push(candidate);
    }
    return found;
  }

  /** Is the word among those of the phrase? */
  hasWord(phrase: number, word: number): boolean {
    return (
      positionOf(this.phraseWords, this.phraseStart[phrase] ?? 0, this.phraseStart[phrase + 1] ?? 0, word) >=
      0
    );
  }

  #firstNotBelow(word: string): number {
    let low = 0;
    let high = this.wordCount;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.wordAt(middle) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** What a word counts that only one phrase of a category has. */
const NAMED_ONCE = 0.6;

/** Where a number stands in a sorted stretch of an array, or -1. */
function positionOf(sorted: NumberArray, from: number, to: number, wanted: number): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function numbersOf(column: PackedColumn): NumberArray {
  if (column.kind !== "number") throw new Error("a column of numbers was expected");
  return column.values;
}

function weightsOf(column: PackedColumn, count: number): Float32Array {
  return Float32Array.from({ length: count }, (_, row) => numberAt(column, row) / WEIGHT_STEPS);
}
