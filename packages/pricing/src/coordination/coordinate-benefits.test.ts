import { existsSync, readFileSync } from "node:fs";
import { type Cents, cents, rate, sumCents } from "@claimwright/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deductibleDue, leftOf, withinMaximums, type YearLimit } from "./benefit-limits.ts";
import { type CoordinationRule, coordinateBenefits, type PlanTerms } from "./coordinate-benefits.ts";

const file = new URL("../../../../../shared/oracles/cob_opendental/cases.json", import.meta.url);
const hasShared = existsSync(file);
const needsShared = hasShared ? "" : " (skipped: ../shared with the cases is absent)";

const dollars = (amount: number) => cents(Math.round(amount * 100));
const plan = (allowed: number, percent: number, more: Partial<PlanTerms> = {}): PlanTerms => ({
  allowed: dollars(allowed),
  deductibleLeft: dollars(0),
  share: rate(String(percent / 100)),
  writesOff: true,
  ...more,
});

describe("two plans for one service", () => {
  it("standard: the second pays its own benefit up to what the patient still owes", () => {
    const paid = coordinateBenefits(
      dollars(1_200),
      plan(900, 50),
      plan(650, 50, { writesOff: false }),
      "standard",
    );
    expect([paid.primary.paid, paid.primary.writeOff, paid.secondary.paid, paid.patient]).toEqual([
      45_000, 30_000, 32_500, 12_500,
    ]);
  });

  it("maintenance of benefits: its share of what the first left of its allowed amount", () => {
    const paid = coordinateBenefits(
      dollars(200),
      plan(150, 80),
      plan(160, 80, { writesOff: false }),
      "maintenance-of-benefits",
    );
    // (160 - 120) × 80 % = 32, but the first plan's write-off leaves the patient 30.
    expect(paid.secondary.paid).toBe(3_000);
    const deductible = coordinateBenefits(
      dollars(200),
      plan(200, 50),
      plan(200, 80, { writesOff: false, deductibleLeft: dollars(40) }),
      "maintenance-of-benefits",
    );
    // (200 - 100 - 40) × 80 %.
    expect(deductible.secondary.paid).toBe(4_800);
  });

  it("carve-out: the second's benefit less the first's payment, never below zero", () => {
    const carve = (first: number, second: number) =>
      coordinateBenefits(dollars(1_200), plan(1_200, first), plan(1_200, second), "carve-out").secondary.paid;
    expect([carve(50, 75), carve(80, 75)]).toEqual([30_000, 0]);
  });
});

describe("law: charge = payments + write-offs + patient, nothing below zero", () => {
  it("for every rule", () => {
    const anyPlan = fc.record({
      allowed: fc.integer({ min: 0, max: 200_000 }),
      deductibleLeft: fc.integer({ min: 0, max: 60_000 }),
      percent: fc.constantFrom("0", "0.5", "0.8", "1"),
      writesOff: fc.boolean(),
      maximumLeft: fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: undefined }),
    });
    const rules: CoordinationRule[] = ["standard", "basic", "carve-out", "maintenance-of-benefits"];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200_000 }),
        anyPlan,
        anyPlan,
        fc.constantFrom(...rules),
        (charge, a, b, rule) => {
          const terms = ({ percent, maximumLeft, ...rest }: typeof a): PlanTerms => ({
            ...(rest as { allowed: Cents; deductibleLeft: Cents; writesOff: boolean }),
            share: rate(percent),
            ...(maximumLeft === undefined ? {} : { maximumLeft: cents(maximumLeft) }),
          });
          const { primary, secondary, patient } = coordinateBenefits(cents(charge), terms(a), terms(b), rule);
          const parts = [primary.paid, primary.writeOff, secondary.paid, secondary.writeOff, patient];
          expect(sumCents(parts)).toBe(charge);
          expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 400, seed: 11 },
    );
  });
});

interface Case {
  readonly t: number | string;
  readonly rule?: string;
  readonly fee?: number;
  readonly p1?: { allowed?: number; pct: number; max?: number; ded?: number };
  readonly p2?: { allowed?: number; pct: number; max?: number; ded?: number };
  readonly exp: Record<string, number>;
}

