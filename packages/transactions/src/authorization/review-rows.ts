import { compactDate, type DateRange } from "@claimwright/base";
import type {
  AuthorizationAnswer,
  AuthorizationDecision,
  Delivery,
  ReviewInformation,
} from "@claimwright/model";
import type { Segment } from "@claimwright/x12";
import { rejectionRow, rejectionsOf } from "../eligibility/rejection.ts";
import { traceOf, traceRow } from "../eligibility/trace.ts";
import { type Row, row, rows } from "../internal/row.ts";
import { find, type SourceLoop } from "../internal/source-loop.ts";
import { dayOf, given, periodAt, periodElements, textAt } from "../internal/values.ts";

/** `UM*HS*I*2*11:B**03~` */
export function reviewRow(review: ReviewInformation): Row {
  const { facility } = review;
  return row(
    "UM",
    review.categoryCode,
    review.certificationTypeCode,
    review.serviceTypeCode,
    facility === undefined ? "" : [facility.code, facility.qualifier],
    "",
    review.levelOfService,
  );
}

export function reviewOf(um: Segment | undefined): ReviewInformation | undefined {
  if (um === undefined) return undefined;
  const code = textAt(um, 4, 1);
  return {
    categoryCode: um.get(1),
    certificationTypeCode: um.get(2),
    ...given("serviceTypeCode", textAt(um, 3)),
    ...given("facility", code === undefined ? undefined : { code, qualifier: um.get(4, 2) }),
    ...given("levelOfService", textAt(um, 6)),
  };
}

/** `HSD*VS*12*WK*3*34*1~`: twelve visits, three a week. */
export function deliveryRow(delivery: Delivery | undefined): Row | undefined {
  if (delivery === undefined) return undefined;
  const { quantityQualifier, quantity, frequencyUnit, frequencyCount, periodQualifier, periodCount } =
    delivery;
  return row("HSD", quantityQualifier, quantity, frequencyUnit, frequencyCount, periodQualifier, periodCount);
}

export function deliveryOf(hsd: Segment | undefined): Delivery | undefined {
  if (hsd === undefined) return undefined;
  return {
    ...given("quantityQualifier", textAt(hsd, 1)),
    ...given("quantity", textAt(hsd, 2)),
    ...given("frequencyUnit", textAt(hsd, 3)),
    ...given("frequencyCount", textAt(hsd, 4)),
    ...given("periodQualifier", textAt(hsd, 5)),
    ...given("periodCount", textAt(hsd, 6)),
  };
}

export function periodRow(qualifier: string, period: DateRange | undefined): Row | undefined {
  return period === undefined ? undefined : row("DTP", qualifier, ...periodElements(period));
}

export function periodOf(loop: SourceLoop, qualifier: string): DateRange | undefined {
  const dtp = find(loop, "DTP", qualifier);
  return dtp === undefined ? undefined : periodAt(dtp, 2, 3);
}

/** What a request has none of; the rows of an answer stand in three places of the guide's order. */
export const NO_ANSWER: AuthorizationAnswer = { rejections: [] };

/** TRN*2 and AAA, before UM. */
export function answerHeadRows({ requestTrace, rejections }: AuthorizationAnswer): Row[] {
  return rows(requestTrace !== undefined && traceRow("2", requestTrace), rejections.map(rejectionRow));
}

/** HCR, after UM. */
export function decisionRow({ decision }: AuthorizationAnswer): Row | undefined {
  if (decision === undefined) return undefined;
  const { actionCode, authorizationNumber, reasonCodes } = decision;
  return row(
    "HCR",
    actionCode,
    authorizationNumber,
    reasonCodes.map((code) => [code]),
  );
}

/** DTP*036 and DTP*007, after the dates of the care. */
export function decisionDateRows({ decision }: AuthorizationAnswer): Row[] {
  const expires = decision?.expires;
  return rows(
    expires !== undefined && row("DTP", "036", "D8", compactDate(expires)),
    periodRow("007", decision?.effective),
  );
}

export function answerOf(loop: SourceLoop): AuthorizationAnswer {
  return {
    ...given("decision", decisionOf(loop)),
    rejections: rejectionsOf(loop),
    ...given("requestTrace", traceOf(find(loop, "TRN", "2"))),
  };
}

function decisionOf(loop: SourceLoop): AuthorizationDecision | undefined {
  const hcr = find(loop, "HCR");
  if (hcr === undefined) return undefined;
  return {
    actionCode: hcr.get(1),
    ...given("authorizationNumber", textAt(hcr, 2)),
    reasonCodes: Array.from({ length: hcr.repeats(3) }, (_, index) => hcr.get(3, 1, index + 1)),
    ...given("expires", dayOf(find(loop, "DTP", "036"))),
    ...given("effective", periodOf(loop, "007")),
  };
}
