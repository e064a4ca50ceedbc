import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNpi, npiOf } from "./npi.ts";

const nineDigits = fc.integer({ min: 100_000_000, max: 299_999_999 }).map(String);

describe("the NPI check digit", () => {
  it("accepts the example that CMS publishes", () => {
    expect(isNpi("1234567893")).toBe(true);
  });

  it.each(["1234567890", "3234567893", "123456789", "12345678933", "123456789a", ""])(
    "refuses %j",
    (text) => {
      expect(isNpi(text)).toBe(false);
    },
  );

  it("law: exactly one check digit fits", () => {
    fc.assert(
      fc.property(nineDigits, (digits) => {
        const fitting = [..."0123456789"].filter((digit) => isNpi(digits + digit));
        expect(fitting).toEqual([npiOf(digits).at(-1)]);
      }),
    );
  });
});
