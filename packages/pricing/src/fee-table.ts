import { type Cents, covers, type DateRange, type IsoDate } from "@claimwright/base";

/** A fee schedule or charge master: what one unit of a service costs on a date. */
export interface FeeTable {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly FeeEntry[];
  /** The fee in force on the date; undefined when the table has none. Needs no `this`. */
  readonly lookup: (query: FeeQuery) => FeeQuote | undefined;
}

export interface FeeEntry {
  readonly code: string;
  /** A modifier that has a fee of its own, such as `26` or `TC`. */
  readonly modifier?: string;
  /** For one unit. */
  readonly amount: Cents;
  readonly effective: DateRange;
}

export interface FeeQuery {
  readonly code: string;
  readonly modifiers: readonly string[];
  readonly date: IsoDate;
}

export interface FeeQuote {
  /** For one unit. */
  readonly amount: Cents;
  /** The table and the day from which this fee is in force. */
  readonly source: string;
}

/** A table refuses more rows than a national fee schedule has many times over. */
export const MAX_FEE_ENTRIES = 1_000_000;

/**
 * Indexes entries by code and modifier. A line with a modifier that has a fee of its own is priced at it, the first
 * such modifier first; else at the code's own fee. Of several fees in force the one with the latest start counts.
 */
export function createFeeTable(table: {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly FeeEntry[];
}): FeeTable {
  if (table.entries.length > MAX_FEE_ENTRIES)
    throw new RangeError("a fee table has at most a million entries");
  const byKey = new Map<string, FeeEntry[]>();
  for (const entry of table.entries) {
    const key = keyOf(entry.code, entry.modifier);
    const entries = byKey.get(key);
    if (entries === undefined) byKey.set(key, [entry]);
    else entries.push(entry);
  }
  for (const entries of byKey.values()) entries.sort(latestFirst);

  function lookup(query: FeeQuery): FeeQuote | undefined {
    for (const modifier of [...query.modifiers, undefined]) {
      const entry = byKey
        .get(keyOf(query.code, modifier))
        ?.find((candidate) => covers(candidate.effective, query.date));
      if (entry !== undefined) {
        return { amount: entry.amount, source: `${table.title}, in force from ${entry.effective.from}` };
      }
    }
    return undefined;
  }
  return { ...table, lookup };
}

function keyOf(code: string, modifier: string | undefined): string {
  return modifier === undefined ? code : `${code}-${modifier}`;
}

function latestFirst(a: FeeEntry, b: FeeEntry): number {
  return a.effective.from < b.effective.from ? 1 : a.effective.from > b.effective.from ? -1 : 0;
}
