import type { DenialHistory, DenialPattern } from "./circumstances.ts";

/** What a payer did with one billed line, as posted remittances tell it. */
export interface LineOutcome {
  readonly code: string;
  readonly modifiers: readonly string[];
  /** The first diagnosis that the line pointed to. */
  readonly diagnosis: string | undefined;
  /** The CARC of a denial; absent for a line that was allowed. */
  readonly deniedFor?: string;
}

/** Below this many sent lines nothing is said: chance would speak. */
export const MIN_LINES_TO_LEARN = 5;
/** A pattern speaks when at least half of its lines were denied. */
const LEAST_SHARE = 0.5;

/**
 * Learns from one payer's posted lines: per code, modifiers and diagnosis, else per code and modifiers, how often the
 * payer denied and why. Both counts are shown with every answer.
 */
export function learnDenials(outcomes: Iterable<LineOutcome>): DenialHistory {
  const counts = new Map<string, Count>();
  for (const outcome of outcomes) {
    for (const key of keysOf(outcome)) {
      const count = counts.get(key) ?? { sent: 0, denied: 0, reasons: new Map<string, number>() };
      count.sent += 1;
      if (outcome.deniedFor !== undefined) {
        count.denied += 1;
        count.reasons.set(outcome.deniedFor, (count.reasons.get(outcome.deniedFor) ?? 0) + 1);
      }
      counts.set(key, count);
    }
  }
  return {
    find(service) {
      for (const key of keysOf(service)) {
        const count = counts.get(key);
        if (count !== undefined && count.sent >= MIN_LINES_TO_LEARN) return patternOf(count);
      }
      return undefined;
    },
  };
}

interface Count {
  sent: number;
  denied: number;
  readonly reasons: Map<string, number>;
}

function patternOf({ sent, denied, reasons }: Count): DenialPattern | undefined {
  if (denied < sent * LEAST_SHARE) return undefined;
  const [top] = [...reasons].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return top === undefined ? undefined : { denied, sent, reason: top[0] };
}

/** The most specific first. */
function keysOf({ code, modifiers, diagnosis }: Omit<LineOutcome, "deniedFor">): string[] {
  const service = [code, ...[...modifiers].sort()].join("-");
  return diagnosis === undefined ? [service] : [`${service} ${diagnosis}`, service];
}
