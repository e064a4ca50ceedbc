import { cents, isoDate, npiOf, sumCents } from "@claimwright/base";
import type { ProfessionalClaim, ServiceLine } from "@claimwright/model";
import { type SandboxPayerConfig, sandboxFeeTable, sandboxPlan } from "./index.ts";

const address = { line1: "12 Orchard Lane", city: "Madison", state: "WI", zip: "537031234" };

/** All people are invented. */
export function sandboxConfig(changes: Partial<SandboxPayerConfig> = {}): SandboxPayerConfig {
  return {
    identity: {
      name: "Sandbox Health",
      payerIdentifier: "SBX01",
      address,
      contact: { name: "Provider Service", phone: "6085550199" },
      originatingCompanyId: "1391234567",
    },
    plans: [sandboxPlan()],
    fees: sandboxFeeTable(),
    members: [
      {
        memberId: "SBX100001",
        name: { last: "Collins", first: "Martha" },
        birthDate: isoDate("1961-03-09"),
        plan: "sandbox-ppo",
        effective: { from: isoDate("2025-01-01") },
      },
    ],
    ...changes,
  };
}

export function sentClaim(changes: Partial<ProfessionalClaim> = {}): ProfessionalClaim {
  const lines = changes.lines ?? [sentLine()];
  return {
    patientControlNumber: "V1-1",
    frequencyCode: "1",
    placeOfService: "11",
    totalCharge: sumCents(lines.map((line) => line.charge)),
    billingProvider: {
      organizationName: "Orchard Family Medicine",
      npi: npiOf("123456789"),
      taxId: { kind: "EIN", digits: "391234567" },
      address,
      contact: { name: "Billing Office", phone: "6085550100" },
    },
    renderingProvider: { name: { last: "Reyes", first: "Ana" }, npi: npiOf("198765432") },
    subscriber: {
      rank: "primary",
      name: { last: "Collins", first: "Martha" },
      memberId: "SBX100001",
      claimFilingCode: "CI",
      isPatient: true,
      birthDate: isoDate("1961-03-09"),
      sex: "F",
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

export function sentLine(changes: Partial<ServiceLine> = {}): ServiceLine {
  const lineNumber = changes.lineNumber ?? 1;
  return {
    lineNumber,
    lineItemControlNumber: `V1-1-${lineNumber}`,
    qualifier: "HC",
    procedureCode: "99214",
    modifiers: [],
    charge: cents(25_500),
    unitMeasure: "UN",
    units: 1,
    diagnosisPointers: [1],
    dateOfService: { from: isoDate("2025-11-14") },
    adjudications: [],
    ...changes,
  };
}
