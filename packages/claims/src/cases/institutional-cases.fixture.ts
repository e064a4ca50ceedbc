import { cents, isoDate, npiOf, sumCents } from "@claimwright/base";
import type { InstitutionalClaim, InstitutionalLine } from "@claimwright/model";
import { cleanClaim } from "../clean-claim.fixture.ts";

const clean = cleanClaim();
const name = { last: "Reyes", first: "Ana" };

export function facilityLine(changes: Partial<InstitutionalLine> = {}): InstitutionalLine {
  return {
    lineNumber: 1,
    lineItemControlNumber: "",
    revenueCode: "0450",
    procedureCode: "99284",
    modifiers: [],
    charge: cents(80_000),
    unitMeasure: "UN",
    units: 1,
    dateOfService: { from: isoDate("2025-11-14") },
    adjudications: [],
    ...changes,
  };
}

/** An emergency visit as a hospital bills it. All people are invented. */
export function outpatientBill(changes: Partial<InstitutionalClaim> = {}): InstitutionalClaim {
  const lines = changes.lines ?? [facilityLine()];
  return {
    patientControlNumber: "H1",
    facilityTypeCode: "13",
    frequencyCode: "1",
    totalCharge: sumCents(lines.map((line) => line.charge)),
    statementPeriod: { from: isoDate("2025-11-14"), to: isoDate("2025-11-14") },
    patientStatusCode: "01",
    billingProvider: clean.billingProvider,
    attendingProvider: { name, npi: npiOf("198765432") },
    subscriber: clean.subscriber,
    payer: clean.payer,
    diagnoses: [{ code: "N390" }],
    reasonsForVisit: ["N390"],
    externalCauses: [],
    procedures: [],
    conditionCodes: [],
    occurrences: [],
    occurrenceSpans: [],
    values: [],
    lines,
    assignmentCode: "A",
    benefitsAssigned: "Y",
    releaseOfInformation: "Y",
    otherPayers: [],
    ...changes,
  };
}

/** A stay of two days. */
export function inpatientBill(changes: Partial<InstitutionalClaim> = {}): InstitutionalClaim {
  return outpatientBill({
    facilityTypeCode: "11",
    statementPeriod: { from: isoDate("2025-11-12"), to: isoDate("2025-11-14") },
    admission: { date: isoDate("2025-11-12"), typeCode: "1", sourceCode: "1" },
    admittingDiagnosis: "N390",
    diagnoses: [
      { code: "N390", presentOnAdmission: "Y" },
      { code: "E1122", presentOnAdmission: "Y" },
    ],
    lines: [facilityLine({ revenueCode: "0120", unitMeasure: "DA", units: 2 })],
    ...changes,
  });
}

export interface InstitutionalCase {
  readonly code: string;
  readonly about: string;
  readonly fires: InstitutionalClaim;
  readonly twin: InstitutionalClaim;
}

