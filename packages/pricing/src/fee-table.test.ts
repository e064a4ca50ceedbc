import { cents, isoDate } from "@claimwright/base";
import { describe, expect, it } from "vitest";
import { createFeeTable, demoFeeTable, type FeeEntry } from "./index.ts";

const entry = (code: string, amount: number, from: string, more: Partial<FeeEntry> = {}): FeeEntry => ({
  code,
  amount: cents(amount),
  effective: { from: isoDate(from) },
  ...more,
});

const table = createFeeTable({
  id: "t",
  title: "Fees",
  entries: [
    entry("99213", 9_000, "2024-01-01"),
    entry("99213", 9_500, "2025-01-01"),
    entry("71046", 11_000, "2024-01-01"),
    entry("71046", 4_000, "2024-01-01", { modifier: "26" }),
    entry("99050", 2_000, "2024-01-01", {
      effective: { from: isoDate("2024-01-01"), to: isoDate("2024-12-31") },
    }),
  ],
});
const price = (code: string, date: string, ...modifiers: string[]) =>
  table.lookup({ code, modifiers, date: isoDate(date) })?.amount;

describe("a fee table answers for the date of service", () => {
  it("with the fee that was in force", () => {
    expect(price("99213", "2024-12-31")).toBe(9_000);
    expect(price("99213", "2025-01-01")).toBe(9_500);
  });

  it("with nothing before the first fee, after the last and for an unknown code", () => {
    expect(price("99213", "2023-12-31")).toBeUndefined();
    expect(price("99050", "2024-12-31")).toBe(2_000);
    expect(price("99050", "2025-01-01")).toBeUndefined();
    expect(price("99999", "2025-01-01")).toBeUndefined();
  });

  it("with the fee of a modifier that has one, whatever its place on the line", () => {
    expect(price("71046", "2025-01-01", "59", "26")).toBe(4_000);
    expect(price("71046", "2025-01-01", "59")).toBe(11_000);
  });

  it("naming the table and the day from which the fee is in force", () => {
    expect(table.lookup({ code: "99213", modifiers: [], date: isoDate("2025-06-01") })?.source).toBe(
      "Fees, in force from 2025-01-01",
    );
  });
});

describe("the demo's charge master", () => {
  it("prices every office and preventive visit", () => {
    const codes = [..."2345"].map((n) => `9920${n}`).concat([..."12345"].map((n) => `9921${n}`));
    const preventive = [..."1234567"].flatMap((n) => [`9938${n}`, `9939${n}`]);
    for (const code of [...codes, ...preventive]) {
      expect(demoFeeTable().lookup({ code, modifiers: [], date: isoDate("2025-11-14") }), code).toBeDefined();
    }
  });
});
