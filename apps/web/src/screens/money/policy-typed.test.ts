import { describe, expect, it } from "vitest";
import { type Policy, policyOf, typedOf } from "./policy-typed.ts";

const PLAIN: Policy = {
  dunning: { cycleDays: 28, minimumBalance: 500, statements: 3, finalNoticeDays: 30 },
  smallBalance: 0,
  slidingScale: [],
  dormancyYears: { default: 3 },
};

describe("a financial policy as it is typed", () => {
  it.each<readonly [string, Policy]>([
    ["the plain one", PLAIN],
    [
      "one with every rule",
      {
        ...PLAIN,
        smallBalance: 499,
        promptPay: { days: 10, percent: 10 },
        plans: { maxMonths: 12, minimumInstallment: 2_500 },
        povertyLine: { first: 1_565_000, further: 550_000 },
        slidingScale: [
          { upToPercent: 100, discountPercent: 100 },
          { upToPercent: 150, discountPercent: 40 },
        ],
        dormancyYears: { default: 3, IL: 2 },
      },
    ],
  ])("%s reads back as it was", (_name, policy) => {
    expect(policyOf(typedOf(policy))).toEqual({ policy });
  });

  it("half a rule and what is no number are named", () => {
    const typed = { ...typedOf(PLAIN), promptDays: "10", minimumBalance: "five", slidingScale: "100 = 50" };
    expect(policyOf(typed)).toEqual({ wrong: ["minimumBalance", "slidingScale", "promptPercent"] });
  });
});
