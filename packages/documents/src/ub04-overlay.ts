import { type Cents, type IsoDate, sumCents } from "@claimwright/base";
import {
  type Address,
  type ClaimProvider,
  type InstitutionalClaim,
  type InstitutionalLine,
  sortName,
} from "@claimwright/model";
import { addressLines } from "./internal/address-lines.ts";
import { dollarsText } from "./internal/dollars-text.ts";
import { drugText, payerRows, shortDate } from "./internal/ub04-words.ts";
import { UB04_LINES_A_PAGE } from "./ub04-boxes.ts";

/**
 * A value on the red UB-04, on its grid of 10 characters and 6 lines an inch counted from the page's corner. The
 * places are measured on a true-size drawing of the form; the committee's own print specification is not published openly.
 */
export interface PlacedText {
  /** Form locator, such as `47`. */
  readonly locator: string;
  readonly row: number;
  /** In characters of a tenth of an inch; some places begin between two. */
  readonly column: number;
  readonly width: number;
  /** Ends at the right edge of its place, as amounts do. */
  readonly right?: boolean;
  readonly text: string;
}

/** What is printed over each red form: the data alone, 22 revenue lines a form, the totals on the last. */
export function ub04Overlay(
  claim: InstitutionalClaim,
  createdOn: IsoDate,
): readonly (readonly PlacedText[])[] {
  const count = Math.max(1, Math.ceil(claim.lines.length / UB04_LINES_A_PAGE));
  return Array.from({ length: count }, (_, index) => {
    const lines = claim.lines.slice(index * UB04_LINES_A_PAGE, (index + 1) * UB04_LINES_A_PAGE);
    const page = { page: index + 1, pages: count, createdOn };
    return [
      ...head(claim),
      ...stay(claim),
      ...codedEvents(claim),
      ...revenue(claim, lines, page),
      ...payers(claim),
      ...diagnoses(claim),
      ...procedures(claim),
      ...providers(claim),
      ...remarks(claim),
    ].filter(({ text }) => text !== "");
  });
}

type Place = readonly [row: number, column: number, width: number];

function at(
  locator: string,
  [row, column, width]: Place,
  text: string | undefined,
  right = false,
): PlacedText {
  return { locator, row, column, width, text: (text ?? "").toUpperCase(), ...(right ? { right } : {}) };
}

function block(
  locator: string,
  [row, column, width]: Place,
  lines: readonly string[],
): readonly PlacedText[] {
  return lines.map((text, index) => at(locator, [row + index, column, width], text));
}

function head(claim: InstitutionalClaim): readonly PlacedText[] {
  const { billingProvider: billing, statementPeriod: period } = claim;
  const name =
    billing.organizationName ?? (billing.personName === undefined ? "" : sortName(billing.personName));
  const payTo = billing.payToAddress;
  const phone = billing.contact?.phone;
  return [
    ...block("1", [1, 2, 25], [name, ...nameBlock(billing.address), ...(phone === undefined ? [] : [phone])]),
    ...(payTo === undefined ? [] : block("2", [1, 27, 25], [name, ...nameBlock(payTo)])),
    at("3a", [1, 55, 24], claim.patientControlNumber),
    at("3b", [2, 55, 23], claim.medicalRecordNumber),
    at("4", [2, 79, 4], `0${claim.facilityTypeCode}${claim.frequencyCode}`),
    at("5", [4, 52, 9], billing.taxId.digits),
    at("6", [4, 62, 6], shortDate(period.from)),
    at("6", [4, 69, 6], shortDate(period.to ?? period.from)),
    ...patient(claim),
  ];
}

/** Street and place; a second street line goes behind the first, since the block has three lines below the name. */
function nameBlock(address: Address): readonly string[] {
  const lines = addressLines(address);
  return [lines.slice(0, -1).join(" "), lines.at(-1) ?? ""];
}

function patient(claim: InstitutionalClaim): readonly PlacedText[] {
  const person = claim.patient ?? claim.subscriber;
  const { address } = person;
  return [
    at("8b", [6, 3, 29], sortName(person.name)),
    at(
      "9a",
      [5, 43, 40],
      address === undefined ? "" : [address.line1, address.line2].filter(Boolean).join(" "),
    ),
    at("9b", [6, 33, 30], address?.city),
    at("9c", [6, 66, 2], address?.state),
    at("9d", [6, 70, 9], address?.zip),
  ];
}

