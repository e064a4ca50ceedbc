import { cents, isoDate } from "@claimwright/base";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOffice } from "../../office.ts";
import {
  type BillingOffice,
  openBillingOffice,
  PAID_ON,
  paymentOf,
  remittanceOf,
} from "../billing-office.fixture.ts";
import { postPayment } from "../post-payment.ts";
import { runStatements } from "../run-statements.ts";
import { returnTakenPayment, takePatientPayment } from "../take-patient-payment.ts";
import { listWork } from "../worklist.ts";
import {
  agreePaymentPlan,
  cancelPaymentPlan,
  listPaymentPlans,
  reviewPaymentPlans,
} from "./payment-plans.ts";

let office: BillingOffice;
const practiceId = () => office.sample.practice.id;
const patientId = () => office.sample.patient.id;

/** The patient owes $90.00 of coinsurance. */
beforeAll(async () => {
  office = await openBillingOffice();
  const claim = await office.addClaim("L1", cents(20_000));
  const remittance = remittanceOf(office.payer, [paymentOf(claim, { paid: 9_000, coinsurance: 9_000 })]);
  await office.work((tx) =>
    postPayment(tx, {
      practiceId: practiceId(),
      payer: office.payer,
      remittance,
      paymentId: "L1",
      postedOn: PAID_ON,
    }),
  );
});
afterAll(() => office.test.close());

const agree = (planId: string, changes: { readonly balance?: number; readonly agreedOn?: string } = {}) =>
  office.work((tx) =>
    agreePaymentPlan(tx, practiceId(), {
      planId,
      patientId: patientId(),
      months: 3,
      firstDueOn: isoDate("2026-01-10"),
      agreedOn: isoDate(changes.agreedOn ?? "2025-12-15"),
      ...(changes.balance === undefined ? {} : { balance: cents(changes.balance) }),
    }),
  );

const pay = (paymentId: string, amount: number, receivedOn: string) =>
  office.work((tx) =>
    takePatientPayment(tx, practiceId(), {
      paymentId,
      patientId: patientId(),
      amount: cents(amount),
      receivedOn: isoDate(receivedOn),
      method: "card",
      purpose: "payment-plan",
    }),
  );

const review = (today: string) => office.work((tx) => reviewPaymentPlans(tx, practiceId(), isoDate(today)));
const plans = (today: string) => office.work((tx) => listPaymentPlans(tx, practiceId(), isoDate(today)));

async function billedOn(today: string): Promise<string | undefined> {
  const parts = { store: office.test.store, codes: undefined as never, newId: () => `s-${today}` };
  const desk = { practiceId: practiceId(), actor: "tester" as never };
  const entries = await runStatements(
    createOffice({ ...parts, now: () => new Date(`${today}T12:00:00Z`) }),
    desk,
  );
  return entries[0]?.step.kind;
}

describe("a payment plan at the desk", () => {
  it("is refused over more than is owed, and a second one while the first runs", async () => {
    await expect(agree("p0", { balance: 9_001 })).rejects.toThrow(/owes \$90\.00/);
    expect((await agree("p1")).installments.map(({ amount }) => amount)).toEqual([3_000, 3_000, 3_000]);
    await expect(agree("p2")).rejects.toThrow(/plan that runs/);
  });

  it("bills rest while it runs; a payment counts on the plan and on the services", async () => {
    expect(await billedOn("2026-01-12")).toBe("wait");
    await pay("i-1", 3_000, "2026-01-12");
    expect(await plans("2026-01-12")).toMatchObject([
      { paid: 3_000, standing: { state: "on-time", remaining: 6_000, next: { dueOn: "2026-02-10" } } },
    ]);
  });

  it("a returned instalment is missed again, and somebody is told once", async () => {
    await office.work((tx) => returnTakenPayment(tx, practiceId(), "i-1", isoDate("2026-01-20")));
    expect(await review("2026-01-25")).toEqual({ completed: 0, broken: 0, behind: 1 });
    await review("2026-01-26");
    const { entries } = await office.work((tx) => listWork(tx, practiceId(), isoDate("2026-01-26")));
    expect(entries).toMatchObject([
      { kind: "plan-behind", amount: 9_000, ownerRole: "biller", dueOn: "2026-01-30" },
    ]);
  });

  it("two missed: the plan is broken, somebody calls, and bills go out again", async () => {
    expect(await review("2026-02-25")).toEqual({ completed: 0, broken: 1, behind: 0 });
    expect(await plans("2026-02-25")).toEqual([]);
    expect(await billedOn("2026-02-25")).toBe("statement");
  });

  it("a new plan that is paid up ends as complete; its history stays with the patient", async () => {
    await agree("p3", { agreedOn: "2026-03-01" });
    await pay("i-2", 9_000, "2026-03-02");
    expect(await review("2026-03-03")).toMatchObject({ completed: 1 });
    const all = await office.work((tx) =>
      listPaymentPlans(tx, practiceId(), isoDate("2026-03-03"), { patientId: patientId() }),
    );
    expect(all.map(({ ended }) => ended?.reason)).toEqual(["broken", "complete"]);
    await expect(
      office.work((tx) => cancelPaymentPlan(tx, practiceId(), "p3", isoDate("2026-03-03"))),
    ).rejects.toThrow(/no plan p3/);
  });
});
