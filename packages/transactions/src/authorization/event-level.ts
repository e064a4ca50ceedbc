import type { AuthorizationAnswer, AuthorizationEvent, AuthorizationService } from "@claimwright/model";
import { dayRow, referenceRow } from "../claim/claim-rows.ts";
import { traceOf, traceRow } from "../eligibility/trace.ts";
import { partyOf, partyRow } from "../internal/party.ts";
import { required } from "../internal/required.ts";
import { row, rows } from "../internal/row.ts";
import { childLoops, find, findAll, opening, type SourceLoop } from "../internal/source-loop.ts";
import { dayOf, given, textAt } from "../internal/values.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";
import {
  answerHeadRows,
  answerOf,
  decisionDateRows,
  decisionRow,
  deliveryOf,
  deliveryRow,
  periodOf,
  periodRow,
  reviewOf,
  reviewRow,
} from "./review-rows.ts";
import { writeService } from "./service-level.ts";

/** An event or a service with what was answered; a request answers nothing. */
export type Answered<T> = T & AuthorizationAnswer;

/** Level 2000E without its HL, with the services below it. */
export function writeEvent(
  event: Answered<AuthorizationEvent>,
  services: readonly Answered<AuthorizationService>[],
): WrittenLoop {
  const { trace, message, diagnoses } = event;
  return writtenLoop(
    "2000E",
    rows(
      trace !== undefined && traceRow("1", trace),
      answerHeadRows(event),
      reviewRow(event.review),
      decisionRow(event),
      referenceRow("BB", event.priorAuthorizationNumber),
      periodRow("AAH", event.period),
      dayRow("435", event.admissionDate),
      dayRow("096", event.dischargeDate),
      decisionDateRows(event),
      diagnoses.length > 0 && row("HI", ...diagnoses.map(({ qualifier, code }) => [qualifier, code])),
      deliveryRow(event.delivery),
      message !== undefined && row("MSG", message),
    ),
    [
      ...event.providers.map((provider) => writtenLoop("2010EA", [partyRow(provider)])),
      ...services.map(writeService),
    ],
  );
}

export function readEvent(level: SourceLoop): Answered<AuthorizationEvent> {
  const um = required(level, "UM");
  const hi = find(level, "HI");
  return {
    ...given("trace", traceOf(find(level, "TRN", "1"))),
    review: reviewOf(um) ?? { categoryCode: "", certificationTypeCode: "" },
    ...given("priorAuthorizationNumber", textAt(find(level, "REF", "BB"), 2)),
    ...given("period", periodOf(level, "AAH")),
    ...given("admissionDate", dayOf(find(level, "DTP", "435"))),
    ...given("dischargeDate", dayOf(find(level, "DTP", "096"))),
    diagnoses: Array.from({ length: hi?.elementCount ?? 0 }, (_, index) => ({
      qualifier: hi?.get(index + 1, 1) ?? "",
      code: hi?.get(index + 1, 2) ?? "",
    })).filter(({ code }) => code !== ""),
    ...given("delivery", deliveryOf(find(level, "HSD"))),
    providers: childLoops(level, "2010EA").map((loop) => partyOf(opening(loop))),
    ...given("message", textAt(findAll(level, "MSG")[0], 1)),
    ...answerOf(level),
  };
}
