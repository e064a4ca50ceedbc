import { join } from "node:path";
import { addDays, ageInYears, type IsoDate, isoDate, npiOf } from "@claimwright/base";
import type { CodeLibrary } from "@claimwright/codesets";
import type { Destination } from "@claimwright/exchange";
import {
  type ActorId,
  type ClaimId,
  type CompanyId,
  type EncounterId,
  idOf,
  type LocationId,
  type Patient,
  type PracticeId,
  type ProviderId,
} from "@claimwright/model";
import { demoFeeTable } from "@claimwright/pricing";
import {
  findCompany,
  insertCompany,
  insertCoverage,
  insertPatient,
  insertPractice,
  insertProvider,
  listBalances,
  listClaimsOfEncounter,
  type Store,
} from "@claimwright/store";
import { buildClaim } from "../build-claim.ts";
import { codeVisitByMachine } from "../code-visit.ts";
import { keepContract } from "../contracts/payer-contracts.ts";
import { demoPractice } from "../demo/demo-practice.ts";
import { feeTableOf, keepFees } from "../fees/practice-fees.ts";
import { pickUpAnswers } from "../inbox/pick-up-answers.ts";
import { processInbox } from "../inbox/process-inbox.ts";
import { type InboxDesk, receiveFile } from "../inbox/receive-file.ts";
import { makeStatement } from "../make-statement.ts";
import { createOffice, type Desk, type Office } from "../office.ts";
import { keepRule } from "../rules/claim-rules.ts";
import { sendClaims } from "../send-claims.ts";
import { signVisit } from "../sign-visit.ts";
import { ACUTE_CASES } from "./cases/acute-cases.ts";
import { CHRONIC_CASES } from "./cases/chronic-cases.ts";
import type { SeedCase } from "./cases/seed-case.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { foreignRemittance, interestRemittance, unbalancedRemittance } from "./odd-remittances.ts";
import { practiceSandbox } from "./practice-sandbox.ts";
import { sandboxContract } from "./sandbox-contract.ts";
import { seedBook } from "./seed-book.ts";
import { seedEnrolments } from "./seed-enrolments.ts";
import { seedLearners } from "./seed-learners.ts";
import { seedLocations } from "./seed-locations.ts";
import { seedMoney } from "./seed-money.ts";
import { SEED_PAYERS } from "./seed-payers.ts";
import { SEED_PROVIDERS, seedCoverage, seedPatient } from "./seed-people.ts";
import { seedQuestion } from "./seed-question.ts";
import { seedRule } from "./seed-rule.ts";
import { SISTER_PRACTICES, seedSisterPractices } from "./seed-sister-practices.ts";
import { writeNote } from "./write-note.ts";

export const SEED_COMPANY: CompanyId = idOf<CompanyId>("larkfield");
export const SEED_PRACTICE: PracticeId = idOf<PracticeId>("larkfield-family");
/** All of the invented company, the one with the six months first. */
export const SEED_PRACTICES: readonly { readonly id: PracticeId; readonly name: string }[] = [
  { id: SEED_PRACTICE, name: "Larkfield Family Medicine" },
  ...SISTER_PRACTICES.map(({ id, name }) => ({ id, name })),
];
const SEED_ACTOR: ActorId = idOf<ActorId>("seed");

/** The starter code set answers for these six months. */
const FIRST_DAY: IsoDate = isoDate("2025-10-01");
export const SEED_LAST_DAY: IsoDate = isoDate("2026-03-31");
/** Wednesday to Friday, Monday and Tuesday, counted from the first day, a Wednesday. */
const WORKING_DAYS = [0, 1, 2, 5, 6] as const;
const VISITS_A_WEEK = 18;
/** The visits of the last days wait for a coder. */
const WEEKS_NOT_CODED = 2;
/** The claims of the week before are ready and not sent. */
const WEEKS_NOT_SENT = 1;
/** Before that, one file is out without an answer and one was only acknowledged. */
const WEEKS_NOT_ANSWERED = 1;
const WEEKS_NOT_PAID = 1;

const FEES_FROM: IsoDate = isoDate("2024-01-01");
const SEED_FEES = feeTableOf(SEED_PRACTICE, demoFeeTable().entries);

export interface SeedInput {
  readonly store: Store;
  readonly codes: CodeLibrary;
  /** CLAIMWRIGHT_HOME: the sandbox payer's answers pass through a folder in it. */
  readonly home: string;
  readonly newId: () => string;
  /** Absent means six months of two hundred patients; tests take less. */
  readonly size?: SeedSize;
}

export interface SeedSize {
  readonly weeks: number;
  readonly patients: number;
}

const FULL_SIZE: SeedSize = { weeks: 26, patients: 200 };

