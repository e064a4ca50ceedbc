import { cents, isoDate } from "@claimwright/base";
import { type ActorId, idOf } from "@claimwright/model";
import { accountKey } from "@claimwright/receivables";
import { listBalances, proveLedger, type StoreTransaction } from "@claimwright/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { figuresOfPeriod } from "../reports/figures-of-period.ts";
import { reportEntries, runReport } from "../reports/run-report.ts";
import { confirmDeposits } from "./bank-deposits.ts";
import {
  type BillingOffice,
  openBillingOffice,
  PAID_ON,
  paymentOf,
  remittanceOf,
} from "./billing-office.fixture.ts";
import { postPayment } from "./post-payment.ts";
import { receivablesByAge } from "./receivables-by-age.ts";
import { approveAskedRefund, askForRefund, payApprovedRefund } from "./refunds.ts";
import { returnTakenPayment, takePatientPayment } from "./take-patient-payment.ts";
import { changeWork, listWork, listWorkNotes, noteWork } from "./worklist.ts";

let office: BillingOffice;
const DAY = isoDate("2025-12-10");

beforeAll(async () => {
  office = await openBillingOffice();
  const practiceId = office.sample.practice.id;
  const claim = await office.addClaim("P1", cents(20_000));
  const denied = await office.addClaim("P2", cents(9_000));
  const remittance = remittanceOf(office.payer, [
    paymentOf(claim, { paid: 12_000, coinsurance: 3_000 }),
    paymentOf(
      denied,
      { paid: 0 },
      {
        lines: [
          {
            procedureQualifier: "HC",
            procedureCode: "99213",
            modifiers: [],
            charge: cents(9_000),
            paid: cents(0),
            adjustments: [{ group: "CO", reason: "16", amount: cents(9_000) }],
            remarkCodes: ["M51"],
          },
        ],
      },
    ),
  ]);
  await office.work((tx) =>
    postPayment(tx, { practiceId, payer: office.payer, remittance, paymentId: "p-1", postedOn: PAID_ON }),
  );
});

afterAll(() => office.test.close());

const as = <T>(actor: string, work: (tx: StoreTransaction) => Promise<T>) =>
  office.test.store.withPractices([office.sample.practice.id], idOf<ActorId>(actor), work);

async function balance(key: string): Promise<number> {
  const all = await office.work((tx) => listBalances(tx, office.sample.practice.id));
  return all.find((each) => each.key === key)?.balance ?? 0;
}

