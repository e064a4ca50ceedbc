import { isoDate, stops } from "@claimwright/base";
import { type Coverage, idOf } from "@claimwright/model";
import { describe, expect, it } from "vitest";
import { checkCoverage } from "./check-coverage.ts";

const TODAY = isoDate("2026-03-31");
const PATIENT = { birthDate: isoDate("1985-02-11") };
const CARD: Coverage = {
  id: idOf("coverage-new"),
  patientId: idOf("patient-1"),
  payer: { id: idOf("payer-1"), name: "Sandbox Health Plan", payerIdentifier: "SBX01" },
  rank: "primary",
  memberId: "SBX700900",
  claimFilingCode: "12",
  relationship: "18",
  effective: { from: isoDate("2026-01-01") },
};
const MEDICARE = { claimFilingCode: "MB", memberId: "1EG4-TE5-MK73" } as const;

function codes(coverage: Coverage, others: readonly Coverage[] = [], patient = PATIENT): readonly string[] {
  return checkCoverage(coverage, patient, others, TODAY).map(({ code }) => code);
}

describe("a coverage as it is typed from a card", () => {
  it("that is in order has nothing to say", () => {
    expect(codes(CARD)).toEqual([]);
    expect(codes({ ...CARD, ...MEDICARE })).toEqual([]);
  });

  it.each(["1SG4TE5MK73", "1EG4TE5MK7", "0EG4TE5MK73", "123456789A"])(
    "refuses %s as a Medicare number",
    (memberId) => {
      const findings = checkCoverage({ ...CARD, ...MEDICARE, memberId }, PATIENT, [], TODAY);
      expect(findings.map(({ code }) => code)).toEqual(["coverage.medicare-number"]);
      expect(stops(findings)).toBe(true);
    },
  );

  it("refuses a number with signs that no card has", () => {
    expect(codes({ ...CARD, memberId: "SBX*700" })).toEqual(["coverage.member-number"]);
  });

  it("refuses a second primary in the same time, and not one that begins when the other has ended", () => {
    const other = { ...CARD, id: idOf<Coverage["id"]>("coverage-old"), memberId: "OLD1" };
    expect(codes(CARD, [other])).toEqual(["coverage.rank-taken"]);
    const ended = { ...other, effective: { from: isoDate("2024-01-01"), to: isoDate("2025-12-31") } };
    expect(codes(CARD, [ended])).toEqual([]);
  });

  it("does not take itself for another one when it is changed", () => {
    expect(codes({ ...CARD, planName: "Gold" }, [CARD])).toEqual([]);
  });

  it("refuses the same membership twice", () => {
    const other = { ...CARD, id: idOf<Coverage["id"]>("coverage-old"), rank: "secondary" as const };
    expect(codes({ ...CARD, memberId: "sbx700900" }, [other])).toEqual(["coverage.same-membership"]);
  });

  it("asks for the subscriber when the patient is none", () => {
    expect(codes({ ...CARD, relationship: "19" })).toEqual(["coverage.subscriber-missing"]);
  });

  it("asks why Medicare pays second", () => {
    const second = { ...CARD, ...MEDICARE, rank: "secondary" as const };
    const first = { ...CARD, id: idOf<Coverage["id"]>("coverage-first") };
    expect(codes(second, [first])).toEqual(["coverage.medicare-second-reason"]);
    expect(codes({ ...second, insuranceTypeCode: "12" }, [first])).toEqual([]);
  });

  it("warns of a secondary without a primary, asks at 65 for Medicare, and tells that a coverage has ended", () => {
    expect(codes({ ...CARD, rank: "secondary" })).toEqual(["coverage.no-primary"]);
    expect(codes(CARD, [], { birthDate: isoDate("1961-03-31") })).toEqual(["coverage.medicare-age"]);
    expect(codes(CARD, [], { birthDate: isoDate("1961-04-01") })).toEqual([]);
    expect(codes({ ...CARD, effective: { from: isoDate("2025-01-01"), to: isoDate("2026-03-30") } })).toEqual(
      ["coverage.ended"],
    );
  });
});
