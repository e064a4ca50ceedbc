import { randomUUID } from "node:crypto";
import { addDays, isoDate, npiOf } from "@claimwright/base";
import { type Enrolment, idOf, type LocationId } from "@claimwright/model";
import { demoFeeTable } from "@claimwright/pricing";
import { listClaimsOfEncounter, loadEncounter } from "@claimwright/store";
import {
  createTestStore,
  insertSamplePractice,
  SAMPLE_ACTOR,
  type SamplePractice,
  type TestStore,
} from "@claimwright/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildClaim } from "../build-claim.ts";
import { openCodes } from "../codes/open-codes.ts";
import type { CodingDraft } from "../coding-draft.ts";
import { planVisit } from "../front-desk/appointments.ts";
import { createOffice, type Desk, type Office } from "../office.ts";
import { openFrontDeskDay } from "../queries/front-desk-day.ts";
import { signDraft } from "../sign-draft.ts";
import { signVisit } from "../sign-visit.ts";
import { type EnrolmentFacts, saveEnrolment } from "./enrolments.ts";
import { type LocationFacts, saveLocation } from "./locations.ts";
import { moveVisit } from "./move-visit.ts";
import { openSettings } from "./open-settings.ts";
import { type ProviderFacts, saveProvider } from "./providers.ts";
import { savePractice } from "./save-practice.ts";
import { concernsOf } from "./watch-enrolments.ts";

let test: TestStore;
let sample: SamplePractice;
let office: Office;
let desk: Desk;

const EAST: LocationFacts = {
  name: "East office",
  address: { line1: "9 Quince Court", city: "Springfield", state: "IL", zip: "627040009" },
  placeOfService: "11",
  open: { from: isoDate("2025-01-01") },
};

beforeAll(async () => {
  test = await createTestStore();
  sample = await insertSamplePractice(test.store, "alder");
  const codes = openCodes().library;
  const now = () => new Date("2025-11-20T15:00:00.000Z");
  office = createOffice({ store: test.store, codes, newId: randomUUID, now });
  desk = { practiceId: sample.practice.id, actor: SAMPLE_ACTOR };
});
afterAll(async () => test?.close());

const visitOf = (id: string) =>
  office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
    loadEncounter(tx, desk.practiceId, idOf(id)),
  );

describe("a location", () => {
  it.each([
    ["name", { name: " " }],
    ["address.zip", { address: { ...EAST.address, zip: "62704" } }],
    ["placeOfService", { placeOfService: "88" }],
    ["npi", { npi: "1234567890" }],
    ["phone", { phone: "555" }],
    ["cliaNumber", { cliaNumber: "1412345678" }],
    ["open", { open: { from: isoDate("2025-02-01"), to: isoDate("2025-01-31") } }],
  ])("with a faulty %s is refused by name", async (place, change) => {
    await expect(saveLocation(office, desk, { ...EAST, ...change })).rejects.toMatchObject({
      problem: { code: "input.field", place },
    });
  });

  it("that somebody else changed since it was read is not overwritten", async () => {
    const { id } = await saveLocation(office, desk, { ...EAST, name: "West office" });
    await saveLocation(office, desk, { ...EAST, name: "West" }, { id, version: 1 });
    await expect(
      saveLocation(office, desk, { ...EAST, name: "Weste" }, { id, version: 1 }),
    ).rejects.toMatchObject({ problem: { code: "store.conflict" } });
  });

  it("takes no visit on a day on which it is closed", async () => {
    const { id } = await saveLocation(office, desk, { ...EAST, open: { from: isoDate("2025-12-01") } });
    await expect(book(id)).rejects.toMatchObject({ problem: { code: "input.field", place: "locationId" } });
  });
});

const book = (locationId: LocationId) =>
  planVisit(office, desk, {
    patientId: sample.patient.id,
    providerId: sample.provider.id,
    locationId,
    day: sample.encounter.dateOfService,
    startsAt: "09:00",
    minutes: 20,
  });

