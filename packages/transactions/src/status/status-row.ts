import { compactDate, type IsoDate } from "@claimwright/base";
import type { ClaimStatus, StatusCode } from "@claimwright/model";
import type { Segment } from "@claimwright/x12";
import { type Row, row } from "../internal/row.ts";
import { findAll, type SourceLoop } from "../internal/source-loop.ts";
import { amountText, dateAt, given, optionalAmountAt, optionalDateAt, textAt } from "../internal/values.ts";

/** STC of the 277: up to three codes in STC01, STC10 and STC11, amounts and dates of the decision. */
export function claimStatusRow(status: ClaimStatus): Row {
  const [first, second, third] = status.codes;
  const { totalCharge, paid } = status;
  return row(
    "STC",
    codeElement(first),
    compactDate(status.effectiveDate),
    "",
    totalCharge === undefined ? "" : amountText(totalCharge),
    paid === undefined ? "" : amountText(paid),
    optionalDate(status.decidedDate),
    "",
    optionalDate(status.paymentDate),
    status.checkNumber,
    codeElement(second),
    codeElement(third),
  );
}

export function claimStatusesOf(loop: SourceLoop): ClaimStatus[] {
  return findAll(loop, "STC").map((stc) => ({
    codes: [1, 10, 11].flatMap((element) => codeOf(stc, element)),
    effectiveDate: dateAt(stc, 2),
    ...given("totalCharge", optionalAmountAt(stc, 4)),
    ...given("paid", optionalAmountAt(stc, 5)),
    ...given("decidedDate", optionalDateAt(stc, 6)),
    ...given("paymentDate", optionalDateAt(stc, 8)),
    ...given("checkNumber", textAt(stc, 9)),
  }));
}

function codeElement(code: StatusCode | undefined): readonly string[] {
  return code === undefined ? [] : [code.category, code.status, code.entity ?? ""];
}

function codeOf(stc: Segment, element: number): StatusCode[] {
  const category = stc.get(element, 1);
  if (category === "") return [];
  return [{ category, status: stc.get(element, 2), ...given("entity", textAt(stc, element, 3)) }];
}

function optionalDate(date: IsoDate | undefined): string {
  return date === undefined ? "" : compactDate(date);
}
