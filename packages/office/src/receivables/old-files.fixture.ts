import { cents, isoDate, npiOf } from "@claimwright/base";
import type { ClaimPayment, ProfessionalClaim, Remittance } from "@claimwright/model";
import { write835, write837P } from "@claimwright/transactions";

/** Eight claims of one clinic to one payer, as an 837P. */
export function oldClaims(): string {
  return write837P({
    envelope: ENVELOPE,
    submitter: { name: "Orchard", identifier: "A", contact: { name: "Billing", phone: "6085550100" } },
    receiver: { name: "Payer", identifier: "B" },
    reference: "R1",
    claims: Array.from({ length: 8 }, (_, index) => claim(index + 1)),
    firstSetControlNumber: 1,
  } as Parameters<typeof write837P>[0]);
}

/** The payment of seven of them, as an 835: five as usual, one low, one denied. */
export function oldPayments(): string {
  const payments = [
    ...[1, 2, 3, 4].map((number) => payment(number, 10_000)),
    payment(5, 10_000),
    payment(6, 6_000),
    payment(7, 0, [{ group: "CO", reason: "197", amount: cents(21_000) }]),
  ];
  return write835({
    envelope: ENVELOPE,
    remittances: [remittance("T1", payments)],
    firstSetControlNumber: 1,
  } as Parameters<typeof write835>[0]);
}

const ADDRESS = { line1: "12 Orchard Lane", city: "Madison", state: "WI", zip: "537031234" };
const ENVELOPE = {
  senderQualifier: "ZZ",
  senderId: "A",
  receiverQualifier: "ZZ",
  receiverId: "B",
  applicationSender: "A",
  applicationReceiver: "B",
  interchangeControlNumber: 1,
  groupControlNumber: 1,
  date: isoDate("2025-03-01"),
  time: "0900",
  usage: "T",
} as const;

function claim(number: number): ProfessionalClaim {
  return {
    patientControlNumber: `OLD${number}`,
    frequencyCode: "1",
    placeOfService: "11",
    totalCharge: cents(21_000),
    billingProvider: {
      organizationName: "Orchard Family Medicine",
      npi: npiOf("123456789"),
      taxId: { kind: "EIN", digits: "391234567" },
      address: ADDRESS,
      contact: { name: "Billing", phone: "6085550100" },
    },
    subscriber: {
      rank: "primary",
      name: { last: "Collins", first: "Martha" },
      memberId: `M${number}`,
      claimFilingCode: "CI",
      isPatient: true,
      birthDate: isoDate("1961-03-09"),
      sex: "F",
      address: ADDRESS,
    },
    payer: { name: "Payer", payerIdentifier: "B" },
    diagnoses: ["I10"],
    lines: [
      {
        lineNumber: 1,
        lineItemControlNumber: `OLD${number}-1`,
        qualifier: "HC",
        procedureCode: "99214",
        modifiers: [],
        charge: cents(21_000),
        unitMeasure: "UN",
        units: 1,
        diagnosisPointers: [1],
        dateOfService: { from: isoDate("2025-02-20") },
        adjudications: [],
      },
    ],
    signatureOnFile: true,
    assignmentCode: "A",
    benefitsAssigned: "Y",
    releaseOfInformation: "Y",
    otherPayers: number === 5 ? [SUPPLEMENT] : [],
  };
}

const SUPPLEMENT = {
  payer: { name: "Mesa Supplemental", payerIdentifier: "MESA1" },
  rank: "secondary",
  claimFilingCode: "CI",
  relationship: "18",
  subscriberName: { last: "Collins", first: "Martha" },
  memberId: "MS-1",
  paid: cents(0),
  adjustments: [],
} as const;

function payment(
  number: number,
  paid: number,
  adjustments: ClaimPayment["adjustments"] = [
    { group: "CO", reason: "45", amount: cents(21_000 - paid - 2_000) },
    { group: "PR", reason: "2", amount: cents(2_000) },
  ],
): ClaimPayment {
  return {
    occurrence: number,
    patientControlNumber: `OLD${number}`,
    statusCode: "1",
    totalCharge: cents(21_000),
    paid: cents(paid),
    payerClaimControlNumber: `ICN${number}`,
    patientName: { last: "Collins", first: "Martha" },
    claimFilingCode: "CI",
    adjustments: [],
    remarkCodes: [],
    lines: [
      {
        procedureQualifier: "HC",
        procedureCode: "99214",
        modifiers: [],
        charge: cents(21_000),
        paid: cents(paid),
        dateOfService: { from: isoDate("2025-02-20") },
        adjustments,
        remarkCodes: [],
      },
    ],
  };
}

function remittance(traceNumber: string, claims: readonly ClaimPayment[]): Remittance {
  return {
    payer: {
      name: "Payer",
      identifier: "1999999999",
      address: ADDRESS,
      technicalContact: { name: "EDI", phone: "6085550100" },
    },
    payee: { name: "Orchard", identifier: npiOf("123456789"), identifierKind: "NPI" },
    paymentAmount: cents(claims.reduce((sum, { paid }) => sum + paid, 0)),
    creditDebit: "C",
    paymentMethod: "CHK",
    paymentDate: isoDate("2025-03-31"),
    traceNumber,
    originatingCompanyId: "1999999999",
    claims,
    providerAdjustments: [],
  };
}
