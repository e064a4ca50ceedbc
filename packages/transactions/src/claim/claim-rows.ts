import { compactDate, type IsoDate } from "@claimwright/base";
import { type Row, row } from "../internal/row.ts";

/** `REF*G1*AUTH22~`, where there is a number. */
export function referenceRow(qualifier: string, number: string | undefined): Row | undefined {
  return number === undefined ? undefined : row("REF", qualifier, number);
}

/** `DTP*431*D8*20251112~`, where there is a day. */
export function dayRow(qualifier: string, day: IsoDate | undefined): Row | undefined {
  return day === undefined ? undefined : row("DTP", qualifier, "D8", compactDate(day));
}
