import { addDays, type IsoDate } from "@claimwright/base";

/** The days of a surgery's global package, both ends included. */
export interface GlobalPeriod {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/**
 * `000`: the day; `010`: the day and ten after it; `090`: the day before, the day and ninety after it. Undefined for
 * codes whose package is not counted in days (IOM 100-04 chapter 12, 40.1).
 */
export function globalPeriod(globalDays: string, surgery: IsoDate): GlobalPeriod | undefined {
  switch (globalDays) {
    case "000":
      return { first: surgery, last: surgery };
    case "010":
      return { first: surgery, last: addDays(surgery, 10) };
    case "090":
      return { first: addDays(surgery, -1), last: addDays(surgery, 90) };
    default:
      return undefined;
  }
}
