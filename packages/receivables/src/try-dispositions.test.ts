import { cents, isoDate } from "@claimwright/base";
import type { ClaimPayment } from "@claimwright/model";
import { describe, expect, it } from "vitest";
import {
  type DispositionRule,
  dispositionTable,
  STANDARD_DISPOSITIONS,
  standardDispositions,
  tryDispositions,
} from "./index.ts";

const answer = (payerIdentifier: string, group: "CO" | "PR", reason: string, amount: number) => ({
  payerIdentifier,
  paymentDate: isoDate("2026-02-01"),
  payment: {
    patientControlNumber: `CW-${reason}`,
    adjustments: [],
    remarkCodes: [],
    lines: [
      { procedureCode: "36415", remarkCodes: [], adjustments: [{ group, reason, amount: cents(amount) }] },
    ],
  } as unknown as ClaimPayment,
});

const ANSWERS = [
  answer("MESA1", "CO", "97", 1_200),
  answer("MESA1", "CO", "45", 6_000),
  answer("OTHER", "CO", "97", 700),
];

const withRow = (row: DispositionRule) => dispositionTable("draft", [row, ...STANDARD_DISPOSITIONS]);

describe("a row that nobody has set yet, tried on answers that are there", () => {
  it("one payer's bundling is its contract: only that payer's lines move, with the row that would decide", () => {
    const trial = tryDispositions(
      ANSWERS,
      standardDispositions(),
      withRow({
        payerIdentifier: "MESA1",
        group: "CO",
        reason: "97",
        effective: { from: isoDate("2026-01-01") },
        disposition: { kind: "write-off", category: "contractual" },
      }),
    );
    expect(trial).toMatchObject({ claimPayments: 3, adjustments: 3, amount: 7_900, movedAmount: 1_200 });
    expect(trial.moved).toEqual([
      expect.objectContaining({
        claimNumber: "CW-97",
        before: { kind: "work", denial: "bundling" },
        after: { kind: "write-off", category: "contractual" },
        why: expect.objectContaining({
          reason: expect.stringContaining("write off as contractual instead of work as a denial (bundling)"),
          source: "row CO-97 of payer MESA1, in force from 2026-01-01",
        }),
      }),
    ]);
  });

  it("says the same as before: nothing moves", () => {
    const same = withRow({
      group: "CO",
      reason: "45",
      effective: { from: isoDate("2026-01-01") },
      disposition: { kind: "write-off", category: "contractual" },
    });
    expect(tryDispositions(ANSWERS, standardDispositions(), same).moved).toEqual([]);
  });

  it("begins after the payments: nothing moves", () => {
    const later = withRow({
      group: "CO",
      reason: "45",
      effective: { from: isoDate("2026-02-02") },
      disposition: { kind: "inform" },
    });
    expect(tryDispositions(ANSWERS, standardDispositions(), later).moved).toEqual([]);
  });
});