/** True when the invented practice is there already. */
export async function isSeeded(store: Store): Promise<boolean> {
  return (await store.companyIds()).includes(SEED_COMPANY);
}

/** Where the sandbox payer of an invented practice leaves its answers. */
export function seedSandboxFolder(home: string, practiceId: PracticeId = SEED_PRACTICE): string {
  return join(home, "sandbox", practiceId);
}

/**
 * Makes an invented practice by the use cases that people take: three clinicians, two hundred patients, six months of
 * visits, claims in every state, payments, denials, statements. What a machine coded is said to be coded by a machine.
 * Calls back after each week. The same practice comes out each time.
 */
export async function seedPractice(
  input: SeedInput,
  onWeek: (week: number, weeks: number) => void,
): Promise<void> {
  const { weeks, patients: people } = input.size ?? FULL_SIZE;
  const clock = { now: `${FIRST_DAY}T14:00:00.000Z` };
  const now = (): Date => new Date(clock.now);
  const office = createOffice({ ...input, store: input.store.withClock(now), now });
  const desk: SeedDesk = { companyId: SEED_COMPANY, practiceId: SEED_PRACTICE, actor: SEED_ACTOR };
  const chance = chanceOf(20_251_001);
  await openPractice(input.store, desk);
  await keepFees(office, desk, { from: FEES_FROM, fees: SEED_FEES.entries });
  const placeOf = await seedLocations(office, desk);
  const patients = await registerPatients(office, desk, people, chance);
  const sandbox = practiceSandbox(office, desk, seedSandboxFolder(input.home));
  for (let week = 0; week < weeks; week += 1) {
    const visits = await signWeek(office, desk, { week, patients, placeOf, chance, clock });
    const left = weeks - week;
    if (left > WEEKS_NOT_CODED) await billWeek(office, desk, visits, sandbox, { clock, week, left });
    onWeek(week + 1, weeks);
  }
  clock.now = `${SEED_LAST_DAY}T12:00:00.000Z`;
  await seedQuestion(office, desk);
  await seedLearners(office, desk, chance);
  for (const file of [foreignRemittance(), unbalancedRemittance(), interestRemittance()]) {
    await receiveFile(office, desk, file);
  }
  await processInbox(office, desk);
  for (const payer of SEED_PAYERS) await keepContract(office, desk, sandboxContract(payer));
  await seedEnrolments(office, desk, SEED_LAST_DAY);
  await keepRule(office, desk, seedRule());
  await seedBook(office, desk, SEED_LAST_DAY, { line: sandbox, placeOf });
  await seedMoney(office, desk, SEED_LAST_DAY);
  await seedSisterPractices(office, desk, SEED_LAST_DAY, (id) => seedSandboxFolder(input.home, id));
}

interface SeedDesk extends Desk, InboxDesk {}

interface Clock {
  now: string;
}

async function openPractice(store: Store, desk: SeedDesk): Promise<void> {
  await store.withCompany(desk.companyId, desk.actor, async (tx) => {
    if ((await findCompany(tx)) === undefined) {
      await insertCompany(tx, { id: desk.companyId, name: "Larkfield Health" });
    }
    await insertPractice(tx, demoPractice(desk.practiceId, npiOf("199800000")));
    for (const provider of SEED_PROVIDERS) await insertProvider(tx, desk.practiceId, provider);
  });
}

interface SeededPatient {
  readonly patient: Patient;
  readonly chronic: readonly SeedCase[];
}

async function registerPatients(
  office: Office,
  desk: SeedDesk,
  people: number,
  chance: Chance,
): Promise<readonly SeededPatient[]> {
  return office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const registered: SeededPatient[] = [];
    for (let ordinal = 1; ordinal <= people; ordinal += 1) {
      const patient = seedPatient(ordinal, FIRST_DAY, desk.practiceId, chance);
      await insertPatient(tx, patient);
      if (!UNINSURED.has(ordinal)) {
        await insertCoverage(tx, desk.practiceId, seedCoverage(patient, ordinal));
      }
      registered.push({ patient, chronic: chronicOf(patient, chance) });
    }
    return registered;
  });
}

/** Nobody has found their insurance yet: their visits are held. */
const UNINSURED: ReadonlySet<number> = new Set([12, 64, 155]);

function chronicOf(patient: Patient, chance: Chance): readonly SeedCase[] {
  const fitting = CHRONIC_CASES.filter((each) => fits(each, patient, FIRST_DAY));
  const wanted = Math.min(chance.whole(4), fitting.length);
  const chosen = new Set<SeedCase>();
  while (chosen.size < wanted) chosen.add(chance.pick(fitting));
  return [...chosen];
}

function fits({ fromAge, toAge, onlyFor }: SeedCase, patient: Patient, on: IsoDate): boolean {
  const age = ageInYears(patient.birthDate, on);
  return age >= fromAge && age <= toAge && (onlyFor === undefined || onlyFor === patient.sex);
}