describe("a visit", () => {
  it("was where it was booked, and its claim names the place until it is said to have been elsewhere", async () => {
    const east = await saveLocation(office, desk, EAST);
    const own = await saveLocation(office, desk, {
      ...EAST,
      name: "Own",
      address: sample.practice.address,
    });
    await book(east.id);
    const day = await openFrontDeskDay(office, desk, sample.encounter.dateOfService);
    expect(day.map(({ location }) => location?.name)).toContain("East office");
    await signVisit(office, desk, { ...sample.encounter, id: idOf("booked") });
    expect((await visitOf("booked")).encounter.locationId).toBe(east.id);
    await signVisit(office, desk, { ...sample.encounter, id: idOf("moved") });
    await moveVisit(office, desk, idOf("moved"), { locationId: own.id, version: 1 });
    expect(await facilityOf("booked")).toMatchObject({ name: "East office", address: EAST.address });
    expect(await facilityOf("moved")).toBeUndefined();
    await expect(
      moveVisit(office, desk, idOf("booked"), {
        locationId: own.id,
        version: (await visitOf("booked")).version,
      }),
    ).rejects.toMatchObject({ problem: { code: "visit.state" } });
  });

  it("by telehealth was not at the place that was booked", async () => {
    await signVisit(office, desk, { ...sample.encounter, id: idOf("remote"), placeOfService: "10" });
    expect((await visitOf("remote")).encounter.locationId).toBeUndefined();
  });
});

const DRAFT: CodingDraft = {
  diagnoses: ["N390"],
  services: [{ system: "CPT", code: "99213", modifiers: [], units: 1, diagnosisPointers: [1] }],
};

async function claimOf(id: string) {
  const { version } = await visitOf(id);
  await signDraft(office, desk, idOf(id), DRAFT, version);
  const built = await buildClaim(office, desk, idOf(id), { fees: demoFeeTable() });
  const [stored] = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
    listClaimsOfEncounter(tx, desk.practiceId, idOf(id)),
  );
  return { claim: stored?.claim, state: stored?.state, codes: built.findings.map(({ code }) => code) };
}

async function facilityOf(id: string) {
  const { claim } = await claimOf(id);
  expect(claim).toBeDefined();
  return claim?.serviceFacility;
}

const NOT_STARTED = { state: "not-started" } as const;
const enrol = (
  facts: Partial<EnrolmentFacts> & Pick<EnrolmentFacts, "participation">,
  read?: Parameters<typeof saveEnrolment>[3],
) =>
  saveEnrolment(
    office,
    desk,
    {
      payerId: sample.coverage.payer.id,
      claims: NOT_STARTED,
      remittances: NOT_STARTED,
      funds: NOT_STARTED,
      ...facts,
    },
    read,
  );

describe("a clinician", () => {
  const ada: ProviderFacts = {
    npi: npiOf("123456788"),
    name: { first: "Ada", last: "Moss" },
    taxonomy: "207Q00000X",
    credential: "MD",
  };

  it.each([
    ["npi", { npi: "1234567890" }],
    ["taxonomy", { taxonomy: "207Q" }],
    ["active", { active: { from: isoDate("2025-02-01"), to: isoDate("2025-01-31") } }],
  ])("with a faulty %s is refused by name", async (place, change) => {
    await expect(saveProvider(office, desk, { ...ada, ...change })).rejects.toMatchObject({
      problem: { code: "input.field", place },
    });
  });

  it("has an NPI that nobody else of the practice has, and is changed by the version that was read", async () => {
    const { id } = await saveProvider(office, desk, ada);
    await expect(
      saveProvider(office, desk, { ...ada, npi: sample.provider.npi }, { id, version: 1 }),
    ).rejects.toMatchObject({ problem: { code: "store.conflict" } });
    await saveProvider(office, desk, { ...ada, credential: "DO" }, { id, version: 1 });
    await expect(saveProvider(office, desk, ada, { id, version: 1 })).rejects.toMatchObject({
      problem: { code: "store.conflict" },
    });
  });
});

