import { type QueryWord, type Reading, readQuery } from "./query.ts";
import { type Candidate, FEATURES, fillFeatures } from "./rank-features.ts";
import { RANK_WEIGHTS } from "./rank-weights.ts";
import type { SearchIndex } from "./search-index.ts";
import type { PhraseKind } from "./search-phrase.ts";

export interface RankedCode {
  readonly row: number;
  readonly score: number;
  readonly phrase: number;
  readonly reading: Reading;
}

/** How much a phrase of each kind is trusted. */
const TRUST: Readonly<Record<PhraseKind, number>> = {
  title: 1,
  words: 1.03,
  inclusion: 1,
  index: 1.01,
  neoplasm: 0.97,
  drug: 0.9,
  "external-cause": 0.98,
};

/** How much it costs a phrase to say more than the query. */
const PHRASE_SHARE = 0.42;
/** What a word costs that the phrase only allows for. */
const OPTIONAL_COST = 0.15;
/** Phrases looked at more closely. */
const MAX_PHRASES = 200;
/** Codes that are weighed against each other. */
const MAX_CODES = 72;
/** Once this many phrases are in play, a common word is looked up in them and no longer the other way round. */
const ENOUGH_PHRASES = 48;
/** Once words of this share of the query have brought phrases into play, the others only sort them. */
const TELLING_SHARE = 0.45;
/** About as many phrases are then kept. */
const MAX_IN_PLAY = 800;

/** Ranks codes for a query. One engine serves one thread: its working arrays are used again for each query. */
export class SearchEngine {
  readonly #index: SearchIndex;
  readonly #titleOf: (row: number) => string;
  readonly #trust: Float32Array;
  readonly #queryShare: Float32Array;
  readonly #phraseShare: Float32Array;
  readonly #lastWord: Uint8Array;
  readonly #touched: Uint32Array;
  readonly #steps = new Uint32Array(128);
  readonly #features = new Float32Array(FEATURES.length);
  #touchedCount = 0;

