import { cents, type IsoDate, isoDate } from "@claimwright/base";
import { type ActorId, idOf } from "@claimwright/model";
import { PLAIN_FINANCIAL_POLICY } from "@claimwright/receivables";
import { listBalances, proveLedger } from "@claimwright/store";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
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
import { takePatientPayment } from "../take-patient-payment.ts";
import { makeAgencyFile, openAgencyFile } from "./agency-files.ts";
import { bookAgencyRemittance } from "./agency-remittance.ts";
import { holdBills, releaseBills } from "./billing-holds.ts";
import { listAgencyPlacements, placeWithAgency, takeAgencyRecovery } from "./collection-agency.ts";
import { identifyOverpayment, listCredits, listUnclaimedProperty, moveOverpayment } from "./credits.ts";
import { setFinancialPolicy } from "./financial-policies.ts";
import { forgiveDebt, grantDiscount, settlePromptly, writeOffSmallBalances } from "./forgive-debt.ts";

const opened: BillingOffice[] = [];
let office: BillingOffice;
const practiceId = () => office.sample.practice.id;
const patientId = () => office.sample.patient.id;
const DAY = isoDate("2026-01-05");

beforeEach(async () => {
  office = await openBillingOffice();
  opened.push(office);
});
afterAll(() => Promise.all(opened.map((each) => each.test.close())));

/** The payer leaves so much of a claim to the patient. */
async function owes(number: string, share: number): Promise<void> {
  const claim = await office.addClaim(number, cents(50_000));
  const remittance = remittanceOf(office.payer, [paymentOf(claim, { paid: 20_000, coinsurance: share })], {
    traceNumber: `T-${number}`,
  });
  await office.work((tx) =>
    postPayment(tx, {
      practiceId: practiceId(),
      payer: office.payer,
      remittance,
      paymentId: number,
      postedOn: PAID_ON,
    }),
  );
}

async function balances(): Promise<Readonly<Record<string, number>>> {
  const all = await office.work((tx) => listBalances(tx, practiceId()));
  expect(await office.work((tx) => proveLedger(tx, practiceId()))).toMatchObject({
    sum: 0,
    wrongBalances: [],
  });
  return Object.fromEntries(all.map(({ key, balance }) => [key, balance]));
}

const owed = async (number: string) => (await balances())[`patient-receivable:claim-${number}:${number}-1`];

const policy = (changes: Partial<typeof PLAIN_FINANCIAL_POLICY>) =>
  office.work((tx) =>
    setFinancialPolicy(tx, practiceId(), {
      effectiveFrom: isoDate("2025-01-01"),
      policy: { ...PLAIN_FINANCIAL_POLICY, ...changes },
      reason: "Board decision.",
    }),
  );

const payment = (paymentId: string, amount: number, receivedOn: IsoDate = DAY) => ({
  paymentId,
  patientId: patientId(),
  amount: cents(amount),
  receivedOn,
  method: "check" as const,
  purpose: "statement" as const,
});

function bill(today: string) {
  const parts = { store: office.test.store, codes: undefined as never, newId: () => `s-${today}` };
  const desk = { practiceId: practiceId(), actor: idOf<ActorId>("tester") };
  return runStatements(createOffice({ ...parts, now: () => new Date(`${today}T12:00:00Z`) }), desk);
}

