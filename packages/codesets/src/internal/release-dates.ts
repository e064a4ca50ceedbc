import { addDays, type DateRange, type IsoDate, isoDate, parseIsoDate } from "@claimwright/base";

/** A version with the dates of service it answers for. */
export interface DatedVersion {
  readonly version: string;
  readonly effective: DateRange;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * ICD-10-CM and ICD-10-PCS change on 1 October and, in a small update, on 1 April; a release answers to the day
 * before its successor is due, whether or not that successor is at hand.
 */
export function icdVersion(fiscalYear: number, isApril: boolean): DatedVersion {
  return isApril
    ? { version: `${fiscalYear}-04`, effective: range(`${fiscalYear}-04-01`, `${fiscalYear}-09-30`) }
    : { version: `${fiscalYear}`, effective: range(`${fiscalYear - 1}-10-01`, `${fiscalYear}-03-31`) };
}

/** The fiscal year and update that a file's path names: `icd10cm_order_2026.txt`, `april-1-2026-code-…`. */
export function icdVersionOfPath(path: string): DatedVersion | undefined {
  const year = /(?:^|[^0-9])(20\d\d)(?:[^0-9]|$)/.exec(lastPart(path))?.[1] ?? /(20\d\d)/.exec(path)?.[1];
  return year === undefined ? undefined : icdVersion(Number(year), /apr/i.test(path));
}

/** A quarterly file answers for its quarter: `2025`, `OCT` is 2025-10-01 to 2025-12-31. */
export function quarterVersion(year: number, month: number): DatedVersion {
  const from = isoDate(`${year}-${String(month).padStart(2, "0")}-01`);
  const nextMonth = month + 3;
  const next = nextMonth > 12 ? `${year + 1}-01-01` : `${year}-${String(nextMonth).padStart(2, "0")}-01`;
  return { version: `${from.slice(0, 7)}`, effective: { from, to: addDays(isoDate(next), -1) } };
}

/** A version in force from its date until a newer one is loaded. */
export function openVersion(from: IsoDate): DatedVersion {
  return { version: from.slice(0, 7), effective: { from } };
}

export function calendarYear(year: number): DatedVersion {
  return { version: `${year}`, effective: range(`${year}-01-01`, `${year}-12-31`) };
}

/** 1 to 12 for `OCT`, `October`, `oct`. */
export function monthNumber(name: string): number | undefined {
  const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : index + 1;
}

/** `09/11/2025` and `9/11/25` as CMS prints dates. */
export function usDateIn(text: string): IsoDate | undefined {
  const match = /(\d{1,2})[/-](\d{1,2})[/-](20\d\d|\d\d)(?!\d)/.exec(text);
  if (match === null) return undefined;
  const [, month = "", day = "", year = ""] = match;
  const fullYear = year.length === 2 ? `20${year}` : year;
  return parseIsoDate(`${fullYear}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

function range(from: string, to: string): DateRange {
  return { from: isoDate(from), to: isoDate(to) };
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
