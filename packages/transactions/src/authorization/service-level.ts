import type { AuthorizationAnswer, AuthorizationService, CodedProcedure } from "@claimwright/model";
import type { Segment } from "@claimwright/x12";
import { traceOf, traceRow } from "../eligibility/trace.ts";
import { partyOf, partyRow } from "../internal/party.ts";
import { procedureElement, procedureOf } from "../internal/procedure.ts";
import { type Row, row, rows } from "../internal/row.ts";
import { childLoops, find, opening, type SourceLoop } from "../internal/source-loop.ts";
import { amountText, given, optionalAmountAt, textAt } from "../internal/values.ts";
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

/** Level 2000F without its HL. */
export function writeService(service: AuthorizationService & AuthorizationAnswer): WrittenLoop {
  const { trace, review, message } = service;
  return writtenLoop(
    "2000F",
    rows(
      trace !== undefined && traceRow("1", trace),
      answerHeadRows(service),
      review !== undefined && reviewRow(review),
      decisionRow(service),
      periodRow("472", service.period),
      decisionDateRows(service),
      serviceRow(service),
      deliveryRow(service.delivery),
      message !== undefined && row("MSG", message),
    ),
    service.providers.map((provider) => writtenLoop("2010F", [partyRow(provider)])),
  );
}

export function readService(level: SourceLoop): AuthorizationService & AuthorizationAnswer {
  return {
    ...given("trace", traceOf(find(level, "TRN", "1"))),
    ...given("review", reviewOf(find(level, "UM"))),
    ...given("period", periodOf(level, "472")),
    ...readServiceRow(level),
    ...given("delivery", deliveryOf(find(level, "HSD"))),
    providers: childLoops(level, "2010F").map((loop) => partyOf(opening(loop))),
    ...given("message", textAt(find(level, "MSG"), 1)),
    ...answerOf(level),
  };
}

/** SV1, SV2 or SV3 by the kind of service; none where nothing would stand in it. */
function serviceRow(service: AuthorizationService): Row | undefined {
  const { kind, revenueCode, unitMeasure, units, charge } = service;
  const amount = charge === undefined ? "" : amountText(charge);
  const procedure = elementOf(service.procedure);
  const out =
    kind === "institutional"
      ? row("SV2", revenueCode, procedure, amount, unitMeasure, units)
      : kind === "dental"
        ? row("SV3", procedure, amount, "", "", "", units)
        : row("SV1", procedure, amount, unitMeasure, units);
  return out.elements.length === 0 ? undefined : out;
}

type ServiceFacts = Pick<
  AuthorizationService,
  "kind" | "revenueCode" | "procedure" | "charge" | "unitMeasure" | "units"
>;

function readServiceRow(level: SourceLoop): ServiceFacts {
  const sv2 = find(level, "SV2");
  const sv3 = find(level, "SV3");
  if (sv2 !== undefined) {
    return {
      kind: "institutional",
      ...given("revenueCode", textAt(sv2, 1)),
      ...given("procedure", procedureOf(sv2, 2)),
      ...quantityOf(sv2, 3, 4, 5),
    };
  }
  if (sv3 !== undefined) {
    return {
      kind: "dental",
      ...given("procedure", procedureOf(sv3, 1)),
      ...quantityOf(sv3, 2, undefined, 6),
    };
  }
  const sv1 = find(level, "SV1");
  if (sv1 === undefined) return { kind: "professional" };
  return { kind: "professional", ...given("procedure", procedureOf(sv1, 1)), ...quantityOf(sv1, 2, 3, 4) };
}

function quantityOf(segment: Segment, charge: number, measure: number | undefined, units: number) {
  return {
    ...given("charge", optionalAmountAt(segment, charge)),
    ...given("unitMeasure", measure === undefined ? undefined : textAt(segment, measure)),
    ...given("units", textAt(segment, units)),
  };
}

function elementOf(procedure: CodedProcedure | undefined): readonly string[] {
  return procedure === undefined
    ? []
    : procedureElement(procedure.qualifier, procedure.code, procedure.modifiers);
}
