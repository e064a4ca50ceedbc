import { type Cents, type IsoDate, isoDate, npiOf } from "@claimwright/base";
import {
  type ActorId,
  type CompanyId,
  type Coverage,
  type Encounter,
  idOf,
  type Patient,
  type Practice,
  type PracticeId,
  type ProfessionalClaim,
  type Provider,
} from "@claimwright/model";
import { insertCompany } from "../repositories/companies.ts";
import { insertCoverage } from "../repositories/coverages.ts";
import { insertEncounter } from "../repositories/encounters.ts";
import { insertPatient } from "../repositories/patients.ts";
import { insertPractice, insertProvider } from "../repositories/practices.ts";
import type { Store } from "../store.ts";

/** A company with one practice, and one of everything up to a signed visit. Everybody in it is invented. */
export interface SamplePractice {
  readonly companyId: CompanyId;
  readonly practice: Practice;
  readonly provider: Provider;
  readonly patient: Patient;
  readonly coverage: Coverage;
  readonly encounter: Encounter;
}

export const SAMPLE_ACTOR: ActorId = idOf("tester");

/** Stores the sample; `name` keeps two of them apart in one database. */
export async function insertSamplePractice(store: Store, name = "alder"): Promise<SamplePractice> {
  const sample = samplePractice(name);
  await store.withCompany(sample.companyId, SAMPLE_ACTOR, async (tx) => {
    await insertCompany(tx, { id: sample.companyId, name: `${name} billing` });
    await insertPractice(tx, sample.practice);
  });
  await store.withPractices([sample.practice.id], SAMPLE_ACTOR, async (tx) => {
    const { id } = sample.practice;
    await insertProvider(tx, id, sample.provider);
    await insertPatient(tx, sample.patient);
    await insertCoverage(tx, id, sample.coverage);
    await insertEncounter(tx, sample.encounter);
  });
  return sample;
}

export function samplePractice(name = "alder"): SamplePractice {
  const practice = practiceOf(name);
  const provider: Provider = {
    id: idOf(`${name}-provider`),
    npi: npiOf("123456789"),
    name: { last: "Okafor", first: "Grace" },
    taxonomy: "207Q00000X",
    credential: "MD",
  };
  const patient = patientOf(name, practice.id);
  return {
    companyId: idOf(`${name}-company`),
    practice,
    provider,
    patient,
    coverage: coverageOf(name, patient),
    encounter: encounterOf(name, patient, provider),
  };
}

/** A claim for the sample's visit with one line. */
export function sampleClaim(
  sample: SamplePractice,
  patientControlNumber: string,
  charge: Cents,
): ProfessionalClaim {
  const { practice, patient, coverage, encounter } = sample;
  return {
    patientControlNumber,
    frequencyCode: "1",
    placeOfService: encounter.placeOfService,
    totalCharge: charge,
    billingProvider: {
      organizationName: practice.name,
      npi: practice.npi,
      taxId: practice.taxId,
      address: practice.address,
    },
    subscriber: {
      rank: "primary",
      name: patient.name,
      memberId: coverage.memberId,
      claimFilingCode: coverage.claimFilingCode,
      isPatient: true,
      birthDate: patient.birthDate,
      sex: patient.sex,
    },
    payer: { name: coverage.payer.name, payerIdentifier: coverage.payer.payerIdentifier },
    diagnoses: ["N390"],
    lines: [
      {
        lineNumber: 1,
        lineItemControlNumber: `${patientControlNumber}-1`,
        qualifier: "HC",
        procedureCode: "99213",
        modifiers: [],
        charge,
        unitMeasure: "UN",
        units: 1,
        diagnosisPointers: [1],
        dateOfService: { from: encounter.dateOfService },
        adjudications: [],
      },
    ],
    signatureOnFile: true,
    assignmentCode: "A",
    benefitsAssigned: "Y",
    releaseOfInformation: "Y",
    otherPayers: [],
  };
}

const VISIT_DAY: IsoDate = isoDate("2025-11-14");

function practiceOf(name: string): Practice {
  return {
    id: idOf<PracticeId>(`${name}-practice`),
    name: `${name} family practice`,
    npi: npiOf("198765432"),
    taxId: { kind: "EIN", digits: "123456789" },
    taxonomy: "207Q00000X",
    address: { line1: "12 Alder Way", city: "Springfield", state: "IL", zip: "627010001" },
    contact: { name: "Billing", phone: "2175550100" },
  };
}

function patientOf(name: string, practiceId: PracticeId): Patient {
  return {
    id: idOf(`${name}-patient`),
    practiceId,
    accountNumber: "A-1001",
    name: { last: "Quillfeather", first: "Marisol" },
    birthDate: isoDate("1961-03-09"),
    sex: "F",
    address: { line1: "4 Larkspur Lane", city: "Springfield", state: "IL", zip: "62702" },
    phone: "2175550142",
    ssn: "900123456",
  };
}

function coverageOf(name: string, patient: Patient): Coverage {
  return {
    id: idOf(`${name}-coverage`),
    patientId: patient.id,
    payer: { id: idOf("sandbox-payer"), name: "Sandbox Health Plan", payerIdentifier: "SANDBOX01" },
    rank: "primary",
    memberId: "SHP00777123",
    claimFilingCode: "CI",
    relationship: "18",
    effective: { from: isoDate("2025-01-01") },
  };
}

function encounterOf(name: string, patient: Patient, provider: Provider): Encounter {
  return {
    id: idOf(`${name}-visit`),
    practiceId: patient.practiceId,
    patientId: patient.id,
    renderingProviderId: provider.id,
    dateOfService: VISIT_DAY,
    placeOfService: "11",
    setting: "outpatient",
    chiefComplaint: "burning with urination",
    patientStatus: "established",
    note: {
      text: "Dysuria for three days. No fever. Urinary tract infection.",
      signedBy: provider.id,
      signedAt: "2025-11-14T10:05:00-06:00",
    },
  };
}
