import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocateCents, cents, MAX_CENTS, maxCents, minCents, sumCents } from "./cents.ts";

const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map(cents);

describe("cents", () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, MAX_CENTS + 1])("refuses %s", (value) => {
    expect(() => cents(value)).toThrow(RangeError);
  });

  it("has one zero", () => {
    expect(Object.is(cents(-0), 0)).toBe(true);
  });

  it("finds the least and the most", () => {
    expect(minCents(cents(3), cents(-1), cents(2))).toBe(-1);
    expect(maxCents(cents(3), cents(-1), cents(9))).toBe(9);
  });
});

describe("allocation", () => {
  it("law: the parts sum to the amount", () => {
    fc.assert(
      fc.property(amount, fc.array(fc.nat(10_000), { minLength: 1, maxLength: 20 }), (whole, weights) => {
        expect(sumCents(allocateCents(whole, weights))).toBe(whole);
      }),
    );
  });

  it("law: no part is a cent or more away from its exact share", () => {
    fc.assert(
      fc.property(amount, fc.array(fc.nat(10_000), { minLength: 1, maxLength: 20 }), (whole, weights) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        fc.pre(total > 0);
        allocateCents(whole, weights).forEach((part, index) => {
          const exact = (BigInt(whole) * BigInt(weights[index] ?? 0)) / BigInt(total);
          expect(Math.abs(part - Number(exact))).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it("gives the left-over cent to the largest remainder, the earlier one on a tie", () => {
    expect(allocateCents(cents(100), [1, 1, 1])).toEqual([34, 33, 33]);
    expect(allocateCents(cents(-100), [1, 1, 1])).toEqual([-34, -33, -33]);
    expect(allocateCents(cents(5), [0, 0])).toEqual([5, 0]);
  });

  it("refuses fractions and negative weights", () => {
    expect(() => allocateCents(cents(1), [])).toThrow(RangeError);
    expect(() => allocateCents(cents(1), [-1])).toThrow(RangeError);
    expect(() => allocateCents(cents(1), [0.5])).toThrow(RangeError);
  });
});
