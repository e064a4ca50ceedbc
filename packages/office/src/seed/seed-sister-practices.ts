import { addDays, ageInYears, type IsoDate, isoDate, npiOf } from "@claimwright/base";
import {
  type ClaimId,
  type EncounterId,
  idOf,
  type Patient,
  type Practice,
  type PracticeId,
  type Provider,
} from "@claimwright/model";
import { demoFeeTable } from "@claimwright/pricing";
import { insertCoverage, insertPatient, insertPractice, insertProvider } from "@claimwright/store";
import { buildClaim } from "../build-claim.ts";
import { codeVisitByMachine } from "../code-visit.ts";
import { demoPractice } from "../demo/demo-practice.ts";
import { feeTableOf, keepFees } from "../fees/practice-fees.ts";
import { pickUpAnswers } from "../inbox/pick-up-answers.ts";
import { processInbox } from "../inbox/process-inbox.ts";
import type { InboxDesk } from "../inbox/receive-file.ts";
import type { Desk, Office } from "../office.ts";
import { sendClaims } from "../send-claims.ts";
import { signVisit } from "../sign-visit.ts";
import { ACUTE_CASES } from "./cases/acute-cases.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { practiceSandbox } from "./practice-sandbox.ts";
import { seedCoverage, seedPatient } from "./seed-people.ts";
import { writeNote } from "./write-note.ts";

/** Two small practices of the same company, so that a biller has more than one client. */
export const SISTER_PRACTICES: readonly Practice[] = [
  sister("larkfield-chatham", "Larkfield Chatham Clinic", "199810000"),
  sister("larkfield-rochester", "Larkfield Rochester Clinic", "199820000"),
];

/** By account number: one whose plan had ended, one whom the plan does not know, one whose visit waits for a coder. */
const PATIENTS = [7, 19, 4] as const;
const NOT_CODED = 4;
const FEES_FROM = isoDate("2024-01-01");
const DAYS_BEFORE = 12;

type SeedDesk = Desk & InboxDesk;

/** Makes them by the use cases: a claim denied, a claim rejected and a visit to code at each. */
export async function seedSisterPractices(
  office: Office,
  desk: SeedDesk,
  today: IsoDate,
  folderOf: (practiceId: PracticeId) => string,
): Promise<void> {
  for (const [index, practice] of SISTER_PRACTICES.entries()) {
    const own: SeedDesk = { ...desk, practiceId: practice.id };
    const chance = chanceOf(20_260_101 + index);
    const provider = sisterProvider(index);
    await office.store.withCompany(desk.companyId, desk.actor, async (tx) => {
      await insertPractice(tx, practice);
      await insertProvider(tx, practice.id, provider);
    });
    const fees = feeTableOf(practice.id, demoFeeTable().entries);
    await keepFees(office, own, { from: FEES_FROM, fees: fees.entries });
    const claims: ClaimId[] = [];
    for (const ordinal of PATIENTS) {
      const patient = await register(office, own, ordinal, today, chance);
      const id = await visit(office, own, { patient, provider, day: addDays(today, -DAYS_BEFORE), chance });
      if (ordinal === NOT_CODED) continue;
      await codeVisitByMachine(office, own, id);
      const claim = await buildClaim(office, own, id, { fees });
      if (claim.kind === "ready") claims.push(claim.claimId);
    }
    const sandbox = practiceSandbox(office, own, folderOf(practice.id));
    await sendClaims(office, own, claims, sandbox);
    await pickUpAnswers(office, own, sandbox);
    await processInbox(office, own);
  }
}

async function register(
  office: Office,
  desk: Desk,
  ordinal: number,
  today: IsoDate,
  chance: Chance,
): Promise<Patient> {
  const patient = seedPatient(ordinal, addDays(today, -365), desk.practiceId, chance);
  await office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    await insertPatient(tx, patient);
    await insertCoverage(tx, desk.practiceId, seedCoverage(patient, ordinal));
  });
  return patient;
}

interface SisterVisit {
  readonly patient: Patient;
  readonly provider: Provider;
  readonly day: IsoDate;
  readonly chance: Chance;
}

async function visit(
  office: Office,
  desk: Desk,
  { patient, provider, day, chance }: SisterVisit,
): Promise<EncounterId> {
  const id = idOf<EncounterId>(`V-${patient.accountNumber}`);
  const age = ageInYears(patient.birthDate, day);
  const fitting = ACUTE_CASES.filter(
    ({ fromAge, toAge, onlyFor }) =>
      age >= fromAge && age <= toAge && (onlyFor === undefined || onlyFor === patient.sex),
  );
  const { chiefComplaint, text } = writeNote(patient, [chance.pick(fitting)], day, age, chance);
  await signVisit(office, desk, {
    id,
    practiceId: desk.practiceId,
    patientId: patient.id,
    renderingProviderId: provider.id,
    dateOfService: day,
    placeOfService: "11",
    setting: "outpatient",
    chiefComplaint,
    patientStatus: "established",
    note: { text, signedBy: provider.id, signedAt: `${day}T16:00:00.000Z` },
  });
  return id;
}

function sister(id: string, name: string, nineDigits: string): Practice {
  return { ...demoPractice(idOf<PracticeId>(id), npiOf(nineDigits)), name };
}

function sisterProvider(index: number): Provider {
  const first = index === 0 ? "Orla" : "Bram";
  const last = index === 0 ? "Fenwick" : "Sedgemoor";
  return {
    id: idOf(`provider-${last.toLowerCase()}`),
    npi: npiOf(index === 0 ? "199810001" : "199820001"),
    name: { first, last },
    taxonomy: "207Q00000X",
    credential: "MD",
  };
}
