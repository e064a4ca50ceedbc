import { type IsoDate, isoDate, npiOf } from "@claimwright/base";
import {
  type Coverage,
  type CoverageId,
  idOf,
  type Patient,
  type Payer,
  type PayerId,
  type Practice,
  type PracticeId,
  type Provider,
  type ProviderId,
} from "@claimwright/model";

/** The practice of the demo. It does not exist; its identifiers have valid check digits and belong to nobody real. */
export function demoPractice(id: PracticeId, npi: string): Practice {
  return {
    id,
    name: "Larkfield Family Medicine",
    npi,
    taxId: { kind: "EIN", digits: "990000001" },
    taxonomy: "261QP2300X",
    address: { line1: "12 Meadow Street", city: "Springfield", state: "IL", zip: "627010012" },
    contact: { name: "Billing Office", phone: "2175550199" },
  };
}

export const DEMO_PROVIDER: Provider = {
  id: idOf<ProviderId>("provider-demo"),
  npi: npiOf("199999997"),
  name: { first: "Miriam", last: "Thornbury" },
  taxonomy: "207Q00000X",
  credential: "MD",
};

/** The name and identifiers under which the sandbox payer is known to the practice. */
export const SANDBOX_PAYER: Payer = {
  id: idOf<PayerId>("payer-sandbox"),
  name: "Sandbox Health Plan",
  payerIdentifier: "SBX01",
  address: { line1: "PO Box 100", city: "Springfield", state: "IL", zip: "627010100" },
};

const ENROLLED_FROM: IsoDate = isoDate("2020-01-01");

/** The invented person's membership in the sandbox plan. */
export function demoCoverage(patient: Patient, ordinal: number): Coverage {
  return {
    id: idOf<CoverageId>(`coverage-${patient.id}`),
    patientId: patient.id,
    payer: SANDBOX_PAYER,
    rank: "primary",
    memberId: `SBX${String(700_000 + ordinal)}`,
    groupNumber: "SANDBOX1",
    planName: "Sandbox PPO",
    claimFilingCode: "12",
    relationship: "18",
    effective: { from: ENROLLED_FROM },
  };
}