describe.skipIf(!hasShared)(`dental plan cases worked by another system${needsShared}`, () => {
  const all = hasShared ? (JSON.parse(readFileSync(file, "utf8")) as { cases: Case[] }).cases : [];
  const limit = (amount: number, used = 0): YearLimit => ({ limit: dollars(amount), used: dollars(used) });

  it("has the cases that the tests below name", () => {
    expect(all.map(({ t }) => String(t))).toEqual(
      "1 2 3 4 5 6 7 8 9 10 11 12 14 15 16 17a 17b 18 19 20 21 28 34".split(" "),
    );
  });

  it("coordination: 1, 2, 8, 14, 17a, 17b, 18, 19", () => {
    for (const each of all.filter(({ p1, p2 }) => p1 !== undefined && p2 !== undefined)) {
      const fee = each.fee ?? 0;
      const terms = ({ allowed = fee, pct, max, ded = 0 }: NonNullable<Case["p1"]>, writesOff: boolean) =>
        plan(allowed, pct, {
          writesOff,
          deductibleLeft: dollars(ded),
          ...(max === undefined ? {} : { maximumLeft: dollars(max) }),
        });
      const rule = (each.rule ?? "Basic").toLowerCase().replace("carveout", "carve-out") as CoordinationRule;
      const first = terms(each.p1 ?? { pct: 0 }, true);
      const paid = coordinateBenefits(dollars(fee), first, terms(each.p2 ?? { pct: 0 }, false), rule);
      const names: Record<string, Cents> = {
        p1_pays: paid.primary.paid,
        p1_writeoff: paid.primary.writeOff,
        p1_ded: paid.primary.deductible,
        p2_pays: paid.secondary.paid,
        p2_writeoff: paid.secondary.writeOff,
        p2_ded: paid.secondary.deductible,
      };
      for (const [name, expected] of Object.entries(each.exp)) {
        expect(names[name], `case ${each.t}: ${name}`).toBe(dollars(expected));
      }
    }
  });

  it("maximums: 3, 4, 5, 6, 9, 10, 11, 12", () => {
    expect(withinMaximums(dollars(50), [limit(1_000, 1_000)])).toBe(0);
    expect(withinMaximums(dollars(830), [limit(1_000), limit(2_500)])).toBe(83_000);
    expect(withinMaximums(dollars(830), [limit(1_000), limit(2_500, 2_000)])).toBe(50_000);
    // 6 and 9: a service with a maximum of its own does not use up the general one.
    expect(leftOf(limit(1_000, 400))).toBe(60_000);
    expect(withinMaximums(dollars(240), [limit(200, 0)])).toBe(20_000);
    const first = withinMaximums(dollars(500), [limit(400)]);
    expect([first, withinMaximums(dollars(500), [limit(400, 400)])]).toEqual([40_000, 0]);
    const twice = coordinateBenefits(
      dollars(1_400),
      plan(1_100, 100, { maximumLeft: dollars(1_200) }),
      plan(1_100, 100, { maximumLeft: dollars(100) }),
      "basic",
    );
    expect([twice.primary.paid, twice.secondary.paid]).toEqual([110_000, 0]);
  });

  it("deductibles: 7, 15, 16, 20, 21, 28, 34", () => {
    const due = (allowed: number, ...limits: YearLimit[]) =>
      deductibleDue(dollars(allowed), limits, { covered: true });
    // 7: 25 of the category once, within 50 for all; 15 and 16: own ones count toward the general one.
    expect([due(60, limit(25), limit(50)), due(70, limit(25, 25), limit(50, 25))]).toEqual([2_500, 0]);
    expect([due(95, limit(45), limit(50)), due(200, limit(50, 45))]).toEqual([4_500, 500]);
    expect([due(100, limit(45), limit(50)), due(75, limit(25), limit(50, 45))]).toEqual([4_500, 500]);
    expect([leftOf(limit(150, 125)), leftOf(limit(75, 0))]).toEqual([2_500, 7_500]);
    expect(deductibleDue(dollars(55), [limit(50)], { covered: false })).toBe(0);
    expect([due(800, limit(25)), due(800, limit(25, 25))]).toEqual([2_500, 0]);
    expect(due(54, limit(50), limit(50, 45))).toBe(500);
  });
});
