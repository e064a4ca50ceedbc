import { addDays, cents, type IsoDate, isoDate } from "@claimwright/base";
import type { ClaimPayment } from "@claimwright/model";
import { type ActorId, type ClaimId, idOf } from "@claimwright/model";
import { AGING_BUCKETS, balances, type LedgerTransfer } from "@claimwright/receivables";
import {
  insertCodedEncounter,
  insertCodingDecision,
  listTransfersOfClaim,
  type StoreTransaction,
} from "@claimwright/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type BillingOffice,
  openBillingOffice,
  paymentOf,
  remittanceOf,
} from "../receivables/billing-office.fixture.ts";
import { closePracticeDay } from "../receivables/days/close-practice-day.ts";
import { postPayment } from "../receivables/post-payment.ts";
import { takePatientPayment } from "../receivables/take-patient-payment.ts";
import { undoPosting } from "../receivables/undo-posting.ts";
import { nameEntries } from "./name-entries.ts";
import { REPORT_NAMES, type Report, reportEntries, reportSheet, runReport } from "./run-report.ts";

let office: BillingOffice;
const practiceId = () => office.sample.practice.id;
/** Claims are sent and answered by the database's own clock: the period reaches from the visits to today. */
const TODAY: IsoDate = isoDate(new Date().toISOString().slice(0, 10));
const PERIOD = { from: isoDate("2025-11-01"), to: addDays(TODAY, 1) };
const DECEMBER = isoDate("2025-12-05");

beforeAll(async () => {
  office = await openBillingOffice();
  const paid = await office.addClaim("R1", cents(20_000));
  const denied = await office.addClaim("R2", cents(9_000));
  await office.addClaim("R3", cents(4_000));
  const line = {
    ...paymentOf(denied, { paid: 0 }).lines[0]!,
    adjustments: [{ group: "CO" as const, reason: "197", amount: cents(9_000) }],
  };
  await post(
    "r-1",
    [
      paymentOf(paid, { paid: 12_000, coinsurance: 3_000 }),
      paymentOf(denied, { paid: 0 }, { lines: [line] }),
    ],
    DECEMBER,
  );
  await office.work((tx) =>
    takePatientPayment(tx, practiceId(), {
      paymentId: "c-1",
      patientId: office.sample.patient.id,
      amount: cents(1_000),
      receivedOn: DECEMBER,
      method: "cash",
      purpose: "time-of-service",
    }),
  );
  const later = await office.addClaim("R4", cents(10_000));
  await post("r-2", [paymentOf(later, { paid: 7_000 })], isoDate("2026-02-01"));
  const wrong = await office.addClaim("R5", cents(6_000));
  await post("r-3", [paymentOf(wrong, { paid: 5_000 })], isoDate("2026-02-01"));
  await office.work(async (tx) => {
    const { rows } = await tx.db
      .selectFrom("remittance_claim")
      .select("occurrence_key")
      .where("payment_id", "=", "r-3")
      .execute()
      .then((found) => ({ rows: found }));
    await undoPosting(tx, {
      practiceId: practiceId(),
      paymentId: "r-3",
      occurrenceKey: rows[0]?.occurrence_key ?? "",
      reason: "Wrong claim.",
      undoneOn: isoDate("2026-02-02"),
    });
  });
  await office.work((tx) => closePracticeDay(tx, practiceId(), DECEMBER, TODAY));
  await office.work(signCoding);
});
afterAll(() => office.test.close());

/** A coder agreed with one of two proposed codes and added one that was not suggested. */
async function signCoding(tx: StoreTransaction) {
  const encounterId = office.sample.encounter.id;
  const version = await insertCodedEncounter(tx, practiceId(), {
    encounterId,
    diagnoses: [],
    services: [],
    codedBy: idOf<ActorId>("coder"),
    acceptedBy: "person",
    codedAt: `${TODAY}T12:00:00Z`,
    releases: {},
  });
  await insertCodingDecision(
    tx,
    practiceId(),
    { encounterId, version, engineVersion: "test" },
    {
      suggested: [
        { code: "I10", score: 0.9, accepted: true },
        { code: "E119", score: 0.8, accepted: true },
        { code: "R42", score: 0.2, accepted: false },
      ],
      signed: ["I10", "J45909"],
      reasons: {},
      seconds: 40,
    },
  );
}

