import { cents, parseDollars } from "@claimwright/base";
import { describe, expect, it } from "vitest";
import { hasShared, needsShared, scaled, sharedText } from "./official-schedule.fixture.ts";
import { feeOfValues } from "./physician-fee.ts";

describe("the Medicare physician fee", () => {
  it("is one exact product with one rounding: parts rounded apart would be a cent off", () => {
    // 0.30 × 1.088 + 7.57 × 1.419 + 0.03 × 0.445 = 11.08158; × 32.3465 = 358.4503…
    const values = { work: 30, expense: 757, malpractice: 3 };
    const indices = { work: 1_088, practiceExpense: 1_419, malpractice: 445 };
    expect(feeOfValues(values, indices, 323_465)).toBe(cents(35_845));
  });

  it("rounds half a cent up", () => {
    const indices = { work: 1_000, practiceExpense: 1_000, malpractice: 1_000 };
    expect(feeOfValues({ work: 1, expense: 0, malpractice: 0 }, indices, 5_000)).toBe(1);
    expect(feeOfValues({ work: 1, expense: 0, malpractice: 0 }, indices, 4_999)).toBe(0);
  });

  it.skipIf(!hasShared)(`equals every amount that CMS computed, to the cent${needsShared}`, () => {
    const lines = sharedText("oracles/rbrvs-cms-2025/oppscap-amounts.csv").trim().split("\n").slice(1);
    const wrong = lines.filter((line) => {
      const [, , work = "", pe = "", mp = "", gw = "", gpe = "", gmp = "", cf = "", expected = ""] =
        line.split(",");
      const values = { work: scaled(work, 2), expense: scaled(pe, 2), malpractice: scaled(mp, 2) };
      const indices = {
        work: scaled(gw, 3),
        practiceExpense: scaled(gpe, 3),
        malpractice: scaled(gmp, 3),
      };
      return feeOfValues(values, indices, scaled(cf, 4)) !== parseDollars(expected);
    });
    expect(lines).toHaveLength(8_054);
    expect(wrong).toEqual([]);
  });
});
