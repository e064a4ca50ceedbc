import { applyRate, type Cents, cents, type IsoDate, ProblemError, rate, type Why } from "@claimwright/base";
import type { DunningRules } from "./dunning.ts";
import { MAX_INSTALLMENTS } from "./payment-plan.ts";

/** How a practice deals with what patients owe. */
export interface FinancialPolicy {
  readonly dunning: DunningRules;
  /** A balance up to this is written off rather than billed; zero: never. */
  readonly smallBalance: Cents;
  /** Who pays so many days after the first bill has so many percent taken off; absent: nobody. */
  readonly promptPay?: { readonly days: number; readonly percent: number };
  /** By income as a percentage of the poverty line, the lowest step first; above the last there is no discount. */
  readonly slidingScale: readonly DiscountStep[];
  /** The federal poverty guideline of the year: for one person, and for each further one of the household. */
  readonly povertyLine?: { readonly first: Cents; readonly further: Cents };
  /** What a payment plan may be at most; absent: up to `MAX_INSTALLMENTS` of any size. */
  readonly plans?: { readonly maxMonths: number; readonly minimumInstallment: Cents };
  /** Years without activity after which a credit goes to the state, by state; `default` for the others. */
  readonly dormancyYears: Readonly<Record<string, number>>;
}

export interface DiscountStep {
  readonly upToPercent: number;
  readonly discountPercent: number;
}

/**
 * Bills monthly from $5.00 on, three times, then a final notice, then a person's decision; nothing is forgiven by
 * itself. Credits are kept three years, the shortest dormancy that is common for such money.
 */
export const PLAIN_FINANCIAL_POLICY: FinancialPolicy = {
  dunning: { cycleDays: 28, minimumBalance: cents(500), statements: 3, finalNoticeDays: 30 },
  smallBalance: cents(0),
  slidingScale: [],
  dormancyYears: { default: 3 },
};

export interface Discount {
  readonly percent: number;
  readonly category: "charity" | "sliding-scale";
  readonly why: Why;
}

/**
 * What the sliding scale grants a household (42 CFR 51c.303(f) for health centres; the practice's own policy for
 * others): all of it is charity, a part is the scale. Throws ProblemError `input.field` without a poverty line.
 */
export function slidingDiscount(
  policy: FinancialPolicy,
  household: { readonly people: number; readonly yearlyIncome: Cents },
): Discount {
  const { povertyLine, slidingScale } = policy;
  if (povertyLine === undefined || household.people < 1 || household.yearlyIncome < 0) {
    throw new ProblemError({
      code: "input.field",
      message:
        "A discount by income needs the poverty line in the financial policy and a household of one or more.",
      remedy: "Set the year's federal poverty guideline in the financial policy.",
      place: "household",
    });
  }
  const line = povertyLine.first + povertyLine.further * (household.people - 1);
  const incomePercent = Math.floor((household.yearlyIncome * 100) / line);
  const step = slidingScale.find(({ upToPercent }) => household.yearlyIncome * 100 <= line * upToPercent);
  const percent = step?.discountPercent ?? 0;
  const why: Why = {
    rule: "receivables.sliding-scale",
    reason: `The household's income is ${incomePercent} % of the poverty line: ${percent} % is taken off.`,
    source: "practice financial policy; federal poverty guidelines",
    inputs: { people: household.people, incomePercent },
    result: percent,
  };
  return { percent, category: percent === 100 ? "charity" : "sliding-scale", why };
}

/** A whole percentage of an amount, half a cent up. */
export function percentOf(amount: Cents, percent: number): Cents {
  return applyRate(amount, rate((percent / 100).toFixed(2)));
}

/** A policy from a day on. */
export interface DatedFinancialPolicy {
  readonly effectiveFrom: IsoDate;
  readonly policy: FinancialPolicy;
}

/** The policy of a day: the latest that has begun, else the plain one. Of two from one day the later in the list. */
export function financialPolicyOn(policies: readonly DatedFinancialPolicy[], day: IsoDate): FinancialPolicy {
  const begun = policies.filter(({ effectiveFrom }) => effectiveFrom <= day);
  const latest = begun.reduce<DatedFinancialPolicy | undefined>(
    (best, each) => (best === undefined || each.effectiveFrom >= best.effectiveFrom ? each : best),
    undefined,
  );
  return latest?.policy ?? PLAIN_FINANCIAL_POLICY;
}

/** Throws ProblemError `input.field` for percentages, days or years that cannot be meant. */
export function assertFinancialPolicy(policy: FinancialPolicy): void {
  const percents = [
    ...policy.slidingScale.map(({ discountPercent }) => discountPercent),
    ...(policy.promptPay === undefined ? [] : [policy.promptPay.percent]),
  ];
  const steps = policy.slidingScale.map(({ upToPercent }) => upToPercent);
  const isRising = steps.every((step, index) => step > (steps[index - 1] ?? 0));
  const isWhole = percents.every((percent) => Number.isInteger(percent) && percent >= 0 && percent <= 100);
  const hasYears = Object.values(policy.dormancyYears).every((years) => Number.isInteger(years) && years > 0);
  if (isRising && isWhole && hasYears && policy.smallBalance >= 0 && hasSoundTerms(policy)) return;
  throw new ProblemError({
    code: "input.field",
    message:
      "A financial policy has whole percentages from 0 to 100, rising steps, whole days, months and years, and no amount below zero.",
    remedy: "Mend the one that is none of these.",
    place: "policy",
  });
}

function hasSoundTerms({ dunning, promptPay, plans, povertyLine }: FinancialPolicy): boolean {
  const days = [dunning.cycleDays, dunning.statements, ...(promptPay === undefined ? [] : [promptPay.days])];
  const months = plans === undefined ? 1 : plans.maxMonths;
  const amounts = [dunning.minimumBalance, plans?.minimumInstallment ?? 0, povertyLine?.further ?? 0];
  return (
    days.every((count) => Number.isInteger(count) && count > 0) &&
    Number.isInteger(dunning.finalNoticeDays) &&
    dunning.finalNoticeDays >= 0 &&
    Number.isInteger(months) &&
    months >= 1 &&
    months <= MAX_INSTALLMENTS &&
    (povertyLine === undefined || povertyLine.first > 0) &&
    amounts.every((amount) => amount >= 0)
  );
}
