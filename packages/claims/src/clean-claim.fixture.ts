import { cents, isoDate, npiOf, sumCents } from "@claimwright/base";
import type { Person, ProfessionalClaim, ServiceLine } from "@claimwright/model";
import type { EditContext } from "./edit-rule.ts";
import { defaultPayerProfile } from "./payer-profile.ts";
import { smallBook } from "./small-book.fixture.ts";
import { smallTables } from "./small-tables.fixture.ts";

const date = isoDate("2025-11-14");
const address = { line1: "12 Orchard Lane", city: "Madison", state: "WI", zip: "537031234" };
const insured: Person = {
  name: { last: "Collins", first: "Martha" },
  birthDate: isoDate("1961-03-09"),
  sex: "F",
};

/** A claim that no edit stops: an office visit for diabetes with kidney disease. All people are invented. */
export function cleanClaim(changes: Partial<ProfessionalClaim> = {}): ProfessionalClaim {
  const lines = changes.lines ?? [serviceLine()];
  return {
    patientControlNumber: "V1-1",
    frequencyCode: "1",
    placeOfService: "11",
    totalCharge: sumCents(lines.map((line) => line.charge)),
    billingProvider: {
      organizationName: "Orchard Family Medicine",
      npi: npiOf("123456789"),
      taxId: { kind: "EIN", digits: "391234567" },
      taxonomy: "207Q00000X",
      address,
      contact: { name: "Billing Office", phone: "6085550100" },
    },
    renderingProvider: {
      name: { last: "Reyes", first: "Ana" },
      npi: npiOf("198765432"),
      taxonomy: "207Q00000X",
    },
    subscriber: {
      rank: "primary",
      name: insured.name,
      memberId: "SBX100001",
      claimFilingCode: "CI",
      isPatient: true,
      birthDate: insured.birthDate,
      sex: insured.sex,
      address,
    },
    payer: { name: "Sandbox Health", payerIdentifier: "SBX01" },
    diagnoses: ["E1122", "N1832"],
    lines,
    signatureOnFile: true,
    assignmentCode: "A",
    benefitsAssigned: "Y",
    releaseOfInformation: "Y",
    otherPayers: [],
    ...changes,
  };
}

export function serviceLine(changes: Partial<ServiceLine> = {}): ServiceLine {
  return {
    lineNumber: 1,
    lineItemControlNumber: `V1-1-${changes.lineNumber ?? 1}`,
    qualifier: "HC",
    procedureCode: "99214",
    modifiers: [],
    charge: cents(25_500),
    unitMeasure: "UN",
    units: 1,
    diagnosisPointers: [1, 2],
    dateOfService: { from: date },
    adjudications: [],
    ...changes,
  };
}

export function editContext(changes: Partial<EditContext> = {}): EditContext {
  return {
    book: smallBook(),
    payerProfile: defaultPayerProfile({ payerIdentifier: "SBX01", name: "Sandbox Health" }),
    otherClaims: [],
    patient: insured,
    today: isoDate("2025-11-20"),
    overrides: [],
    tables: smallTables(),
    circumstances: {},
    ...changes,
  };
}
