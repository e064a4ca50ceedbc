import { cents, isoDate } from "@claimwright/base";
import { payerProfileOf } from "@claimwright/claims";
import { CAUTIOUS_POLICY, type DispositionRule } from "@claimwright/receivables";
import { listBalances, loadCoverage } from "@claimwright/store";
import { SAMPLE_ACTOR } from "@claimwright/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCodes } from "../codes/open-codes.ts";
import { keepContract } from "../contracts/payer-contracts.ts";
import { tryPayerContract } from "../contracts/try-payer-contract.ts";
import { createOffice, type Desk, type Office } from "../office.ts";
import {
  type BillingOffice,
  openBillingOffice,
  PAID_ON,
  paymentOf,
  remittanceOf,
} from "../receivables/billing-office.fixture.ts";
import { tryDisposition } from "../receivables/policies/try-disposition.ts";
import { postPayment } from "../receivables/post-payment.ts";
import { changePayer } from "./change-payer.ts";
import { decidePayerPolicy } from "./decide-payer-policy.ts";
import { openPayer } from "./open-payer.ts";

let billing: BillingOffice;
let office: Office;
let desk: Desk;

beforeAll(async () => {
  billing = await openBillingOffice();
  let ids = 0;
  office = createOffice({
    store: billing.test.store,
    codes: openCodes().library,
    newId: () => `payers-${++ids}`,
    now: () => new Date("2025-12-01T15:00:00.000Z"),
  });
  desk = { practiceId: billing.sample.practice.id, actor: SAMPLE_ACTOR };
});
afterAll(() => billing?.test.close());

const page = () => openPayer(office, desk, billing.payer.id);

const DEMANDS = {
  lineOfBusiness: "medicare",
  authorizationCodes: ["70553"],
  referralRequired: true,
  drugCodesRequired: false,
  taxonomyRequired: false,
  telehealthModifierRequired: false,
  crossoverWaitDays: 14,
} as const;

describe("what a practice knows of a payer", () => {
  it("is changed once: the card carries it, the second of two who opened it is told", async () => {
    const { payer, version } = await page();
    const facts = { ...payer, name: "Alder Mutual of the North", demands: DEMANDS };
    await changePayer(office, desk, payer.id, version, facts);
    await expect(changePayer(office, desk, payer.id, version, facts)).rejects.toMatchObject({
      problem: { code: "store.conflict" },
    });
    const card = await billing.work((tx) => loadCoverage(tx, desk.practiceId, billing.sample.coverage.id));
    expect(card.payer.name).toBe("Alder Mutual of the North");
    expect(payerProfileOf(card.payer)).toMatchObject({ frequencyCodes: ["1"], referralRequired: true });
    const { history } = await page();
    expect(history[0]?.fields).toContainEqual({
      field: "name",
      before: payer.name,
      after: "Alder Mutual of the North",
    });
  });

  it.each([
    ["payerIdentifier", { payerIdentifier: "no such *" }],
    ["authorizationCodes", { demands: { ...DEMANDS, authorizationCodes: ["7055"] } }],
    ["crossoverWaitDays", { demands: { ...DEMANDS, crossoverWaitDays: -1 } }],
    ["name", { name: " " }],
  ])("with a faulty %s is refused", async (place, change) => {
    const { payer, version } = await page();
    await expect(changePayer(office, desk, payer.id, version, { ...payer, ...change })).rejects.toMatchObject(
      { problem: { code: "input.field", place } },
    );
  });

  it("a policy is set by who has seen the latest one", async () => {
    const change = {
      payerId: billing.payer.id,
      effectiveFrom: PAID_ON,
      policy: { ...CAUTIOUS_POLICY, answerDays: 10 },
      reason: "Manual 2026, section 4.",
    };
    await decidePayerPolicy(office, desk, change, undefined);
    await expect(decidePayerPolicy(office, desk, change, undefined)).rejects.toMatchObject({
      problem: { code: "store.conflict" },
    });
    expect((await page()).policy.answerDays).toBe(10);
  });

  it("what is out and not answered is expected by the contract of its day", async () => {
    await billing.addClaim("E1", cents(10_000));
    expect((await page()).expected).toMatchObject({ claims: 1, charged: 10_000, allowed: 10_000, late: 1 });
    await keepContract(office, desk, {
      payerId: billing.payer.id,
      title: "Agreement",
      effective: { from: isoDate("2025-01-01") },
      terms: {
        lesserOfCharge: true,
        clauses: [{ clause: "1", codes: [], rate: { kind: "percent-of-charge", percent: "60" } }],
      },
    });
    expect((await page()).expected).toMatchObject({ claims: 1, allowed: 6_000 });
  });
});

describe("a row or a contract, tried on what the payer has answered", () => {
  const row: DispositionRule = {
    group: "CO",
    reason: "45",
    effective: { from: isoDate("2026-06-01") },
    disposition: { kind: "write-off", category: "courtesy" },
  };

  beforeAll(async () => {
    const claim = await billing.addClaim("T1", cents(9_000));
    const remittance = remittanceOf(billing.payer, [paymentOf(claim, { paid: 7_000 })]);
    await billing.work((tx) =>
      postPayment(tx, {
        practiceId: desk.practiceId,
        payer: billing.payer,
        remittance,
        paymentId: "T1",
        postedOn: PAID_ON,
      }),
    );
  });

  it("runs the latest payments again and posts nothing", async () => {
    const balances = () => billing.work((tx) => listBalances(tx, desk.practiceId, { kind: "adjustment" }));
    const before = await balances();
    const trial = await tryDisposition(office, desk, row);
    expect(trial).toMatchObject({ payments: 1, movedAmount: 2_000, isPart: false, from: PAID_ON });
    expect(trial.moved[0]).toMatchObject({ claimNumber: "T1", after: row.disposition });
    expect(await balances()).toEqual(before);
  });

  it("a contract is tried beside what the payer allowed of what it has answered", async () => {
    const trial = await tryPayerContract(office, desk, {
      payerId: billing.payer.id,
      title: "Agreement from June",
      effective: { from: isoDate("2026-06-01") },
      terms: {
        lesserOfCharge: true,
        clauses: [
          { clause: "1", codes: ["99213"], rate: { kind: "percent-of-charge", percent: "90" } },
          { clause: "2", codes: [], rate: { kind: "percent-of-medicare", percent: "120", zip: "62701" } },
        ],
      },
    });
    expect(trial.answered).toMatchObject({ lines: 1, allowed: 7_000, expected: 8_100 });
    expect(trial.answered.differing[0]?.why.source).toContain("Agreement from June, 1");
  });

  it("a row that names no reason is refused", async () => {
    await expect(tryDisposition(office, desk, { ...row, reason: "4-5" })).rejects.toMatchObject({
      problem: { code: "input.field", place: "reason" },
    });
  });
});
