import { type Cents, type Rate, ZERO_CENTS } from "@claimwright/base";
import { type CodeSpan, codeInSpans } from "./code-span.ts";

/** What a plan promises: who pays how much of the allowed amount, by kind of service. */
export interface BenefitPlan {
  readonly id: string;
  readonly name: string;
  /** The plan document, for the Why of each share. */
  readonly source: string;
  /** Of one member in one plan year. */
  readonly deductible: Cents;
  /** Deductible, copays and coinsurance of one member in one plan year never exceed this. */
  readonly outOfPocketMaximum: Cents;
  /** The first whose codes hold the service decides. */
  readonly benefits: readonly ServiceBenefit[];
  /** For a service that no benefit names. */
  readonly otherServices: ServiceBenefit;
}

/** How a kind of service is shared. */
export interface ServiceBenefit {
  /** Such as `office-visit` or `laboratory`. */
  readonly category: string;
  /** As a patient reads it: `office visits`. */
  readonly title: string;
  readonly codes: readonly CodeSpan[];
  readonly covered: boolean;
  readonly deductibleApplies: boolean;
  /** Once a date of service for all services of the category; zero for none. */
  readonly copay: Cents;
  /** The patient's part of what deductible and copay leave, such as 0.2. */
  readonly coinsurance: Rate;
}

/** What the member has met of the plan year before the service. */
export interface Accumulators {
  readonly deductibleMet: Cents;
  readonly outOfPocketMet: Cents;
}

export const NOTHING_MET: Accumulators = { deductibleMet: ZERO_CENTS, outOfPocketMet: ZERO_CENTS };

export function benefitFor(plan: BenefitPlan, code: string): ServiceBenefit {
  return plan.benefits.find((benefit) => codeInSpans(code, benefit.codes)) ?? plan.otherServices;
}
