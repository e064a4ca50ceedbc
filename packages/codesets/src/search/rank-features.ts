import type { QueryWord, Reading } from "./query.ts";
import type { SearchIndex } from "./search-index.ts";
import type { PhraseKind } from "./search-phrase.ts";
import { distinctWords, onePerFamily, wordsOf } from "./words.ts";

/** A code in the running, with the best of its phrases. */
export interface Candidate {
  readonly row: number;
  readonly phrase: number;
  readonly kind: PhraseKind;
  /** The weight of the whole query. */
  readonly total: number;
  /** The share of the query that the best phrase has, and the share of the phrase that the query asks for. */
  readonly query: number;
  readonly own: number;
  /** The best score of its title, and of any other phrase. */
  title: number;
  other: number;
  /** How many of its phrases are among the best. */
  phrases: number;
}

/** What kind of code it is. */
export const CODE_TRAITS = {
  /** A heading whose codes below are different conditions. */
  gathering: 1,
  /** A heading whose codes below add a side or a seventh character. */
  unfinished: 2,
  /** A code with its seventh character. */
  finished: 4,
  other: 8,
  unspecified: 16,
  sided: 32,
} as const;

/** What a code is judged by; `RANK_WEIGHTS` has a weight for each. */
export const FEATURES = [
  "best",
  "bestSquared",
  "title",
  "other",
  "query",
  "own",
  "exact",
  "verbatim",
  "headings",
  "ownWords",
  "neighbours",
  "missing",
  "firstWord",
  "lastWord",
  "named",
  "phrases",
  "gathering",
  "unfinished",
  "finished",
  "finishedAsked",
  "isOther",
  "isOtherAsked",
  "isUnspecified",
  "isUnspecifiedAsked",
  "isSided",
  "isSidedAsked",
  "everydayWords",
  "drugOrNeoplasm",
  "externalCause",
] as const;

type Feature = (typeof FEATURES)[number];

const AT: Readonly<Record<Feature, number>> = Object.fromEntries(
  FEATURES.map((name, at) => [name, at]),
) as Record<Feature, number>;

/** Fills in the features of one candidate. */
export function fillFeatures(
  features: Float32Array,
  candidate: Candidate,
  reading: Reading,
  index: SearchIndex,
  titleOf: (row: number) => string,
): void {
  features.fill(0);
  const best = Math.max(candidate.title, candidate.other);
  features[AT.best] = best;
  features[AT.bestSquared] = best * best;
  features[AT.title] = candidate.title;
  features[AT.other] = candidate.other;
  features[AT.query] = candidate.query;
  features[AT.own] = candidate.own;
  const isExact = candidate.query > 0.98 && candidate.own > 0.995;
  features[AT.exact] = isExact ? 1 : 0;
  features[AT.verbatim] = isExact && isVerbatim(candidate, reading, index, titleOf) ? 1 : 0;
  features[AT.named] = Math.log2(1 + index.named(candidate.row)) / 4;
  features[AT.phrases] = Math.min(1, candidate.phrases / 6);
  features[AT.everydayWords] = candidate.kind === "words" ? 1 : 0;
  features[AT.drugOrNeoplasm] = candidate.kind === "drug" || candidate.kind === "neoplasm" ? 1 : 0;
  features[AT.externalCause] = candidate.kind === "external-cause" ? 1 : 0;
  fillSurroundings(features, candidate, reading, index);
  fillTraits(features, index.traits(candidate.row), reading);
}

/** Does the query say what the phrase says, in its order? */
function isVerbatim(
  { phrase, row }: Candidate,
  reading: Reading,
  index: SearchIndex,
  titleOf: (row: number) => string,
): boolean {
  const text = index.textOf(phrase) || titleOf(row);
  const words = onePerFamily(distinctWords(wordsOf(text)));
  return words.length === reading.length && words.every((word, at) => word === reading[at]?.written);
}

/** Words that the best phrase lacks: does the code's own title have them, a heading, the category, or nobody? */
function fillSurroundings(
  features: Float32Array,
  { phrase, row, total }: Candidate,
  reading: Reading,
  index: SearchIndex,
): void {
  const shares = { ownWords: 0, headings: 0, neighbours: 0, missing: 0 };
  reading.forEach((word, at) => {
    const isThere = hasAny(index, phrase, word);
    if (at === 0 && isThere) features[AT.firstWord] = 1;
    if (at === reading.length - 1 && isThere) features[AT.lastWord] = 1;
    if (isThere) return;
    if (hasAny(index, row, word)) shares.ownWords += word.weight;
    else if (isInHeading(index, row, word)) shares.headings += word.weight;
    else {
      const usual = index.neighbourhood(row, word.candidates);
      shares.neighbours += word.weight * usual;
      shares.missing += word.weight * (1 - usual);
    }
  });
  features[AT.ownWords] = shares.ownWords / total;
  features[AT.headings] = shares.headings / total;
  features[AT.neighbours] = shares.neighbours / total;
  features[AT.missing] = shares.missing / total;
}

function isInHeading(index: SearchIndex, row: number, word: QueryWord): boolean {
  for (let heading = index.parentRow(row); heading >= 0; heading = index.parentRow(heading)) {
    if (hasAny(index, heading, word)) return true;
  }
  return false;
}

function hasAny(index: SearchIndex, phrase: number, { candidates }: QueryWord): boolean {
  return candidates.some(({ word }) => index.hasWord(phrase, word));
}

const ASKS_FOR_OTHER: ReadonlySet<string> = new Set(["nec", "other", "specified"]);
const ASKS_FOR_ENCOUNTER: ReadonlySet<string> = new Set(["encounter", "initial", "subsequent", "sequela"]);
const ASKS_FOR_UNSPECIFIED: ReadonlySet<string> = new Set(["unspecified", "nos"]);
const ASKS_FOR_SIDE: ReadonlySet<string> = new Set(["right", "left", "bilateral", "both"]);

function fillTraits(features: Float32Array, traits: number, reading: Reading): void {
  const has = (trait: number): number => ((traits & trait) === 0 ? 0 : 1);
  const asks = (words: ReadonlySet<string>): boolean =>
    reading.some(({ written, readAs }) => words.has(readAs ?? written));
  features[AT.gathering] = has(CODE_TRAITS.gathering);
  features[AT.unfinished] = has(CODE_TRAITS.unfinished);
  features[AT.finished] = has(CODE_TRAITS.finished);
  features[AT.finishedAsked] = asks(ASKS_FOR_ENCOUNTER) ? has(CODE_TRAITS.finished) : 0;
  features[AT.isOther] = has(CODE_TRAITS.other);
  features[AT.isOtherAsked] = asks(ASKS_FOR_OTHER) ? has(CODE_TRAITS.other) : 0;
  features[AT.isUnspecified] = has(CODE_TRAITS.unspecified);
  features[AT.isUnspecifiedAsked] = asks(ASKS_FOR_UNSPECIFIED) ? has(CODE_TRAITS.unspecified) : 0;
  features[AT.isSided] = has(CODE_TRAITS.sided);
  features[AT.isSidedAsked] = asks(ASKS_FOR_SIDE) ? has(CODE_TRAITS.sided) : 0;
}
