import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cents } from "./cents.ts";
import { formatDollars, formatX12Amount, parseDollars } from "./dollars.ts";

const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map(cents);

describe("reading dollars", () => {
  it.each([
    ["125", 12_500],
    ["125.5", 12_550],
    ["0.10", 10],
    [".05", 5],
    ["-.05", -5],
    ["-3.1", -310],
    ["+7", 700],
    ["1.000", 100],
    ["2.", 200],
  ])("%s is %i cents", (text, expected) => {
    expect(parseDollars(text)).toBe(expected);
  });

  it.each(["", ".", "-", "1.005", "1e3", "1,000", "$5", "0x10", " 1", "99999999999999"])(
    "%j is no amount",
    (text) => {
      expect(parseDollars(text)).toBeUndefined();
    },
  );

  it("law: every written amount reads back", () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(parseDollars(formatX12Amount(value))).toBe(value);
      }),
    );
  });
});

describe("writing dollars", () => {
  it("groups thousands for people", () => {
    expect(formatDollars(cents(123_456_789))).toBe("$1,234,567.89");
    expect(formatDollars(cents(-5))).toBe("-$0.05");
  });

  it("writes the shortest X12 form", () => {
    expect([0, 5, 10, 100, 9_950, -310].map((value) => formatX12Amount(cents(value)))).toEqual([
      "0",
      ".05",
      ".1",
      "1",
      "99.5",
      "-3.1",
    ]);
  });
});
