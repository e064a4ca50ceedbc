import { compactDate, parseCompactDate } from "@claimwright/base";
import type { Admission, InstitutionalClaim } from "@claimwright/model";
import type { Segment } from "@claimwright/x12";
import type { ClaimLoopFacts } from "../claim/claim-guide.ts";
import {
  optionalProvider,
  readClaimProvider,
  readServiceFacility,
  writeServiceFacility,
} from "../claim/claim-provider.ts";
import { referenceRow } from "../claim/claim-rows.ts";
import { readOtherPayer, writeOtherPayer } from "../claim/other-payer.ts";
import { refuse } from "../internal/refuse.ts";
import { required } from "../internal/required.ts";
import { type Row, row, rows } from "../internal/row.ts";
import { childLoop, childLoops, find, opening, type SourceLoop } from "../internal/source-loop.ts";
import {
  amountAt,
  amountText,
  given,
  optionalAmountAt,
  periodAt,
  periodElements,
  textAt,
} from "../internal/values.ts";
import { type WrittenLoop, writtenLoop } from "../internal/written-loop.ts";
import { codeRows, codesOf } from "./code-information.ts";
import { readInstitutionalLine, writeInstitutionalLine } from "./institutional-line.ts";

/** Loop 2300 of the 837I with the loops inside it. */
export function writeClaimLoop(claim: InstitutionalClaim): WrittenLoop {
  return writtenLoop("2300", claimRows(claim), [
    optionalProvider("2310A", "71", claim.attendingProvider),
    optionalProvider("2310B", "72", claim.operatingPhysician),
    optionalProvider("2310C", "ZZ", claim.otherOperatingPhysician),
    optionalProvider("2310D", "82", claim.renderingProvider),
    claim.serviceFacility !== undefined && writeServiceFacility("2310E", claim.serviceFacility),
    optionalProvider("2310F", "DN", claim.referringProvider),
    ...claim.otherPayers.map((other) => writeOtherPayer(other, claim)),
    ...claim.lines.map(writeInstitutionalLine),
  ]);
}

export function readClaimLoop(loop: SourceLoop): ClaimLoopFacts<InstitutionalClaim> {
  const clm = opening(loop);
  const reference = (qualifier: string) => textAt(find(loop, "REF", qualifier), 2);
  const provider = (id: string) => readClaimProvider(childLoop(loop, id));
  return {
    patientControlNumber: clm.get(1),
    ...given("medicalRecordNumber", reference("EA")),
    totalCharge: amountAt(clm, 2),
    facilityTypeCode: clm.get(5, 1),
    frequencyCode: clm.get(5, 3),
    ...given("payerClaimControlNumber", reference("F8")),
    statementPeriod: periodAt(required(loop, "DTP", "434"), 2, 3),
    ...given("admission", readAdmission(loop)),
    patientStatusCode: find(loop, "CL1")?.get(3) ?? "",
    ...given("dischargeTime", textAt(find(loop, "DTP", "096"), 3)),
    assignmentCode: clm.get(7),
    benefitsAssigned: clm.get(8),
    releaseOfInformation: clm.get(9),
    ...given("priorAuthorizationNumber", reference("G1")),
    ...given("referralNumber", reference("9F")),
    ...given("accidentState", reference("LU")),
    ...given("estimatedAmountDue", optionalAmountAt(find(loop, "AMT", "F3"), 2)),
    ...given("note", textAt(find(loop, "NTE", "ADD"), 2)),
    ...codesOf(loop),
    ...given("attendingProvider", provider("2310A")),
    ...given("operatingPhysician", provider("2310B")),
    ...given("otherOperatingPhysician", provider("2310C")),
    ...given("renderingProvider", provider("2310D")),
    ...given("serviceFacility", readServiceFacility(childLoop(loop, "2310E"))),
    ...given("referringProvider", provider("2310F")),
    otherPayers: childLoops(loop, "2320").map(readOtherPayer),
    lines: childLoops(loop, "2400").map(readInstitutionalLine),
  };
}

function claimRows(claim: InstitutionalClaim): Row[] {
  const { admission, dischargeTime, estimatedAmountDue, note, patientStatusCode } = claim;
  return rows(
    row(
      "CLM",
      claim.patientControlNumber,
      amountText(claim.totalCharge),
      "",
      "",
      [claim.facilityTypeCode, "A", claim.frequencyCode],
      "",
      claim.assignmentCode,
      claim.benefitsAssigned,
      claim.releaseOfInformation,
    ),
    dischargeTime !== undefined && row("DTP", "096", "TM", dischargeTime),
    statementRow(claim),
    admission !== undefined && admissionRow(admission),
    (admission !== undefined || patientStatusCode !== "") &&
      row("CL1", admission?.typeCode, admission?.sourceCode, patientStatusCode),
    estimatedAmountDue !== undefined && row("AMT", "F3", amountText(estimatedAmountDue)),
    referenceRow("9F", claim.referralNumber),
    referenceRow("G1", claim.priorAuthorizationNumber),
    referenceRow("F8", claim.payerClaimControlNumber),
    referenceRow("LU", claim.accidentState),
    referenceRow("EA", claim.medicalRecordNumber),
    note !== undefined && row("NTE", "ADD", note),
    codeRows(claim),
  );
}

/** The statement covers a range, of one day where it has no other (X223A2 DTP*434: RD8). */
function statementRow({ statementPeriod: { from, to = from } }: InstitutionalClaim): Row {
  return row("DTP", "434", ...periodElements({ from, to }));
}

/** `DTP*435*DT*202511120830~`, or D8 without a time. */
function admissionRow({ date, time }: Admission): Row | undefined {
  if (date === undefined) return undefined;
  return time === undefined
    ? row("DTP", "435", "D8", compactDate(date))
    : row("DTP", "435", "DT", `${compactDate(date)}${time}`);
}

function readAdmission(loop: SourceLoop): Admission | undefined {
  const cl1 = find(loop, "CL1");
  const dtp = find(loop, "DTP", "435");
  const typeCode = cl1?.get(1) ?? "";
  const sourceCode = textAt(cl1, 2);
  if (dtp === undefined && typeCode === "" && sourceCode === undefined) return undefined;
  return {
    ...(dtp === undefined ? {} : admissionMoment(dtp)),
    typeCode,
    ...given("sourceCode", sourceCode),
  };
}

function admissionMoment(dtp: Segment): Pick<Admission, "date" | "time"> {
  const text = dtp.get(3);
  const date = parseCompactDate(text.slice(0, 8));
  if (date === undefined)
    refuse(dtp, 3, "The admission is not a calendar day.", "Write CCYYMMDDHHMM or CCYYMMDD.");
  return text.length > 8 ? { date, time: text.slice(8) } : { date };
}
