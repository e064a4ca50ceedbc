import { cents, isoDate } from "@claimwright/base";
import type { OtherPayer, ProfessionalClaim, ServiceLine } from "@claimwright/model";

/** An invented claim that fills every box the model can fill. */
export function fullClaim(lineCount = 2): ProfessionalClaim {
  const lines = Array.from({ length: lineCount }, (_, index) => line(index + 1));
  return {
    patientControlNumber: "CW-2025-000123",
    frequencyCode: "7",
    payerClaimControlNumber: "2025318001234",
    placeOfService: "11",
    totalCharge: cents(lines.reduce((sum, { charge }) => sum + charge, 0)),
    billingProvider: {
      organizationName: "Sonoran Family Medicine",
      npi: "1234567893",
      taxId: { kind: "EIN", digits: "861234567" },
      taxonomy: "207Q00000X",
      address: { line1: "1200 N Mesa Dr", line2: "Ste 4", city: "Tucson", state: "AZ", zip: "857011234" },
      contact: { name: "Billing", phone: "5205550142" },
    },
    renderingProvider: { name: { last: "Okafor", first: "Ada", middle: "N" }, npi: "1245319599" },
    referringProvider: { name: { last: "Lindqvist", first: "Per" }, npi: "1003000126" },
    serviceFacility: {
      name: "Sonoran Family Medicine East",
      npi: "1497758544",
      address: { line1: "88 E River Rd", city: "Tucson", state: "AZ", zip: "85718" },
    },
    subscriber: {
      rank: "primary",
      name: { last: "Collins", first: "Robert", middle: "T" },
      memberId: "SBX900000001",
      groupNumber: "GRP-4410",
      planName: "Sandbox Choice",
      claimFilingCode: "CI",
      isPatient: false,
      birthDate: isoDate("1961-02-03"),
      sex: "M",
      address: { line1: "17 Palo Verde Ln", city: "Tucson", state: "AZ", zip: "85705" },
    },
    patient: {
      name: { last: "Collins-Núñez", first: "Martha", middle: "A" },
      birthDate: isoDate("1963-09-04"),
      sex: "F",
      relationship: "01",
      address: { line1: "17 Palo Verde Ln", city: "Tucson", state: "AZ", zip: "85705" },
    },
    payer: {
      name: "Sandbox Health Plan",
      payerIdentifier: "SBX01",
      address: { line1: "PO Box 9000", city: "Phoenix", state: "AZ", zip: "85001" },
    },
    diagnoses: [
      "E1122",
      "N1831",
      "I10",
      "Z7984",
      "E785",
      "M545",
      "R0789",
      "J45909",
      "K219",
      "F329",
      "G4733",
      "Z6835",
    ],
    lines,
    signatureOnFile: true,
    assignmentCode: "A",
    benefitsAssigned: "Y",
    releaseOfInformation: "Y",
    priorAuthorizationNumber: "PA20251114001",
    accident: { causes: ["AA"], date: isoDate("2025-11-01"), state: "AZ" },
    onsetDate: isoDate("2025-10-28"),
    hospitalization: { from: isoDate("2025-11-02"), to: isoDate("2025-11-05") },
    patientPaid: cents(2500),
    note: "Records on request",
    otherPayers: [SUPPLEMENT],
  };
}

const SUPPLEMENT: OtherPayer = {
  payer: { name: "Mesa Supplemental", payerIdentifier: "MESA1" },
  rank: "secondary",
  claimFilingCode: "CI",
  relationship: "18",
  subscriberName: { last: "Collins-Núñez", first: "Martha", middle: "A" },
  memberId: "MS-55521",
  groupNumber: "MS-9",
  paid: cents(0),
  adjustments: [],
};

function line(lineNumber: number): ServiceLine {
  return {
    lineNumber,
    lineItemControlNumber: `CW-2025-000123-${lineNumber}`,
    qualifier: "HC",
    procedureCode: lineNumber === 2 ? "J0696" : "99214",
    modifiers: lineNumber === 1 ? ["25", "GA", "95", "GT"] : [],
    charge: cents(lineNumber === 2 ? 4850 : 1234567),
    unitMeasure: "UN",
    units: lineNumber === 2 ? 4 : 1,
    diagnosisPointers: lineNumber === 1 ? [1, 2, 3, 4] : [12],
    dateOfService: { from: isoDate("2025-11-14") },
    emergency: lineNumber === 1,
    ...(lineNumber === 2 ? { drug: { ndc: "00409733201", quantity: "1", unit: "UN" } } : {}),
    adjudications: [],
  };
}
