import { compactDate } from "@claimwright/base";
import type { ClaimAcknowledgment } from "@claimwright/model";
import type { Segment } from "@claimwright/x12";
import { type Row, row } from "../internal/row.ts";
import { amountAt, amountText, dateAt, given, textAt } from "../internal/values.ts";

/** What one STC says of one claim or batch. */
export type StatusFacts = Pick<
  ClaimAcknowledgment,
  "categoryCode" | "statusCode" | "entityCode" | "effectiveDate" | "accepted" | "totalCharge" | "message"
>;

/** `STC*A2:20:PR*20251114*WQ*231.5~`: STC03 is WQ for accepted and U for rejected (X214). */
export function statusRow(status: StatusFacts): Row {
  return row(
    "STC",
    [status.categoryCode, status.statusCode, status.entityCode ?? ""],
    compactDate(status.effectiveDate),
    actionCode(status.accepted),
    amountText(status.totalCharge),
    ...(status.message === undefined ? [] : ["", "", "", "", "", "", "", status.message]),
  );
}

export function statusOf(stc: Segment): StatusFacts {
  return {
    categoryCode: stc.get(1, 1),
    statusCode: stc.get(1, 2),
    ...given("entityCode", textAt(stc, 1, 3)),
    effectiveDate: dateAt(stc, 2),
    accepted: stc.get(3) === "WQ",
    totalCharge: amountAt(stc, 4),
    ...given("message", textAt(stc, 12)),
  };
}

export function actionCode(accepted: boolean): "WQ" | "U" {
  return accepted ? "WQ" : "U";
}
