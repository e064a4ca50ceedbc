import { cents } from "@claimwright/base";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Desk, Office } from "../office.ts";
import {
  type BillingOffice,
  openBillingOffice,
  PAID_ON,
  paymentOf,
  remittanceOf,
} from "./billing-office.fixture.ts";
import { postPayment } from "./post-payment.ts";
import { runStatements } from "./run-statements.ts";

let billing: BillingOffice;
let nextId = 0;

beforeAll(async () => {
  billing = await openBillingOffice();
  const claims = [await billing.addClaim("S1", cents(20_000)), await billing.addClaim("S2", cents(8_000))];
  const payments = claims.map((claim) => paymentOf(claim, { paid: 5_000, coinsurance: 2_000 }));
  await billing.work((tx) =>
    postPayment(tx, {
      practiceId: billing.sample.practice.id,
      payer: billing.payer,
      remittance: remittanceOf(billing.payer, payments),
      paymentId: "p-1",
      postedOn: PAID_ON,
    }),
  );
});

afterAll(() => billing.test.close());

function run(day: string) {
  const office = {
    store: billing.test.store,
    now: () => new Date(`${day}T10:00:00Z`),
    newId: () => {
      nextId += 1;
      return `statement-${nextId}`;
    },
  } as unknown as Office;
  const desk = { practiceId: billing.sample.practice.id, actor: "tester" } as unknown as Desk;
  return runStatements(office, desk);
}

it("a patient gets one bill for all they owe, and none the second time on the same day", async () => {
  const [entry] = await run("2025-12-02");
  expect(entry).toMatchObject({ balance: 4_000, step: { kind: "statement", number: 1 } });
  expect(entry?.statement?.amountDue).toBe(4_000);
  expect(entry?.statement?.visits).toHaveLength(2);
  expect((await run("2025-12-02"))[0]?.step.kind).toBe("wait");
});

it("then a bill a cycle, a final notice, and a person's decision", async () => {
  const kinds: (string | undefined)[] = [];
  for (const day of ["2025-12-20", "2025-12-31", "2026-01-30", "2026-03-01", "2026-03-15", "2026-04-02"]) {
    kinds.push((await run(day))[0]?.step.kind);
  }
  expect(kinds).toEqual(["wait", "statement", "statement", "final-notice", "wait", "agency-review"]);
});

it("a payment plan keeps bills back", async () => {
  await billing.work((tx) =>
    sql`
      insert into payment_plan (practice_id, plan_id, patient_id, installments, agreed_on)
      values (${billing.sample.practice.id}, 'plan-1', ${billing.sample.patient.id}, '[]', '2026-04-03')`.execute(
      tx.db,
    ),
  );
  const [entry] = await run("2026-05-10");
  expect(entry?.step).toMatchObject({ kind: "wait" });
  expect(entry?.step.why.reason).toContain("payment-plan");
});
