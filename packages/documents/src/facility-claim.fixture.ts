import { cents, isoDate } from "@claimwright/base";
import type { InstitutionalClaim } from "@claimwright/model";

const ADDRESS = { line1: "400 Hospital Way", city: "Tucson", state: "AZ", zip: "857011234" };

/** An invented inpatient stay with as many revenue lines as asked for. */
export function facilityClaim(lineCount = 4): InstitutionalClaim {
  return {
    patientControlNumber: "HSP-2025-77",
    medicalRecordNumber: "MRN0099812",
    facilityTypeCode: "11",
    frequencyCode: "1",
    totalCharge: cents(250_000 * lineCount),
    statementPeriod: { from: isoDate("2025-11-02"), to: isoDate("2025-11-05") },
    admission: { date: isoDate("2025-11-02"), time: "0830", typeCode: "1", sourceCode: "1" },
    patientStatusCode: "01",
    dischargeTime: "1100",
    billingProvider: {
      organizationName: "Saguaro General Hospital",
      npi: "1234567893",
      taxId: { kind: "EIN", digits: "860000001" },
      taxonomy: "282N00000X",
      address: ADDRESS,
    },
    attendingProvider: { name: { last: "Okafor", first: "Ada" }, npi: "1245319599" },
    operatingPhysician: { name: { last: "Lindqvist", first: "Per" }, npi: "1003000126" },
    subscriber: {
      rank: "primary",
      name: { last: "Collins-Núñez", first: "Martha", middle: "A" },
      memberId: "SBX900000001",
      groupNumber: "GRP-4410",
      planName: "Sandbox Choice",
      claimFilingCode: "CI",
      isPatient: true,
      birthDate: isoDate("1963-09-04"),
      sex: "F",
      address: { line1: "17 Palo Verde Ln", city: "Tucson", state: "AZ", zip: "85705" },
    },
    payer: { name: "Sandbox Health Plan", payerIdentifier: "SBX01" },
    diagnoses: [
      { code: "K5732", presentOnAdmission: "Y" },
      { code: "E1122", presentOnAdmission: "Y" },
      { code: "N1831", presentOnAdmission: "N" },
    ],
    admittingDiagnosis: "R1032",
    reasonsForVisit: [],
    externalCauses: [{ code: "W109XXA" }],
    diagnosisRelatedGroup: "392",
    procedures: [{ code: "0DTJ4ZZ", date: isoDate("2025-11-03") }],
    conditionCodes: ["09", "17"],
    occurrences: [{ code: "11", date: isoDate("2025-11-01") }],
    occurrenceSpans: [{ code: "72", period: { from: isoDate("2025-11-02"), to: isoDate("2025-11-05") } }],
    values: [
      { code: "80", value: "3" },
      { code: "A1", value: "1676.00" },
    ],
    lines: Array.from({ length: lineCount }, (_, index) => ({
      lineNumber: index + 1,
      lineItemControlNumber: `L${index + 1}`,
      revenueCode: index === 0 ? "0120" : "0250",
      ...(index === 0
        ? {}
        : { procedureCode: "J0696", drug: { ndc: "00409733201", quantity: "1", unit: "UN" } }),
      modifiers: [],
      charge: cents(250_000),
      unitMeasure: "UN" as const,
      units: 3,
      dateOfService: { from: isoDate("2025-11-02") },
      adjudications: [],
    })),
    assignmentCode: "A",
    benefitsAssigned: "Y",
    releaseOfInformation: "Y",
    priorAuthorizationNumber: "PA-1",
    otherPayers: [],
  };
}
