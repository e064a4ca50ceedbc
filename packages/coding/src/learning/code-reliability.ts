import type { CodingDecision } from "./agreement-report.ts";

/**
 * How reliable the suggestion of each code has proved: a version of its own, made from decisions and the version before.
 * An earlier version can be used again at any time; nothing is overwritten.
 */
export interface CodeReliability {
  readonly version: number;
  /** The version it was made from; 0 is "nothing learnt". */
  readonly basedOn: number;
  readonly decisions: number;
  /** Undotted code → what is added to the log-odds of its score, within ±`MOST`. */
  readonly shifts: Readonly<Record<string, number>>;
}

export const NOTHING_LEARNT: CodeReliability = { version: 0, basedOn: 0, decisions: 0, shifts: {} };

/** Two decisions say little: each code starts as if it had been signed as often as its score said, this many times. */
const PRIOR_WEIGHT = 8;
const MOST = 1.5;
const LEAST_DECISIONS = 3;

/** Refits from all decisions so far: codes signed more often than their scores stated rise, the others fall. */
export function refitReliability(
  decisions: readonly CodingDecision[],
  before: CodeReliability,
): CodeReliability {
  const tallies = new Map<string, { times: number; signed: number; stated: number }>();
  for (const { suggested, signed } of decisions) {
    for (const { code, score, accepted } of suggested) {
      if (!accepted) continue;
      const known = tallies.get(code) ?? { times: 0, signed: 0, stated: 0 };
      tallies.set(code, {
        times: known.times + 1,
        signed: known.signed + (signed.includes(code) ? 1 : 0),
        stated: known.stated + score,
      });
    }
  }
  const shifts: Record<string, number> = {};
  for (const [code, { times, signed, stated }] of tallies) {
    if (times < LEAST_DECISIONS) continue;
    const expected = stated / times;
    const observed = (signed + PRIOR_WEIGHT * expected) / (times + PRIOR_WEIGHT);
    shifts[code] = Math.max(-MOST, Math.min(MOST, logOdds(observed) - logOdds(expected)));
  }
  return { version: before.version + 1, basedOn: before.version, decisions: decisions.length, shifts };
}

/** A score with what was learnt of its code. */
export function learntScore(code: string, score: number, reliability: CodeReliability): number {
  const shift = reliability.shifts[code] ?? 0;
  return shift === 0 ? score : 1 / (1 + Math.exp(-(logOdds(score) + shift)));
}

function logOdds(probability: number): number {
  const bounded = Math.min(0.99, Math.max(0.01, probability));
  return Math.log(bounded / (1 - bounded));
}
