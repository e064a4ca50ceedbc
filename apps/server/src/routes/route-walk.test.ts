import { randomUUID } from "node:crypto";
import { SAMPLE_ACTOR, type SamplePractice } from "@claimwright/store/testing";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { permissionsOf, ROLES } from "../auth/permissions.ts";
import { SessionBook } from "../auth/session.ts";
import type { Route } from "../http/route.ts";
import { startTestServer, type TestServer } from "../test-server.fixture.ts";
import { ROUTES } from "./routes.ts";

let server: TestServer;
let app: FastifyInstance;
let own: SamplePractice;
let foreign: SamplePractice;
let cookieOf: TestServer["cookieOf"];

beforeAll(async () => {
  server = await startTestServer();
  ({ app, own, foreign, cookieOf } = server);
});
afterAll(async () => server?.close());

/** Asks a route for things of one practice, with ids that are there where the sample has them. */
async function ask(route: Route, practice: SamplePractice, cookie?: string) {
  const path = route.path
    .replace(":encounterId", practice.encounter.id)
    .replace(":patientId", practice.patient.id)
    .replace(":set", "icd10cm")
    .replace(":workId", "999")
    .replace(":code", "I10")
    .replaceAll(/:[A-Za-z]+/g, "none");
  const isFile = route.body === "bytes";
  return app.inject({
    method: route.method,
    url: `/api/practices/${practice.practice.id}${path}?date=2026-03-01&day=2026-03-01&text=hyper&name=file`,
    headers: {
      ...(cookie === undefined ? {} : { cookie }),
      ...(route.method === "POST"
        ? { "content-type": isFile ? "application/octet-stream" : "application/json" }
        : {}),
    },
    ...(route.method === "POST" ? { payload: isFile ? Buffer.from("?") : (BODIES[route.id] ?? "{}") } : {}),
  });
}

