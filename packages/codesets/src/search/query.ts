import { ABBREVIATIONS } from "../lexicon/abbreviations.ts";
import { SAME_MEANING } from "../lexicon/same-meaning.ts";
import type { SearchIndex } from "./search-index.ts";
import { distinctWords, MAX_QUERY_WORDS, onePerFamily, wordsOf } from "./words.ts";

/** One word of a query with every word of the index that may stand for it. */
export interface QueryWord {
  readonly written: string;
  /** The index word it was read as, where it is not there as written. */
  readonly readAs?: string;
  readonly weight: number;
  /** Best first; `factor` is how surely the word is meant. */
  readonly candidates: readonly { readonly word: number; readonly factor: number }[];
  /** How many phrases the candidates have together. */
  readonly reach: number;
}

/** A query read in one way; an abbreviation gives it a second reading. */
export type Reading = readonly QueryWord[];

const FAMILY_FACTOR = 0.9;
const MEANING_FACTOR = 0.8;
const BEGINNING_FACTOR = 0.85;
const NEAR_FACTOR = 0.8;
const FAR_FACTOR = 0.6;
/** A word that leads nowhere still counts against what does not have it. */
const UNKNOWN_WEIGHT = 1.2;
const MAX_CANDIDATES = 24;
/** Words that begin so are found as they are typed from this many letters on. */
const LEAST_BEGINNING = 2;
const LEAST_NEAR = 3;
const LEAST_FAR = 7;
/** A word this rare may be a slip for a commoner one. */
const RARE = 2;

/** The readings of a query: as written, and with its abbreviations written out. */
export function readQuery(index: SearchIndex, query: string): readonly Reading[] {
  const words = mendedWords(index, wordsOf(query).slice(0, MAX_QUERY_WORDS));
  const isTyping = /[a-z0-9]$/i.test(query);
  const read = (list: readonly string[], typing: boolean): Reading =>
    onePerFamily(distinctWords(list)).map((word, at, all) =>
      readWord(index, word, typing && at === all.length - 1),
    );
  const readings = [read(words, isTyping)];
  for (const written of expansions(words)) readings.push(read(written, false));
  return readings;
}

/** Readings with abbreviations written out; one more where an abbreviation means two things. */
function expansions(words: readonly string[]): readonly (readonly string[])[] {
  let readings: string[][] = [[]];
  let isExpanded = false;
  for (const word of words) {
    const meanings = MEANINGS_OF_ABBREVIATION.get(word);
    if (meanings === undefined) readings = readings.map((reading) => [...reading, word]);
    else {
      isExpanded = true;
      readings = readings.flatMap((reading) => meanings.map((meaning) => [...reading, ...meaning]));
    }
    readings = readings.slice(0, MAX_READINGS);
  }
  return isExpanded ? readings : [];
}

const MAX_READINGS = 3;

function readWord(index: SearchIndex, written: string, isTyping: boolean): QueryWord {
  const factors = new Map<number, number>();
  const put = (word: number, factor: number): void => {
    if (word >= 0 && (factors.get(word) ?? 0) < factor) factors.set(word, factor);
  };
  const own = index.numberOf(written);
  put(own, 1);
  for (const word of index.familyOf(written)) put(word, FAMILY_FACTOR);
  for (const synonym of SYNONYMS.get(written) ?? []) put(index.numberOf(synonym), MEANING_FACTOR);
  if (isTyping && written.length >= LEAST_BEGINNING) {
    for (const word of commonest(index, index.beginning(written))) put(word, BEGINNING_FACTOR);
  }
  const isWellKnown = own >= 0 && index.frequencyOf(own) > RARE;
  if (!isWellKnown && factors.size < 2 && written.length >= LEAST_NEAR) addMisspelt(index, written, put);
  const candidates = [...factors]
    .map(([word, factor]) => ({ word, factor }))
    .sort((a, b) => b.factor - a.factor || index.frequencyOf(b.word) - index.frequencyOf(a.word))
    .slice(0, MAX_CANDIDATES);
  const [best] = candidates;
  return {
    written,
    ...(best === undefined || own >= 0 ? {} : { readAs: index.wordAt(best.word) }),
    weight: own >= 0 ? (index.wordWeight[own] ?? 0) : weightOfUnknown(index, candidates),
    candidates,
    reach: candidates.reduce((sum, { word }) => sum + index.frequencyOf(word), 0),
  };
}

function addMisspelt(index: SearchIndex, written: string, put: (word: number, factor: number) => void): void {
  const near = index.nearMisses(written).filter((word) => index.wordAt(word) !== written);
  for (const word of near) put(word, NEAR_FACTOR);
  if (near.length > 0 || written.length < LEAST_FAR) return;
  for (const word of index.farMisses(written)) put(word, FAR_FACTOR);
}

function weightOfUnknown(index: SearchIndex, candidates: QueryWord["candidates"]): number {
  const [best] = candidates;
  return best === undefined ? UNKNOWN_WEIGHT : (index.wordWeight[best.word] ?? 0) * best.factor;
}

function commonest(index: SearchIndex, [from, to]: readonly [number, number]): readonly number[] {
  const words = Array.from({ length: Math.min(to - from, 4_000) }, (_, offset) => from + offset);
  return words.sort((a, b) => index.frequencyOf(b) - index.frequencyOf(a)).slice(0, MAX_CANDIDATES);
}

/** Words that ran together or fell apart are mended where the index knows the result and not the pieces. */
function mendedWords(index: SearchIndex, words: readonly string[]): readonly string[] {
  const mended: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const next = words[at + 1];
    const isKnown = index.numberOf(word) >= 0 || MEANINGS_OF_ABBREVIATION.has(word);
    if (next !== undefined && !(isKnown && index.numberOf(next) >= 0) && index.numberOf(word + next) >= 0) {
      mended.push(word + next);
      at += 1;
    } else mended.push(...(isKnown ? [word] : splitWord(index, word)));
  }
  return mended;
}

const LEAST_PIECE = 3;

function splitWord(index: SearchIndex, word: string): readonly string[] {
  if (index.nearMisses(word).length > 0) return [word];
  for (let cut = LEAST_PIECE; cut <= word.length - LEAST_PIECE; cut++) {
    const pieces = [word.slice(0, cut), word.slice(cut)];
    if (pieces.every((piece) => index.numberOf(piece) >= 0)) return pieces;
  }
  return [word];
}

const SYNONYMS: ReadonlyMap<string, readonly string[]> = readMeanings();

function readMeanings(): ReadonlyMap<string, readonly string[]> {
  const meanings = new Map<string, string[]>();
  for (const line of SAME_MEANING.trim().split("\n")) {
    const words = line.split(" ");
    for (const word of words) {
      meanings.set(word, [...(meanings.get(word) ?? []), ...words.filter((other) => other !== word)]);
    }
  }
  return meanings;
}

const MEANINGS_OF_ABBREVIATION: ReadonlyMap<string, readonly (readonly string[])[]> = readAbbreviations();

function readAbbreviations(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const meanings = new Map<string, string[][]>();
  for (const line of ABBREVIATIONS.trim().split("\n")) {
    const [short = "", long = ""] = line.split(": ");
    meanings.set(short, [...(meanings.get(short) ?? []), long.split(" ")]);
  }
  return meanings;
}
