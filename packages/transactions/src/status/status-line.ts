import type { StatusLine } from "@claimwright/model";
import { modifiersAt, procedureElement } from "../internal/procedure.ts";
import { type Row, row, rows } from "../internal/row.ts";
import { find, opening, type SourceLoop } from "../internal/source-loop.ts";
import { amountAt, amountText, given, periodAt, periodElements, textAt } from "../internal/values.ts";

/** SVC of a service line; `paid` stands in the 277 only (SVC03). */
export function serviceRow(line: StatusLine, paid = ""): Row {
  return row(
    "SVC",
    procedureElement(line.procedureQualifier, line.procedureCode, line.modifiers),
    amountText(line.charge),
    paid,
    line.revenueCode,
    "",
    "",
    line.units,
  );
}

/** REF*FJ and DTP*472, which follow the service and its status. */
export function serviceDetailRows({ lineItemControlNumber, dateOfService }: StatusLine): Row[] {
  return rows(
    lineItemControlNumber !== undefined && row("REF", "FJ", lineItemControlNumber),
    dateOfService !== undefined && row("DTP", "472", ...periodElements(dateOfService)),
  );
}

export function statusLineOf(loop: SourceLoop): StatusLine {
  const svc = opening(loop);
  const service = find(loop, "DTP", "472");
  return {
    procedureQualifier: svc.get(1, 1),
    procedureCode: svc.get(1, 2),
    modifiers: modifiersAt(svc, 1),
    charge: amountAt(svc, 2),
    ...given("revenueCode", textAt(svc, 4)),
    ...given("units", textAt(svc, 7)),
    ...given("lineItemControlNumber", textAt(find(loop, "REF", "FJ"), 2)),
    ...given("dateOfService", service === undefined ? undefined : periodAt(service, 2, 3)),
  };
}
