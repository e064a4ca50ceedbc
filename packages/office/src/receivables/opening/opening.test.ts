import { cents, isoDate } from "@claimwright/base";
import type { ClaimPayment } from "@claimwright/model";
import { listBalances, listRemittanceClaims, proveLedger } from "@claimwright/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BillingOffice, openBillingOffice, PAID_ON, remittanceOf } from "../billing-office.fixture.ts";
import { postPayment } from "../post-payment.ts";
import { type ClaimBilledElsewhere, openClaimBilledElsewhere } from "./open-claim-billed-elsewhere.ts";
import { settleElsewhere } from "./settle-elsewhere.ts";

let office: BillingOffice;
const practiceId = () => office.sample.practice.id;
const MOVED_IN = isoDate("2025-11-20");

beforeAll(async () => {
  office = await openBillingOffice({ secondary: true });
});
afterAll(() => office.test.close());

const billed = (number: string, changes: Partial<ClaimBilledElsewhere> = {}): ClaimBilledElsewhere => ({
  patientId: office.sample.patient.id,
  providerNpi: office.sample.provider.npi,
  payerIdentifier: office.payer.payerIdentifier,
  patientControlNumber: number,
  dateOfService: isoDate("2025-10-06"),
  placeOfService: "11",
  diagnoses: ["N390"],
  lines: [
    {
      procedureCode: "99213",
      modifiers: [],
      charge: cents(15_000),
      openWithPayer: cents(15_000),
      openWithPatient: cents(0),
    },
  ],
  documentId: "aged trial balance 2025-11-20",
  ...changes,
});

const takeOver = (claim: ClaimBilledElsewhere) =>
  office.work((tx) => openClaimBilledElsewhere(tx, practiceId(), claim, MOVED_IN));

function answer(number: string, statusCode: string, charge: number, paid: number): ClaimPayment {
  const adjustments = [{ group: "CO" as const, reason: "45", amount: cents(charge - paid) }];
  return {
    occurrence: 1,
    patientControlNumber: number,
    statusCode,
    totalCharge: cents(charge),
    paid: cents(paid),
    payerClaimControlNumber: `OLD-${number}`,
    patientName: office.sample.patient.name,
    adjustments: [],
    remarkCodes: [],
    lines: [
      {
        procedureQualifier: "HC",
        procedureCode: "99213",
        modifiers: [],
        charge: cents(charge),
        paid: cents(paid),
        adjustments,
        remarkCodes: [],
      },
    ],
  };
}

const post = (paymentId: string, payment: ClaimPayment, payer = office.payer) =>
  office.work((tx) =>
    postPayment(tx, {
      practiceId: practiceId(),
      payer,
      remittance: remittanceOf(payer, [payment], { traceNumber: `T-${paymentId}` }),
      paymentId,
      postedOn: PAID_ON,
    }),
  );

async function balances(): Promise<Readonly<Record<string, number>>> {
  const all = await office.work((tx) => listBalances(tx, practiceId()));
  expect(await office.work((tx) => proveLedger(tx, practiceId()))).toMatchObject({
    sum: 0,
    wrongBalances: [],
  });
  return Object.fromEntries(all.map(({ key, balance }) => [key, balance]));
}

describe("moving in from an earlier system", () => {
  it("a claim billed there and not answered: its 835 posts here by control number like any other", async () => {
    await takeOver(billed("OLD-1"));
    expect(await post("m-1", answer("OLD-1", "1", 15_000, 9_000))).toMatchObject({ counts: { posted: 1 } });
    const books = await balances();
    expect(books["coverage-receivable:opening-OLD-1:OLD-1-1:alder-coverage"]).toBe(0);
    expect(books["opening-balance"]).toBe(-15_000);
  });

  it("only the patient's rest is open: it is billed here, and a credit there is a credit here", async () => {
    const lines = [
      {
        procedureCode: "99213",
        modifiers: [],
        charge: cents(15_000),
        openWithPayer: cents(0),
        openWithPatient: cents(4_000),
      },
      {
        procedureCode: "81003",
        modifiers: [],
        charge: cents(2_500),
        openWithPayer: cents(0),
        openWithPatient: cents(-300),
      },
    ];
    await takeOver(billed("OLD-2", { lines }));
    const books = await balances();
    expect(books["patient-receivable:opening-OLD-2:OLD-2-1"]).toBe(4_000);
    expect(books["patient-receivable:opening-OLD-2:OLD-2-2"]).toBe(-300);
  });

  it("open with the second payer: its answer posts although the first one's is in the earlier books", async () => {
    const lines = [
      {
        procedureCode: "99213",
        modifiers: [],
        charge: cents(15_000),
        openWithPayer: cents(3_000),
        openWithPatient: cents(0),
      },
    ];
    await takeOver(billed("OLD-3", { payerIdentifier: office.secondPayer.payerIdentifier, lines }));
    const payment = answer("OLD-3", "2", 15_000, 3_000);
    const restated = {
      ...payment.lines[0]!,
      adjustments: [{ group: "OA" as const, reason: "23", amount: cents(12_000) }],
    };
    expect(await post("m-3", { ...payment, lines: [restated] }, office.secondPayer)).toMatchObject({
      counts: { posted: 1 },
    });
    expect((await balances())["coverage-receivable:opening-OLD-3:OLD-3-1:second-coverage"]).toBe(0);
  });

  it("a payment for a claim that was not taken over: its money goes to the earlier books, once", async () => {
    await post("m-4", answer("OLD-99", "1", 12_000, 8_000));
    const before = await balances();
    const [kept] = await office.work((tx) => listRemittanceClaims(tx, practiceId(), { paymentId: "m-4" }));
    expect(kept?.state).toBe("unmatched");
    const settle = () =>
      office.work((tx) =>
        settleElsewhere(tx, {
          practiceId: practiceId(),
          paymentId: "m-4",
          occurrenceKey: kept?.occurrenceKey ?? "",
          reason: "Posted in the earlier system.",
          settledOn: PAID_ON,
        }),
      );
    await settle();
    await expect(settle()).rejects.toThrow(/informed already/);
    const after = await balances();
    expect((after["opening-balance"] ?? 0) - (before["opening-balance"] ?? 0)).toBe(-8_000);
    expect(
      after[`unapplied-payer-cash:${office.payer.id}:${office.payer.payerIdentifier}/T-m-4/8000/2025-12-01`],
    ).toBe(0);
  });

  it("what cannot be is refused: an unknown provider, no coverage, more open than charged, the same number twice", async () => {
    await expect(takeOver(billed("OLD-5", { providerNpi: "1999999984" }))).rejects.toThrow(/no provider/);
    await expect(takeOver(billed("OLD-5", { payerIdentifier: "NOBODY" }))).rejects.toThrow(/no coverage/);
    const lines = [
      {
        procedureCode: "99213",
        modifiers: [],
        charge: cents(100),
        openWithPayer: cents(100),
        openWithPatient: cents(1),
      },
    ];
    await expect(takeOver(billed("OLD-5", { lines }))).rejects.toThrow(/no more than its charge/);
    await expect(takeOver(billed("OLD-1"))).rejects.toThrow(/is there already/);
  });
});