  constructor(index: SearchIndex, titleOf: (row: number) => string) {
    this.#index = index;
    this.#titleOf = titleOf;
    this.#trust = Float32Array.from(
      { length: index.phraseCount },
      (_, phrase) => TRUST[index.kindOf(phrase)],
    );
    this.#queryShare = new Float32Array(index.phraseCount);
    this.#phraseShare = new Float32Array(index.phraseCount);
    this.#lastWord = new Uint8Array(index.phraseCount);
    this.#touched = new Uint32Array(index.phraseCount);
  }

  /** The codes that fit best, best first; `accepts` decides by row which may appear. */
  rank(query: string, limit: number, accepts: (row: number) => boolean): readonly RankedCode[] {
    const best = new Map<number, RankedCode>();
    for (const reading of readQuery(this.#index, query)) {
      for (const { candidate, score } of this.weigh(reading, accepts)) {
        const known = best.get(candidate.row);
        if (known !== undefined && known.score >= score) continue;
        best.set(candidate.row, { row: candidate.row, phrase: candidate.phrase, reading, score });
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score || a.row - b.row).slice(0, limit);
  }

  /** The candidates of one reading with their scores, in no order; `observe` sees the features of each. */
  weigh(
    reading: Reading,
    accepts: (row: number) => boolean,
    observe?: (candidate: Candidate, features: Float32Array) => void,
  ): readonly { readonly candidate: Candidate; readonly score: number }[] {
    const total = reading.reduce((sum, word) => sum + word.weight, 0);
    if (total === 0) return [];
    this.#gather(reading, total);
    const candidates = this.#candidates(total, accepts);
    this.#forget();
    return candidates.map((candidate) => {
      fillFeatures(this.#features, candidate, reading, this.#index, this.#titleOf);
      observe?.(candidate, this.#features);
      let score = 0;
      for (let at = 0; at < FEATURES.length; at++)
        score += (this.#features[at] ?? 0) * (RANK_WEIGHTS[at] ?? 0);
      return { candidate, score };
    });
  }

  /**
   * Adds up, for every phrase in play, the share of the query it has and the share of itself that is asked for. The
   * rarest words bring phrases into play; once they weigh enough, the commoner ones are only looked up in the best of
   * these: a phrase that has none of the telling words cannot win.
   */
  #gather(reading: Reading, total: number): void {
    const rarestFirst = [...reading].sort((a, b) => a.reach - b.reach);
    let told = 0;
    rarestFirst.forEach((word, at) => {
      const isTold = told >= total * TELLING_SHARE && this.#touchedCount >= ENOUGH_PHRASES;
      const isCheaper = word.reach > this.#touchedCount * 4 * Math.max(1, word.candidates.length);
      if (isTold) this.#keepBest(MAX_IN_PLAY, told);
      if (isTold || (this.#touchedCount >= ENOUGH_PHRASES && isCheaper)) this.#lookUp(word, at + 1);
      else this.#spread(word, at + 1);
      if (word.readAs === undefined) told += word.weight;
    });
  }

  /** Leaves about so many phrases in play, those with the greatest share of the query so far. */
  #keepBest(count: number, told: number): void {
    if (this.#touchedCount <= count * 2) return;
    const steps = this.#steps.fill(0);
    const stepOf = (phrase: number): number =>
      Math.min(steps.length - 1, Math.floor(((this.#queryShare[phrase] ?? 0) / told) * (steps.length - 1)));
    for (let at = 0; at < this.#touchedCount; at++) {
      const step = stepOf(this.#touched[at] ?? 0);
      steps[step] = (steps[step] ?? 0) + 1;
    }
    let least = steps.length - 1;
    for (let kept = steps[least] ?? 0; least > 0 && kept < count; kept += steps[least] ?? 0) least -= 1;
    let kept = 0;
    for (let at = 0; at < this.#touchedCount; at++) {
      const phrase = this.#touched[at] ?? 0;
      if (stepOf(phrase) >= least) this.#touched[kept++] = phrase;
      else this.#clear(phrase);
    }
    this.#touchedCount = kept;
  }

  #spread({ candidates, weight }: QueryWord, stamp: number): void {
    const { postingStart, postings, wordWeight } = this.#index;
    for (const { word, factor } of candidates) {
      const queryShare = weight * factor;
      const phraseShare = (wordWeight[word] ?? 0) * factor;
      const end = postingStart[word + 1] ?? 0;
      for (let at = postingStart[word] ?? 0; at < end; at++) {
        const phrase = postings[at] ?? 0;
        if (this.#lastWord[phrase] === stamp) continue;
        if (this.#lastWord[phrase] === 0) this.#touched[this.#touchedCount++] = phrase;
        this.#lastWord[phrase] = stamp;
        this.#queryShare[phrase] = (this.#queryShare[phrase] ?? 0) + queryShare;
        this.#phraseShare[phrase] = (this.#phraseShare[phrase] ?? 0) + phraseShare;
      }
    }
  }

  #lookUp({ candidates, weight }: QueryWord, stamp: number): void {
    for (let at = 0; at < this.#touchedCount; at++) {
      const phrase = this.#touched[at] ?? 0;
      const found = candidates.find(({ word }) => this.#index.hasWord(phrase, word));
      if (found === undefined) continue;
      this.#lastWord[phrase] = stamp;
      this.#queryShare[phrase] = (this.#queryShare[phrase] ?? 0) + weight * found.factor;
      this.#phraseShare[phrase] =
        (this.#phraseShare[phrase] ?? 0) + (this.#index.wordWeight[found.word] ?? 0) * found.factor;
    }
  }

  /** The best phrases, gathered by code: each code with its best title and its best other phrase. */
  #candidates(total: number, accepts: (row: number) => boolean): readonly Candidate[] {
    const byRow = new Map<number, Candidate>();
    for (const { phrase, score, query, own } of this.#bestPhrases(total, accepts)) {
      const row = this.#index.codeOfPhrase[phrase] ?? 0;
      const isTitle = this.#index.kindOf(phrase) === "title";
      const known = byRow.get(row);
      if (known === undefined) {
        if (byRow.size >= MAX_CODES) break;
        const kind = this.#index.kindOf(phrase);
        byRow.set(row, {
          row,
          phrase,
          kind,
          total,
          query,
          own,
          title: isTitle ? score : 0,
          other: isTitle ? 0 : score,
          phrases: 1,
        });
      } else {
        if (isTitle) known.title = Math.max(known.title, score);
        else known.other = Math.max(known.other, score);
        known.phrases += 1;
      }
    }
    return [...byRow.values()];
  }

  #bestPhrases(total: number, accepts: (row: number) => boolean): readonly WeighedPhrase[] {
    const { phraseWeight, codeOfPhrase } = this.#index;
    const best: WeighedPhrase[] = [];
    let least = 0;
    for (let at = 0; at < this.#touchedCount; at++) {
      const phrase = this.#touched[at] ?? 0;
      const weight = phraseWeight[phrase] ?? 1;
      const share = (this.#phraseShare[phrase] ?? 0) / weight;
      const optional = share > 1 ? (share - 1) * weight * OPTIONAL_COST : 0;
      const query = ((this.#queryShare[phrase] ?? 0) - optional) / total;
      const own = share > 1 ? 1 : share;
      const score = query * (1 - PHRASE_SHARE + PHRASE_SHARE * own) * (this.#trust[phrase] ?? 1);
      if (score <= least || !accepts(codeOfPhrase[phrase] ?? 0)) continue;
      best.push({ phrase, score, query, own });
      if (best.length < MAX_PHRASES * 3) continue;
      best.sort(byScore);
      best.length = MAX_PHRASES;
      least = best.at(-1)?.score ?? 0;
    }
    return best.sort(byScore).slice(0, MAX_PHRASES);
  }

  #forget(): void {
    for (let at = 0; at < this.#touchedCount; at++) this.#clear(this.#touched[at] ?? 0);
    this.#touchedCount = 0;
  }

  #clear(phrase: number): void {
    this.#queryShare[phrase] = 0;
    this.#phraseShare[phrase] = 0;
    this.#lastWord[phrase] = 0;
  }
}

interface WeighedPhrase {
  readonly phrase: number;
  readonly score: number;
  readonly query: number;
  readonly own: number;
}

function byScore(a: WeighedPhrase, b: WeighedPhrase): number {
  return b.score - a.score || a.phrase - b.phrase;
}