const DRAFT = {
  diagnoses: ["I10"],
  services: [{ system: "CPT", code: "99213", modifiers: [], units: 1, diagnosisPointers: [1] }],
};
const PERSON = {
  name: { first: "Rosalind", last: "Fairweather" },
  birthDate: "1984-05-17",
  sex: "F",
  address: { line1: "8 Hazel Way", city: "Springfield", state: "IL", zip: "62701" },
};
const PLANNED = {
  providerId: "alder-provider",
  primaryService: "Office visit",
  diagnoses: ["I10"],
  services: [{ code: "99213", modifiers: [], units: 1 }],
  separately: [],
};
const CONTRACT = {
  payerId: "sandbox-payer",
  title: "Agreement",
  from: "2026-01-01",
  lesserOfCharge: true,
  clauses: [
    { clause: "1", codes: ["99213"], rate: { kind: "percent-of-medicare", percent: "120", zip: "62701" } },
    { clause: "2", codes: [], rate: { kind: "percent-of-charge", percent: "60" } },
  ],
};
const DISPOSITION = {
  group: "CO",
  reason: "97",
  from: "2026-01-01",
  disposition: { kind: "write-off", category: "contractual" },
};
const POLICY = {
  autoPost: true,
  minimumConfidence: 80,
  answerDays: 30,
  remedies: { takesReplacement: true, appealDays: 60, filingDays: 90 },
};
const RULE = {
  name: "look-first",
  from: "2026-01-01",
  conditions: [{ field: "claim.place", operator: "is", values: ["99"] }],
  actions: [{ kind: "warn", message: "Look." }],
};
const FEES = { from: "2026-06-01", fees: [{ code: "99213", amount: 12_000 }] };
const CARD = {
  payerId: "sandbox-payer",
  rank: "primary",
  memberId: "SHP00777123",
  claimFilingCode: "CI",
  relationship: "18",
  from: "2026-01-01",
};
const FINANCIAL_POLICY = {
  dunning: { cycleDays: 28, minimumBalance: 500, statements: 3, finalNoticeDays: 30 },
  smallBalance: 0,
  slidingScale: [],
  dormancyYears: { default: 3 },
};
const PAPER = { payerId: "none", checkNumber: "1", checkDate: "2026-03-01", checkAmount: 0, rows: [] };
const LOCATION = {
  name: "Hazel Way clinic",
  address: { line1: "8 Hazel Way", city: "Springfield", state: "IL", zip: "627010008" },
  placeOfService: "11",
  from: "2026-01-01",
};
const BODIES: Readonly<Record<string, string>> = {
  checkCodingDraft: JSON.stringify(DRAFT),
  signCodes: JSON.stringify({ draft: DRAFT, version: 99 }),
  listMatchCandidates: JSON.stringify({ key: "none" }),
  matchByHand: JSON.stringify({ key: "none", controlNumber: "none" }),
  undoPosting: JSON.stringify({ key: "none", reason: "posted on another" }),
  turnProviderAdjustment: JSON.stringify({ place: 1, to: "undone", reason: "another practice's" }),
  placeWithAgency: JSON.stringify({ patientId: "none", agency: "Fairway", reason: "final notice" }),
  recallPlacement: JSON.stringify({ reason: "paid here" }),
  takeRecovery: JSON.stringify({ receivedOn: "2026-03-01", collected: 100, fee: 10, reference: "R" }),
  makeAgencyFile: JSON.stringify({ agency: "Fairway" }),
  identifyOverpayment: JSON.stringify({ key: "none" }),
  moveOverpayment: JSON.stringify({ step: "close" }),
  refundCredit: JSON.stringify({ key: "none", reason: "paid twice" }),
  recordPayerRequest: JSON.stringify({
    kind: "records",
    payerId: "sandbox-payer",
    reference: "ADR-1",
    controlNumbers: ["none"],
    receivedOn: "2026-03-01",
    amount: 0,
  }),
  answerPayerRequest: JSON.stringify({ state: "answered", outcome: "sent by portal" }),
  keyDeposit: JSON.stringify({ postedOn: "2026-03-01", amount: 100 }),
  closeDay: JSON.stringify({ day: "2026-04-01" }),
  startJobTakeOverOpenings: JSON.stringify({ fileId: "none", asOf: "2026-03-31", mode: "check" }),
  tryFinancialPolicy: JSON.stringify(FINANCIAL_POLICY),
  setFinancialPolicy: JSON.stringify({
    policy: FINANCIAL_POLICY,
    effectiveFrom: "2026-04-01",
    reason: "board decision",
    version: 99,
  }),
  provePaperRemittance: JSON.stringify(PAPER),
  postPaperRemittance: JSON.stringify(PAPER),
  noteWork: JSON.stringify({ text: "called the payer" }),
  writeAppeal: JSON.stringify({ level: "first", grounds: ["The service was necessary."] }),
  changeEvaluation: JSON.stringify({ problems: "low", data: "low", risk: "moderate" }),
  askProvider: JSON.stringify({ kind: "proposed", queryId: "none" }),
  answerQuery: JSON.stringify({ text: "undetermined" }),
  linkProvider: JSON.stringify({ providerId: "none" }),
  amendClaim: JSON.stringify({ kind: "release", openedVersion: 1 }),
  changeClaims: JSON.stringify({ claimIds: ["none"], change: { kind: "release" } }),
  saveClaimView: JSON.stringify({ name: "mine", filter: { states: "held" } }),
  removeClaimView: JSON.stringify({ name: "mine" }),
  overrideForCoding: JSON.stringify({ code: "edit.duplicate-line", place: "" }),
  overrideForClaim: JSON.stringify({ code: "edit.duplicate-line", place: "" }),
  sendClaims: JSON.stringify({ claimIds: ["none"] }),
  takePayment: JSON.stringify({ paymentId: randomUUID(), amount: 100, method: "cash", purpose: "statement" }),
  changeWork: JSON.stringify({ ids: [999], change: { kind: "take" } }),
  findPatients: JSON.stringify({ text: "" }),
  findDuplicates: JSON.stringify({ last: "Quillfeather" }),
  registerPatient: JSON.stringify({ ...PERSON, isAnotherPerson: true }),
  changePatient: JSON.stringify({ ...PERSON, version: 99 }),
  tryCoverage: JSON.stringify(CARD),
  saveCoverage: JSON.stringify(CARD),
  planVisit: JSON.stringify({
    patientId: "none",
    providerId: "none",
    day: "2026-03-31",
    startsAt: "09:20",
    minutes: 20,
  }),
  agreePlan: JSON.stringify({ months: 6, firstDueOn: "2026-05-01" }),
  askRefund: JSON.stringify({ amount: 100, reason: "paid twice" }),
  tryContract: JSON.stringify(CONTRACT),
  keepContract: JSON.stringify(CONTRACT),
  tryClaimRule: JSON.stringify(RULE),
  keepClaimRule: JSON.stringify({ ...RULE, reason: "Agreed" }),
  endClaimRule: "{}",
  readFeeFile: JSON.stringify({ name: "fees.csv", text: "code,amount" }),
  proposeFees: JSON.stringify({ percent: "150", zip: "62701", on: "2026-03-31" }),
  tryFees: JSON.stringify(FEES),
  keepFees: JSON.stringify(FEES),
  changePayer: JSON.stringify({ name: "Sandbox", payerIdentifier: "SBX01", version: 99 }),
  setPayerPolicy: JSON.stringify({ effectiveFrom: "2026-01-01", policy: POLICY, reason: "Manual" }),
  tryDisposition: JSON.stringify(DISPOSITION),
  setDisposition: JSON.stringify({ ...DISPOSITION, note: "Contract" }),
  endDisposition: JSON.stringify({ lastDay: "2026-03-31" }),
  tryEstimate: JSON.stringify(PLANNED),
  giveEstimate: JSON.stringify(PLANNED),
  savePractice: JSON.stringify({
    ...{ name: "Alder", npi: "1987654328", taxonomy: "207Q00000X", address: LOCATION.address },
    contact: { name: "Billing", phone: "2175550100" },
    version: 99,
  }),
  saveProvider: JSON.stringify({
    npi: "1987654328",
    first: "Ada",
    last: "Moss",
    taxonomy: "207Q00000X",
    credential: "MD",
  }),
  saveEnrolment: JSON.stringify({
    payerId: "sandbox-payer",
    participation: "participating",
    from: "2026-01-01",
    claims: { state: "not-started" },
    remittances: { state: "sent", on: "2026-01-01" },
    funds: { state: "not-started" },
  }),
  saveLocation: JSON.stringify(LOCATION),
  moveVisit: JSON.stringify({ locationId: "none", version: 99 }),
  moveAppointment: JSON.stringify({ version: 1, state: "arrived" }),
};

