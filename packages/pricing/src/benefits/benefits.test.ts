import { cents, compareRates, isoDate, rate } from "@claimwright/base";
import type { Benefit, EligibilityResponse } from "@claimwright/model";
import { describe, expect, it } from "vitest";
import { priceClaim } from "../price-claim.ts";
import { benefitPlanOf } from "./benefit-plan-of.ts";
import { dueAtVisit } from "./due-at-visit.ts";
import { summarizeBenefits } from "./summarize-benefits.ts";

const ACTIVE = eb("1", "30", { planDescription: "SILVER 2000" });
const DEDUCTIBLE = eb("C", "30", { timePeriod: "23", amount: cents(200_000), coverageLevel: "IND" });
const DEDUCTIBLE_LEFT = eb("C", "30", { timePeriod: "29", amount: cents(150_000), coverageLevel: "IND" });
const COPAY = eb("B", "98", { timePeriod: "27", amount: cents(4_000), inNetwork: "Y" });
const NO_DEDUCTIBLE_FOR_VISITS = eb("C", "98", { timePeriod: "23", amount: cents(0) });
const COINSURANCE = eb("A", "30", { percent: ".2", inNetwork: "Y" });

describe("a plan's answer", () => {
  it("with a copay for visits says what to take today and what is left of the deductible", () => {
    const summary = summarizeBenefits(
      answer(ACTIVE, DEDUCTIBLE, DEDUCTIBLE_LEFT, COPAY, NO_DEDUCTIBLE_FOR_VISITS, COINSURANCE),
    );
    expect(summary).toMatchObject({
      status: "active",
      planName: "SILVER 2000",
      deductible: { whole: 200_000, left: 150_000 },
    });
    expect(dueAtVisit(summary)).toEqual({
      copay: 4_000,
      meaning:
        "Take $40.00 today for the visit. Other services count toward the deductible first: $1,500.00 of it is left. " +
        "Then the patient pays 20 % of what the plan allows.",
    });
  });

  it("takes the person's own deductible before the family's, and the network's before any other", () => {
    const summary = summarizeBenefits(
      answer(
        ACTIVE,
        eb("C", "30", { timePeriod: "29", amount: cents(500_000), coverageLevel: "FAM" }),
        eb("C", "30", { timePeriod: "29", amount: cents(900_000), coverageLevel: "IND", inNetwork: "N" }),
        DEDUCTIBLE_LEFT,
      ),
    );
    expect(summary.deductible).toEqual({ left: 150_000 });
  });

  it.each([
    [".2", "0.2"],
    ["0.15", "0.15"],
    ["20", "0.2"],
    ["1", "1"],
    ["12.5", "0.125"],
  ])("reads a coinsurance written as %s", (percent, share) => {
    const [general] = summarizeBenefits(answer(ACTIVE, eb("A", "30", { percent }))).services;
    expect(compareRates(general?.coinsurance ?? rate("9"), rate(share))).toBe(0);
  });

  it.each([
    ["inactive", answer(eb("6", "30")), "does not cover this day"],
    ["unclear", answer(eb("B", "98", { amount: cents(2_000) })), "does not say whether"],
    [
      "refused",
      {
        ...answer(),
        rejections: [{ about: "subscriber" as const, valid: false, reasonCode: "72", followUpCode: "C" }],
      },
      "did not find the person",
    ],
  ])("that is %s is never taken for active", (status, response, words) => {
    const summary = summarizeBenefits(response);
    expect(summary.status).toBe(status);
    expect(dueAtVisit(summary)).toMatchObject({ copay: 0 });
    expect(dueAtVisit(summary).meaning).toContain(words);
  });

  it("that refuses says why and what to do", () => {
    const [words] = summarizeBenefits({
      ...answer(),
      rejections: [{ about: "payer", valid: true, reasonCode: "42", followUpCode: "R" }],
    }).rejections;
    expect(words).toEqual({
      reason: "The plan cannot answer now.",
      remedy: "Ask again in a few minutes.",
    });
  });
});

describe("terms out of an answer", () => {
  const services = [
    {
      lineNumber: 1,
      code: "99214",
      modifiers: [],
      units: 1,
      charge: cents(25_500),
      date: isoDate("2026-03-31"),
    },
    {
      lineNumber: 2,
      code: "73030",
      modifiers: [],
      units: 1,
      charge: cents(12_000),
      date: isoDate("2026-03-31"),
    },
  ];

  it("price a visit at its copay and an X-ray against what is left of the deductible", () => {
    const summary = summarizeBenefits(
      answer(ACTIVE, DEDUCTIBLE, DEDUCTIBLE_LEFT, COPAY, NO_DEDUCTIBLE_FOR_VISITS, COINSURANCE),
    );
    const { plan, met, gaps } = benefitPlanOf(summary, "271 of 2026-03-31");
    expect(met.deductibleMet).toBe(50_000);
    expect(gaps).toEqual(["The plan did not tell an out-of-pocket maximum; none is counted."]);
    const fees = () => ({ amount: cents(10_000), source: "fee" });
    const [visit, xray] = priceClaim(services, { plan, fees }, met).lines;
    expect(visit).toMatchObject({ copay: 4_000, deductible: 0, coinsurance: 0 });
    expect(xray).toMatchObject({ copay: 0, deductible: 10_000 });
  });

  it("name everything that the plan did not tell", () => {
    const { gaps, plan } = benefitPlanOf(summarizeBenefits(answer(ACTIVE)), "271");
    expect(gaps).toHaveLength(3);
    expect(plan.deductible).toBe(0);
  });

  it("count a deductible of which the rest was not told as not met at all", () => {
    const { met, gaps } = benefitPlanOf(summarizeBenefits(answer(ACTIVE, DEDUCTIBLE)), "271");
    expect(met.deductibleMet).toBe(0);
    expect(gaps[0]).toContain("all of it is counted");
  });
});

function eb(code: string, type: string, facts: Partial<Benefit> = {}): Benefit {
  return {
    code,
    serviceTypeCodes: [type],
    dates: [],
    references: [],
    messages: [],
    rejections: [],
    relatedParties: [],
    ...facts,
  };
}

function answer(...benefits: readonly Benefit[]): EligibilityResponse {
  return {
    payer: { role: "PR", organizationName: "Sandbox Health" },
    traces: [],
    dates: [],
    benefits,
    rejections: [],
  };
}
