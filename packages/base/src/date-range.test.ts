import { describe, expect, it } from "vitest";
import { type DateRange, isoDate, rangesMeet } from "./index.ts";

const range = (from: string, to?: string): DateRange => ({
  from: isoDate(from),
  ...(to === undefined ? {} : { to: isoDate(to) }),
});

describe("two ranges of days", () => {
  it.each([
    ["share their last and first day", range("2026-01-01", "2026-01-31"), range("2026-01-31"), true],
    ["follow each other", range("2026-01-01", "2026-01-30"), range("2026-01-31"), false],
    ["lie one in the other", range("2026-01-01"), range("2026-03-01", "2026-03-02"), true],
    ["are both still in force", range("2020-01-01"), range("2026-01-01"), true],
  ])("%s", (_, one, other, meet) => {
    expect([rangesMeet(one, other), rangesMeet(other, one)]).toEqual([meet, meet]);
  });
});
