import { cents, parseDollars } from "@claimwright/base";
import { describe, expect, it } from "vitest";
import { anesthesiaFee, anesthesiaTimeTenths } from "./anesthesia.ts";
import { hasShared, needsShared, sharedText } from "./official-schedule.fixture.ts";

const service = { modifiers: ["AA"], baseUnits: 5, minutes: 95, presentAtInduction: false };
const fee = (changes: Partial<typeof service>) => anesthesiaFee({ ...service, ...changes }, cents(1_931)).fee;

describe("anaesthesia", () => {
  it("time is tenths of 15 minutes: 95 minutes are 6.3, 17 are 1.1, never whole units rounded up", () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 16, 17, 18, 19, 20, 21, 95].map(anesthesiaTimeTenths)).toEqual([
      1, 1, 2, 3, 3, 4, 5, 5, 11, 11, 12, 13, 13, 14, 63,
    ]);
  });

  it("base and time at the locality's factor", () => {
    expect(fee({})).toBe(21_820);
  });

  it("physical status and qualifying circumstances add nothing; QS, G8 and G9 inform", () => {
    expect(fee({ modifiers: ["AA", "P3", "QS"] })).toBe(21_820);
    expect(fee({ modifiers: ["QZ", "G8"] })).toBe(21_820);
  });

  it.each(["QK", "QX", "QY"])("%s is half", (modifier) => {
    expect(fee({ modifiers: [modifier] })).toBe(10_910);
  });

  it("AD is three base units, four when present at induction, whatever the minutes", () => {
    expect(fee({ modifiers: ["AD"] })).toBe(5_793);
    expect(fee({ modifiers: ["AD"], presentAtInduction: true })).toBe(7_724);
  });

  it.skipIf(!hasShared)(`equals the cases computed by others${needsShared}`, () => {
    interface Cases {
      readonly minutes_to_units_official: Record<string, number>;
      readonly derived_cases: readonly {
        base: number;
        minutes: number;
        cf: number;
        personally_performed: string;
        medically_directed_each: string;
      }[];
    }
    const all = JSON.parse(sharedText("oracles/anesthesia/cases.json")) as Cases;
    for (const [range, units] of Object.entries(all.minutes_to_units_official)) {
      const [from = 0, to = from] = range.split("-").map(Number);
      for (let minutes = from; minutes <= to; minutes++) {
        expect(anesthesiaTimeTenths(minutes), `${minutes} minutes`).toBe(Math.round(units * 10));
      }
    }
    expect(all.derived_cases).toHaveLength(6);
    for (const { base, minutes, cf, ...expected } of all.derived_cases) {
      const factor = cents(Math.round(cf * 100));
      const one = (modifier: string) =>
        anesthesiaFee({ ...service, baseUnits: base, minutes, modifiers: [modifier] }, factor).fee;
      expect(one("AA")).toBe(parseDollars(expected.personally_performed));
      expect(one("QK")).toBe(parseDollars(expected.medically_directed_each));
    }
  });
});
