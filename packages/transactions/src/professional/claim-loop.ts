import { compactDate, type DateRange } from "@claimwright/base";
import type { ClaimAccident, ProfessionalClaim } from "@claimwright/model";
import {
  readClaimProvider,
  readServiceFacility,
  writeClaimProvider,
  writeServiceFacility,
} from "../claim/claim-provider.ts";
import { readOtherPayer, writeOtherPayer } from "../claim/other-payer.ts";
import { refuseFile } from "../internal/refuse.ts";
import { type Row, row, rows } from "../internal/row.ts";
import { childLoop, childLoops, find, findAll, opening, type SourceLoop } from "../internal/source-loop.ts";
import { amountAt, amountText, dayOf, given, optionalAmountAt, textAt } from "../internal/values.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";
import { readServiceLine, writeServiceLine } from "./service-line.ts";

/** What of a professional claim stands in loop 2300; the rest is in the levels above it. */
export type ClaimLoopFacts = Omit<ProfessionalClaim, "billingProvider" | "subscriber" | "patient" | "payer">;

/** Loop 2300 of the 837P with the loops inside it. */
export function writeClaimLoop(claim: ProfessionalClaim): WrittenLoop {
  const { referringProvider, renderingProvider, serviceFacility, supervisingProvider } = claim;
  return writtenLoop("2300", claimRows(claim), [
    referringProvider !== undefined && writeClaimProvider("2310A", "DN", referringProvider),
    renderingProvider !== undefined && writeClaimProvider("2310B", "82", renderingProvider),
    serviceFacility !== undefined && writeServiceFacility("2310C", serviceFacility),
    supervisingProvider !== undefined && writeClaimProvider("2310D", "DQ", supervisingProvider),
    ...claim.otherPayers.map((other) => writeOtherPayer(other, claim)),
    ...claim.lines.map(writeServiceLine),
  ]);
}

export function readClaimLoop(loop: SourceLoop): ClaimLoopFacts {
  const clm = opening(loop);
  const reference = (qualifier: string) => textAt(find(loop, "REF", qualifier), 2);
  const day = (qualifier: string) => dayOf(find(loop, "DTP", qualifier));
  return {
    patientControlNumber: clm.get(1),
    totalCharge: amountAt(clm, 2),
    placeOfService: clm.get(5, 1),
    frequencyCode: clm.get(5, 3),
    signatureOnFile: clm.get(6) === "Y",
    assignmentCode: clm.get(7),
    benefitsAssigned: clm.get(8),
    releaseOfInformation: clm.get(9),
    ...given("payerClaimControlNumber", reference("F8")),
    ...given("priorAuthorizationNumber", reference("G1")),
    ...given("referralNumber", reference("9F")),
    ...given("cliaNumber", reference("X4")),
    ...given("accident", readAccident(loop)),
    ...given("onsetDate", day("431")),
    ...given("hospitalization", readHospitalization(loop)),
    ...given("patientPaid", optionalAmountAt(find(loop, "AMT", "F5"), 2)),
    ...given("note", textAt(find(loop, "NTE", "ADD"), 2)),
    diagnoses: diagnosesOf(loop),
    ...given("referringProvider", readClaimProvider(childLoop(loop, "2310A"))),
    ...given("renderingProvider", readClaimProvider(childLoop(loop, "2310B"))),
    ...given("serviceFacility", readServiceFacility(childLoop(loop, "2310C"))),
    ...given("supervisingProvider", readClaimProvider(childLoop(loop, "2310D"))),
    otherPayers: childLoops(loop, "2320").map(readOtherPayer),
    lines: childLoops(loop, "2400").map(readServiceLine),
  };
}

function claimRows(claim: ProfessionalClaim): Row[] {
  const { accident, onsetDate, hospitalization, patientPaid, note, diagnoses } = claim;
  return rows(
    claimRow(claim),
    onsetDate !== undefined && row("DTP", "431", "D8", compactDate(onsetDate)),
    accident?.date !== undefined && row("DTP", "439", "D8", compactDate(accident.date)),
    hospitalization !== undefined && row("DTP", "435", "D8", compactDate(hospitalization.from)),
    hospitalization?.to !== undefined && row("DTP", "096", "D8", compactDate(hospitalization.to)),
    patientPaid !== undefined && row("AMT", "F5", amountText(patientPaid)),
    referenceRow("9F", claim.referralNumber),
    referenceRow("G1", claim.priorAuthorizationNumber),
    referenceRow("F8", claim.payerClaimControlNumber),
    referenceRow("X4", claim.cliaNumber),
    note !== undefined && row("NTE", "ADD", note),
    diagnoses.length > 0 && row("HI", ...diagnoses.map((code, index) => [index === 0 ? "ABK" : "ABF", code])),
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

function referenceRow(qualifier: string, number: string | undefined): Row | undefined {
  return number === undefined ? undefined : row("REF", qualifier, number);
}

/** CLM11: one or two causes, an element that the guide does not use, the state where an auto accident happened. */
function accidentElement({ causes, state }: ClaimAccident): readonly string[] {
  const [first = "", second = "", ...further] = causes;
  if (further.length > 0)
    refuseFile("An accident has more than two causes.", "Give the two that matter.", "CLM11");
  return [first, second, "", state ?? ""];
}

function readAccident(loop: SourceLoop): ClaimAccident | undefined {
  const clm = opening(loop);
  const causes = [1, 2].map((component) => clm.get(11, component)).filter((cause) => cause !== "");
  const date = dayOf(find(loop, "DTP", "439"));
  const state = textAt(clm, 11, 4);
  if (causes.length === 0 && date === undefined && state === undefined) return undefined;
  return { causes, ...given("date", date), ...given("state", state) };
}

/** DTP*435 admission and DTP*096 discharge; a discharge alone stays beside the facts. */
function readHospitalization(loop: SourceLoop): DateRange | undefined {
  const from = dayOf(find(loop, "DTP", "435"));
  if (from === undefined) return undefined;
  return { from, ...given("to", dayOf(find(loop, "DTP", "096"))) };
}

/** The codes of HI*ABK and ABF; BK and BF are the ICD-9-CM qualifiers of services before October 2015. */
function diagnosesOf(loop: SourceLoop): string[] {
  return findAll(loop, "HI")
    .filter((hi) => DIAGNOSIS_QUALIFIERS.has(hi.get(1, 1)))
    .flatMap((hi) => {
      const codes: string[] = [];
      for (let element = 1; element <= hi.elementCount; element++) {
        const code = hi.get(element, 2);
        if (code !== "") codes.push(code);
      }
      return codes;
    });
}

const DIAGNOSIS_QUALIFIERS: ReadonlySet<string> = new Set(["ABK", "ABF", "BK", "BF"]);
