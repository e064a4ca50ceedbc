import type { IsoDate } from "./iso-date.ts";

/** From a date to a date, both days inside. No `to`: still in force. */
export interface DateRange {
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

export function covers(range: DateRange, date: IsoDate): boolean {
  return range.from <= date && (range.to === undefined || date <= range.to);
}