type PlaceOf = (providerId: ProviderId) => LocationId;

interface Week {
  readonly week: number;
  readonly patients: readonly SeededPatient[];
  readonly placeOf: PlaceOf;
  readonly chance: Chance;
  readonly clock: Clock;
}

async function signWeek(
  office: Office,
  desk: SeedDesk,
  { week, patients, placeOf, chance, clock }: Week,
): Promise<readonly EncounterId[]> {
  const ids: EncounterId[] = [];
  for (let ordinal = 0; ordinal < VISITS_A_WEEK; ordinal += 1) {
    const day = WORKING_DAYS[Math.floor((ordinal * WORKING_DAYS.length) / VISITS_A_WEEK)] ?? 0;
    const date = addDays(FIRST_DAY, week * 7 + day);
    if (date > SEED_LAST_DAY) break;
    const { patient, chronic } = chance.pick(patients);
    const id = idOf<EncounterId>(`V${String(week * VISITS_A_WEEK + ordinal + 1).padStart(5, "0")}`);
    const age = ageInYears(patient.birthDate, date);
    const { chiefComplaint, text } = writeNote(
      patient,
      casesOf(patient, chronic, date, chance),
      date,
      age,
      chance,
    );
    clock.now = `${date}T${15 + (ordinal % 7)}:${10 + chance.whole(49)}:00.000Z`;
    const providerId = chance.pick(SEED_PROVIDERS).id;
    await signVisit(office, desk, {
      id,
      practiceId: desk.practiceId,
      patientId: patient.id,
      renderingProviderId: providerId,
      dateOfService: date,
      locationId: placeOf(providerId),
      placeOfService: "11",
      setting: "outpatient",
      chiefComplaint,
      patientStatus: "established",
      note: { text, signedBy: providerId, signedAt: clock.now },
    });
    ids.push(id);
  }
  return ids;
}

/** Half of the visits of those who have something chronic are about it; the rest are about something new. */
function casesOf(
  patient: Patient,
  chronic: readonly SeedCase[],
  on: IsoDate,
  chance: Chance,
): readonly SeedCase[] {
  if (chronic.length > 0 && chance.happens(60)) return chronic;
  return [chance.pick(ACUTE_CASES.filter((each) => fits(each, patient, on)))];
}

interface Billing {
  readonly clock: Clock;
  readonly week: number;
  /** Weeks until the seed ends, this one included. */
  readonly left: number;
}

async function billWeek(
  office: Office,
  desk: SeedDesk,
  visits: readonly EncounterId[],
  sandbox: Destination,
  { clock, week, left }: Billing,
): Promise<void> {
  const billingDay = addDays(FIRST_DAY, week * 7 + 6);
  clock.now = `${billingDay}T20:00:00.000Z`;
  const ready: ClaimId[] = [];
  const claimed: EncounterId[] = [];
  for (const id of visits) {
    const { accepted } = await codeVisitByMachine(office, desk, id);
    if (accepted.kind === "held") continue;
    const claim = await buildClaim(office, desk, id, { fees: SEED_FEES });
    if (claim.kind === "held") continue;
    ready.push(claim.claimId);
    claimed.push(id);
  }
  const unsentFrom = WEEKS_NOT_CODED + WEEKS_NOT_SENT;
  if (left <= unsentFrom || ready.length === 0) return;
  await sendClaims(office, desk, ready, sandbox);
  if (left <= unsentFrom + WEEKS_NOT_ANSWERED) return;
  clock.now = `${addDays(billingDay, 5)}T13:00:00.000Z`;
  const paysToday = left > unsentFrom + WEEKS_NOT_ANSWERED + WEEKS_NOT_PAID;
  await pickUpAnswers(office, desk, paysToday ? sandbox : withoutPayments(sandbox));
  await processInbox(office, desk);
  if (!paysToday) return;
  for (const id of claimed) await makeStatementIfOwed(office, desk, id);
}

/** The payer has acknowledged and not yet paid: its payment stays in the folder. */
function withoutPayments(partner: Destination): Destination {
  return {
    ...partner,
    collect: async () => (await partner.collect()).filter(({ name }) => !name.includes("835")),
  };
}

async function makeStatementIfOwed(office: Office, desk: SeedDesk, id: EncounterId): Promise<void> {
  const owed = await office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
    const claims = await listClaimsOfEncounter(tx, desk.practiceId, id);
    const lists = await Promise.all(
      claims.map(({ id: claimId }) =>
        listBalances(tx, desk.practiceId, { claimId, kind: "patient-receivable" }),
      ),
    );
    return lists.flat().some(({ balance }) => balance > 0);
  });
  if (owed) await makeStatement(office, desk, id);
}
