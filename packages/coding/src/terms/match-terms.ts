import type { NoteSentence } from "../note/note-document.ts";
import type { Lexicon, Term } from "./lexicon.ts";
import { type TermWord, termWords } from "./phrases.ts";

/** A term found in a sentence: the words that say it and how much of the sentence's meaning they carry. */
export interface TermMatch {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
  /** Positions among the counting words of the sentence, ascending. */
  readonly positions: readonly number[];
  /** The weights of the matched words, added up. */
  readonly weight: number;
  /** Of all weight in the sentence, the share that was matched: 1 when the sentence says nothing else. */
  readonly coverage: number;
}

/** Foreign words allowed between the words of a term; the lines of an assessment are terser than prose. */
const SLACK = 1;
const SLACK_OF_LONG_TERMS = 2;
const SLACK_IN_TITLES = 4;

/** Sentences are read up to this many counting words: a "sentence" past it is a table or a dump. */
const MAX_WORDS = 400;

/**
 * Finds the terms of a sentence: every word of the term, in any order, close together. A term whose words all lie in
 * a longer term is left out (longest span wins).
 */
export function matchTerms(sentence: NoteSentence, lexicon: Lexicon): TermMatch[] {
  const words = termWords(sentence.tokens).slice(0, MAX_WORDS);
  const places = new Map<string, TermWord[]>();
  for (const word of words) {
    const known = places.get(word.word);
    if (known === undefined) places.set(word.word, [word]);
    else known.push(word);
  }
  const total = [...places.keys()].reduce((sum, word) => sum + lexicon.weight(word), 0);
  const found: TermMatch[] = [];
  for (const [word, anchors] of places) {
    for (const term of lexicon.byRarestWord(word)) {
      if (!term.words.every((each) => places.has(each))) continue;
      for (const anchor of anchors) {
        const match = matchAt(term, anchor, places, sentence.isTitle, lexicon, total);
        if (match !== undefined) found.push(match);
      }
    }
  }
  return sentence.isTitle ? heaviestOf(found) : longestOf(found);
}

function matchAt(
  term: Term,
  anchor: TermWord,
  places: ReadonlyMap<string, readonly TermWord[]>,
  isTitle: boolean,
  lexicon: Lexicon,
  total: number,
): TermMatch | undefined {
  const chosen = term.words.map((word) => nearest(places.get(word) ?? [], anchor));
  const positions = [...new Set(chosen.map((word) => word.position))].sort((a, b) => a - b);
  const span = (positions.at(-1) ?? 0) - (positions[0] ?? 0) + 1;
  const slack = isTitle ? SLACK_IN_TITLES : term.words.length > 2 ? SLACK_OF_LONG_TERMS : SLACK;
  if (span - positions.length > slack) return undefined;
  const weight = term.words.reduce((sum, word) => sum + lexicon.weight(word), 0);
  return {
    term,
    start: Math.min(...chosen.map((word) => word.start)),
    end: Math.max(...chosen.map((word) => word.end)),
    positions,
    weight,
    coverage: total === 0 ? 0 : weight / total,
  };
}

function nearest(places: readonly TermWord[], anchor: TermWord): TermWord {
  return places.reduce((best, place) =>
    Math.abs(place.position - anchor.position) < Math.abs(best.position - anchor.position) ? place : best,
  );
}

/** Keeps a match unless its positions all lie within those of a heavier one. */
function longestOf(found: readonly TermMatch[]): TermMatch[] {
  const byLength = [...found].sort(
    (a, b) => b.positions.length - a.positions.length || b.term.words.length - a.term.words.length,
  );
  const kept: TermMatch[] = [];
  for (const match of byLength) {
    if (!kept.some((longer) => liesWithin(match, longer))) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start || b.weight - a.weight);
}

/** The title of a problem names each thing once: of two matches that share a word, the heavier stays. */
function heaviestOf(found: readonly TermMatch[]): TermMatch[] {
  const kept: TermMatch[] = [];
  for (const match of [...found].sort((a, b) => b.weight - a.weight)) {
    if (!kept.some((heavier) => match.positions.some((position) => heavier.positions.includes(position)))) {
      kept.push(match);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

function liesWithin(match: TermMatch, longer: TermMatch): boolean {
  return match.positions.every((position) => longer.positions.includes(position));
}
