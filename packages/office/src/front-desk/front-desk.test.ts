import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cents, isoDate } from "@claimwright/base";
import type { InquiryLine } from "@claimwright/exchange";
import { idOf, type PatientId } from "@claimwright/model";
import { demoFeeTable } from "@claimwright/pricing";
import { savePayer } from "@claimwright/store";
import {
  createTestStore,
  insertSamplePractice,
  SAMPLE_ACTOR,
  type SamplePractice,
  type TestStore,
} from "@claimwright/store/testing";
import { validateX12 } from "@claimwright/x12";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCodes } from "../codes/open-codes.ts";
import { SANDBOX_PAYER } from "../demo/demo-practice.ts";
import { createOffice, type Desk, type Office } from "../office.ts";
import { openFrontDeskDay } from "../queries/front-desk-day.ts";
import { openRegistration } from "../queries/open-registration.ts";
import { listWaitingVisits } from "../queries/waiting-visits.ts";
import { takePatientPayment } from "../receivables/take-patient-payment.ts";
import { practiceSandbox } from "../seed/practice-sandbox.ts";
import { moveAppointment, planVisit } from "./appointments.ts";
import { askEligibility } from "./ask-eligibility.ts";
import { findDuplicates } from "./find-duplicates.ts";
import { giveEstimate, listGivenEstimates, tryEstimate } from "./make-estimate.ts";
import { printEstimate } from "./print-estimate.ts";
import { receiptOfPayment } from "./receipt-of-payment.ts";
import { changePatient, type Registration, registerPatient } from "./register-patient.ts";
import { type CoverageFacts, saveCoverage, tryCoverage } from "./save-coverage.ts";

const TODAY = isoDate("2026-03-31");

let test: TestStore;
let sample: SamplePractice;
let office: Office;
let desk: Desk;
let line: InquiryLine;
let folder: string;
let ids = 0;