export const INSTITUTIONAL_CASES: readonly InstitutionalCase[] = [
  {
    code: "edit.bill-type",
    about: "a classification that does not exist",
    fires: outpatientBill({ facilityTypeCode: "99" }),
    twin: outpatientBill(),
  },
  {
    code: "edit.bill-frequency-status",
    about: "still a patient on a bill of the whole stay",
    fires: inpatientBill({ patientStatusCode: "30" }),
    twin: inpatientBill({ patientStatusCode: "30", frequencyCode: "2" }),
  },
  {
    code: "edit.patient-status",
    about: "a status that is not listed",
    fires: outpatientBill({ patientStatusCode: "99" }),
    twin: outpatientBill({ patientStatusCode: "01" }),
  },
  {
    code: "edit.condition-code",
    about: "a code that is not listed",
    fires: outpatientBill({ conditionCodes: ["ZZ"] }),
    twin: outpatientBill({ conditionCodes: ["02"] }),
  },
  {
    code: "edit.occurrence-code",
    about: "a code that is not listed",
    fires: outpatientBill({ occurrences: [{ code: "ZZ", date: isoDate("2025-11-14") }] }),
    twin: outpatientBill({ occurrences: [{ code: "11", date: isoDate("2025-11-14") }] }),
  },
  {
    code: "edit.value-code",
    about: "a code that is not listed",
    fires: outpatientBill({ values: [{ code: "ZZ", value: "1" }] }),
    twin: outpatientBill({ values: [{ code: "80", value: "2" }] }),
  },
  {
    code: "edit.revenue-code",
    about: "three digits, and a code that is not listed",
    fires: outpatientBill({ lines: [facilityLine({ revenueCode: "450" })] }),
    twin: outpatientBill({ lines: [facilityLine({ revenueCode: "0450" })] }),
  },
  {
    code: "edit.revenue-code-procedure",
    about: "an emergency room without its code, and a room of a stay",
    fires: outpatientBill({ lines: [withoutCode(facilityLine())] }),
    twin: inpatientBill({ lines: [withoutCode(facilityLine({ revenueCode: "0120" }))] }),
  },
  {
    code: "edit.facility-total",
    about: "a cent less",
    fires: outpatientBill({ totalCharge: cents(79_999) }),
    twin: outpatientBill({ totalCharge: cents(80_000) }),
  },
  {
    code: "edit.non-covered-charge",
    about: "a cent above the charge",
    fires: outpatientBill({ lines: [facilityLine({ nonCoveredCharge: cents(80_001) })] }),
    twin: outpatientBill({ lines: [facilityLine({ nonCoveredCharge: cents(80_000) })] }),
  },
  {
    code: "edit.statement-period",
    about: "turned round",
    fires: outpatientBill({ statementPeriod: { from: isoDate("2025-11-14"), to: isoDate("2025-11-13") } }),
    twin: outpatientBill({ statementPeriod: { from: isoDate("2025-11-13"), to: isoDate("2025-11-14") } }),
  },
  {
    code: "edit.line-outside-statement",
    about: "the day after",
    fires: outpatientBill({ lines: [facilityLine({ dateOfService: { from: isoDate("2025-11-15") } })] }),
    twin: outpatientBill({ lines: [facilityLine({ dateOfService: { from: isoDate("2025-11-14") } })] }),
  },
  {
    code: "edit.line-date-missing",
    about: "two days and an undated line",
    fires: outpatientBill({
      statementPeriod: { from: isoDate("2025-11-13"), to: isoDate("2025-11-14") },
      lines: [withoutDate(facilityLine())],
    }),
    twin: outpatientBill({ lines: [withoutDate(facilityLine())] }),
  },
  {
    code: "edit.admission",
    about: "a stay without its type",
    fires: inpatientBill({ admission: { date: isoDate("2025-11-12"), typeCode: "" } }),
    twin: inpatientBill(),
  },
  {
    code: "edit.admission-after-bill",
    about: "admitted after the bill ended",
    fires: inpatientBill({ admission: { date: isoDate("2025-11-15"), typeCode: "1" } }),
    twin: inpatientBill({ admission: { date: isoDate("2025-11-14"), typeCode: "1" } }),
  },
  {
    code: "edit.admitting-diagnosis",
    about: "a stay, and a visit",
    fires: inpatientBill({ admittingDiagnosis: "" }),
    twin: outpatientBill(),
  },
  {
    code: "edit.present-on-admission",
    about: "a diagnosis without it, and an exempt one",
    fires: inpatientBill({ diagnoses: [{ code: "N390" }] }),
    twin: inpatientBill({ diagnoses: [{ code: "N390", presentOnAdmission: "Y" }, { code: "Z0000" }] }),
  },
  {
    code: "edit.facility-diagnosis-valid",
    about: "a heading",
    fires: outpatientBill({ diagnoses: [{ code: "E11" }] }),
    twin: outpatientBill({ diagnoses: [{ code: "E1122" }] }),
  },
  {
    code: "edit.principal-diagnosis",
    about: "a fall",
    fires: outpatientBill({ diagnoses: [{ code: "W010XXA" }] }),
    twin: outpatientBill({ diagnoses: [{ code: "N390" }, { code: "W010XXA" }] }),
  },
  {
    code: "edit.facility-diagnosis-twice",
    about: "one code twice",
    fires: outpatientBill({ diagnoses: [{ code: "N390" }, { code: "N390" }] }),
    twin: outpatientBill({ diagnoses: [{ code: "N390" }, { code: "E1122" }] }),
  },
  {
    code: "edit.procedure-valid-pcs",
    about: "a code that is not there",
    fires: inpatientBill({ procedures: [{ code: "XXXXXXX" }] }),
    twin: inpatientBill({ procedures: [{ code: "0DTJ4ZZ" }] }),
  },
  {
    code: "edit.attending-provider",
    about: "a wrong digit",
    fires: outpatientBill({ attendingProvider: { name, npi: "1234567890" } }),
    twin: outpatientBill({ attendingProvider: { name, npi: "1234567893" } }),
  },
  {
    code: "edit.facility-billing-npi",
    about: "a wrong digit",
    fires: outpatientBill({ billingProvider: { ...clean.billingProvider, npi: "1234567890" } }),
    twin: outpatientBill(),
  },
  {
    code: "edit.facility-pair",
    about: "a pair with and without a modifier",
    fires: outpatientBill({
      lines: [
        facilityLine({ procedureCode: "11042" }),
        facilityLine({ lineNumber: 2, procedureCode: "97597" }),
      ],
    }),
    twin: outpatientBill({
      lines: [
        facilityLine({ procedureCode: "11042" }),
        facilityLine({ lineNumber: 2, procedureCode: "97597", modifiers: ["59"] }),
      ],
    }),
  },
  {
    code: "edit.facility-units",
    about: "three of two",
    fires: outpatientBill({ lines: [facilityLine({ procedureCode: "36415", units: 3 })] }),
    twin: outpatientBill({ lines: [facilityLine({ procedureCode: "36415", units: 2 })] }),
  },
];

function withoutCode({ procedureCode, ...line }: InstitutionalLine): InstitutionalLine {
  return procedureCode === undefined ? line : { ...line };
}

function withoutDate({ dateOfService, ...line }: InstitutionalLine): InstitutionalLine {
  return dateOfService === undefined ? line : { ...line };
}
