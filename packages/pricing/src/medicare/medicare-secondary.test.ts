import { cents } from "@claimwright/base";
import { describe, expect, it } from "vitest";
import { medicareSecondaryInstitutional, medicareSecondaryPartB } from "./medicare-secondary.ts";
import { hasShared, needsShared, sharedText } from "./official-schedule.fixture.ts";

const dollars = (amount: number) => cents(Math.round(amount * 100));

describe("Medicare behind another payer", () => {
  it("the example of 42 CFR 411.33(b): the lowest of 55, 100 and 30", () => {
    const { paid, why } = medicareSecondaryPartB({
      charge: dollars(175),
      primaryAllowed: dollars(150),
      primaryPaid: dollars(120),
      medicareFee: dollars(125),
      deductibleLeft: dollars(0),
    });
    expect(paid).toBe(3_000);
    expect(why.inputs).toEqual({ byCharge: 5_500, asPrimary: 10_000, byAllowed: 3_000 });
  });

  it("what must be accepted stands for the charge; an unmet deductible lowers the second amount", () => {
    const base = {
      charge: dollars(300),
      primaryAllowed: dollars(200),
      primaryPaid: dollars(160),
      medicareFee: dollars(250),
      deductibleLeft: dollars(0),
    };
    expect(medicareSecondaryPartB({ ...base, obligatedToAccept: dollars(200) }).paid).toBe(4_000);
    expect(medicareSecondaryPartB({ ...base, deductibleLeft: dollars(170) }).paid).toBe(6_400);
    expect(medicareSecondaryPartB({ ...base, primaryPaid: dollars(320) }).paid).toBe(0);
  });

  it.skipIf(!hasShared)(`equals the cases collected from others${needsShared}`, () => {
    interface Cases {
      readonly cases: readonly Record<string, number>[];
      readonly institutional_cases_from_memory_VERIFY: readonly Record<string, number>[];
    }
    const all = JSON.parse(sharedText("oracles/msp/cases.json")) as Cases;
    for (const each of all.cases) {
      const { paid } = medicareSecondaryPartB({
        charge: dollars(each.charge ?? 0),
        ...(each.otaf == null ? {} : { obligatedToAccept: dollars(each.otaf) }),
        primaryAllowed: dollars(each.primary_allowed ?? 0),
        primaryPaid: dollars(each.primary_paid ?? 0),
        medicareFee: dollars(each.medicare_fs ?? 0),
        deductibleLeft: dollars(each.deductible_unmet ?? 0),
      });
      expect(paid).toBe(dollars(each.medicare_pays ?? 0));
    }
    for (const each of all.institutional_cases_from_memory_VERIFY) {
      const { paid } = medicareSecondaryInstitutional({
        charges: dollars(each.charges ?? 0),
        ...(each.otaf == null ? {} : { obligatedToAccept: dollars(each.otaf) }),
        primaryPaid: dollars(each.primary_paid ?? 0),
        grossPayable: dollars(each.gross ?? 0),
        costSharing: dollars((each.deductible ?? 0) + (each.coinsurance ?? 0)),
      });
      expect(paid).toBe(dollars(each.medicare_pays ?? 0));
    }
    expect([all.cases.length, all.institutional_cases_from_memory_VERIFY.length]).toEqual([3, 4]);
  });
});
