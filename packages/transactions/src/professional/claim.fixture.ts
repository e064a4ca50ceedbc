import { cents, isoDate, npiOf } from "@claimwright/base";
import type { ProfessionalClaim } from "@claimwright/model";
import type { SubmissionHeader } from "../claim/submission.ts";
import type { Envelope } from "../envelope.ts";

/** Invented people and organisations. */
export const envelope: Envelope = {
  senderQualifier: "ZZ",
  senderId: "RIVERSIDE",
  receiverQualifier: "ZZ",
  receiverId: "SANDBOXPAYER",
  applicationSender: "RIVERSIDE",
  applicationReceiver: "SANDBOXPAYER",
  interchangeControlNumber: 17,
  groupControlNumber: 17,
  date: isoDate("2025-11-14"),
  time: "0930",
  usage: "T",
};

export const header: SubmissionHeader = {
  submitter: {
    name: "RIVERSIDE FAMILY MEDICINE",
    identifier: "RIVERSIDE",
    contact: { name: "BILLING OFFICE", phone: "5555550110", email: "billing@riverside.example" },
  },
  receiver: { name: "SANDBOX HEALTH PLAN", identifier: "SANDBOX" },
  reference: "BATCH17",
};

/** A plain office visit of a subscriber. */
export const officeVisit: ProfessionalClaim = {
  patientControlNumber: "V1001",
  frequencyCode: "1",
  placeOfService: "11",
  totalCharge: cents(23150),
  billingProvider: {
    organizationName: "RIVERSIDE FAMILY MEDICINE",
    npi: npiOf("123456789"),
    taxId: { kind: "EIN", digits: "123456789" },
    taxonomy: "207Q00000X",
    address: { line1: "12 MILL ROAD", city: "SPRINGFIELD", state: "IL", zip: "627010001" },
    contact: { name: "BILLING OFFICE", phone: "5555550110" },
  },
  renderingProvider: {
    name: { last: "OKAFOR", first: "ADA", middle: "N" },
    npi: npiOf("198765432"),
    taxonomy: "207Q00000X",
  },
  subscriber: {
    rank: "primary",
    name: { last: "COLLINS", first: "MARTHA", middle: "A" },
    memberId: "W123456789",
    groupNumber: "GRP77",
    claimFilingCode: "CI",
    isPatient: true,
    birthDate: isoDate("1958-03-02"),
    sex: "F",
    address: { line1: "8 ELM STREET", line2: "APT 4", city: "SPRINGFIELD", state: "IL", zip: "62701" },
  },
  payer: { name: "SANDBOX HEALTH PLAN", payerIdentifier: "SANDBOX" },
  diagnoses: ["E1122", "N1831", "I10"],
  lines: [
    {
      lineNumber: 1,
      lineItemControlNumber: "V1001-1",
      qualifier: "HC",
      procedureCode: "99214",
      modifiers: ["25"],
      charge: cents(18500),
      unitMeasure: "UN",
      units: 1,
      diagnosisPointers: [1, 2, 3],
      dateOfService: { from: isoDate("2025-11-14") },
      adjudications: [],
    },
    {
      lineNumber: 2,
      lineItemControlNumber: "V1001-2",
      qualifier: "HC",
      procedureCode: "83036",
      modifiers: [],
      charge: cents(4650),
      unitMeasure: "UN",
      units: 1,
      diagnosisPointers: [1],
      dateOfService: { from: isoDate("2025-11-14") },
      adjudications: [],
    },
  ],
  signatureOnFile: true,
  assignmentCode: "A",
  benefitsAssigned: "Y",
  releaseOfInformation: "Y",
  otherPayers: [],
};

/** The child of a subscriber, with a drug, an accident, a replacement and every provider. */
export const dependentVisit: ProfessionalClaim = {
  ...officeVisit,
  patientControlNumber: "V1002",
  frequencyCode: "7",
  payerClaimControlNumber: "PCN5501",
  priorAuthorizationNumber: "AUTH22",
  referralNumber: "REF33",
  cliaNumber: "11D0000001",
  totalCharge: cents(9005),
  patientPaid: cents(2000),
  note: "FELL FROM A BICYCLE",
  onsetDate: isoDate("2025-11-12"),
  accident: { causes: ["AA", "OA"], date: isoDate("2025-11-12"), state: "IL" },
  hospitalization: { from: isoDate("2025-11-12"), to: isoDate("2025-11-13") },
  referringProvider: { name: { last: "LINDQVIST", first: "PER" }, npi: npiOf("155555555") },
  supervisingProvider: { name: { last: "MORENO", first: "INES" }, npi: npiOf("166666666") },
  serviceFacility: {
    name: "RIVERSIDE URGENT CARE",
    npi: npiOf("177777777"),
    address: { line1: "14 MILL ROAD", city: "SPRINGFIELD", state: "IL", zip: "627010002" },
  },
  subscriber: {
    rank: "primary",
    name: { last: "HALVORSEN", first: "NORA" },
    memberId: "W555000111",
    claimFilingCode: "12",
    isPatient: false,
  },
  patient: {
    relationship: "19",
    name: { last: "HALVORSEN", first: "EMIL" },
    birthDate: isoDate("2014-07-09"),
    sex: "M",
    address: { line1: "3 BIRCH LANE", city: "SPRINGFIELD", state: "IL", zip: "62702" },
  },
  diagnoses: ["S93401A", "W1830XA"],
  lines: [
    {
      lineNumber: 1,
      lineItemControlNumber: "V1002-1",
      qualifier: "HC",
      procedureCode: "J1885",
      modifiers: ["LT", "59"],
      charge: cents(9005),
      unitMeasure: "UN",
      units: 0.5,
      placeOfService: "20",
      diagnosisPointers: [1, 2],
      dateOfService: { from: isoDate("2025-11-12"), to: isoDate("2025-11-13") },
      emergency: true,
      drug: { ndc: "00409379501", quantity: "1.5", unit: "ML" },
      renderingProvider: { name: { last: "OKAFOR", first: "ADA" }, npi: npiOf("198765432") },
      note: "GIVEN IN THE LEFT ARM",
      adjudications: [],
    },
  ],
};

/** A secondary claim after a primary that paid with line detail. */
export const secondaryClaim: ProfessionalClaim = {
  ...officeVisit,
  patientControlNumber: "V1003",
  subscriber: {
    ...officeVisit.subscriber,
    rank: "secondary",
    claimFilingCode: "MB",
    insuranceTypeCode: "12",
  },
  otherPayers: [
    {
      payer: { name: "FIRST HEALTH", payerIdentifier: "FIRST1" },
      rank: "primary",
      claimFilingCode: "CI",
      relationship: "18",
      subscriberName: { last: "COLLINS", first: "MARTHA" },
      memberId: "F900",
      groupNumber: "G1",
      paid: cents(12000),
      adjustments: [],
      payerClaimControlNumber: "ICN900",
    },
  ],
  lines: officeVisit.lines.map((line, index) => ({
    ...line,
    adjudications: [
      {
        payerIdentifier: "FIRST1",
        paid: cents(index === 0 ? 9000 : 3000),
        procedureCode: line.procedureCode,
        modifiers: line.modifiers,
        paidUnits: 1,
        adjustments: [
          { group: "CO", reason: "45", amount: cents(index === 0 ? 7500 : 1650) },
          ...(index === 0 ? [{ group: "PR" as const, reason: "2", amount: cents(2000) }] : []),
        ],
        adjudicationDate: isoDate("2025-12-01"),
        ...(index === 0 ? { remainingPatientLiability: cents(2000) } : {}),
      },
    ],
  })),
};
