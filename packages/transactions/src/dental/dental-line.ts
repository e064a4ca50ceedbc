import type { DentalLine, ToothSurfaces } from "@claimwright/model";
import { optionalProvider, readClaimProvider } from "../claim/claim-provider.ts";
import { dayRow } from "../claim/claim-rows.ts";
import { pointersAt } from "../claim/diagnosis-pointers.ts";
import { readLineAdjudication, writeLineAdjudication } from "../claim/line-adjudication.ts";
import { modifiersAt, procedureElement } from "../internal/procedure.ts";
import { required } from "../internal/required.ts";
import { type Row, row, rows } from "../internal/row.ts";
import { childLoop, childLoops, find, findAll, opening, type SourceLoop } from "../internal/source-loop.ts";
import {
  amountAt,
  amountText,
  dayOf,
  given,
  numberAt,
  numberText,
  periodAt,
  periodElements,
  textAt,
} from "../internal/values.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";

/** Loop 2400 of the 837D. */
export function writeDentalLine(line: DentalLine): WrittenLoop {
  const { dateOfService, lineItemControlNumber } = line;
  return writtenLoop(
    "2400",
    rows(
      row("LX", String(line.lineNumber)),
      serviceRow(line),
      line.teeth.map(({ tooth, surfaces }) => row("TOO", "JP", tooth, surfaces)),
      dateOfService !== undefined && row("DTP", "472", ...periodElements(dateOfService)),
      dayRow("441", line.priorPlacement),
      lineItemControlNumber !== "" && row("REF", "6R", lineItemControlNumber),
    ),
    [
      optionalProvider("2420A", "82", line.renderingProvider),
      ...line.adjudications.map((adjudication) => writeLineAdjudication(adjudication, "AD")),
    ],
  );
}

export function readDentalLine(loop: SourceLoop): DentalLine {
  const sv3 = required(loop, "SV3");
  const service = find(loop, "DTP", "472");
  return {
    lineNumber: numberAt(opening(loop), 1),
    lineItemControlNumber: textAt(find(loop, "REF", "6R"), 2) ?? "",
    procedureCode: sv3.get(1, 2),
    modifiers: modifiersAt(sv3, 1),
    charge: amountAt(sv3, 2),
    ...given("placeOfService", textAt(sv3, 3)),
    oralCavityAreas: sv3.components(4),
    ...given("prosthesisCode", textAt(sv3, 5)),
    // SV306 is not needed for one service (X224A2).
    units: sv3.get(6) === "" ? 1 : numberAt(sv3, 6),
    diagnosisPointers: pointersAt(sv3, 11),
    teeth: findAll(loop, "TOO", "JP").map(
      (too): ToothSurfaces => ({ tooth: too.get(2), surfaces: too.components(3) }),
    ),
    ...given("dateOfService", service === undefined ? undefined : periodAt(service, 2, 3)),
    ...given("priorPlacement", dayOf(find(loop, "DTP", "441"))),
    ...given("renderingProvider", readClaimProvider(childLoop(loop, "2420A"))),
    adjudications: childLoops(loop, "2430").map(readLineAdjudication),
  };
}

function serviceRow(line: DentalLine): Row {
  return row(
    "SV3",
    procedureElement("AD", line.procedureCode, line.modifiers),
    amountText(line.charge),
    line.placeOfService,
    line.oralCavityAreas,
    line.prosthesisCode,
    numberText(line.units),
    "",
    "",
    "",
    "",
    line.diagnosisPointers.map(String),
  );
}
