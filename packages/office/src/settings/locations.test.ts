import { randomUUID } from "node:crypto";
import { isoDate } from "@claimwright/base";
import { idOf, type LocationId } from "@claimwright/model";
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
import { signDraft } from "../sign-draft.ts";
import { signVisit } from "../sign-visit.ts";
import { type LocationFacts, saveLocation } from "./locations.ts";
import { moveVisit } from "./move-visit.ts";

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

async function facilityOf(id: string) {
  const { version } = await visitOf(id);
  await signDraft(office, desk, idOf(id), DRAFT, version);
  const built = await buildClaim(office, desk, idOf(id), { fees: demoFeeTable() });
  expect(built.claimId).toBeDefined();
  const [stored] = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
    listClaimsOfEncounter(tx, desk.practiceId, idOf(id)),
  );
  return stored?.claim.serviceFacility;
}
