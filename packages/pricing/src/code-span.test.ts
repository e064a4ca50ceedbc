import { describe, expect, it } from "vitest";
import { codeInSpan } from "./index.ts";

describe("a span of codes", () => {
  it("holds its ends and what lies between, of the same shape only", () => {
    expect(["99202", "99210", "99215"].every((code) => codeInSpan(code, "99202-99215"))).toBe(true);
    expect(["99201", "99216", "9921", "G0210"].some((code) => codeInSpan(code, "99202-99215"))).toBe(false);
    expect(codeInSpan("J3301", "J0000-J9999")).toBe(true);
    expect(codeInSpan("0042T", "0001T-0099T")).toBe(true);
    expect(codeInSpan("00420", "0001T-0099T")).toBe(false);
  });

  it("of one code holds that code alone", () => {
    expect(codeInSpan("G0438", "G0438")).toBe(true);
    expect(codeInSpan("G0439", "G0438")).toBe(false);
  });

  it("with ends of two shapes is a mistake", () => {
    expect(() => codeInSpan("99202", "99202-G0210")).toThrow(RangeError);
  });
});
