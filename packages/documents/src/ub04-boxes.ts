import { type IsoDate, sumCents } from "@claimwright/base";
import {
  type Address,
  type ClaimProvider,
  type InstitutionalClaim,
  type InstitutionalLine,
  sortName,
} from "@claimwright/model";
import { addressLines } from "./internal/address-lines.ts";
import { dollarsText } from "./internal/dollars-text.ts";
import { drugText, type PayerRow, payerRows, shortDate } from "./internal/ub04-words.ts";

/** A box of the plain copy on a grid of 80 columns and rows of 12 points, with what it holds. */
export interface Ub04Box {
  /** Form locator and a short caption of our own words. */
  readonly caption: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** Revenue lines on a page; line 23 is the page's own: page number, creation date and total. */
export const UB04_LINES_A_PAGE = 22;

/** The pages of a facility claim: all boxes on each, 22 revenue lines a page, the total on the last. */
export function ub04Pages(claim: InstitutionalClaim, createdOn: IsoDate): readonly (readonly Ub04Box[])[] {
  const parts: InstitutionalLine[][] = [];
  for (let first = 0; first < claim.lines.length; first += UB04_LINES_A_PAGE) {
    parts.push(claim.lines.slice(first, first + UB04_LINES_A_PAGE));
  }
  return parts.map((lines, index) => [
    ...headBoxes(claim),
    ...stayBoxes(claim),
    ...revenueBoxes(claim, lines, { page: index + 1, pages: parts.length, createdOn }),
    ...payerBoxes(claim),
    ...codeBoxes(claim),
    ...providerBoxes(claim),
  ]);
}

const box = (
  caption: string,
  [left, right]: readonly [number, number],
  [top, height]: readonly [number, number],
  lines: readonly (string | undefined)[],
): Ub04Box => ({ caption, left, right, top, height, lines: lines.map((line) => (line ?? "").toUpperCase()) });

function headBoxes(claim: InstitutionalClaim): readonly Ub04Box[] {
  const { billingProvider: billing, statementPeriod: period } = claim;
  const name =
    billing.organizationName ?? (billing.personName === undefined ? "" : sortName(billing.personName));
  const person = claim.patient ?? claim.subscriber;
  return [
    box("1  Billing provider", [0, 27], [0, 4], [name, ...addressLines(billing.address)]),
    box(
      "2  Pay-to",
      [27, 50],
      [0, 4],
      billing.payToAddress === undefined ? [] : addressLines(billing.payToAddress),
    ),
    box("3a  Patient control number", [50, 72], [0, 2], [claim.patientControlNumber]),
    box("4  Type of bill", [72, 80], [0, 2], [`0${claim.facilityTypeCode}${claim.frequencyCode}`]),
    box("3b  Medical record", [50, 80], [2, 2], [claim.medicalRecordNumber]),
    box("5  Federal tax number", [0, 16], [4, 2], [billing.taxId.digits]),
    box(
      "6  Statement covers",
      [16, 36],
      [4, 2],
      [`${shortDate(period.from)} ${shortDate(period.to ?? period.from)}`],
    ),
    box("7", [36, 40], [4, 2], []),
    box("8  Patient", [40, 80], [4, 2], [sortName(person.name)]),
    box(
      "9  Patient's address",
      [0, 80],
      [6, 2],
      [person.address === undefined ? "" : oneLine(person.address)],
    ),
  ];
}

function stayBoxes(claim: InstitutionalClaim): readonly Ub04Box[] {
  const person = claim.patient ?? claim.subscriber;
  const { admission } = claim;
  const birth =
    person.birthDate === undefined
      ? ""
      : `${person.birthDate.slice(5, 7)}${person.birthDate.slice(8)}${person.birthDate.slice(0, 4)}`;
  return [
    box("10  Birth", [0, 11], [8, 2], [birth]),
    box("11  Sex", [11, 15], [8, 2], [person.sex]),
    box("12  Admission", [15, 24], [8, 2], [admission?.date === undefined ? "" : shortDate(admission.date)]),
    box("13  Hour", [24, 29], [8, 2], [admission?.time?.slice(0, 2)]),
    box("14  Type", [29, 34], [8, 2], [admission?.typeCode]),
    box("15  Source", [34, 39], [8, 2], [admission?.sourceCode]),
    box("16  Out", [39, 44], [8, 2], [claim.dischargeTime?.slice(0, 2)]),
    box("17  Status", [44, 49], [8, 2], [claim.patientStatusCode]),
    box("18-28  Condition codes", [49, 75], [8, 2], [claim.conditionCodes.join(" ")]),
    box("29  State", [75, 80], [8, 2], [claim.accidentState]),
    box(
      "31-34  Occurrences",
      [0, 40],
      [10, 2],
      [claim.occurrences.map(({ code, date }) => `${code} ${shortDate(date)}`).join("  ")],
    ),
    box(
      "35-36  Occurrence spans",
      [40, 80],
      [10, 2],
      [
        claim.occurrenceSpans
          .map(
            ({ code, period }) => `${code} ${shortDate(period.from)}-${shortDate(period.to ?? period.from)}`,
          )
          .join("  "),
      ],
    ),
    box("38  Responsible party", [0, 40], [12, 2], [sortName(claim.subscriber.name)]),
    box(
      "39-41  Values",
      [40, 80],
      [12, 2],
      [claim.values.map(({ code, value }) => `${code} ${value}`).join("  ")],
    ),
  ];
}

interface PageFacts {
  readonly page: number;
  readonly pages: number;
  readonly createdOn: IsoDate;
}

const REVENUE_TOP = 14;
const REVENUE_HEIGHT = 25;

function revenueBoxes(
  claim: InstitutionalClaim,
  lines: readonly InstitutionalLine[],
  { page, pages, createdOn }: PageFacts,
): readonly Ub04Box[] {
  const isLast = page === pages;
  const filler = Array.from({ length: UB04_LINES_A_PAGE - lines.length }, () => "");
  const notCovered = sumCents(claim.lines.flatMap(({ nonCoveredCharge }) => nonCoveredCharge ?? []));
  const column = (
    caption: string,
    span: readonly [number, number],
    text: (line: InstitutionalLine) => string,
    last: string,
  ) => box(caption, span, [REVENUE_TOP, REVENUE_HEIGHT], [...lines.map(text), ...filler, last]);
  return [
    column("42  Rev.", [0, 7], (line) => line.revenueCode, isLast ? "0001" : ""),
    column("43  Description", [7, 30], (line) => drugText(line), `PAGE ${page} OF ${pages}`),
    column(
      "44  HCPCS and modifiers",
      [30, 44],
      (line) => [line.procedureCode ?? "", ...line.modifiers].join(" "),
      "",
    ),
    column(
      "45  Date",
      [44, 53],
      (line) => (line.dateOfService === undefined ? "" : shortDate(line.dateOfService.from)),
      shortDate(createdOn),
    ),
    column("46  Units", [53, 60], (line) => String(line.units), ""),
    column(
      "47  Charges",
      [60, 71],
      (line) => dollarsText(line.charge),
      isLast ? dollarsText(claim.totalCharge) : "",
    ),
    column(
      "48  Not covered",
      [71, 80],
      (line) => (line.nonCoveredCharge === undefined ? "" : dollarsText(line.nonCoveredCharge)),
      isLast && notCovered > 0 ? dollarsText(notCovered) : "",
    ),
  ];
}

function payerBoxes(claim: InstitutionalClaim): readonly Ub04Box[] {
  const rows = payerRows(claim);
  const due = claim.estimatedAmountDue;
  const authorization = claim.priorAuthorizationNumber ?? claim.referralNumber;
  const at = (
    caption: string,
    span: readonly [number, number],
    top: number,
    textOf: (row: PayerRow) => string | undefined,
  ) => box(caption, span, [top, 4], rows.map(textOf));
  return [
    at("50  Payers A B C", [0, 25], 39, ({ payer }) => payer.name),
    at("51  Plan id", [25, 38], 39, ({ payer }) => payer.payerIdentifier),
    at("52", [38, 42], 39, () => claim.releaseOfInformation),
    at("53", [42, 46], 39, () => claim.benefitsAssigned),
    at("54  Prior payments", [46, 57], 39, ({ paid }) => (paid === undefined ? "" : dollarsText(paid))),
    at("55  Estimated due", [57, 67], 39, ({ isNow }) =>
      isNow && due !== undefined ? dollarsText(due) : "",
    ),
    box("56  NPI", [67, 80], [39, 4], [claim.billingProvider.npi]),
    at("58  Insured", [0, 28], 43, ({ name }) => sortName(name)),
    at("59", [28, 33], 43, ({ relationship }) => relationship),
    at("60  Insured's id", [33, 52], 43, ({ memberId }) => memberId),
    at("61  Group", [52, 66], 43, ({ planName }) => planName),
    at("62  Group number", [66, 80], 43, ({ groupNumber }) => groupNumber),
    at("63  Authorization", [0, 28], 47, ({ isNow }) => (isNow ? authorization : "")),
    at("64  Payer's claim number", [28, 54], 47, ({ number }) => number),
    box("65  Employer", [54, 80], [47, 4], []),
  ];
}

/** Diagnoses on one line of the box: what 80 columns hold with their indicators. */
const DIAGNOSES_A_LINE = 9;

function codeBoxes(claim: InstitutionalClaim): readonly Ub04Box[] {
  const diagnoses = claim.diagnoses.map(
    ({ code, presentOnAdmission }) =>
      `${code}${presentOnAdmission === undefined ? "" : ` ${presentOnAdmission}`}`,
  );
  const lines = [0, 1].map((row) =>
    diagnoses.slice(row * DIAGNOSES_A_LINE, (row + 1) * DIAGNOSES_A_LINE).join("  "),
  );
  return [
    box("66  ICD", [0, 5], [51, 3], ["0"]),
    box(
      "67  Principal and other diagnoses, each with its present-on-admission indicator",
      [5, 80],
      [51, 3],
      lines,
    ),
    box("69  Admitting", [0, 13], [54, 2], [claim.admittingDiagnosis]),
    box("70  Reasons for the visit", [13, 38], [54, 2], [claim.reasonsForVisit.join(" ")]),
    box("71  DRG", [38, 46], [54, 2], [claim.diagnosisRelatedGroup]),
    box("72  External causes", [46, 80], [54, 2], [claim.externalCauses.map(({ code }) => code).join(" ")]),
    box(
      "74  Procedures and dates",
      [0, 80],
      [56, 2],
      [
        claim.procedures
          .map(({ code, date }) => `${code}${date === undefined ? "" : ` ${shortDate(date)}`}`)
          .join("  "),
      ],
    ),
  ];
}

function providerBoxes(claim: InstitutionalClaim): readonly Ub04Box[] {
  const other = claim.otherOperatingPhysician ?? claim.renderingProvider ?? claim.referringProvider;
  const taxonomy = claim.billingProvider.taxonomy;
  return [
    box("76  Attending", [0, 27], [58, 2], [providerText(claim.attendingProvider)]),
    box("77  Operating", [27, 54], [58, 2], [providerText(claim.operatingPhysician)]),
    box("78-79  Other", [54, 80], [58, 2], [providerText(other)]),
    box("80  Remarks", [0, 54], [60, 2], [claim.note]),
    box("81  Codes", [54, 80], [60, 2], [taxonomy === undefined ? "" : `B3 ${taxonomy}`]),
  ];
}

function providerText(provider: ClaimProvider | undefined): string {
  return provider === undefined ? "" : `${provider.npi ?? ""} ${sortName(provider.name)}`;
}

function oneLine(address: Address): string {
  return addressLines(address).join(", ");
}
