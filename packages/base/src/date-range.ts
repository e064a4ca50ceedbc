import type { IsoDate } from "./iso-date.ts";

/** From a date to a date, both days inside. No `to`: still in force. */
export interface DateRange {
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

export function covers(range: DateRange, date: IsoDate): boolean {
  return range.from <= date && (range.to === undefined || date <= range.to);
}

/** True when some day is inside both. */
export function rangesMeet(a: DateRange, b: DateRange): boolean {
  return (a.to === undefined || b.from <= a.to) && (b.to === undefined || a.from <= b.to);
}