function stay(claim: InstitutionalClaim): readonly PlacedText[] {
  const { birthDate, sex } = claim.patient ?? claim.subscriber;
  const { admission } = claim;
  const birth =
    birthDate === undefined ? "" : `${birthDate.slice(5, 7)}${birthDate.slice(8)}${birthDate.slice(0, 4)}`;
  return [
    at("10", [8, 2, 8], birth),
    at("11", [8, 11.5, 1], sex),
    at("12", [8, 13.5, 6], admission?.date === undefined ? "" : shortDate(admission.date)),
    at("13", [8, 20, 2], admission?.time?.slice(0, 2)),
    at("14", [8, 23.5, 1], admission?.typeCode),
    at("15", [8, 26.5, 1], admission?.sourceCode),
    at("16", [8, 29, 2], claim.dischargeTime?.slice(0, 2)),
    at("17", [8, 32, 2], claim.patientStatusCode),
    ...claim.conditionCodes
      .slice(0, 11)
      .map((code, index) => at(`${18 + index}`, [8, 35 + 3 * index, 2], code)),
    at("29", [8, 68, 2], claim.accidentState),
  ];
}

/** Occurrences run down the columns: 31a, 32a, 33a, 34a, then the second line; values 39a, 40a, 41a, then 39b. */
function codedEvents(claim: InstitutionalClaim): readonly PlacedText[] {
  const { subscriber } = claim;
  const responsible = subscriber.address === undefined ? [] : addressLines(subscriber.address);
  return [
    ...claim.occurrences.slice(0, 8).flatMap(({ code, date }, index) => {
      const [row, column] = [10 + Math.floor(index / 4), 2 + 10 * (index % 4)];
      const locator = `${31 + (index % 4)}`;
      return [at(locator, [row, column, 2], code), at(locator, [row, column + 3, 6], shortDate(date))];
    }),
    ...claim.occurrenceSpans.slice(0, 4).flatMap(({ code, period }, index) => {
      const [row, column] = [10 + Math.floor(index / 2), index % 2 === 0 ? 42 : 59];
      const locator = `${35 + (index % 2)}`;
      return [
        at(locator, [row, column, 2], code),
        at(locator, [row, column + 3, 6], shortDate(period.from)),
        at(locator, [row, column + 10, 6], shortDate(period.to ?? period.from)),
      ];
    }),
    ...block("38", [12, 3, 40], [sortName(subscriber.name), ...responsible].slice(0, 5)),
    ...claim.values.slice(0, 12).flatMap(({ code, value }, index) => {
      const row = 13 + Math.floor(index / 3);
      const column = VALUE_COLUMNS[index % 3] ?? 0;
      const locator = `${39 + (index % 3)}`;
      return [
        at(locator, [row, column, 2], code),
        at(locator, [row, column + 2.6, 10], valueText(value), true),
      ];
    }),
  ];
}

const VALUE_COLUMNS: readonly number[] = [45, 58.1, 71.1];

/** Dollars and cents on either side of the printed line; a count leaves the cents' place empty. */
function valueText(value: string): string {
  const [whole = "", cents] = value.split(".");
  return `${whole} ${(cents ?? "").padEnd(2, cents === undefined ? " " : "0").slice(0, 2)}`;
}

/** Dollars and cents on either side of the printed line. */
function amountText(amount: Cents): string {
  return dollarsText(amount).replace(".", " ");
}

const FIRST_LINE_ROW = 18;
const LAST_LINE_ROW = 40;

function revenue(
  claim: InstitutionalClaim,
  lines: readonly InstitutionalLine[],
  { page, pages, createdOn }: { readonly page: number; readonly pages: number; readonly createdOn: IsoDate },
): readonly PlacedText[] {
  const notCovered = sumCents(claim.lines.flatMap(({ nonCoveredCharge }) => nonCoveredCharge ?? []));
  const isLast = page === pages;
  return [
    ...lines.flatMap((line, index) => revenueLine(line, FIRST_LINE_ROW + index)),
    at("42", [LAST_LINE_ROW, 1.7, 4], isLast ? "0001" : ""),
    at("43", [LAST_LINE_ROW, 11, 2], String(page)),
    at("43", [LAST_LINE_ROW, 17, 2], String(pages)),
    at("45", [LAST_LINE_ROW, 46.6, 6], shortDate(createdOn)),
    at("47", [LAST_LINE_ROW, 61, 10], isLast ? amountText(claim.totalCharge) : "", true),
    at("48", [LAST_LINE_ROW, 71, 10], isLast && notCovered > 0 ? amountText(notCovered) : "", true),
  ];
}

function revenueLine(line: InstitutionalLine, row: number): readonly PlacedText[] {
  const { dateOfService, nonCoveredCharge } = line;
  return [
    at("42", [row, 1.7, 4], line.revenueCode),
    at("43", [row, 6.3, 24], drugText(line)),
    at("44", [row, 31.4, 14], [line.procedureCode ?? "", ...line.modifiers].join("")),
    at("45", [row, 46.6, 6], dateOfService === undefined ? "" : shortDate(dateOfService.from)),
    at("46", [row, 53.8, 7], String(line.units), true),
    at("47", [row, 61, 10], amountText(line.charge), true),
    at("48", [row, 71, 10], nonCoveredCharge === undefined ? "" : amountText(nonCoveredCharge), true),
  ];
}

