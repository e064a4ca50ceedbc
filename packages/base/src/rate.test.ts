import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cents } from "./cents.ts";
import {
  addRates,
  applyRate,
  centsOfRate,
  compareRates,
  formatRate,
  multiplyRates,
  rate,
  rateOfInteger,
  roundRate,
} from "./rate.ts";

const decimal = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.nat(6))
  .map(([units, scale]) => ({ units: BigInt(units), scale }));

describe("rates", () => {
  it.each(["", ".", "abc", "1e5", "1.2.3", "--1"])("%j is no rate", (text) => {
    expect(() => rate(text)).toThrow(RangeError);
  });

  it("law: what is written reads back as the same number", () => {
    fc.assert(
      fc.property(decimal, (value) => {
        expect(compareRates(rate(formatRate(value)), value)).toBe(0);
      }),
    );
  });

  it("law: multiplication distributes over addition, exactly", () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, (a, b, c) => {
        const left = multiplyRates(a, addRates(b, c));
        const right = addRates(multiplyRates(a, b), multiplyRates(a, c));
        expect(compareRates(left, right)).toBe(0);
      }),
    );
  });

  it("rounds half away from zero, once", () => {
    expect(centsOfRate(rate("1.005"))).toBe(101);
    expect(centsOfRate(rate("-1.005"))).toBe(-101);
    expect(centsOfRate(rate("1.00499999"))).toBe(100);
    expect(formatRate(roundRate(rate("15.25"), 1))).toBe("15.3");
  });

  it("takes a share of an amount: 20 % of $87.62 is $17.52", () => {
    expect(applyRate(cents(8_762), rate("0.2"))).toBe(1_752);
  });

  it("is exact where floats are not", () => {
    expect(compareRates(addRates(rate("0.1"), rate("0.2")), rate("0.3"))).toBe(0);
    expect(formatRate(multiplyRates(rateOfInteger(3), rate("0.1")))).toBe("0.3");
  });
});