describe("what patients owe", () => {
  it("a balance of $3.00 is written off as small, once; while a plan may still answer it is left alone", async () => {
    await policy({ smallBalance: cents(499) });
    await owes("B1", 300);
    const open = await office.addClaim("B2", cents(10_000));
    const run = () => office.work((tx) => writeOffSmallBalances(tx, practiceId(), DAY));
    expect(await run()).toEqual({ patients: 0, amount: 0 });
    await office.work((tx) =>
      postPayment(tx, {
        practiceId: practiceId(),
        payer: office.payer,
        remittance: remittanceOf(office.payer, [paymentOf(open, { paid: 5_000 })], { traceNumber: "T-B2" }),
        paymentId: "B2",
        postedOn: PAID_ON,
      }),
    );
    expect(await run()).toEqual({ patients: 1, amount: 300 });
    expect(await run()).toEqual({ patients: 0, amount: 0 });
    expect((await balances())["adjustment::small-balance"]).toBe(300);
  });

  it("a family of three at 150 % of the poverty line has 40 % taken off; at 90 % all of it is charity", async () => {
    await policy({
      povertyLine: { first: cents(1_565_000), further: cents(550_000) },
      slidingScale: [
        { upToPercent: 100, discountPercent: 100 },
        { upToPercent: 150, discountPercent: 40 },
      ],
    });
    await owes("B1", 10_001);
    const grant = (yearlyIncome: number, decisionId: string) =>
      office.work((tx) =>
        grantDiscount(
          tx,
          practiceId(),
          patientId(),
          { people: 3, yearlyIncome: cents(yearlyIncome) },
          { decisionId, decidedOn: DAY },
        ),
      );
    expect(await grant(3_997_500, "d-1")).toMatchObject({
      percent: 40,
      category: "sliding-scale",
      amount: 4_000,
    });
    expect(await owed("B1")).toBe(6_001);
    expect(await grant(2_398_500, "d-2")).toMatchObject({ percent: 100, category: "charity" });
    expect(await owed("B1")).toBe(0);
    expect(await grant(9_000_000, "d-3").catch((error: Error) => error.message)).toMatch(/owes nothing/);
  });

  it("who settles within ten days of the first bill pays 90 %; later, or with less, there is no discount", async () => {
    await policy({ promptPay: { days: 10, percent: 10 } });
    await owes("B1", 10_000);
    await bill("2026-01-02");
    const settle = (id: string, amount: number, on: IsoDate) =>
      office.work((tx) => settlePromptly(tx, practiceId(), payment(id, amount, on)));
    await expect(settle("p-1", 8_999, DAY)).rejects.toThrow(/\$10\.00 is taken off/);
    await expect(settle("p-1", 9_000, isoDate("2026-01-13"))).rejects.toThrow(/\$0\.00 is taken off/);
    expect(await settle("p-1", 9_000, DAY)).toEqual({ discount: 1_000, applied: 9_000, credit: 0 });
    expect(await owed("B1")).toBe(0);
  });

  it("more than is owed is never taken off", async () => {
    await owes("B1", 1_000);
    const decision = { decisionId: "d", decidedOn: DAY, reason: "Courtesy.", category: "courtesy" as const };
    await expect(
      office.work((tx) => forgiveDebt(tx, practiceId(), patientId(), cents(1_001), decision)),
    ).rejects.toThrow(/cannot be taken off/);
  });

  it("a debt goes to the agency by a person's decision; what it brings in two parts lives again and is paid", async () => {
    await owes("B1", 6_000);
    await owes("B2", 4_000);
    const decision = { decisionId: "a-1", decidedOn: DAY, reason: "Final notice passed." };
    const place = () =>
      office.work((tx) => placeWithAgency(tx, practiceId(), patientId(), "Fairway Recovery", decision));
    expect(await place()).toBe(10_000);
    expect((await balances())["bad-debt"]).toBe(10_000);
    await expect(place()).rejects.toThrow(/owes nothing/);
    const recover = (id: string, amount: number) =>
      office.work((tx) => takeAgencyRecovery(tx, practiceId(), "a-1", payment(id, amount)));
    expect(await recover("r-1", 7_000)).toMatchObject({ applied: 7_000 });
    await recover("r-1", 7_000);
    await expect(recover("r-2", 3_001)).rejects.toThrow(/\$30\.00 left to collect/);
    expect(await recover("r-2", 3_000)).toMatchObject({ applied: 3_000 });
    const books = await balances();
    expect(books["bad-debt"]).toBe(0);
    expect(books["patient-receivable:claim-B2:B2-1"]).toBe(0);
    expect(await office.work((tx) => listAgencyPlacements(tx, practiceId()))).toMatchObject([
      { agency: "Fairway Recovery", amount: 10_000, recovered: 10_000, placedBy: "tester" },
    ]);
  });

  it("the agency's file holds each account once, its bytes come again, and its remittance pays, keeps fees and gives back", async () => {
    await owes("B1", 6_000);
    const desk = { practiceId: practiceId(), actor: idOf<ActorId>("tester") };
    const parts = { store: office.test.store, codes: undefined as never, newId: () => "x" };
    const place = (id: string) =>
      office.work((tx) =>
        placeWithAgency(tx, practiceId(), patientId(), "Fairway Recovery", {
          decisionId: id,
          decidedOn: DAY,
          reason: "Final notice passed.",
        }),
      );
    const file = (fileId: string) =>
      office.work((tx) =>
        makeAgencyFile(tx, practiceId(), { fileId, agency: "Fairway Recovery", madeOn: DAY }),
      );
    const textOf = async (fileId: string) =>
      (await office.work((tx) => openAgencyFile(tx, practiceId(), fileId))).text;
    const book = (rows: string, isTrial = false) =>
      bookAgencyRemittance(
        createOffice({ ...parts, now: () => new Date(`${DAY}T12:00:00Z`) }),
        desk,
        `placement,kind,on,collected,fee,reference\n${rows}`,
        { isTrial },
      );
    await expect(file("f-0")).rejects.toThrow(/knows of every account/);
    await place("a-1");
    expect(await file("f-1")).toMatchObject({ placed: 1, recalled: 0, amount: 6_000 });
    await expect(file("f-2")).rejects.toThrow(/knows of every account/);
    const [heading = "", row = ""] = (await textOf("f-1")).split("\r\n");
    expect(heading).toMatch(/^action,placement,account,debtor_last_name/);
    expect(row).toMatch(/^place,a-1,.*,60\.00,0\.00,60\.00$/);
    expect(await textOf("f-1")).toBe(await textOf("f-1"));

    const faulty = await book("a-1,payment,2026-02-01,70.00,0,R-1\nnobody,return,2026-02-01,,,\n");
    expect(faulty.faults).toMatchObject([
      { line: 2, column: "collected", message: expect.stringMatching(/left to collect/) },
      { line: 3, column: "placement" },
    ]);
    const good = "a-1,payment,2/1/2026,$40.00,10.00,R-1\na-1,return,2026-02-02,,,Moved away\n";
    expect(await book(good, true)).toMatchObject({ payments: 1, returns: 1, collected: 4_000, fees: 1_000 });
    expect((await balances())["bad-debt"]).toBe(6_000);
    await book(good);
    await book(good);
    const books = await balances();
    expect(books["bad-debt"]).toBe(0);
    expect(books["collection-fees:Fairway Recovery"]).toBe(1_000);
    expect(books["cash-clearing:patient/agency-a-1-R-1"]).toBe(3_000);
    expect(await owed("B1")).toBe(2_000);
    expect(await file("f-3")).toMatchObject({ placed: 0, recalled: 1, amount: 0 });
    expect(await textOf("f-3")).toMatch(/\r\nrecall,a-1,/);
    await expect(
      office.work((tx) => takeAgencyRecovery(tx, practiceId(), "a-1", payment("late", 100))),
    ).rejects.toThrow(/taken back from the agency/);
  });

  it("a dispute holds the bills back until it is settled", async () => {
    await owes("B1", 9_000);
    const hold = { patientId: patientId(), kind: "dispute" as const };
    await office.work((tx) =>
      holdBills(tx, practiceId(), { ...hold, since: DAY, reason: "Was not seen that day." }),
    );
    expect((await bill("2026-01-06"))[0]?.step).toMatchObject({ kind: "wait" });
    await office.work((tx) => releaseBills(tx, practiceId(), { ...hold, endedOn: isoDate("2026-01-07") }));
    expect((await bill("2026-01-08"))[0]?.step.kind).toBe("statement");
    await expect(
      office.work((tx) => releaseBills(tx, practiceId(), { ...hold, endedOn: DAY })),
    ).rejects.toThrow(/No dispute/);
  });

  it("the practice's own cycle and least balance decide on bills", async () => {
    await policy({ dunning: { ...PLAIN_FINANCIAL_POLICY.dunning, minimumBalance: cents(10_000) } });
    await owes("B1", 9_000);
    expect((await bill("2026-01-06"))[0]?.step.kind).toBe("wait");
  });
});