async function post(paymentId: string, claims: readonly ClaimPayment[], postedOn: IsoDate) {
  const remittance = remittanceOf(office.payer, claims, { traceNumber: `T-${paymentId}` });
  await office.work((tx) =>
    postPayment(tx, { practiceId: practiceId(), payer: office.payer, remittance, paymentId, postedOn }),
  );
}

const run = (name: string, ask = PERIOD) => office.work((tx) => runReport(tx, practiceId(), name, ask));
const behind = (name: string, key: string, ask = PERIOD) =>
  office.work((tx) => reportEntries(tx, practiceId(), name, ask, key));

const named = (name: string, key: string) =>
  office.work(async (tx) =>
    nameEntries(tx, practiceId(), await reportEntries(tx, practiceId(), name, PERIOD, key)),
  );

function cell(report: Report, key: string, heading: string) {
  const column = report.columns.findIndex((each) => each.heading === heading);
  return report.rows.find((row) => row.key === key)?.values[column];
}

describe("reports of the billing office", () => {
  it("every report says how it counts, fills its columns, and is a sheet", async () => {
    for (const name of REPORT_NAMES) {
      const report = await run(name);
      expect(report.formula.length, name).toBeGreaterThan(20);
      expect(report.rows.length, name).toBeGreaterThan(0);
      for (const row of report.rows) expect(row.values, name).toHaveLength(report.columns.length);
      expect(reportSheet(report).rows).toHaveLength(report.rows.length);
    }
  });

  it("aging: what a row shows is what its lines sum to, by bucket, too", async () => {
    const report = await run("aging");
    const [row] = report.rows;
    const key = row?.key ?? "";
    const all = await behind("aging", key);
    expect(all.sum).toBe(cell(report, key, "Total"));
    expect(all.total).toBe(cell(report, key, "Lines"));
    for (const [index, { label }] of AGING_BUCKETS.entries()) {
      expect((await behind("aging", `${key}/${index}`)).sum).toBe(cell(report, key, label));
    }
  });

  it("aging of a past day is what the movements up to that day leave, whatever came later", async () => {
    const ask = { from: PERIOD.from, to: DECEMBER };
    const report = await run("aging", ask);
    const transfers: LedgerTransfer[] = [];
    for (const number of ["R1", "R2", "R3", "R4", "R5"]) {
      const found = await office.work((tx) =>
        listTransfersOfClaim(tx, practiceId(), idOf<ClaimId>(`claim-${number}`)),
      );
      transfers.push(...(found as unknown as LedgerTransfer[]));
    }
    const open = { payer: 0, patient: 0 };
    for (const { account, balance } of balances(transfers, DECEMBER).values()) {
      if (account.kind === "coverage-receivable") open.payer += balance;
      if (account.kind === "patient-receivable") open.patient += balance;
    }
    expect(cell(report, office.payer.id, "Total")).toBe(open.payer);
    expect(cell(report, "patient", "Total")).toBe(open.patient);
    expect(cell(report, "patient", "Total")).toBe(2_000);
  });

  it("key figures of a past day do not change when more is posted", async () => {
    const ask = { from: PERIOD.from, to: DECEMBER };
    const before = await run("figures", ask);
    expect(cell(before, "ar-over-90", "Denominator")).toBe(9_000 + 4_000 + 10_000 + 6_000 + 2_000);
    await post("r-4", [paymentOf(await office.addClaim("R6", cents(3_300)), { paid: 3_000 })], TODAY);
    const [after, now] = [await run("figures", ask), await run("figures")];
    // The new claim's charge has its day of service; what was paid later is not in December.
    expect(cell(after, "net-collection-rate", "Numerator")).toBe(
      cell(before, "net-collection-rate", "Numerator"),
    );
    expect(cell(now, "net-collection-rate", "Numerator")).toBe(12_000 + 1_000 + 7_000 + 3_000);
  });

  it("each key figure drills down to exactly what its numerator and denominator counted", async () => {
    const report = await run("figures");
    for (const key of [
      "denial-rate",
      "first-pass-rate",
      "auto-post-rate",
      "mis-post-rate",
      "reversal-rate",
    ]) {
      const { entries, total } = await behind("figures", key);
      expect(total, key).toBe(cell(report, key, "Denominator"));
      expect(entries.filter(({ words }) => words.startsWith("numerator")).length, key).toBe(
        cell(report, key, "Numerator"),
      );
    }
    const money = await behind("figures", "net-collection-rate");
    const sum = (kind: string) =>
      money.entries.filter(({ words }) => words === kind).reduce((all, { amount = 0 }) => all + amount, 0);
    expect(sum("payments") - sum("refunds")).toBe(cell(report, "net-collection-rate", "Numerator"));
    expect(sum("charges") - sum("contractual")).toBe(cell(report, "net-collection-rate", "Denominator"));
    expect((await behind("figures", "ar-over-90")).sum).toBe(cell(report, "ar-over-90", "Denominator"));
    expect((await behind("figures", "denied-dollars")).sum).toBe(cell(report, "denied-dollars", "Numerator"));
    expect(cell(report, "point-of-service", "Value")).toBe(100);
  });

  it("posting: the auto-post rate stands beside what was wrong with it", async () => {
    const report = await run("posting");
    const key = office.payer.payerIdentifier;
    expect(cell(report, key, "Received")).toBe(5);
    expect(cell(report, key, "Posted alone")).toBe(1);
    expect(cell(report, key, "Mis-posted")).toBe(1 / 5);
    expect(cell(report, key, "Open amount")).toBe(5_000);
    expect(
      (await behind("posting", key)).entries.filter(({ words }) => words.includes("undone")),
    ).toHaveLength(1);
  });

  it("payers: answered, denied and what was paid of what was charged", async () => {
    const report = await run("payers");
    const key = office.payer.payerIdentifier;
    expect(cell(report, key, "Denied amount")).toBe(9_000);
    expect(cell(report, key, "Charged")).toBe(20_000 + 9_000 + 10_000 + 6_000 + 3_300);
    expect((await behind("payers", key)).total).toBe(cell(report, key, "Claims answered"));
  });

  it("coding: of what was proposed what was signed, and what was never suggested, each with its visits", async () => {
    const report = await run("coding");
    expect(report.rows.map(({ values }) => values)).toEqual([
      ["E11.9", 1, 0, 0, 0],
      ["I10", 1, 1, 1, 0],
      ["J45.909", 0, 0, undefined, 1],
    ]);
    const [entry] = (await named("coding", "E119")).entries;
    expect(entry).toMatchObject({ words: "proposed, not signed", record: { kind: "visit" } });
  });

  it("write-offs, denials and the trial balance add up to their entries", async () => {
    const writeOffs = await run("write-offs");
    for (const { key } of writeOffs.rows) {
      expect((await behind("write-offs", key)).sum).toBe(cell(writeOffs, key, "Amount"));
    }
    const denials = await run("denials");
    for (const { key } of denials.rows) {
      expect((await behind("denials", key)).sum).toBe(cell(denials, key, "Amount"));
    }
    const trial = await run("trial-balance");
    expect(cell(trial, "", "Debits")).toBe(cell(trial, "", "Credits"));
    const { sum, total } = await behind("trial-balance", "coverage-receivable");
    expect(sum).toBe(
      Number(cell(trial, "coverage-receivable", "Debits")) -
        Number(cell(trial, "coverage-receivable", "Credits")),
    );
    expect(total).toBe(cell(trial, "coverage-receivable", "Accounts"));
  });

  it("every entry names the record that it is of, and money why it moved", async () => {
    for (const [name, key] of [
      ["figures", "auto-post-rate"],
      ["payers", office.payer.payerIdentifier],
      ["trial-balance", "coverage-receivable"],
      ["trial-balance", "unapplied-payer-cash"],
    ] as const) {
      const { entries } = await named(name, key);
      expect(entries.length, name).toBeGreaterThan(0);
      expect(entries.filter(({ record }) => record === undefined)).toEqual([]);
    }
    const [writeOff] = (await run("write-offs")).rows;
    const { entries } = await named("write-offs", writeOff?.key ?? "");
    expect(entries[0]?.record).toMatchObject({ kind: "claim", number: expect.stringMatching(/^R\d/) });
    expect(entries.filter(({ why }) => why === undefined)).toEqual([]);
    const [taken] = (await named("figures", "point-of-service")).entries;
    expect(taken).toMatchObject({ record: { kind: "patient", id: office.sample.patient.id } });
  });

  it("a report that is none and a period that runs backwards are refused with what to do", async () => {
    await expect(run("profit")).rejects.toThrow(/Choose one of: figures, aging/);
    await expect(run("aging", { from: PERIOD.to, to: PERIOD.from })).rejects.toThrow(/backwards/);
  });
});
