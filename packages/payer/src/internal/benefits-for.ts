import {
  type Cents,
  compareRates,
  covers,
  formatRate,
  type IsoDate,
  maxCents,
  rateOfInteger,
  subtractCents,
  ZERO_CENTS,
} from "@claimwright/base";
import type {
  Benefit,
  EligibilityInquiry,
  EligibilityRejection,
  EligibilityResponse,
  InsuredPerson,
} from "@claimwright/model";
import type { Accumulators, BenefitPlan, ServiceBenefit } from "@claimwright/pricing";
import type { SandboxMember, SandboxPayerConfig } from "../sandbox-config.ts";
import type { SandboxHistory } from "../sandbox-history.ts";
import { ClaimLedger } from "./claim-ledger.ts";

/**
 * What the payer answers about one person: active or not on the day, deductible and out-of-pocket maximum with what
 * is left of them, copay and coinsurance by kind of service (271 X279A1; CAQH CORE 154 asks for these).
 */
export function benefitsFor(
  inquiry: EligibilityInquiry,
  config: SandboxPayerConfig,
  history: SandboxHistory,
  today: IsoDate,
): EligibilityResponse {
  const person = inquiry.dependent ?? inquiry.subscriber;
  const found = findMember(inquiry, person, config);
  const answer = {
    payer: inquiry.payer,
    provider: inquiry.provider,
    subscriber: inquiry.subscriber,
    ...(inquiry.dependent === undefined ? {} : { dependent: inquiry.dependent }),
    traces: inquiry.trace === undefined ? [] : [{ origin: "inquiry" as const, ...inquiry.trace }],
    dates: [],
    benefits: [],
    rejections: [],
  };
  if ("reasonCode" in found) {
    const about = inquiry.dependent === undefined ? ("subscriber" as const) : ("dependent" as const);
    return { ...answer, rejections: [{ ...REJECTED, about, reasonCode: found.reasonCode }] };
  }
  const plan = config.plans.find(({ benefits }) => benefits.id === found.member.plan)?.benefits;
  if (plan === undefined)
    throw new RangeError("a member of the sandbox is enrolled in a plan it does not have");
  const day = inquiry.date?.from ?? today;
  const dates = [
    { qualifier: "346", period: { from: found.member.effective.from } },
    ...(found.member.effective.to === undefined
      ? []
      : [{ qualifier: "347", period: { from: found.member.effective.to } }]),
  ];
  if (!covers(found.member.effective, day)) {
    return { ...answer, dates, benefits: [benefit("6", ["30"], { planDescription: plan.name })] };
  }
  const met = new ClaimLedger(history.claims).met(found.member.memberId, day.slice(0, 4));
  return { ...answer, dates, benefits: activeBenefits(plan, met) };
}

/** AAA01 no, AAA04: correct and send again. */
const REJECTED: Pick<EligibilityRejection, "valid" | "followUpCode"> = { valid: false, followUpCode: "C" };

/** AAA03: 72 member number, 73 name, 71 birth date. */
function findMember(
  { subscriber }: EligibilityInquiry,
  person: InsuredPerson,
  { members }: SandboxPayerConfig,
): { readonly member: SandboxMember } | { readonly reasonCode: "71" | "72" | "73" } {
  const known = members.filter(({ memberId }) => memberId === subscriber.memberId);
  if (known.length === 0) return { reasonCode: "72" };
  const named = known.filter(({ name }) => name.last.toUpperCase() === person.name.last.toUpperCase());
  if (named.length === 0) return { reasonCode: "73" };
  const member = named.find(({ birthDate }) => birthDate === (person.birthDate ?? birthDate));
  return member === undefined ? { reasonCode: "71" } : { member };
}

function activeBenefits(plan: BenefitPlan, met: Accumulators): readonly Benefit[] {
  const left = (whole: Cents, used: Cents): Cents => maxCents(ZERO_CENTS, subtractCents(whole, used));
  const general = { coverageLevel: "IND", inNetwork: "Y" } as const;
  return [
    benefit("1", ["30"], { coverageLevel: "IND", planDescription: plan.name }),
    benefit("C", ["30"], { ...general, timePeriod: "23", amount: plan.deductible }),
    benefit("C", ["30"], { ...general, timePeriod: "29", amount: left(plan.deductible, met.deductibleMet) }),
    benefit("G", ["30"], { ...general, timePeriod: "23", amount: plan.outOfPocketMaximum }),
    benefit("G", ["30"], {
      ...general,
      timePeriod: "29",
      amount: left(plan.outOfPocketMaximum, met.outOfPocketMet),
    }),
    ...plan.benefits.flatMap((service) => serviceBenefits(service, SERVICE_TYPES[service.category])),
    ...serviceBenefits(plan.otherServices, "30"),
  ];
}

/** EB03 for the categories of the sandbox plan. */
const SERVICE_TYPES: Readonly<Record<string, string>> = {
  preventive: "BZ",
  "office-visit": "98",
  emergency: "86",
  laboratory: "5",
};

/** A kind of service whose deductible is none says so with a deductible of zero. */
function serviceBenefits(service: ServiceBenefit, type: string | undefined): readonly Benefit[] {
  if (type === undefined) return [];
  const network = { coverageLevel: "IND", inNetwork: "Y" } as const;
  if (!service.covered) return [benefit("I", [type], network)];
  const isGeneral = type === "30";
  const hasCoinsurance = compareRates(service.coinsurance, rateOfInteger(0)) > 0;
  return [
    ...(isGeneral ? [] : [benefit("1", [type], { coverageLevel: "IND" })]),
    ...(service.deductibleApplies || isGeneral
      ? []
      : [benefit("C", [type], { ...network, timePeriod: "23", amount: ZERO_CENTS })]),
    ...(isGeneral ? [] : [benefit("B", [type], { ...network, timePeriod: "27", amount: service.copay })]),
    ...(hasCoinsurance || isGeneral
      ? [benefit("A", [type], { ...network, timePeriod: "27", percent: formatRate(service.coinsurance) })]
      : []),
  ];
}

function benefit(code: string, serviceTypeCodes: readonly string[], facts: Partial<Benefit>): Benefit {
  return {
    code,
    serviceTypeCodes,
    dates: [],
    references: [],
    messages: [],
    rejections: [],
    relatedParties: [],
    ...facts,
  };
}