beforeAll(async () => {
  test = await createTestStore();
  sample = await insertSamplePractice(test.store, "alder");
  office = createOffice({
    store: test.store,
    codes: openCodes().library,
    newId: () => `id-${++ids}`,
    now: () => new Date(`${TODAY}T15:00:00.000Z`),
  });
  desk = { practiceId: sample.practice.id, actor: SAMPLE_ACTOR };
  folder = mkdtempSync(join(tmpdir(), "claimwright-desk-"));
  line = practiceSandbox(office, desk, folder);
  await test.store.withPractices([desk.practiceId], desk.actor, (tx) =>
    savePayer(tx, desk.practiceId, SANDBOX_PAYER),
  );
});
afterAll(async () => {
  await test?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

const ROSALIND: Registration = {
  name: { first: "Rosalind", last: "Fairweather" },
  birthDate: isoDate("1984-05-17"),
  sex: "F",
  address: { line1: "8 Hazel Way", city: "Springfield", state: "IL", zip: "62701" },
  phone: "2175550188",
  isAnotherPerson: false,
};

function cardOf(patientId: PatientId, memberId: string): CoverageFacts {
  return {
    patientId,
    payerId: SANDBOX_PAYER.id,
    rank: "primary",
    memberId,
    claimFilingCode: "12",
    relationship: "18",
    effective: { from: isoDate("2026-01-01") },
  };
}

describe("registering a person", () => {
  it("gives an account, and refuses the same person a second time unless somebody says that it is another", async () => {
    const first = await registerPatient(office, desk, ROSALIND);
    expect(first.accountNumber).toMatch(/^A\d{5}$/);
    await expect(registerPatient(office, desk, ROSALIND)).rejects.toMatchObject({
      problem: { code: "patient.duplicate" },
    });
    const twin = await registerPatient(office, desk, { ...ROSALIND, isAnotherPerson: true });
    expect(twin.accountNumber).not.toBe(first.accountNumber);
  });

  it.each([
    ["one letter off", { first: "Rosalind", last: "Fairwether", birthDate: "1984-05-17" }, "by a letter"],
    [
      "names changed about",
      { first: "Fairweather", last: "Rosalind", birthDate: "1984-05-17" },
      "changed about",
    ],
    [
      "a slip in the birth date",
      { first: "Rosalind", last: "Fairweather", birthDate: "1984-05-11" },
      "slip of the hand",
    ],
    [
      "the same phone",
      { first: "Rosa", last: "Fairweather", phone: "2175550188" },
      "phone number is the same",
    ],
  ])("finds who may be known by %s, and says why", async (_how, typed, words) => {
    const [found] = await findDuplicates(office, desk, typed);
    expect(found?.patient.name.last).toBe("Fairweather");
    expect(found?.reasons.join(" ")).toContain(words);
    expect(found?.sure).toBe(false);
  });

  it("finds nobody by a last name or a birth date alone", async () => {
    expect(await findDuplicates(office, desk, { birthDate: "1984-05-17" })).toEqual([]);
    expect(
      await findDuplicates(office, desk, { first: "Ann", last: "Other", birthDate: "1984-05-17" }),
    ).toEqual([]);
  });

  it.each([
    ["a birth date to come", { birthDate: isoDate("2026-04-01") }, "birthDate"],
    ["a number that was never given out", { ssn: "666123456" }, "ssn"],
  ])("refuses %s", async (_what, fact, place) => {
    await expect(registerPatient(office, desk, { ...ROSALIND, ...fact })).rejects.toMatchObject({
      problem: { code: "input.field", place },
    });
  });

  it("makes a family of a parent who answers for a child, and the child's bill theirs", async () => {
    const child = await registerPatient(office, desk, {
      ...ROSALIND,
      name: { first: "Milo", last: "Fairweather" },
      birthDate: isoDate("2018-08-02"),
      sex: "M",
      guarantor: { patientId: sample.patient.id, relationship: "parent" },
    });
    expect(child.guarantor?.name).toEqual(sample.patient.name);
    const { family } = await openRegistration(office, desk, child.id);
    expect(family.map(({ id }) => id)).toEqual([sample.patient.id]);
  });
});

describe("changing what is known of a person", () => {
  it("keeps a number that was not typed again, and loses nothing when two people change at once", async () => {
    const { patient, version } = await openRegistration(office, desk, sample.patient.id);
    const { ssn: _, ...typed } = { ...patient, phone: "2175550100" };
    await changePatient(office, desk, patient.id, version, typed);
    const after = await openRegistration(office, desk, patient.id);
    expect(after.patient).toMatchObject({ phone: "2175550100", ssn: "900123456" });
    await expect(changePatient(office, desk, patient.id, version, typed)).rejects.toMatchObject({
      problem: { code: "store.conflict" },
    });
  });
});

describe("a plan that is asked", () => {
  it("answers for a new patient with the copay of today; a later failure leaves the answer and says so", async () => {
    const patient = await registerPatient(office, desk, { ...ROSALIND, isAnotherPerson: true });
    const { coverage } = await saveCoverage(office, desk, cardOf(patient.id, "SBX790001"));
    const check = await askEligibility(office, desk, { coverageId: coverage.id, date: TODAY }, line);
    expect(check.result.outcome).toBe("answered");
    expect(validateX12(check.inquiry).issues.filter(({ severity }) => severity === "error")).toEqual([]);
    if (check.result.outcome === "answered") {
      const { issues } = validateX12(check.result.text);
      expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    }
    const dead: InquiryLine = {
      name: "nobody",
      usage: "T",
      ask: async () => ({
        outcome: "failed",
        problem: { code: "exchange.failed", message: "No answer came.", remedy: "Ask again." },
      }),
    };
    await askEligibility(office, desk, { coverageId: coverage.id, date: TODAY }, dead);
    const [registered] = (await openRegistration(office, desk, patient.id)).coverages;
    expect(registered?.benefits).toMatchObject({ copay: 3_000, summary: { status: "active" } });
    expect(registered?.failed?.result).toMatchObject({ outcome: "failed" });
  });

  it("and does not know the number refuses with what to do; an answer that is no 271 is a failure", async () => {
    const patient = await registerPatient(office, desk, { ...ROSALIND, isAnotherPerson: true });
    const { coverage } = await saveCoverage(office, desk, cardOf(patient.id, "WRONG1"));
    const refused = await askEligibility(office, desk, { coverageId: coverage.id, date: TODAY }, line);
    expect(refused.result).toMatchObject({
      outcome: "refused",
      response: { rejections: [{ reasonCode: "72" }] },
    });
    const noise: InquiryLine = {
      name: "noise",
      usage: "T",
      ask: async () => ({ outcome: "answered", bytes: new TextEncoder().encode("<html>busy</html>") }),
    };
    const failed = await askEligibility(office, desk, { coverageId: coverage.id, date: TODAY }, noise);
    expect(failed.result).toMatchObject({ outcome: "failed", problem: { code: "exchange.failed" } });
  });
});

describe("a coverage", () => {
  it("that a payer would refuse is told while it is typed, and is not saved", async () => {
    const facts = cardOf(sample.patient.id, "SBX790002");
    const findings = await tryCoverage(office, desk, facts);
    expect(findings.map(({ code }) => code)).toEqual(["coverage.rank-taken", "coverage.medicare-age"]);
    await expect(saveCoverage(office, desk, facts)).rejects.toMatchObject({
      problem: { code: "input.field", place: "rank" },
    });
    await expect(saveCoverage(office, desk, { ...facts, payerId: idOf("nobody") })).rejects.toMatchObject({
      problem: { code: "input.not-found" },
    });
  });
});

describe("a day at the desk", () => {
  it("lists who comes with what is known of the plan; a step that cannot be is refused", async () => {
    const { id } = await planVisit(office, desk, {
      patientId: sample.patient.id,
      providerId: sample.provider.id,
      day: TODAY,
      startsAt: "09:20",
      minutes: 20,
      reason: "knee",
    });
    const [visit] = await openFrontDeskDay(office, desk, TODAY);
    expect(visit).toMatchObject({ state: "planned", coverage: { kind: "not-asked" }, patientOwes: 0 });
    await expect(moveAppointment(office, desk, id, { version: 1, state: "left" })).rejects.toMatchObject({
      problem: { code: "visit.state" },
    });
    await moveAppointment(office, desk, id, { version: 1, state: "arrived" });
    await expect(moveAppointment(office, desk, id, { version: 1, state: "missed" })).rejects.toMatchObject({
      problem: { code: "store.conflict" },
    });
    const { unsigned, withoutCharges } = await listWaitingVisits(office, desk);
    expect(unsigned.map(({ appointmentId }) => appointmentId)).toEqual([id]);
    expect(withoutCharges.map(({ encounterId }) => encounterId)).toEqual([sample.encounter.id]);
  });
});

describe("an estimate", () => {
  const planned = (patientId: PatientId) => ({
    patientId,
    providerId: sample.provider.id,
    primaryService: "Office visit and X-ray of the shoulder",
    scheduledOn: isoDate("2026-04-20"),
    diagnoses: ["I10"],
    services: [
      { code: "99214", modifiers: [], units: 1 },
      { code: "73030", modifiers: [], units: 2 },
    ],
    separately: ["Physical therapy"],
  });
  const fees = demoFeeTable();

  it("for who pays alone is the whole charge, due within three business days, kept six years, printed", async () => {
    const patient = await registerPatient(office, desk, { ...ROSALIND, isAnotherPerson: true });
    const { id, facts, keepUntil } = await giveEstimate(office, desk, planned(patient.id), fees);
    expect(facts.kind).toBe("self-pay");
    expect(facts.patientPays).toBe(facts.charged);
    expect(facts.lines.map(({ charge }) => charge)).toEqual([
      fees.lookup({ code: "99214", modifiers: [], date: TODAY })?.amount,
      (fees.lookup({ code: "73030", modifiers: [], date: TODAY })?.amount ?? 0) * 2,
    ]);
    expect(facts.goodFaith.dueOn).toBe("2026-04-03");
    expect(keepUntil >= "2032-03-31").toBe(true);
    const pdf = await printEstimate(office, desk, id);
    expect(new TextDecoder("latin1").decode(pdf.subarray(0, 5))).toBe("%PDF-");
    expect((await listGivenEstimates(office, desk, patient.id)).map((each) => each.id)).toEqual([id]);
  });

  it("for who has a plan shares by its answer, and says what the answer leaves open", async () => {
    const patient = await registerPatient(office, desk, { ...ROSALIND, isAnotherPerson: true });
    const { coverage } = await saveCoverage(office, desk, cardOf(patient.id, "SBX790009"));
    await askEligibility(office, desk, { coverageId: coverage.id, date: TODAY }, line);
    const estimate = await tryEstimate(office, desk, planned(patient.id), fees);
    expect(estimate.kind).toBe("insured");
    const [visit, xray] = estimate.lines;
    expect(visit?.patientPays).toBe(3_000);
    // All of it counts toward a deductible of $500 of which nothing is met.
    expect(xray?.patientPays).toBe(xray?.charge);
    expect(estimate.planPays + estimate.patientPays).toBe(estimate.charged);
    expect(estimate.plan?.gaps[0]).toContain("the charge stands for it");
    const { id } = await giveEstimate(office, desk, planned(patient.id), fees);
    expect((await printEstimate(office, desk, id)).length).toBeGreaterThan(1_000);
  });

  it.each([
    ["a service without a price", { services: [{ code: "99999", modifiers: [], units: 1 }] }, "service 1"],
    ["a diagnosis that is not complete", { diagnoses: ["E11"] }, "diagnosis 1"],
  ])("with %s is refused with its place", async (_what, change, place) => {
    const wanted = { ...planned(sample.patient.id), ...change };
    await expect(tryEstimate(office, desk, wanted, fees)).rejects.toMatchObject({
      problem: { code: "input.field", place },
    });
  });
});

describe("a receipt", () => {
  it("is printed for a payment that was taken, and for no other", async () => {
    const { id } = sample.patient;
    await test.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      takePatientPayment(tx, desk.practiceId, {
        paymentId: "3f1c2a9e-0000-4000-8000-000000000001",
        patientId: id,
        amount: cents(3_000),
        receivedOn: TODAY,
        method: "card",
        purpose: "time-of-service",
      }),
    );
    const pdf = await receiptOfPayment(office, desk, id, "3f1c2a9e-0000-4000-8000-000000000001");
    expect(new TextDecoder("latin1").decode(pdf.subarray(0, 5))).toBe("%PDF-");
    await expect(receiptOfPayment(office, desk, id, "none")).rejects.toMatchObject({
      problem: { code: "input.not-found" },
    });
  });
});