function payers(claim: InstitutionalClaim): readonly PlacedText[] {
  const due = claim.estimatedAmountDue;
  const authorization = claim.priorAuthorizationNumber ?? claim.referralNumber;
  const rows = payerRows(claim).flatMap((row, index) => [
    at("50", [42 + index, 1.7, 22], row.payer.name),
    at("51", [42 + index, 24.6, 14], row.payer.payerIdentifier),
    at("52", [42 + index, 40, 1], claim.releaseOfInformation),
    at("53", [42 + index, 43, 1], claim.benefitsAssigned),
    at("54", [42 + index, 44.7, 10], row.paid === undefined ? "" : amountText(row.paid), true),
    at("55", [42 + index, 55.7, 10], row.isNow && due !== undefined ? amountText(due) : "", true),
    at("58", [46 + index, 1.7, 25], sortName(row.name)),
    at("59", [46 + index, 28, 2], row.relationship),
    at("60", [46 + index, 30.7, 19], row.memberId),
    at("61", [46 + index, 50.8, 14], row.planName),
    at("62", [46 + index, 65.8, 17], row.groupNumber),
    at("63", [50 + index, 1.7, 30], row.isNow ? authorization : ""),
    at("64", [50 + index, 32.6, 26], row.number),
  ]);
  return [at("56", [41, 69, 14], claim.billingProvider.npi), ...rows];
}

/** Nine codes a line, eight columns apart, each with its present-on-admission indicator behind it. */
function diagnoses(claim: InstitutionalClaim): readonly PlacedText[] {
  const codes = claim.diagnoses.slice(0, 18).flatMap(({ code, presentOnAdmission }, index) => {
    const [row, column] = [53 + Math.floor(index / 9), 2.6 + 8 * (index % 9)];
    return [at("67", [row, column, 7], code), at("67", [row, column + 7, 1], presentOnAdmission)];
  });
  return [
    ...codes,
    at("66", [54, 1.5, 1], claim.diagnosisCodeSet === undefined ? "0" : "9"),
    at("69", [55, 5.4, 7], claim.admittingDiagnosis),
    ...claim.reasonsForVisit.slice(0, 3).map((code, index) => at("70", [55, 17.6 + 7 * index, 7], code)),
    at("71", [55, 44, 3], claim.diagnosisRelatedGroup),
    ...claim.externalCauses.slice(0, 3).flatMap(({ code, presentOnAdmission }, index) => {
      const column = 49.6 + 8 * index;
      return [at("72", [55, column, 7], code), at("72", [55, column + 7, 1], presentOnAdmission)];
    }),
  ];
}

function procedures(claim: InstitutionalClaim): readonly PlacedText[] {
  return claim.procedures.slice(0, 6).flatMap(({ code, date }, index) => {
    const row = index < 3 ? 57 : 59;
    const [codeColumn, dateColumn] = PROCEDURE_COLUMNS[index % 3] ?? [0, 0];
    const day = date === undefined ? "" : shortDate(date);
    return [at("74", [row, codeColumn, 7], code), at("74", [row, dateColumn, 6], day)];
  });
}

const PROCEDURE_COLUMNS: readonly (readonly [code: number, date: number])[] = [
  [1.7, 10],
  [16.8, 25],
  [31.8, 40],
];

function providers(claim: InstitutionalClaim): readonly PlacedText[] {
  const { otherOperatingPhysician, renderingProvider, referringProvider } = claim;
  const others = [
    { qualifier: "ZZ", provider: otherOperatingPhysician },
    { qualifier: "82", provider: renderingProvider },
    { qualifier: "DN", provider: referringProvider },
  ].filter(({ provider }) => provider !== undefined);
  const [first, second] = others;
  return [
    ...provider("76", 56, claim.attendingProvider),
    ...provider("77", 58, claim.operatingPhysician),
    ...provider("78", 60, first?.provider, first?.qualifier),
    ...provider("79", 62, second?.provider, second?.qualifier),
  ];
}

function provider(
  locator: string,
  row: number,
  who: ClaimProvider | undefined,
  qualifier?: string,
): readonly PlacedText[] {
  if (who === undefined) return [];
  return [
    at(locator, [row, 56.8, 2], qualifier),
    at(locator, [row, 60.4, 10], who.npi),
    at(locator, [row + 1, 54.2, 15], who.name.last),
    at(locator, [row + 1, 72.1, 11], who.name.first),
  ];
}

/** Remarks: a short first line behind the printed word, then three of 24. */
function remarks(claim: InstitutionalClaim): readonly PlacedText[] {
  const note = claim.note ?? "";
  const taxonomy = claim.billingProvider.taxonomy;
  return [
    at("80", [60, 6.7, 18], note.slice(0, 18)),
    ...[0, 1, 2].map((line) =>
      at("80", [61 + line, 1.5, 24], note.slice(18 + 24 * line, 18 + 24 * (line + 1))),
    ),
    at("81", [60, 27.6, 2], taxonomy === undefined ? "" : "B3"),
    at("81", [60, 29.7, 10], taxonomy),
  ];
}