describe("money of somebody else", () => {
  it("a credit has the 60 days of the law from its identification; an investigation suspends them", async () => {
    await owes("B1", 1_000);
    await office.work((tx) => takePatientPayment(tx, practiceId(), payment("p-1", 5_000)));
    const [credit] = await office.work((tx) => listCredits(tx, practiceId(), DAY));
    expect(credit).toMatchObject({ amount: 4_000, lastMovedOn: DAY });
    const identify = () =>
      office.work((tx) =>
        identifyOverpayment(tx, practiceId(), {
          overpaymentId: "o-1",
          account: credit!.account,
          identifiedOn: DAY,
        }),
      );
    await identify();
    await expect(identify()).rejects.toThrow(/clock runs already/);
    const clock = async (today: string) =>
      (await office.work((tx) => listCredits(tx, practiceId(), isoDate(today))))[0]?.overpayment?.clock;
    expect(await clock("2026-03-01")).toMatchObject({
      returnBy: "2026-03-06",
      daysLeft: 5,
      state: "running",
    });
    expect(await clock("2026-03-07")).toMatchObject({ state: "overdue" });
    await office.work((tx) =>
      moveOverpayment(tx, practiceId(), "o-1", { kind: "investigate", on: isoDate("2026-01-10") }),
    );
    expect(await clock("2026-03-07")).toMatchObject({ state: "investigating" });
    await office.work((tx) =>
      moveOverpayment(tx, practiceId(), "o-1", { kind: "close", on: isoDate("2026-03-08") }),
    );
    expect(await clock("2026-03-09")).toBeUndefined();
  });

  it("a credit that nobody claims for its state's years is listed a year before it is due", async () => {
    await policy({ dormancyYears: { default: 3, IL: 2 } });
    await office.work((tx) => takePatientPayment(tx, practiceId(), payment("p-1", 2_500)));
    const due = (today: string) =>
      office.work((tx) => listUnclaimedProperty(tx, practiceId(), isoDate(today)));
    expect(await due("2026-12-31")).toEqual([]);
    expect(await due("2027-01-05")).toMatchObject([{ amount: 2_500, state: "IL", dueOn: "2028-01-05" }]);
  });
});
