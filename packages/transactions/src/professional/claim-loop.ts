import type { DateRange } from "@claimwright/base";
import type { ProfessionalClaim } from "@claimwright/model";
import { accidentElement, readAccident } from "../claim/accident.ts";
import type { ClaimLoopFacts } from "../claim/claim-guide.ts";
import {
  optionalProvider,
  readClaimProvider,
  readServiceFacility,
  writeServiceFacility,
} from "../claim/claim-provider.ts";
import { dayRow, referenceRow } from "../claim/claim-rows.ts";
import { diagnosesOf, diagnosisRow } from "../claim/diagnoses.ts";
import { diagnosisCodeSetOf } from "../claim/diagnosis-code-set.ts";
import { readOtherPayer, writeOtherPayer } from "../claim/other-payer.ts";
import { type Row, row, rows } from "../internal/row.ts";
import { childLoop, childLoops, find, opening, type SourceLoop } from "../internal/source-loop.ts";
import {
  amountAt,
  amountText,
  type Draft,
  dayOf,
  given,
  optionalAmountAt,
  put,
  textAt,
} from "../internal/values.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";
import { readServiceLine, writeServiceLine } from "./service-line.ts";

/** Loop 2300 of the 837P with the loops inside it. */
export function writeClaimLoop(claim: ProfessionalClaim): WrittenLoop {
  const { referringProvider, renderingProvider, serviceFacility, supervisingProvider } = claim;
  return writtenLoop("2300", claimRows(claim), [
    optionalProvider("2310A", "DN", referringProvider),
    optionalProvider("2310B", "82", renderingProvider),
    serviceFacility !== undefined && writeServiceFacility("2310C", serviceFacility),
    optionalProvider("2310D", "DQ", supervisingProvider),
    ...claim.otherPayers.map((other) => writeOtherPayer(other, claim)),
    ...claim.lines.map(writeServiceLine),
  ]);
}

export function readClaimLoop(loop: SourceLoop): ClaimLoopFacts<ProfessionalClaim> {
  const clm = opening(loop);
  const reference = (qualifier: string) => textAt(find(loop, "REF", qualifier), 2);
  const day = (qualifier: string) => dayOf(find(loop, "DTP", qualifier));
  const facts: Draft<ClaimLoopFacts<ProfessionalClaim>> = {
    patientControlNumber: clm.get(1),
    totalCharge: amountAt(clm, 2),
    placeOfService: clm.get(5, 1),
    frequencyCode: clm.get(5, 3),
    signatureOnFile: clm.get(6) === "Y",
    assignmentCode: clm.get(7),
    benefitsAssigned: clm.get(8),
    releaseOfInformation: clm.get(9),
    diagnoses: diagnosesOf(loop),
    otherPayers: childLoops(loop, "2320").map(readOtherPayer),
    lines: childLoops(loop, "2400").map(readServiceLine),
  };
  put(facts, "diagnosisCodeSet", diagnosisCodeSetOf(loop));
  put(facts, "payerClaimControlNumber", reference("F8"));
  put(facts, "priorAuthorizationNumber", reference("G1"));
  put(facts, "referralNumber", reference("9F"));
  put(facts, "cliaNumber", reference("X4"));
  put(facts, "accident", readAccident(loop));
  put(facts, "onsetDate", day("431"));
  put(facts, "hospitalization", readHospitalization(loop));
  put(facts, "patientPaid", optionalAmountAt(find(loop, "AMT", "F5"), 2));
  put(facts, "note", textAt(find(loop, "NTE", "ADD"), 2));
  put(facts, "referringProvider", readClaimProvider(childLoop(loop, "2310A")));
  put(facts, "renderingProvider", readClaimProvider(childLoop(loop, "2310B")));
  put(facts, "serviceFacility", readServiceFacility(childLoop(loop, "2310C")));
  put(facts, "supervisingProvider", readClaimProvider(childLoop(loop, "2310D")));
  return facts;
}

function claimRows(claim: ProfessionalClaim): Row[] {
  const { accident, onsetDate, hospitalization, patientPaid, note, diagnoses } = claim;
  return rows(
    claimRow(claim),
    dayRow("431", onsetDate),
    dayRow("439", accident?.date),
    dayRow("435", hospitalization?.from),
    dayRow("096", hospitalization?.to),
    patientPaid !== undefined && row("AMT", "F5", amountText(patientPaid)),
    referenceRow("9F", claim.referralNumber),
    referenceRow("G1", claim.priorAuthorizationNumber),
    referenceRow("F8", claim.payerClaimControlNumber),
    referenceRow("X4", claim.cliaNumber),
    note !== undefined && row("NTE", "ADD", note),
    diagnosisRow(diagnoses, claim.diagnosisCodeSet),
  );
}

function claimRow(claim: ProfessionalClaim): Row {
  const { accident } = claim;
  const causes = accident === undefined ? "" : accidentElement(accident);
  return row(
    "CLM",
    claim.patientControlNumber,
    amountText(claim.totalCharge),
    "",
    "",
    [claim.placeOfService, "B", claim.frequencyCode],
    claim.signatureOnFile ? "Y" : "N",
    claim.assignmentCode,
    claim.benefitsAssigned,
    claim.releaseOfInformation,
    "",
    causes,
  );
}

/** DTP*435 admission and DTP*096 discharge; a discharge alone stays beside the facts. */
function readHospitalization(loop: SourceLoop): DateRange | undefined {
  const from = dayOf(find(loop, "DTP", "435"));
  if (from === undefined) return undefined;
  return { from, ...given("to", dayOf(find(loop, "DTP", "096"))) };
}