describe("an enrolment", () => {
  it("that is asked for has no dates, one that is over has its last day, and a state has its day", async () => {
    const range = { effective: { from: isoDate("2025-01-01") } };
    const faulty: readonly [string, Parameters<typeof enrol>[0]][] = [
      ["from", { participation: "pending", ...range }],
      ["from", { participation: "participating" }],
      ["to", { participation: "ended", ...range }],
      ["funds", { participation: "participating", ...range, funds: { state: "sent" } }],
      ["payerId", { participation: "pending", payerId: idOf("nobody") }],
    ];
    for (const [place, facts] of faulty) {
      await expect(enrol(facts)).rejects.toMatchObject({ problem: { code: "input.field", place } });
    }
  });

  it("decides whether a claim is held: nothing is said, told as unknown, held while pending, sent once granted", async () => {
    const effective = { from: isoDate("2025-01-01") };
    for (const id of ["silent", "unknown", "pending", "granted"]) {
      await signVisit(office, desk, {
        ...sample.encounter,
        id: idOf(id),
        note: { ...sample.encounter.note, text: `${id} ${sample.encounter.note.text}` },
      });
    }
    const ofEnrolment = ({ state, codes }: Awaited<ReturnType<typeof claimOf>>) => ({
      state: codes.includes("edit.rendering-enrolment") ? state : "not held by it",
      codes: codes.filter((code) => code.includes("enrolment")),
    });
    expect(ofEnrolment(await claimOf("silent")).codes).toEqual([]);
    await enrol({ participation: "participating", effective });
    expect(ofEnrolment(await claimOf("unknown")).codes).toEqual(["edit.enrolment-unknown"]);
    const providerId = sample.provider.id;
    const { id } = await enrol({ participation: "pending", providerId });
    expect(ofEnrolment(await claimOf("pending"))).toEqual({
      state: "held",
      codes: ["edit.rendering-enrolment"],
    });
    await enrol({ participation: "participating", effective, providerId }, { id, version: 1 });
    expect(ofEnrolment(await claimOf("granted")).codes).toEqual([]);
  });

  it("is to be looked at when it ends soon, waits too long or was refused", () => {
    const today = isoDate("2026-03-31");
    const of = (facts: Partial<Enrolment>) =>
      concernsOf(
        {
          id: idOf("e"),
          payerId: idOf("p"),
          participation: "participating",
          claims: NOT_STARTED,
          remittances: NOT_STARTED,
          funds: NOT_STARTED,
          ...facts,
        },
        today,
      ).map(({ kind }) => kind);
    const ending = (days: number) =>
      of({ effective: { from: isoDate("2020-01-01"), to: addDays(today, days) } });
    expect([ending(-1), ending(0), ending(90), ending(91)]).toEqual([[], ["ends"], ["ends"], []]);
    const asked = (days: number) => of({ participation: "pending", appliedOn: addDays(today, -days) });
    expect([asked(90), asked(91)]).toEqual([[], ["waits"]]);
    const sent = (days: number) => of({ remittances: { state: "sent", on: addDays(today, -days) } });
    expect([sent(30), sent(31)]).toEqual([[], ["waits"]]);
    expect(of({ funds: { state: "refused", on: today } })).toEqual(["refused"]);
  });
});

describe("the practice itself", () => {
  it("keeps its tax id where none is typed, and is changed by the version that was read", async () => {
    const { id: _id, taxId, ...facts } = sample.practice;
    const changed = { ...facts, contact: { name: "Front office", phone: "2175550111" } };
    expect((await savePractice(office, desk, changed, 1)).taxId).toEqual(taxId);
    await expect(savePractice(office, desk, facts, 1)).rejects.toMatchObject({
      problem: { code: "store.conflict" },
    });
    const { practice } = await openSettings(office, desk);
    expect(practice).toMatchObject({ version: 2, practice: { contact: changed.contact } });
  });

  it("has a street where it bills from", async () => {
    const { id: _id, taxId: _taxId, ...facts } = sample.practice;
    const address = { ...facts.address, line1: "PO Box 12" };
    await expect(savePractice(office, desk, { ...facts, address }, 2)).rejects.toMatchObject({
      problem: { code: "input.field", place: "address.line1" },
    });
  });
});

describe("the history of the settings", () => {
  it("tells who changed which fields, and not what stood there", async () => {
    const { changes } = await openSettings(office, desk);
    expect(changes[0]).toMatchObject({ kind: "practice.changed", fields: ["contact"] });
    expect(changes[1]).toMatchObject({
      actor: SAMPLE_ACTOR,
      kind: "enrolment.changed",
      name: sample.coverage.payer.name,
      fields: ["participation", "effective"],
    });
    const kept = JSON.stringify(changes);
    for (const secret of [sample.provider.npi, sample.practice.taxId.digits, "2175550111"]) {
      expect(kept).not.toContain(secret);
    }
  });
});