describe.each(ROUTES.map((route) => [route.id, route] as const))("%s", (_id, route) => {
  it("answers nobody who is signed out", async () => {
    expect((await ask(route, own)).statusCode).toBe(401);
    expect((await ask(route, own, "claimwright_session=made-up")).statusCode).toBe(401);
  });

  it.each(ROLES)("answers %s only with the permission", async (role) => {
    const { statusCode } = await ask(route, own, cookieOf([role]));
    if (permissionsOf([role]).has(route.permission)) expect([401, 403, 500]).not.toContain(statusCode);
    else expect(statusCode).toBe(403);
  });

  it("answers nobody of another practice", async () => {
    expect((await ask(route, foreign, cookieOf(ROLES))).statusCode).toBe(403);
  });
});

describe("every answer", () => {
  it("that goes wrong is a problem document that says what to do, and names no cause", async () => {
    const response = await app.inject({
      method: "GET",
      url: `/api/practices/${own.practice.id}/visits/none`,
      headers: { cookie: cookieOf(ROLES) },
    });
    expect(response.statusCode).toBe(404);
    expect(response.headers["content-type"]).toContain("application/problem+json");
    expect(response.json()).toMatchObject({ status: 404, type: "urn:claimwright:input.not-found" });
    expect(response.json().remedy).toMatch(/\.$/);
  });

  it("with a patient's record may not be kept by a browser", async () => {
    const response = await app.inject({
      method: "GET",
      url: `/api/practices/${own.practice.id}/patients/${own.patient.id}`,
      headers: { cookie: cookieOf(ROLES) },
    });
    expect(response.statusCode).toBe(200);
    expect(response.headers["cache-control"]).toBe("no-store");
  });

  it("to a coder holds no amount", async () => {
    const cookie = cookieOf(["coder"]);
    for (const route of ROUTES.filter(({ permission }) => permissionsOf(["coder"]).has(permission))) {
      const { body } = await ask(route, own, cookie);
      expect(`${route.id} ${/cents|charge"|charged|amount|paid"|\$\d/i.exec(body)?.[0] ?? "nothing"}`).toBe(
        `${route.id} nothing`,
      );
    }
  });

  it("a second signature on a visit that changed in the meantime is refused", async () => {
    const sign = ROUTES.find(({ id }) => id === "signCodes");
    const response = await ask(sign!, own, cookieOf(["coder"]));
    expect(response.statusCode).toBe(409);
    expect(response.json().type).toBe("urn:claimwright:store.conflict");
  });
});

describe("a session", () => {
  it("ends after thirty minutes without a request and after twelve hours in any case", () => {
    const clock = { now: 0 };
    const book = new SessionBook(() => clock.now);
    const link = book.createLink({
      actor: SAMPLE_ACTOR,
      name: "S",
      companyId: own.companyId,
      practices: [],
      roles: [],
    });
    const idle = book.openLink(link) ?? "";
    clock.now += 29 * 60_000;
    expect(book.find(idle)).toBeDefined();
    clock.now += 31 * 60_000;
    expect(book.find(idle)).toBeUndefined();
    const busy = book.openLink(link) ?? "";
    for (let minutes = 0; minutes < 12 * 60; minutes += 20) {
      expect(book.find(busy)).toBeDefined();
      clock.now += 20 * 60_000;
    }
    clock.now += 60_000;
    expect(book.find(busy)).toBeUndefined();
  });

  it("is not opened by a link that is a day old", () => {
    const clock = { now: 0 };
    const book = new SessionBook(() => clock.now);
    const link = book.createLink({
      actor: SAMPLE_ACTOR,
      name: "S",
      companyId: own.companyId,
      practices: [],
      roles: [],
    });
    clock.now += 25 * 3_600_000;
    expect(book.openLink(link)).toBeUndefined();
  });
});