describe("at the desk", () => {
  const practiceId = () => office.sample.practice.id;
  const patientId = () => office.sample.patient.id;
  const payment = (paymentId: string, amount: number) => ({
    paymentId,
    patientId: patientId(),
    amount: cents(amount),
    receivedOn: DAY,
    method: "card" as const,
    purpose: "statement" as const,
  });

  it("a patient pays $50.00 on $30.00: the service is paid and $20.00 stay theirs; sent twice it counts once", async () => {
    const taken = await office.work((tx) =>
      takePatientPayment(tx, practiceId(), payment("c-1", 5_000), "pi_1"),
    );
    expect(taken).toEqual({ applied: 3_000, credit: 2_000 });
    await office.work((tx) => takePatientPayment(tx, practiceId(), payment("c-1", 5_000), "pi_1"));
    expect(await balance("patient-receivable:claim-P1:P1-1")).toBe(0);
    expect(await balance(accountKey({ kind: "unapplied-patient-cash", patientId: patientId() }))).toBe(
      -2_000,
    );
  });

  it("a refund of the credit: asked by one, approved by another, paid once", async () => {
    const from = { kind: "unapplied-patient-cash", patientId: patientId() } as const;
    const party = { kind: "patient", patientId: patientId() } as const;
    const asked = {
      refundId: "r-1",
      party,
      from,
      amount: cents(2_000),
      reason: "Paid too much.",
      askedOn: DAY,
    };
    await as("ana", (tx) => askForRefund(tx, practiceId(), asked));
    await expect(as("ana", (tx) => approveAskedRefund(tx, practiceId(), "r-1", DAY))).rejects.toThrow(
      /another person/,
    );
    await expect(as("ana", (tx) => payApprovedRefund(tx, practiceId(), "r-1", "ops", DAY))).rejects.toThrow(
      /not approved/,
    );
    await as("ben", (tx) => approveAskedRefund(tx, practiceId(), "r-1", DAY));
    await as("ben", (tx) => payApprovedRefund(tx, practiceId(), "r-1", "ops", DAY));
    await expect(as("ben", (tx) => payApprovedRefund(tx, practiceId(), "r-1", "ops", DAY))).rejects.toThrow(
      /paid already/,
    );
    expect(await balance("bank:ops")).toBe(-2_000);
    expect(await balance(accountKey({ kind: "refunds-payable", party }))).toBe(0);
  });

  it("a returned check is owed again", async () => {
    const claim = await office.addClaim("P3", cents(5_000));
    const remittance = remittanceOf(office.payer, [paymentOf(claim, { paid: 3_000, coinsurance: 1_000 })], {
      traceNumber: "T-3",
    });
    await office.work((tx) =>
      postPayment(tx, {
        practiceId: practiceId(),
        payer: office.payer,
        remittance,
        paymentId: "p-3",
        postedOn: PAID_ON,
      }),
    );
    await office.work((tx) => takePatientPayment(tx, practiceId(), payment("c-3", 1_000)));
    expect(await balance("patient-receivable:claim-P3:P3-1")).toBe(0);
    await office.work((tx) => returnTakenPayment(tx, practiceId(), "c-3", DAY));
    expect(await balance("patient-receivable:claim-P3:P3-1")).toBe(1_000);
    await expect(office.work((tx) => returnTakenPayment(tx, practiceId(), "c-3", DAY))).rejects.toThrow(
      /could be returned/,
    );
  });

  it("the bank's file makes announced cash final and lists what does not match", async () => {
    const deposits = [
      {
        depositId: "b-1",
        bankAccount: "ops",
        amount: cents(12_000),
        postedOn: isoDate("2025-12-02"),
        traceNumber: "TRACE-1",
      },
      { depositId: "b-2", bankAccount: "ops", amount: cents(777), postedOn: isoDate("2025-12-02") },
    ];
    const differences = await office.work((tx) =>
      confirmDeposits(tx, practiceId(), deposits, isoDate("2025-12-03")),
    );
    expect(differences.map(({ kind, difference }) => [kind, difference])).toEqual([["not-announced", 777]]);
    await office.work((tx) => confirmDeposits(tx, practiceId(), deposits, isoDate("2025-12-03")));
    expect(await balance("bank:ops")).toBe(12_000 - 2_000);
  });

  it("work is listed by deadline, assigned, noted, snoozed and finished, in bulk and once", async () => {
    const { entries, total } = await office.work((tx) => listWork(tx, practiceId(), DAY));
    expect(total).toBe(1);
    expect(entries[0]).toMatchObject({ denial: "information", ownerRole: "biller", amount: 9_000 });
    const id = entries[0]?.id ?? 0;
    await as("ana", (tx) => changeWork(tx, practiceId(), [id], { kind: "assign", to: "ana" }));
    await as("ana", (tx) => noteWork(tx, practiceId(), id, "Called; records are on their way."));
    expect(await office.work((tx) => listWorkNotes(tx, practiceId(), id))).toEqual([
      { writtenBy: "ana", text: "Called; records are on their way." },
    ]);
    await as("ana", (tx) =>
      changeWork(tx, practiceId(), [id], { kind: "snooze", until: isoDate("2025-12-20") }),
    );
    expect((await office.work((tx) => listWork(tx, practiceId(), DAY))).total).toBe(0);
    expect(
      (await office.work((tx) => listWork(tx, practiceId(), isoDate("2025-12-20"), { assignee: "ana" })))
        .total,
    ).toBe(1);
    await as("ana", (tx) =>
      changeWork(tx, practiceId(), [id], { kind: "finish", outcome: "paid on appeal" }),
    );
    await expect(
      as("ben", (tx) => changeWork(tx, practiceId(), [id], { kind: "assign", to: "ben" })),
    ).rejects.toThrow(/done already/);
  });

  it("the key figures say what they were computed from", async () => {
    const today = isoDate(new Date().toISOString().slice(0, 10));
    const figures = await office.work((tx) =>
      figuresOfPeriod(tx, practiceId(), isoDate("2025-11-01"), today),
    );
    const of = (id: string) => figures.find((figure) => figure.id === id);
    // Charged 200.00 + 90.00 + 50.00; 50.00 and 10.00 taken off by contract.
    expect(of("net-collection-rate")).toMatchObject({ denominator: 34_000 - 6_000 });
    // Paid: the payer's 120.00 and 30.00, the patient's 30.00 (the returned 10.00 is gone), less the refund of 20.00.
    expect(of("net-collection-rate")?.numerator).toBe(12_000 + 3_000 + 3_000 - 2_000);
    expect(of("denial-rate")).toMatchObject({ numerator: 1, denominator: 3 });
    expect(of("auto-post-rate")).toMatchObject({ numerator: 3, denominator: 3, value: 100 });
    expect(figures.every(({ formula }) => formula.includes("÷"))).toBe(true);
  });

  it("the receivables by age are the ledger's open lines, whoever the rows are by and wherever the age starts", async () => {
    const asOf = isoDate("2026-02-10");
    const open = await office.work((tx) => receivablesByAge(tx, practiceId(), asOf));
    expect(open.length).toBeGreaterThan(0);
    const total = open.reduce((sum, owner) => sum + owner.total, 0);
    for (const rowsBy of ["payer", "provider"] as const) {
      for (const ageFrom of ["service", "submission", "responsibility"] as const) {
        const ask = { from: DAY, to: asOf, rowsBy, ageFrom };
        const { rows } = await office.work((tx) => runReport(tx, practiceId(), "aging", ask));
        expect(rows.reduce((sum, { values }) => sum + Number(values.at(-2)), 0)).toBe(total);
        for (const { key, values } of rows) {
          const behind = await office.work((tx) => reportEntries(tx, practiceId(), "aging", ask, key));
          expect(behind).toMatchObject({ total: values.at(-1), sum: values.at(-2) });
          expect(behind.entries.reduce((sum, { amount = 0 }) => sum + amount, 0)).toBe(behind.sum);
        }
      }
    }
  });

  it("after all of it the ledger is proven", async () => {
    expect(await office.work((tx) => proveLedger(tx, practiceId()))).toMatchObject({
      sum: 0,
      wrongBalances: [],
    });
  });
});
