import { type Cents, cents, isoDate, rate, sumCents } from "@claimwright/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type BenefitPlan,
  createFeeTable,
  NOTHING_MET,
  type PricedLine,
  priceClaim,
  type ServiceBenefit,
  type ServiceToPrice,
} from "./index.ts";

const date = isoDate("2025-11-14");
const benefit = (category: string, codes: string[], more: Partial<ServiceBenefit>): ServiceBenefit => ({
  category,
  title: category,
  codes,
  covered: true,
  deductibleApplies: true,
  copay: cents(0),
  coinsurance: rate("0.2"),
  ...more,
});
const plan: BenefitPlan = {
  id: "p",
  name: "Plan",
  source: "Plan document",
  deductible: cents(10_000),
  outOfPocketMaximum: cents(30_000),
  benefits: [
    benefit("visits", ["99202-99215"], {
      deductibleApplies: false,
      copay: cents(3_000),
      coinsurance: rate("0"),
    }),
    benefit("cosmetic", ["15775-15776"], { covered: false }),
  ],
  otherServices: benefit("other", [], {}),
};
const fees = createFeeTable({
  id: "f",
  title: "Fees",
  entries: [
    ["99213", 9_000],
    ["99214", 13_000],
    ["80053", 1_055],
    ["73610", 7_000],
    ["29515", 12_000],
  ].map(([code, amount]) => ({
    code: String(code),
    amount: cents(Number(amount)),
    effective: { from: isoDate("2024-01-01") },
  })),
}).lookup;
const service = (lineNumber: number, code: string, charge: number, units = 1): ServiceToPrice => ({
  lineNumber,
  code,
  modifiers: [],
  units,
  charge: cents(charge),
  date,
});
const parts = (line: PricedLine | undefined) =>
  line && [line.allowed, line.contractual, line.deductible, line.copay, line.coinsurance, line.planPaid];

describe("a claim is priced under a plan", () => {
  it("a visit with a copay: the rest of the fee is the plan's", () => {
    const { lines } = priceClaim([service(1, "99213", 18_000)], { plan, fees }, NOTHING_MET);
    expect(parts(lines[0])).toEqual([9_000, 9_000, 0, 3_000, 0, 6_000]);
    expect(lines[0]?.why.because?.map((why) => why.rule)).toEqual(["plan.copay"]);
  });

  it("the deductible is used up across lines, then coinsurance on what is left, rounded half up once", () => {
    const services = [service(1, "73610", 11_500), service(2, "29515", 19_500), service(3, "80053", 4_200)];
    const { lines, after } = priceClaim(services, { plan, fees }, NOTHING_MET);
    expect(parts(lines[0])).toEqual([7_000, 4_500, 7_000, 0, 0, 0]);
    // 12,000 - 3,000 deductible = 9,000; 20 % is 1,800.
    expect(parts(lines[1])).toEqual([12_000, 7_500, 3_000, 0, 1_800, 7_200]);
    // 20 % of 1,055 is 211.
    expect(parts(lines[2])).toEqual([1_055, 3_145, 0, 0, 211, 844]);
    expect(after).toEqual({ deductibleMet: 10_000, outOfPocketMet: 12_011 });
  });

  it("two visits on one day owe one copay", () => {
    const { lines } = priceClaim(
      [service(1, "99213", 18_000), service(2, "99214", 25_500)],
      { plan, fees },
      NOTHING_MET,
    );
    expect(lines.map((line) => line.copay)).toEqual([3_000, 0]);
  });

  it("the out-of-pocket maximum cuts the patient's share and the plan pays it", () => {
    const before = { deductibleMet: cents(10_000), outOfPocketMet: cents(29_000) };
    const { lines } = priceClaim([service(1, "29515", 19_500)], { plan, fees }, before);
    expect(parts(lines[0])).toEqual([12_000, 7_500, 0, 0, 1_000, 11_000]);
    expect(lines[0]?.why.because?.map((why) => why.rule)).toEqual([
      "plan.coinsurance",
      "plan.out-of-pocket-maximum",
    ]);
  });

  it("a charge below the fee is allowed as it stands", () => {
    const { lines } = priceClaim([service(1, "99213", 5_000)], { plan, fees }, NOTHING_MET);
    expect(parts(lines[0])).toEqual([5_000, 0, 0, 3_000, 0, 2_000]);
  });

  it("units multiply the fee, halves too", () => {
    const { lines } = priceClaim([service(1, "80053", 10_000, 1.5)], { plan, fees }, NOTHING_MET);
    // 1.5 × 1,055 = 1,582.5, half up.
    expect(lines[0]?.allowed).toBe(1_583);
  });

  it("an excluded service and one without a fee are the whole charge, each with its outcome", () => {
    const services = [service(1, "15775", 8_000), service(2, "99291", 40_000)];
    const { lines } = priceClaim(services, { plan, fees }, NOTHING_MET);
    expect(lines.map((line) => [line.outcome, line.notCovered])).toEqual([
      ["not-covered", 8_000],
      ["no-fee", 40_000],
    ]);
  });
});

describe("law: every cent of a charge has one place", () => {
  it("charge = contractual + not covered + deductible + copay + coinsurance + plan paid, none negative", () => {
    const anyService = fc.record({
      code: fc.constantFrom("99213", "99214", "80053", "73610", "29515", "15775", "99291"),
      charge: fc.integer({ min: 0, max: 60_000 }),
      units: fc.integer({ min: 1, max: 4 }),
    });
    const met = fc.record({
      deductibleMet: fc.integer({ min: 0, max: 12_000 }),
      outOfPocketMet: fc.integer({ min: 0, max: 32_000 }),
    });
    fc.assert(
      fc.property(fc.array(anyService, { maxLength: 8 }), met, (services, before) => {
        const priced = priceClaim(
          services.map((one, index) => service(index + 1, one.code, one.charge, one.units)),
          { plan, fees },
          before as { deductibleMet: Cents; outOfPocketMet: Cents },
        );
        for (const line of priced.lines) {
          const { allowed, contractual, notCovered, deductible, copay, coinsurance, planPaid } = line;
          const shares = [contractual, notCovered, deductible, copay, coinsurance, planPaid];
          expect(sumCents(shares)).toBe(line.charge);
          expect(sumCents([deductible, copay, coinsurance, planPaid])).toBe(allowed);
          expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        }
        const room = Math.max(0, plan.outOfPocketMaximum - before.outOfPocketMet);
        expect(priced.after.outOfPocketMet - before.outOfPocketMet).toBeLessThanOrEqual(room);
      }),
      { numRuns: 300, seed: 20_251_114 },
    );
  });
});
