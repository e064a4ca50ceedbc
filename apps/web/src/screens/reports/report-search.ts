import { addDays, isoDate } from "@claimwright/base";

/** What an address of the reports says: which one, of which days, and what is opened. */
export interface ReportSearch {
  readonly view?: string;
  readonly from?: string;
  readonly to?: string;
  readonly rows?: "payer" | "provider";
  readonly age?: AgeFrom;
  /** The key of the figure whose entries are shown. */
  readonly open?: string | undefined;
}

export type AgeFrom = (typeof AGES_FROM)[number][0];

export const AGES_FROM = [
  ["service", "the service"],
  ["submission", "the first sending"],
  ["responsibility", "when it became theirs to pay"],
] as const;

/** Reads an address; what does not belong is left out. */
export function reportSearch(search: Readonly<Record<string, unknown>>): ReportSearch {
  const day = (name: "from" | "to") =>
    /^\d{4}-\d{2}-\d{2}$/.test(String(search[name])) ? { [name]: String(search[name]) } : {};
  const age = AGES_FROM.find(([value]) => value === search.age)?.[0];
  const rows = search.rows === "payer" || search.rows === "provider" ? search.rows : undefined;
  return {
    ...(typeof search.view === "string" ? { view: search.view } : {}),
    ...day("from"),
    ...day("to"),
    ...(rows === undefined ? {} : { rows }),
    ...(age === undefined ? {} : { age }),
    // A key may be all digits, which an address holds as a number.
    ...(search.open === undefined ? {} : { open: String(search.open) }),
  };
}

/** A quarter and a half: long enough for payers to have answered. */
export const FIGURE_DAYS = 120;

/** The first day of the period that is shown without asking. */
export function daysBefore(today: string): string {
  return addDays(isoDate(today), 1 - FIGURE_DAYS);
}

/** What the server is asked, as the address says and with the usual days where it does not. */
export function queryOf({ from, to, rows, age }: ReportSearch, today: string) {
  const last = to ?? today;
  return {
    from: from ?? daysBefore(last),
    to: last,
    ...(rows === undefined ? {} : { rowsBy: rows }),
    ...(age === undefined ? {} : { ageFrom: age }),
  };
}
