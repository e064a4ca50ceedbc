import { addDays, type IsoDate } from "@claimwright/base";

/** The day that is so many business days after a day; Saturdays, Sundays and holidays do not count. */
export function businessDaysAfter(day: IsoDate, days: number, holidays: readonly IsoDate[]): IsoDate {
  let date = day;
  for (let left = days; left > 0; ) {
    date = addDays(date, 1);
    if (isBusinessDay(date, holidays)) left -= 1;
  }
  return date;
}

/** Business days after `from` up to and including `to`; zero when `to` is not later. */
export function businessDaysBetween(from: IsoDate, to: IsoDate, holidays: readonly IsoDate[]): number {
  let count = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    if (isBusinessDay(date, holidays)) count += 1;
  }
  return count;
}

function isBusinessDay(date: IsoDate, holidays: readonly IsoDate[]): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.includes(date);
}
