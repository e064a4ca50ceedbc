import { compactDate, type DateRange } from "@claimwright/base";
import type { ServicePayment } from "@claimwright/model";
import { adjustmentRows, adjustmentsOf } from "../internal/adjustments.ts";
import { modifiersAt, procedureElement } from "../internal/procedure.ts";
import { type Row, row, rows } from "../internal/row.ts";
import { find, findAll, opening, type SourceLoop } from "../internal/source-loop.ts";
import {
  amountAt,
  amountText,
  type Draft,
  given,
  optionalAmountAt,
  optionalDateAt,
  put,
  textAt,
} from "../internal/values.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";

/** Loop 2110: what the payer did with one service. */
export function writeServicePayment(line: ServicePayment): WrittenLoop {
  const { lineItemControlNumber, allowed } = line;
  return writtenLoop(
    "2110",
    rows(
      serviceRow(line),
      line.dateOfService !== undefined && serviceDateRows(line.dateOfService),
      adjustmentRows(line.adjustments),
      lineItemControlNumber !== undefined && row("REF", "6R", lineItemControlNumber),
      allowed !== undefined && row("AMT", "B6", amountText(allowed)),
      line.remarkCodes.map((code) => row("LQ", "HE", code)),
    ),
  );
}

export function readServicePayment(loop: SourceLoop): ServicePayment {
  const svc = opening(loop);
  const billed = svc.get(6, 1) !== "";
  const facts: Draft<ServicePayment> = {
    procedureQualifier: svc.get(1, 1),
    procedureCode: svc.get(1, 2),
    modifiers: modifiersAt(svc, 1),
    charge: amountAt(svc, 2),
    paid: amountAt(svc, 3),
    adjustments: adjustmentsOf(loop),
    remarkCodes: findAll(loop, "LQ", "HE").map((lq) => lq.get(2)),
  };
  put(facts, "billedProcedureCode", billed ? svc.get(6, 2) : undefined);
  put(facts, "billedModifiers", billed ? modifiersAt(svc, 6) : undefined);
  put(facts, "revenueCode", textAt(svc, 4));
  put(facts, "paidUnits", textAt(svc, 5));
  put(facts, "billedUnits", textAt(svc, 7));
  put(facts, "dateOfService", readServiceDate(loop));
  put(facts, "lineItemControlNumber", textAt(find(loop, "REF", "6R"), 2));
  put(facts, "allowed", optionalAmountAt(find(loop, "AMT", "B6"), 2));
  return facts;
}

function serviceRow(line: ServicePayment): Row {
  const { procedureQualifier: qualifier, procedureCode, modifiers, billedProcedureCode } = line;
  return row(
    "SVC",
    procedureElement(qualifier, procedureCode, modifiers),
    amountText(line.charge),
    amountText(line.paid),
    line.revenueCode,
    line.paidUnits,
    billedProcedureCode === undefined
      ? ""
      : procedureElement(qualifier, billedProcedureCode, line.billedModifiers ?? []),
    line.billedUnits,
  );
}

/** DTM*472 for one day, DTM*150 and DTM*151 for a period (X221A1 2110 DTM). */
function serviceDateRows({ from, to }: DateRange): Row[] {
  if (to === undefined) return [row("DTM", "472", compactDate(from))];
  return [row("DTM", "150", compactDate(from)), row("DTM", "151", compactDate(to))];
}

function readServiceDate(loop: SourceLoop): DateRange | undefined {
  const day = optionalDateAt(find(loop, "DTM", "472"), 2);
  if (day !== undefined) return { from: day };
  const from = optionalDateAt(find(loop, "DTM", "150"), 2);
  if (from === undefined) return undefined;
  return { from, ...given("to", optionalDateAt(find(loop, "DTM", "151"), 2)) };
}
