import { type Cents, compareRates, type IsoDate, type Rate, rate, rateOfInteger } from "@claimwright/base";
import type { Benefit, EligibilityResponse } from "@claimwright/model";
import { type RejectionWords, rejectionWords } from "./rejection-words.ts";
import { OFFICE_VISIT, titleOfType, WHOLE_PLAN } from "./service-types.ts";

/** A plan's answer about one person, read for the desk (271 X279A1). Amounts are of the network and the individual. */
export interface BenefitSummary {
  readonly status: "active" | "inactive" | "refused" | "unclear";
  readonly planName?: string;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly deductible: YearAmount;
  readonly outOfPocket: YearAmount;
  /** Office visits first, the rest of the plan last. */
  readonly services: readonly ServiceShare[];
  readonly rejections: readonly RejectionWords[];
  /** What the plan wrote in free words. */
  readonly messages: readonly string[];
}

/** What holds for a year, and what of it is left; a part that the plan did not tell is absent. */
export interface YearAmount {
  readonly whole?: Cents;
  readonly left?: Cents;
}

/** What the patient pays for one kind of service. */
export interface ServiceShare {
  /** X12 service type, EB03. */
  readonly type: string;
  readonly title: string;
  readonly covered: boolean;
  readonly copay?: Cents;
  /** The patient's part, such as 0.2. */
  readonly coinsurance?: Rate;
  /** False where the plan says that this kind has a deductible of zero. */
  readonly deductibleApplies: boolean;
  readonly needsAuthorization: boolean;
}

/** Reads the answer. A benefit for care out of the network, or of the family where the person's own is told, is left out. */
export function summarizeBenefits(response: EligibilityResponse): BenefitSummary {
  const benefits = response.benefits.filter(({ inNetwork }) => inNetwork !== "N");
  const dateOf = (qualifier: string): IsoDate | undefined =>
    response.dates.find((date) => date.qualifier === qualifier)?.period.from;
  const active = benefits.find(({ code }) => ACTIVE.has(code));
  const planName = (active ?? benefits.find(({ code }) => INACTIVE.has(code)))?.planDescription;
  const rejections = [...response.rejections, ...benefits.flatMap((benefit) => benefit.rejections)];
  return {
    status: statusOf(benefits, rejections.length > 0),
    ...(planName === undefined ? {} : { planName }),
    ...optional("from", dateOf("346") ?? dateOf("291") ?? dateOf("356")),
    ...optional("to", dateOf("347") ?? dateOf("357")),
    deductible: yearAmount(benefits, "C"),
    outOfPocket: yearAmount(benefits, "G"),
    services: servicesOf(benefits),
    rejections: rejections.map(rejectionWords),
    messages: [...new Set(benefits.flatMap(({ messages }) => messages))],
  };
}

/** EB01: 1 active, 2 to 5 active under terms (full-risk and services capitated, pending investigation). */
const ACTIVE: ReadonlySet<string> = new Set(["1", "2", "3", "4", "5"]);
/** EB01: 6 inactive, 7 and 8 inactive pending eligibility update or investigation. */
const INACTIVE: ReadonlySet<string> = new Set(["6", "7", "8"]);
/** EB01 I: not covered. */
const NOT_COVERED = "I";
/** EB06: the rest of the year. */
const REMAINING = "29";

function statusOf(benefits: readonly Benefit[], isRefused: boolean): BenefitSummary["status"] {
  const ofPlan = benefits.filter(isOf(WHOLE_PLAN));
  const asked = ofPlan.length > 0 ? ofPlan : benefits;
  if (asked.some(({ code }) => INACTIVE.has(code))) return "inactive";
  if (asked.some(({ code }) => ACTIVE.has(code))) return "active";
  return isRefused ? "refused" : "unclear";
}

function isOf(type: string): (benefit: Benefit) => boolean {
  return ({ serviceTypeCodes }) => serviceTypeCodes.includes(type);
}

/** The person's own amount before the family's. */
function ownFirst(a: Benefit, b: Benefit): number {
  return Number(b.coverageLevel !== "FAM") - Number(a.coverageLevel !== "FAM");
}

function yearAmount(benefits: readonly Benefit[], code: string): YearAmount {
  const fitting = benefits
    .filter((benefit) => benefit.code === code && benefit.amount !== undefined && isOf(WHOLE_PLAN)(benefit))
    .sort(ownFirst);
  return {
    ...optional("whole", fitting.find(({ timePeriod }) => timePeriod !== REMAINING)?.amount),
    ...optional("left", fitting.find(({ timePeriod }) => timePeriod === REMAINING)?.amount),
  };
}

/** Kinds of service that the plan says more about than that they are there. */
const TELLING: ReadonlySet<string> = new Set(["A", "B", "C", NOT_COVERED]);

function servicesOf(benefits: readonly Benefit[]): readonly ServiceShare[] {
  const types = new Set(
    benefits.filter(({ code }) => TELLING.has(code)).flatMap(({ serviceTypeCodes }) => serviceTypeCodes),
  );
  return [...types].map((type) => shareOf(type, benefits.filter(isOf(type)).sort(ownFirst))).sort(byWeight);
}

function shareOf(type: string, benefits: readonly Benefit[]): ServiceShare {
  const copay = benefits.find(({ code, amount }) => code === "B" && amount !== undefined)?.amount;
  const percent = benefits.find((benefit) => benefit.code === "A" && benefit.percent !== undefined)?.percent;
  const ownDeductible = benefits.find(
    ({ code, timePeriod }) => code === "C" && timePeriod !== REMAINING,
  )?.amount;
  return {
    type,
    title: titleOfType(type),
    covered: !benefits.some(({ code }) => code === NOT_COVERED),
    ...optional("copay", copay),
    ...optional("coinsurance", percent === undefined ? undefined : shareOfPercent(percent)),
    deductibleApplies: type === WHOLE_PLAN || ownDeductible !== 0,
    needsAuthorization: benefits.some(({ authorizationRequired }) => authorizationRequired === "Y"),
  };
}

/** EB08 is a part of one (`.2`); some payers write whole percents, which cannot be meant as parts above one. */
function shareOfPercent(text: string): Rate | undefined {
  const written = text.startsWith(".") ? `0${text}` : text;
  if (!/^\d{1,3}(\.\d{1,6})?$/.test(written)) return undefined;
  const share = rate(written);
  return compareRates(share, rateOfInteger(1)) <= 0 ? share : rate(hundredth(written));
}

function hundredth(percent: string): string {
  const [whole = "0", part = ""] = percent.split(".");
  const digits = whole.padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${part}`;
}

function byWeight(a: ServiceShare, b: ServiceShare): number {
  const weight = ({ type }: ServiceShare) => (type === OFFICE_VISIT ? 0 : type === WHOLE_PLAN ? 2 : 1);
  return weight(a) - weight(b) || (a.title < b.title ? -1 : 1);
}

function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value });
}
