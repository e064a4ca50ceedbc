import type { ServiceLine } from "@claimwright/model";
import type { Segment } from "@claimwright/x12";
import { optionalProvider, readClaimProvider } from "../claim/claim-provider.ts";
import { pointersAt } from "../claim/diagnosis-pointers.ts";
import { readDrug, writeDrug } from "../claim/drug.ts";
import { readLineAdjudication, writeLineAdjudication } from "../claim/line-adjudication.ts";
import { modifiersAt, procedureElement } from "../internal/procedure.ts";
import { refuse } from "../internal/refuse.ts";
import { row, rows } from "../internal/row.ts";
import { childLoop, childLoops, find, opening, type SourceLoop } from "../internal/source-loop.ts";
import {
  amountAt,
  amountText,
  type Draft,
  numberAt,
  numberText,
  periodAt,
  periodElements,
  put,
  textAt,
} from "../internal/values.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";

/** Loop 2400 of the 837P. */
export function writeServiceLine(line: ServiceLine): WrittenLoop {
  const { drug, renderingProvider, note, lineItemControlNumber } = line;
  return writtenLoop(
    "2400",
    rows(
      row("LX", String(line.lineNumber)),
      row(
        "SV1",
        procedureElement(line.qualifier, line.procedureCode, line.modifiers),
        amountText(line.charge),
        line.unitMeasure,
        numberText(line.units),
        line.placeOfService,
        "",
        line.diagnosisPointers.map(String),
        "",
        line.emergency === true ? "Y" : "",
      ),
      row("DTP", "472", ...periodElements(line.dateOfService)),
      lineItemControlNumber !== "" && row("REF", "6R", lineItemControlNumber),
      note !== undefined && row("NTE", "ADD", note),
    ),
    [
      drug !== undefined && writeDrug(drug),
      optionalProvider("2420A", "82", renderingProvider),
      ...line.adjudications.map((adjudication) => writeLineAdjudication(adjudication)),
    ],
  );
}

export function readServiceLine(loop: SourceLoop): ServiceLine {
  const lx = opening(loop);
  const sv1 = find(loop, "SV1");
  if (sv1 === undefined) refuse(lx, undefined, "The service (SV1) of a line is missing.", "Add it after LX.");
  const service = find(loop, "DTP", "472");
  if (service === undefined)
    refuse(lx, undefined, "The service date (DTP*472) is missing.", "Add it to the line.");
  const facts: Draft<ServiceLine> = {
    lineNumber: numberAt(lx, 1),
    lineItemControlNumber: textAt(find(loop, "REF", "6R"), 2) ?? "",
    qualifier: qualifierOf(sv1),
    procedureCode: sv1.get(1, 2),
    modifiers: modifiersAt(sv1, 1),
    charge: amountAt(sv1, 2),
    unitMeasure: sv1.get(3) === "MJ" ? "MJ" : "UN",
    units: numberAt(sv1, 4),
    diagnosisPointers: pointersAt(sv1, 7),
    dateOfService: periodAt(service, 2, 3),
    adjudications: childLoops(loop, "2430").map(readLineAdjudication),
  };
  put(facts, "placeOfService", textAt(sv1, 5));
  put(facts, "emergency", sv1.get(9) === "Y" ? true : undefined);
  put(facts, "drug", readDrug(childLoop(loop, "2410")));
  put(facts, "renderingProvider", readClaimProvider(childLoop(loop, "2420A")));
  put(facts, "note", textAt(find(loop, "NTE", "ADD"), 2));
  return facts;
}

function qualifierOf(sv1: Segment): ServiceLine["qualifier"] {
  const qualifier = sv1.get(1, 1);
  if (qualifier === "HC" || qualifier === "ER" || qualifier === "IV" || qualifier === "WK") return qualifier;
  return refuse(sv1, 1, "The service is not coded in a code set of the guide.", "Use HC, ER, IV or WK.");
}
