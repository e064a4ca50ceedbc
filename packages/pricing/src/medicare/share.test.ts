import { cents } from "@claimwright/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percentText, shareOf } from "./share.ts";

describe("shares of an amount", () => {
  it("are exact, with one rounding half up for all of them together", () => {
    expect(shareOf(cents(101), 5_000)).toBe(51);
    expect(shareOf(cents(99), 5_000)).toBe(50);
    // 1.01 × 0.5 × 0.5 = 0.2525; rounded twice it would be 0.26.
    expect(shareOf(cents(101), 5_000, 5_000)).toBe(25);
    expect(shareOf(cents(10_000), 15_000, 5_000, 1_600)).toBe(1_200);
    expect(shareOf(cents(10_000))).toBe(10_000);
    expect(shareOf(cents(10_000), 10_000, 10_000)).toBe(10_000);
    expect(shareOf(cents(10_000), 0)).toBe(0);
  });

  it("of a negative amount are rounded away from zero alike", () => {
    expect(shareOf(cents(-101), 5_000)).toBe(-51);
    expect(shareOf(cents(-101), 5_000, 5_000)).toBe(-25);
  });

  it("law: the order of shares does not matter", () => {
    const share = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), share, share, share, (amount, a, b, c) => {
        expect(shareOf(cents(amount), a, b, c)).toBe(shareOf(cents(amount), c, a, b));
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  it("read as percentages", () => {
    expect([10_000, 5_000, 1_360, 6_250, 10_925, 5].map(percentText)).toEqual([
      "100 %",
      "50 %",
      "13.6 %",
      "62.5 %",
      "109.25 %",
      "0.05 %",
    ]);
  });
});
