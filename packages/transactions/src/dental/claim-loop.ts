import type { DentalClaim, Orthodontics } from "@claimwright/model";
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
import { childLoop, childLoops, find, findAll, opening, type SourceLoop } from "../internal/source-loop.ts";
import {
  amountAt,
  amountText,
  dayOf,
  given,
  numberAt,
  numberText,
  optionalAmountAt,
  periodAt,
  periodElements,
  textAt,
} from "../internal/values.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";
import { readDentalLine, writeDentalLine } from "./dental-line.ts";

/** Loop 2300 of the 837D with the loops inside it. */
export function writeClaimLoop(claim: DentalClaim): WrittenLoop {
  return writtenLoop("2300", claimRows(claim), [
    optionalProvider("2310A", "DN", claim.referringProvider),
    optionalProvider("2310B", "82", claim.renderingProvider),
    claim.serviceFacility !== undefined && writeServiceFacility("2310C", claim.serviceFacility),
    ...claim.otherPayers.map((other) => writeOtherPayer(other, claim)),
    ...claim.lines.map(writeDentalLine),
  ]);
}

export function readClaimLoop(loop: SourceLoop): ClaimLoopFacts<DentalClaim> {
  const clm = opening(loop);
  const reference = (qualifier: string) => textAt(find(loop, "REF", qualifier), 2);
  const service = find(loop, "DTP", "472");
  return {
    patientControlNumber: clm.get(1),
    totalCharge: amountAt(clm, 2),
    placeOfService: clm.get(5, 1),
    frequencyCode: clm.get(5, 3),
    signatureOnFile: clm.get(6) === "Y",
    assignmentCode: clm.get(7),
    benefitsAssigned: clm.get(8),
    releaseOfInformation: clm.get(9),
    predetermination: clm.get(19) === PREDETERMINATION,
    ...given("accident", readAccident(loop)),
    ...given("dateOfService", service === undefined ? undefined : periodAt(service, 2, 3)),
    ...given("orthodontics", readOrthodontics(loop)),
    toothStatuses: findAll(loop, "DN2").map((dn2) => ({ tooth: dn2.get(1), status: dn2.get(2) })),
    ...given("patientPaid", optionalAmountAt(find(loop, "AMT", "F5"), 2)),
    ...given("predeterminationNumber", reference("G3")),
    ...given("referralNumber", reference("9F")),
    ...given("priorAuthorizationNumber", reference("G1")),
    ...given("payerClaimControlNumber", reference("F8")),
    ...given("note", textAt(find(loop, "NTE", "ADD"), 2)),
    diagnoses: diagnosesOf(loop),
    ...given("diagnosisCodeSet", diagnosisCodeSetOf(loop)),
    ...given("referringProvider", readClaimProvider(childLoop(loop, "2310A"))),
    ...given("renderingProvider", readClaimProvider(childLoop(loop, "2310B"))),
    ...given("serviceFacility", readServiceFacility(childLoop(loop, "2310C"))),
    otherPayers: childLoops(loop, "2320").map(readOtherPayer),
    lines: childLoops(loop, "2400").map(readDentalLine),
  };
}

/** CLM19. */
const PREDETERMINATION = "PB";

function claimRows(claim: DentalClaim): Row[] {
  const { accident, dateOfService, orthodontics, patientPaid, note, diagnoses } = claim;
  return rows(
    claimRow(claim),
    dayRow("439", accident?.date),
    dayRow("452", orthodontics?.appliancePlaced),
    dateOfService !== undefined && row("DTP", "472", ...periodElements(dateOfService)),
    orthodontics !== undefined && orthodonticRow(orthodontics),
    claim.toothStatuses.map(({ tooth, status }) => row("DN2", tooth, status, "", "", "", "JP")),
    patientPaid !== undefined && row("AMT", "F5", amountText(patientPaid)),
    referenceRow("G3", claim.predeterminationNumber),
    referenceRow("F8", claim.payerClaimControlNumber),
    referenceRow("9F", claim.referralNumber),
    referenceRow("G1", claim.priorAuthorizationNumber),
    note !== undefined && row("NTE", "ADD", note),
    diagnosisRow(diagnoses, claim.diagnosisCodeSet),
  );
}

function claimRow(claim: DentalClaim): Row {
  const elements = [
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
    claim.accident === undefined ? "" : accidentElement(claim.accident),
  ];
  const unused = Array<string>(7).fill("");
  return row("CLM", ...elements, ...(claim.predetermination ? [...unused, PREDETERMINATION] : []));
}

/** DN104 says that the work is orthodontic where no months do. */
function orthodonticRow({ totalMonths, monthsRemaining }: Orthodontics): Row {
  const months = [totalMonths, monthsRemaining].map((count) =>
    count === undefined ? "" : numberText(count),
  );
  return totalMonths === undefined && monthsRemaining === undefined
    ? row("DN1", "", "", "", "Y")
    : row("DN1", ...months);
}

function readOrthodontics(loop: SourceLoop): Orthodontics | undefined {
  const dn1 = find(loop, "DN1");
  const appliancePlaced = dayOf(find(loop, "DTP", "452"));
  if (dn1 === undefined) return undefined;
  return {
    ...given("totalMonths", dn1.get(1) === "" ? undefined : numberAt(dn1, 1)),
    ...given("monthsRemaining", dn1.get(2) === "" ? undefined : numberAt(dn1, 2)),
    ...given("appliancePlaced", appliancePlaced),
  };
}
