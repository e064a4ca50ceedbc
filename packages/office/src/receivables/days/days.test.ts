import { cents, isoDate } from "@claimwright/base";
import { accountKey } from "@claimwright/receivables";
import { listTransfersOfDocument, proveLedger } from "@claimwright/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BillingOffice, openBillingOffice, paymentOf, remittanceOf } from "../billing-office.fixture.ts";
import { postPayment } from "../post-payment.ts";
import { takePatientPayment } from "../take-patient-payment.ts";
import { closePracticeDay, listDayCloses, previewClose, proveDayCloses } from "./close-practice-day.ts";
import { accountsAt, trialBalanceAt } from "./trial-balance-at.ts";

let office: BillingOffice;
const TUESDAY = isoDate("2025-12-02");
const WEDNESDAY = isoDate("2025-12-03");
const THURSDAY = isoDate("2025-12-04");

beforeAll(async () => {
  office = await openBillingOffice();
});
afterAll(() => office.test.close());

const practiceId = () => office.sample.practice.id;

async function post(number: string, paid: number, postedOn = TUESDAY): Promise<void> {
  const claim = await office.addClaim(number, cents(20_000));
  const remittance = remittanceOf(office.payer, [paymentOf(claim, { paid, coinsurance: 2_000 })], {
    traceNumber: `T-${number}`,
  });
  await office.work((tx) =>
    postPayment(tx, {
      practiceId: practiceId(),
      payer: office.payer,
      remittance,
      paymentId: number,
      postedOn,
    }),
  );
}

const take = (paymentId: string, amount: number, receivedOn = TUESDAY) =>
  office.work((tx) =>
    takePatientPayment(tx, practiceId(), {
      paymentId,
      patientId: office.sample.patient.id,
      amount: cents(amount),
      receivedOn,
      method: "cash",
      purpose: "statement",
    }),
  );

const close = (day = TUESDAY, today = TUESDAY) =>
  office.work((tx) => closePracticeDay(tx, practiceId(), day, today));

describe("the day's end", () => {
  it("closes with the totals by kind, the deposit slip and books that balance", async () => {
    await post("D1", 12_000);
    await take("cash-1", 1_500);
    const shown = await office.work((tx) => previewClose(tx, practiceId(), TUESDAY, TUESDAY));
    const closed = await close();
    expect(closed).toEqual(shown);
    expect(closed.depositTotal).toBe(13_500);
    expect(closed.depositSlip.map(({ amount }) => amount).sort()).toEqual([12_000, 1_500]);
    expect(closed.totals).toContainEqual({ kind: "patient-payment", count: 1, amount: 1_500 });
    expect(closed.totals).toContainEqual({ kind: "write-off", count: 1, amount: 6_000 });
    expect(closed.trial.reduce((sum, { debits, credits }) => sum + debits - credits, 0)).toBe(0);
  });

  it("what is posted after the close with the closed day's date counts for the next day", async () => {
    await post("D2", 9_000, TUESDAY);
    const [deposit] = await office.work((tx) =>
      listTransfersOfDocument(tx, practiceId(), {
        kind: "remittance",
        id: `${office.payer.payerIdentifier}/T-D2/9000/2025-12-01`,
      }),
    );
    expect(deposit?.effectiveOn).toBe(WEDNESDAY);
    expect(await office.work((tx) => proveDayCloses(tx, practiceId()))).toEqual([]);
  });

  it("a close covers the days since the last one; a closed day cannot be closed again", async () => {
    await take("cash-2", 700, WEDNESDAY);
    const closed = await close(THURSDAY, THURSDAY);
    expect(closed).toMatchObject({ from: WEDNESDAY, day: THURSDAY, depositTotal: 9_700 });
    await expect(close(WEDNESDAY, THURSDAY)).rejects.toThrow(/closed up to 2025-12-04/);
    const closes = await office.work((tx) => listDayCloses(tx, practiceId()));
    expect(closes.map(({ day }) => day)).toEqual([THURSDAY, TUESDAY]);
    expect(await office.work((tx) => proveDayCloses(tx, practiceId()))).toEqual([]);
  });

  it("a close waits for postings under way, and postings for a close: no cent falls between two days", async () => {
    const friday = isoDate("2025-12-05");
    const claim = await office.addClaim("D3", cents(10_000));
    const remittance = remittanceOf(office.payer, [paymentOf(claim, { paid: 4_000 })], {
      traceNumber: "T-D3",
    });
    await Promise.all([
      ...Array.from({ length: 8 }, (_, index) => take(`rush-${index}`, 100, friday)),
      office.work((tx) =>
        postPayment(tx, {
          practiceId: practiceId(),
          payer: office.payer,
          remittance,
          paymentId: "D3",
          postedOn: friday,
        }),
      ),
      close(friday, friday),
    ]);
    expect(await office.work((tx) => proveDayCloses(tx, practiceId()))).toEqual([]);
    const next = await close(isoDate("2025-12-06"), isoDate("2025-12-06"));
    const closes = await office.work((tx) => listDayCloses(tx, practiceId()));
    const onFriday = closes.find(({ day }) => day === friday)?.facts.depositTotal ?? 0;
    expect(onFriday + next.depositTotal).toBe(4_000 + 800);
  });
});

describe("the books at any past moment", () => {
  it("as of a day, as known at an instant, and the accounts behind a row", async () => {
    const onTuesday = await office.work((tx) => trialBalanceAt(tx, practiceId(), { day: TUESDAY }));
    expect(onTuesday.difference).toBe(0);
    // $200.00 charged for D1 on the day of the visit, $120.00 and $15.00 on their way to the bank.
    expect(onTuesday.rows.find(({ kind }) => kind === "cash-clearing")).toMatchObject({
      accounts: 2,
      debits: 13_500,
    });
    const before = await office.work((tx) =>
      trialBalanceAt(tx, practiceId(), { recordedBy: "2000-01-01T00:00:00Z" }),
    );
    expect(before).toEqual({ rows: [], debits: 0, credits: 0, difference: 0 });
    const { balances, total } = await office.work((tx) =>
      accountsAt(tx, practiceId(), "cash-clearing", { day: TUESDAY }),
    );
    expect(total).toBe(2);
    expect(balances[1]).toMatchObject({
      key: accountKey({ kind: "cash-clearing", payment: "patient/cash-1" }),
      balance: 1_500,
    });
  });

  it("today it is what the kept balances say", async () => {
    const now = await office.work((tx) => trialBalanceAt(tx, practiceId(), {}));
    expect(now.difference).toBe(0);
    expect(await office.work((tx) => proveLedger(tx, practiceId()))).toMatchObject({
      sum: 0,
      wrongBalances: [],
    });
  });

  it("a changed ledger shows: the recount of a closed day is not what was closed", async () => {
    await office.test.queryAsOwner(`
      set search_path to claimwright; alter table ledger_transfer disable trigger all;
      alter table ledger_transfer no force row level security;
      update ledger_transfer set amount_cents = amount_cents + 1 where effect_key = 'patient-payment/cash-1';
      alter table ledger_transfer force row level security;
      alter table ledger_transfer enable trigger all`);
    expect(await office.work((tx) => proveDayCloses(tx, practiceId()))).toContain(TUESDAY);
  });
});
