import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isoDate, sumCents } from "@claimwright/base";
import { createCodeLibrary, starterReleases } from "@claimwright/codesets";
import type { StatementLine } from "@claimwright/model";
import { proveBalance } from "@claimwright/receivables";
import { createTestStore, type TestStore } from "@claimwright/store/testing";
import { read835, read837P, read999, write837PSubmissions } from "@claimwright/transactions";
import { parseX12, writeBack } from "@claimwright/x12";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleVisits } from "./example-visits.ts";
import { type DemoSummary, runDemo } from "./run-demo.ts";
import type { DemoOutcome } from "./run-demo-visit.ts";

/**
 * Worked out by hand from the demo's charge master, the sandbox plan (it allows 62 % of a charge, half a cent up) and
 * its benefits: office visits $30.00 copay and no deductible; laboratory 20 % coinsurance and no deductible; all
 * else toward the $500.00 deductible first. Cents: charge, discount, plan paid, patient owes.
 */
const BY_HAND: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  "diabetes-kidney": {
    // 255.00 × .62 = 158.10; less 30.00 copay = 128.10.
    "99214": [25_500, 9_690, 12_810, 3_000],
    // 42.00 × .62 = 26.04; 20 % = 5.208, so 5.21.
    "83036": [4_200, 1_596, 2_083, 521],
  },
  "urinary-infection": {
    // 180.00 × .62 = 111.60; less 30.00 copay = 81.60.
    "99213": [18_000, 6_840, 8_160, 3_000],
    // 15.00 × .62 = 9.30; 20 % = 1.86.
    "81002": [1_500, 570, 744, 186],
  },
  "ankle-sprain": {
    // 220.00 × .62 = 136.40; less 30.00 copay = 106.40.
    "99203": [22_000, 8_360, 10_640, 3_000],
    // 115.00 × .62 = 71.30, all of it deductible.
    "73610": [11_500, 4_370, 0, 7_130],
    // 145.00 × .62 = 89.90, all of it deductible.
    L1906: [14_500, 5_510, 0, 8_990],
  },
};

const OWED_BY_HAND: Readonly<Record<string, number>> = {
  "diabetes-kidney": 3_521,
  "urinary-infection": 3_186,
  "ankle-sprain": 19_120,
};

let test: TestStore;
let folder: string;
let summary: DemoSummary;
const outcomes: DemoOutcome[] = [];

beforeAll(async () => {
  test = await createTestStore();
  folder = mkdtempSync(join(tmpdir(), "claimwright-demo-"));
  summary = await runDemo(
    {
      visits: exampleVisits(),
      dateOfService: isoDate("2025-11-14"),
      store: test.store,
      codes: createCodeLibrary(starterReleases()),
      home: folder,
      outputFolder: folder,
      newId: randomUUID,
    },
    (outcome) => outcomes.push(outcome),
  );
});

afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the three example visits", () => {
  it("are all billed, and the ledger sums to zero", () => {
    expect(summary).toMatchObject({ read: 3, billed: 3, held: [], ledgerSumCents: 0 });
  });

  it.each(Object.keys(BY_HAND))("%s: every line is what it is by hand, to the cent", (visitId) => {
    const lines = linesOf(visitId);
    const found = lines.map((line) => [
      line.code,
      [line.charge, line.discount, line.planPaid, line.patientOwes],
    ]);
    expect(Object.fromEntries(found)).toEqual(BY_HAND[visitId]);
    expect(sumCents(lines.map(({ patientOwes }) => patientOwes))).toBe(OWED_BY_HAND[visitId]);
  });

  it.each(Object.keys(BY_HAND))("%s: every cent of a charge has one place and a reason", (visitId) => {
    for (const line of linesOf(visitId)) {
      const parts = [line.discount, line.planPaid, line.otherAdjustments, line.patientPaid, line.patientOwes];
      expect(sumCents(parts)).toBe(line.charge);
      expect(sumCents(line.shares.map(({ amount }) => amount))).toBe(line.patientOwes);
      for (const share of line.shares) expect(share.explanation).toMatch(/\$\d/);
    }
  });

  it.each(Object.keys(BY_HAND))("%s: the 837P is byte-identical after read and write", (visitId) => {
    const text = file(visitId, "claim-837p.x12");
    expect(new TextDecoder().decode(writeBack(parseX12(text)))).toBe(text);
    const read = read837P(text);
    expect(read.ok).toBe(true);
    if (read.ok) expect(write837PSubmissions(read.value.envelope, read.value.submissions)).toBe(text);
  });

  it.each(Object.keys(BY_HAND))("%s: the payer could read the claim, and its payment balances", (visitId) => {
    const acknowledged = read999(file(visitId, "ack-999.x12"));
    expect(acknowledged).toMatchObject({ ok: true, value: { acknowledgments: [{ groupStatus: "A" }] } });
    const paid = read835(file(visitId, "remit-835.x12"));
    expect(paid.ok).toBe(true);
    if (paid.ok)
      for (const payment of paid.value.remittances) expect(proveBalance(payment).faults).toEqual([]);
  });

  it.each(Object.keys(BY_HAND))("%s: every code's evidence is words of the note", (visitId) => {
    const { encounter, coded } = journeyOf(visitId);
    expect(coded?.diagnoses.length).toBeGreaterThan(0);
    for (const { evidence } of [...(coded?.diagnoses ?? []), ...(coded?.services ?? [])]) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { start, end } of evidence) {
        expect(encounter.note.text.slice(start, end).trim()).not.toBe("");
      }
    }
  });

  it("each leave the documents of the visit behind, as PDF", () => {
    for (const visitId of Object.keys(BY_HAND)) {
      for (const name of ["coded-visit.json", "status-277ca.x12"]) {
        expect(existsSync(join(folder, visitId, name))).toBe(true);
      }
      for (const name of ["cms1500.pdf", "statement.pdf"])
        expect(file(visitId, name).slice(0, 5)).toBe("%PDF-");
    }
  });

  it("run again in the same database beside the first run", async () => {
    const again = await runDemo(
      {
        visits: exampleVisits(),
        dateOfService: isoDate("2025-11-14"),
        store: test.store,
        codes: createCodeLibrary(starterReleases()),
        home: folder,
        outputFolder: folder,
        newId: randomUUID,
      },
      () => undefined,
    );
    expect(again).toMatchObject({ read: 3, billed: 3, ledgerSumCents: 0 });
    expect(again.practiceId).not.toBe(summary.practiceId);
  });
});

function journeyOf(visitId: string): DemoOutcome["journey"] {
  const outcome = outcomes.find((candidate) => candidate.visitId === visitId);
  if (outcome === undefined) throw new Error(`no outcome of ${visitId}`);
  return outcome.journey;
}

function linesOf(visitId: string): readonly StatementLine[] {
  return journeyOf(visitId).statements.flatMap(({ visits }) => visits.flatMap(({ lines }) => lines));
}

function file(visitId: string, name: string): string {
  return readFileSync(join(folder, visitId, name), "latin1");
}
