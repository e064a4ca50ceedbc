import type { InstitutionalLine } from "@claimwright/model";
import { optionalProvider, readClaimProvider } from "../claim/claim-provider.ts";
import { readDrug, writeDrug } from "../claim/drug.ts";
import { readLineAdjudication, writeLineAdjudication } from "../claim/line-adjudication.ts";
import { modifiersAt, procedureElement } from "../internal/procedure.ts";
import { required } from "../internal/required.ts";
import { row, rows } from "../internal/row.ts";
import { childLoop, childLoops, find, opening, type SourceLoop } from "../internal/source-loop.ts";
import {
  amountAt,
  amountText,
  given,
  numberAt,
  numberText,
  optionalAmountAt,
  periodAt,
  periodElements,
  textAt,
} from "../internal/values.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";

/** Loop 2400 of the 837I. */
export function writeInstitutionalLine(line: InstitutionalLine): WrittenLoop {
  const { nonCoveredCharge, dateOfService, lineItemControlNumber, drug } = line;
  return writtenLoop(
    "2400",
    rows(
      row("LX", String(line.lineNumber)),
      row(
        "SV2",
        line.revenueCode,
        procedureElement("HC", line.procedureCode, line.modifiers),
        amountText(line.charge),
        line.unitMeasure,
        numberText(line.units),
        "",
        nonCoveredCharge === undefined ? "" : amountText(nonCoveredCharge),
      ),
      dateOfService !== undefined && row("DTP", "472", ...periodElements(dateOfService)),
      lineItemControlNumber !== "" && row("REF", "6R", lineItemControlNumber),
    ),
    [
      drug !== undefined && writeDrug(drug),
      optionalProvider("2420A", "72", line.operatingPhysician),
      optionalProvider("2420C", "82", line.renderingProvider),
      optionalProvider("2420D", "DN", line.referringProvider),
      ...line.adjudications.map((adjudication) => writeLineAdjudication(adjudication)),
    ],
  );
}

export function readInstitutionalLine(loop: SourceLoop): InstitutionalLine {
  const sv2 = required(loop, "SV2");
  const service = find(loop, "DTP", "472");
  return {
    lineNumber: numberAt(opening(loop), 1),
    lineItemControlNumber: textAt(find(loop, "REF", "6R"), 2) ?? "",
    revenueCode: sv2.get(1),
    ...given("procedureCode", textAt(sv2, 2, 2)),
    modifiers: modifiersAt(sv2, 2),
    charge: amountAt(sv2, 3),
    unitMeasure: sv2.get(4) === "DA" ? "DA" : "UN",
    units: numberAt(sv2, 5),
    ...given("nonCoveredCharge", optionalAmountAt(sv2, 7)),
    ...given("dateOfService", service === undefined ? undefined : periodAt(service, 2, 3)),
    ...given("drug", readDrug(childLoop(loop, "2410"))),
    ...given("operatingPhysician", readClaimProvider(childLoop(loop, "2420A"))),
    ...given("renderingProvider", readClaimProvider(childLoop(loop, "2420C"))),
    ...given("referringProvider", readClaimProvider(childLoop(loop, "2420D"))),
    adjudications: childLoops(loop, "2430").map(readLineAdjudication),
  };
}
