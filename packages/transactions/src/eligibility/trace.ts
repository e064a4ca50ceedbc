import type { Trace } from "@claimwright/model";
import type { Segment } from "@claimwright/x12";
import { type Row, row } from "../internal/row.ts";

/** `TRN*1*93175*9877281234~`: TRN01 is 1 for the sender's own number and 2 for the number of the inquiry. */
export function traceRow(type: "1" | "2", { number, originatorId }: Trace): Row {
  return row("TRN", type, number, originatorId);
}

export function traceOf(trn: Segment | undefined): Trace | undefined {
  return trn === undefined ? undefined : { number: trn.get(2), originatorId: trn.get(3) };
}
