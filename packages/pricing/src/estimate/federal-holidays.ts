import { addDays, type IsoDate, isoDate } from "@claimwright/base";

/**
 * The legal public holidays of a year (5 U.S.C. 6103(a)) on the days on which they are observed: one that falls on a
 * Saturday on the Friday before, one on a Sunday on the Monday after.
 */
export function federalHolidays(year: number): readonly IsoDate[] {
  return [
    observed(year, 1, 1),
    weekdayOf(year, 1, MONDAY, 3),
    weekdayOf(year, 2, MONDAY, 3),
    lastMonday(year, 5),
    observed(year, 6, 19),
    observed(year, 7, 4),
    weekdayOf(year, 9, MONDAY, 1),
    weekdayOf(year, 10, MONDAY, 2),
    observed(year, 11, 11),
    weekdayOf(year, 11, THURSDAY, 4),
    observed(year, 12, 25),
  ];
}

const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;

function observed(year: number, month: number, day: number): IsoDate {
  const date = dayOf(year, month, day);
  switch (weekday(date)) {
    case SATURDAY:
      return addDays(date, -1);
    case SUNDAY:
      return addDays(date, 1);
    default:
      return date;
  }
}

/** The first, second … of a weekday in a month. */
function weekdayOf(year: number, month: number, wanted: number, ordinal: number): IsoDate {
  const first = dayOf(year, month, 1);
  return addDays(first, ((wanted - weekday(first) + 7) % 7) + (ordinal - 1) * 7);
}

function lastMonday(year: number, month: number): IsoDate {
  const fourth = weekdayOf(year, month, MONDAY, 4);
  const fifth = addDays(fourth, 7);
  return fifth.slice(0, 7) === fourth.slice(0, 7) ? fifth : fourth;
}

function dayOf(year: number, month: number, day: number): IsoDate {
  return isoDate(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
}

function weekday(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}
