/** A calendar date `YYYY-MM-DD`, no time and no zone. Its text order is its time order. */
declare const isoDateBrand: unique symbol;
export type IsoDate = string & { readonly [isoDateBrand]: "IsoDate" };

const MS_PER_DAY = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Brands a real calendar date. Throws RangeError on another shape or on a day that does not exist. */
export function isoDate(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === undefined) throw new RangeError("a date is a calendar day written YYYY-MM-DD");
  return date;
}

/** The date, or undefined when the text is not a real calendar day written `YYYY-MM-DD`. */
export function parseIsoDate(text: string): IsoDate | undefined {
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const [, year = "", month = "", day = ""] = match;
  return isCalendarDay(Number(year), Number(month), Number(day)) ? (text as IsoDate) : undefined;
}

/** Reads `YYYYMMDD` (X12 D8). */
export function parseCompactDate(text: string): IsoDate | undefined {
  if (text.length !== 8) return undefined;
  let number = 0;
  for (let index = 0; index < 8; index++) {
    const digit = text.charCodeAt(index) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    number = number * 10 + digit;
  }
  if (!isCalendarDay(Math.trunc(number / 10_000), Math.trunc(number / 100) % 100, number % 100))
    return undefined;
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` as IsoDate;
}

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The Gregorian calendar: a century is a leap year only when 400 divides it. Large files ask this millions of times. */
function isCalendarDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeap ? 29 : DAYS_OF_MONTH[month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** `20251114`, the X12 D8 form. */
export function compactDate(date: IsoDate): string {
  return date.slice(0, 4) + date.slice(5, 7) + date.slice(8, 10);
}

/** `11/14/2025`, as people in the United States read it. */
export function usDate(date: IsoDate): string {
  return `${date.slice(5, 7)}/${date.slice(8, 10)}/${date.slice(0, 4)}`;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(instantOf(date) + days * MS_PER_DAY).toISOString().slice(0, 10) as IsoDate;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((instantOf(to) - instantOf(from)) / MS_PER_DAY);
}

/** The same day of the month `years` later; 29 February becomes 1 March where the year has none. */
export function addYears(date: IsoDate, years: number): IsoDate {
  const moved = new Date(instantOf(date));
  moved.setUTCFullYear(moved.getUTCFullYear() + years);
  return moved.toISOString().slice(0, 10) as IsoDate;
}

/** Completed years of age on a date; negative before birth. */
export function ageInYears(birthDate: IsoDate, on: IsoDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

function instantOf(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}
