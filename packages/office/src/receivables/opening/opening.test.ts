import { cents, isoDate } from "@claimwright/base";
import type { ClaimPayment } from "@claimwright/model";
import { listBalances, listRemittanceClaims, proveLedger } from "@claimwright/store";
import { SAMPLE_ACTOR } from "@claimwright/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOffice } from "../../office.ts";
import { type BillingOffice, openBillingOffice, PAID_ON, remittanceOf } from "../billing-office.fixture.ts";
import { postPayment } from "../post-payment.ts";
import { type ClaimBilledElsewhere, openClaimBilledElsewhere } from "./open-claim-billed-elsewhere.ts";
import { settleElsewhere } from "./settle-elsewhere.ts";
import { type OpeningMode, takeOverOpenings } from "./take-over-openings.ts";

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

describe("moving in by a file", () => {
  const HEADING =
    "kind,claim,account,provider_npi,payer,service_date,place_of_service,diagnoses,procedure,modifiers,charge,open_payer,open_patient\n";
  const who = () => `${office.sample.patient.accountNumber},${office.sample.provider.npi}`;
  const claimRow = (claim: string, amounts: string, changes: { readonly payer?: string } = {}) =>
    `claim,${claim},${who()},${changes.payer ?? office.payer.payerIdentifier},2025-10-06,11,N39.0,99213,,${amounts}\n`;
  const balanceRow = (amount: string, day = "2025-09-01") => `balance,,${who()},,${day},,,,,,,${amount}\n`;
  const run = (rows: string, mode: OpeningMode) => {
    const parts = { store: office.test.store, codes: undefined as never, newId: () => "x" };
    const desk = { practiceId: practiceId(), actor: SAMPLE_ACTOR };
    return takeOverOpenings(createOffice({ ...parts, now: () => new Date() }), desk, {
      text: HEADING + rows,
      documentId: `opening-file/${rows.length}`,
      asOf: MOVED_IN,
      mode,
    });
  };
  const GOOD = () =>
    claimRow("F-1", "150.00,150.00,0") + claimRow("F-1", "25.00,25.00,") + balanceRow("$40.00");

  it("a check says what would open and keeps nothing; all of it is taken over; again, it is known", async () => {
    const expected = {
      claims: 1,
      balances: 1,
      openWithPayers: 17_500,
      openWithPatients: 4_000,
      faultCount: 0,
    };
    expect(await run(GOOD(), "check")).toMatchObject({ ...expected, known: 0, kept: false });
    expect((await balances())["coverage-receivable:opening-F-1:F-1-1:alder-coverage"]).toBeUndefined();
    const before = (await balances())["opening-balance"] ?? 0;
    expect(await run(GOOD(), "all")).toMatchObject({ ...expected, known: 0, kept: true });
    expect(await run(GOOD(), "all")).toMatchObject({ ...expected, known: 2, kept: true });
    const books = await balances();
    expect(books["opening-balance"]).toBe(before - 21_500);
    expect(books["coverage-receivable:opening-F-1:F-1-2:alder-coverage"]).toBe(2_500);
  });

  it("the 835 for a claim of the file posts on it by its number", async () => {
    const two = answer("F-1", "1", 15_000, 9_000);
    const second = { ...two.lines[0]!, charge: cents(2_500), paid: cents(2_500), adjustments: [] };
    const payment = {
      ...two,
      totalCharge: cents(17_500),
      paid: cents(11_500),
      lines: [two.lines[0]!, second],
    };
    expect(await post("f-1", payment)).toMatchObject({ counts: { posted: 1 } });
    const books = await balances();
    expect(books["coverage-receivable:opening-F-1:F-1-1:alder-coverage"]).toBe(0);
    expect(books["coverage-receivable:opening-F-1:F-1-2:alder-coverage"]).toBe(0);
    expect(await run(GOOD(), "all")).toMatchObject({ known: 2, kept: true });
  });

  it("faults are told by line and column; nothing is kept unless what holds is asked for", async () => {
    const rows =
      claimRow("F-2", "100.00,100.01,0") +
      claimRow("F-3", "100.00,100.00,0", { payer: "NOBODY" }) +
      claimRow("F-1", "150.00,1.00,0") +
      `balance,,NO-SUCH-ACCOUNT,${office.sample.provider.npi},,2025-09-01,,,,,,,5\n` +
      `balance,,${office.sample.patient.accountNumber},1234567890,,2025-09-02,,,,,,,5\n` +
      claimRow("F-4", "80.00,80.00,");
    const held = await run(rows, "all");
    expect(held.kept).toBe(false);
    expect(held.faults.map(({ line, column }) => `${line} ${column}`)).toEqual([
      "2 charge",
      "3 payer",
      "4 claim",
      "5 account",
      "6 provider_npi",
    ]);
    const before = (await balances())["opening-balance"] ?? 0;
    expect(await run(rows, "what-holds")).toMatchObject({ kept: true, faultCount: 5 });
    expect((await balances())["opening-balance"]).toBe(before - 8_000);
  });

  it("lines of one claim agree on what is the claim's; a patient has one balance a day", async () => {
    const rows =
      claimRow("F-5", "10.00,10.00,") +
      claimRow("F-5", "10.00,10.00,", { payer: "OTHER" }) +
      balanceRow("7.00", "2025-08-01") +
      balanceRow("8.00", "2025-08-01");
    expect((await run(rows, "check")).faults.map(({ line, column }) => `${line} ${column}`)).toEqual([
      "3 payer",
      "5 account",
    ]);
  });
});
