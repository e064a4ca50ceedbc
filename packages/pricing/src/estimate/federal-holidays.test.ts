import { describe, expect, it } from "vitest";
import { federalHolidays } from "./federal-holidays.ts";

describe("federal holidays", () => {
  it("of 2026: Independence Day on Friday the third, because the fourth is a Saturday", () => {
    expect(federalHolidays(2026)).toEqual([
      "2026-01-01",
      "2026-01-19",
      "2026-02-16",
      "2026-05-25",
      "2026-06-19",
      "2026-07-03",
      "2026-09-07",
      "2026-10-12",
      "2026-11-11",
      "2026-11-26",
      "2026-12-25",
    ]);
  });

  it("of 2027: Juneteenth and Independence Day move, Memorial Day is the fifth Monday", () => {
    const days = federalHolidays(2027);
    expect(days).toContain("2027-05-31");
    expect(days).toContain("2027-06-18");
    expect(days).toContain("2027-07-05");
    expect(days).toContain("2027-12-24");
  });
});
