import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { covers } from "./date-range.ts";
import {
  addDays,
  addYears,
  ageInYears,
  compactDate,
  daysBetween,
  isoDate,
  parseCompactDate,
  parseIsoDate,
  usDate,
} from "./iso-date.ts";

const date = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays(isoDate("1970-01-01"), days));

describe("dates", () => {
  it.each(["2025-02-29", "2025-13-01", "2025-00-10", "2025-1-1", "20250101", "", "2025-01-01T00:00"])(
    "%j is no calendar day",
    (text) => {
      expect(parseIsoDate(text)).toBeUndefined();
      expect(() => isoDate(text)).toThrow(RangeError);
    },
  );

  it("law: the X12 form reads back", () => {
    fc.assert(
      fc.property(date, (day) => {
        expect(parseCompactDate(compactDate(day))).toBe(day);
      }),
    );
  });

  it("law: adding the days between two dates leads from one to the other", () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
      }),
    );
  });

  it("law: text order is time order", () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
      }),
    );
  });

  it("counts completed years", () => {
    expect(ageInYears(isoDate("1971-11-15"), isoDate("2025-11-14"))).toBe(53);
    expect(ageInYears(isoDate("1971-11-14"), isoDate("2025-11-14"))).toBe(54);
    expect(ageInYears(isoDate("2026-01-01"), isoDate("2025-11-14"))).toBe(-1);
  });

  it("moves a leap day to 1 March where the year has none", () => {
    expect(addYears(isoDate("2024-02-29"), 1)).toBe("2025-03-01");
  });

  it("reads as people write it", () => {
    expect(usDate(isoDate("2025-11-14"))).toBe("11/14/2025");
  });

  it("a range holds both of its ends", () => {
    const range = { from: isoDate("2025-10-01"), to: isoDate("2026-03-31") };
    expect(covers(range, isoDate("2025-10-01"))).toBe(true);
    expect(covers(range, isoDate("2026-03-31"))).toBe(true);
    expect(covers(range, isoDate("2026-04-01"))).toBe(false);
    expect(covers({ from: range.from }, isoDate("2099-01-01"))).toBe(true);
  });
});
