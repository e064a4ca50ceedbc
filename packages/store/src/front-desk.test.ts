import { isoDate } from "@claimwright/base";
import { type Appointment, idOf, type Patient } from "@claimwright/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  insertAppointment,
  insertEligibilityCheck,
  insertEstimate,
  insertPatient,
  listAppointments,
  listCoverageVersions,
  listDependents,
  listEligibilityStandings,
  listEstimates,
  loadEstimate,
  type StoreTransaction,
  updateAppointmentState,
  updateCoverage,
} from "./index.ts";
import {
  createTestStore,
  insertSamplePractice,
  SAMPLE_ACTOR,
  type SamplePractice,
  type TestStore,
} from "./testing/index.ts";

let test: TestStore;
let own: SamplePractice;
let foreign: SamplePractice;

beforeAll(async () => {
  test = await createTestStore();
  own = await insertSamplePractice(test.store, "alder");
  foreign = await insertSamplePractice(test.store, "birch");
});
afterAll(() => test?.close());

const inOwn = <T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> =>
  test.store.withPractices([own.practice.id], SAMPLE_ACTOR, work);

describe("appointments", () => {
  const planned = (): Appointment => ({
    id: idOf("appointment-1"),
    practiceId: own.practice.id,
    patientId: own.patient.id,
    providerId: own.provider.id,
    day: isoDate("2026-03-31"),
    startsAt: "09:20",
    minutes: 20,
    reason: "knee again",
  });

  it("are kept sealed, listed by day, and moved on by version only", async () => {
    await inOwn((tx) => insertAppointment(tx, planned()));
    const day = isoDate("2026-03-31");
    expect(await inOwn((tx) => listAppointments(tx, own.practice.id, { day }))).toEqual([
      { appointment: planned(), state: "planned", version: 1 },
    ]);
    await inOwn((tx) => updateAppointmentState(tx, own.practice.id, planned().id, 1, "arrived"));
    await expect(
      inOwn((tx) => updateAppointmentState(tx, own.practice.id, planned().id, 1, "missed")),
    ).rejects.toMatchObject({ problem: { code: "store.conflict" } });
    const rows = await test.queryAsOwner<{ row: string }>(
      "select a::text as row from claimwright.appointment a",
    );
    expect(rows[0]?.row).not.toContain("knee");
    const elsewhere = await test.store.withPractices([foreign.practice.id], SAMPLE_ACTOR, (tx) =>
      listAppointments(tx, own.practice.id, { day }),
    );
    expect(elsewhere).toEqual([]);
  });
});

describe("what plans said", () => {
  const check = (
    id: string,
    askedAt: string,
    result: Parameters<typeof insertEligibilityCheck>[2]["result"],
  ) => ({
    id,
    patientId: own.patient.id,
    coverageId: own.coverage.id,
    serviceDate: isoDate("2026-03-31"),
    askedBy: SAMPLE_ACTOR,
    askedAt,
    inquiry: "ISA*",
    result,
  });
  const response = {
    payer: { role: "PR", organizationName: "SANDBOX" },
    traces: [],
    dates: [],
    benefits: [],
    rejections: [],
  };

  it("stays known when a later question fails", async () => {
    await inOwn(async (tx) => {
      await insertEligibilityCheck(
        tx,
        own.practice.id,
        check("c1", "2026-03-30T10:00:00.000Z", { outcome: "answered", text: "ISA*271", response }),
      );
      await insertEligibilityCheck(
        tx,
        own.practice.id,
        check("c2", "2026-03-31T10:00:00.000Z", {
          outcome: "failed",
          problem: { code: "exchange.failed", message: "No answer.", remedy: "Ask again." },
        }),
      );
    });
    const standing = (
      await inOwn((tx) => listEligibilityStandings(tx, own.practice.id, [own.coverage.id]))
    ).get(own.coverage.id);
    expect(standing?.answered?.id).toBe("c1");
    expect(standing?.latest.id).toBe("c2");
  });
});

describe("a coverage", () => {
  it("is changed by version only", async () => {
    const corrected = { ...own.coverage, memberId: "SHP00777124" };
    await inOwn((tx) => updateCoverage(tx, own.practice.id, corrected, 1));
    await expect(inOwn((tx) => updateCoverage(tx, own.practice.id, corrected, 1))).rejects.toMatchObject({
      problem: { code: "store.conflict" },
    });
    expect(await inOwn((tx) => listCoverageVersions(tx, own.practice.id, own.patient.id))).toEqual(
      new Map([[own.coverage.id, 2]]),
    );
  });
});

describe("a family", () => {
  it("is who has the same guarantor", async () => {
    const child: Patient = {
      ...own.patient,
      id: idOf("alder-child"),
      accountNumber: "A-1002",
      birthDate: isoDate("2016-04-01"),
      guarantor: {
        patientId: own.patient.id,
        relationship: "parent",
        name: own.patient.name,
        address: own.patient.address,
      },
    };
    await inOwn((tx) => insertPatient(tx, child));
    expect(await inOwn((tx) => listDependents(tx, own.practice.id, own.patient.id))).toEqual([child]);
  });
});

describe("estimates", () => {
  it("are kept as they were given", async () => {
    const estimate = {
      id: "estimate-1",
      patientId: own.patient.id,
      madeOn: isoDate("2026-03-31"),
      keepUntil: isoDate("2032-04-06"),
      facts: { total: 25_500 },
    };
    await inOwn((tx) => insertEstimate(tx, own.practice.id, estimate));
    expect(await inOwn((tx) => loadEstimate(tx, own.practice.id, "estimate-1"))).toEqual(estimate);
    expect(await inOwn((tx) => listEstimates(tx, own.practice.id, own.patient.id))).toEqual([estimate]);
  });
});
