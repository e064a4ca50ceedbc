import { addDays, addYears, ageInYears, type IsoDate, isoDate, npiOf } from "@claimwright/base";
import {
  type Coverage,
  type CoverageId,
  idOf,
  type Patient,
  type PatientId,
  type PracticeId,
  type Provider,
  type ProviderId,
} from "@claimwright/model";
import { INVENTED_FIRST_NAMES, INVENTED_LAST_NAMES, INVENTED_STREETS } from "../demo/invented-names.ts";
import type { Chance } from "./chance.ts";
import { payerOfPatient } from "./seed-payers.ts";

/** Three clinicians who do not exist; their NPIs have valid check digits of a range that nobody real holds. */
export const SEED_PROVIDERS: readonly Provider[] = [
  provider("thornbury", "199800001", "Miriam", "Thornbury", "207Q00000X", "MD"),
  provider("adeyemi", "199800002", "Tobias", "Adeyemi", "207R00000X", "DO"),
  provider("lindqvist", "199800003", "Saga", "Lindqvist", "363LF0000X", "NP"),
];

const ENROLLED_FROM = isoDate("2022-01-01");
const YOUNGEST = 4;
const AGES = 84;

/** An invented person registered on a day; the same ordinal and chance give the same person. */
export function seedPatient(ordinal: number, on: IsoDate, practiceId: PracticeId, chance: Chance): Patient {
  const sex = chance.happens(54) ? "F" : "M";
  const number = String(ordinal).padStart(4, "0");
  const patient: Patient = {
    id: idOf<PatientId>(`patient-${number}`),
    practiceId,
    accountNumber: `L${number}`,
    name: { first: chance.pick(INVENTED_FIRST_NAMES[sex]), last: chance.pick(INVENTED_LAST_NAMES) },
    birthDate: addDays(addYears(on, -(YOUNGEST + chance.whole(AGES))), -chance.whole(360)),
    sex,
    address: {
      line1: `${10 + chance.whole(980)} ${chance.pick(INVENTED_STREETS)}`,
      city: "Springfield",
      state: "IL",
      zip: `62701${String(1 + chance.whole(9_998)).padStart(4, "0")}`,
    },
    phone: `217555${String(100 + chance.whole(100)).padStart(4, "0")}`,
  };
  if (ageInYears(patient.birthDate, on) >= OF_AGE) return patient;
  const mothers = INVENTED_FIRST_NAMES.F;
  const name = { first: mothers[ordinal % mothers.length] ?? "", last: patient.name.last };
  return { ...patient, guarantor: { relationship: "parent", name, address: patient.address } };
}

/** A parent answers for the account of somebody younger. */
const OF_AGE = 18;

/** The person's membership in their plan, as the front desk copied it from the card. */
export function seedCoverage(patient: Patient, ordinal: number): Coverage {
  const { payer, plan, planName, groupNumber, memberPrefix } = payerOfPatient(ordinal);
  return {
    id: idOf<CoverageId>(`coverage-${patient.accountNumber}`),
    patientId: patient.id,
    payer,
    rank: "primary",
    memberId: `${memberPrefix}${700_000 + ordinal}`,
    groupNumber,
    planName,
    claimFilingCode: plan.claimFilingCode,
    relationship: "18",
    effective: { from: ENROLLED_FROM },
  };
}

function provider(
  id: string,
  nineDigits: string,
  first: string,
  last: string,
  taxonomy: string,
  credential: string,
): Provider {
  return {
    id: idOf<ProviderId>(`provider-${id}`),
    npi: npiOf(nineDigits),
    name: { first, last },
    taxonomy,
    credential,
  };
}
