import { isoDate } from "@claimwright/base";
import type { CodeBook } from "@claimwright/codesets";
import { describe, expect, it } from "vitest";
import { medicareFeesOf } from "./medicare-fees.ts";

const ROW = {
  code: "99213",
  modifier: "",
  status: "A",
  workRvu: "1.00",
  nonFacilityPeRvu: "1.00",
  facilityPeRvu: "0.50",
  mpRvu: "0.10",
  conversionFactor: "30.0000",
};
const TABLES: Readonly<Record<string, readonly object[]>> = {
  "mpfs 99213": [ROW],
  "mpfs 99080": [{ ...ROW, code: "99080", status: "B" }],
  "mpfs 71046": [{ ...ROW, code: "71046", modifier: "26", workRvu: "0.50" }],
  "gpci 06102": [{ locality: "16", work: "1.000", practiceExpense: "1.000", malpractice: "1.000" }],
  "zip5 60601": [{ contractor: "06102", locality: "16" }],
};
const library = {
  at: (date: string) =>
    ({
      date,
      release: (name: string) =>
        date < "2026-01-01"
          ? undefined
          : { set: name, name, release: "2026", version: "2026", effective: { from: isoDate("2026-01-01") } },
      rows: (name: string, key: string) => TABLES[`${name} ${key}`] ?? [],
    }) as unknown as CodeBook,
};
const fees = medicareFeesOf(library);
const query = (code: string, date = "2026-02-01", modifiers: readonly string[] = []) => ({
  code,
  modifiers,
  date: isoDate(date),
});

describe("Medicare's fee as a basis of other fees", () => {
  it("is that of an office in the ZIP code's locality, (1.00 + 1.00 + 0.10) × 30", () => {
    const quote = fees({ zip: "606011234" })(query("99213"));
    expect(quote?.amount).toBe(6_300);
    expect(quote?.source).toContain("locality 06102-16");
  });

  it("is of the professional component where that is billed", () => {
    expect(fees({ zip: "60601" })(query("71046", "2026-02-01", ["26"]))?.amount).toBe(4_800);
  });

  it("is that of a fixed year where the contract fixes one", () => {
    const fixed = fees({ zip: "60601", scheduleOn: isoDate("2026-01-01") });
    expect(fixed(query("99213", "2025-06-01"))?.amount).toBe(6_300);
    expect(fees({ zip: "60601" })(query("99213", "2025-06-01"))).toBeUndefined();
  });

  it("is none for a bundled code, an unknown code and a ZIP code without a locality", () => {
    expect(fees({ zip: "60601" })(query("99080"))).toBeUndefined();
    expect(fees({ zip: "60601" })(query("00000"))).toBeUndefined();
    expect(fees({ zip: "99999" })(query("99213"))).toBeUndefined();
  });
});
