import {
  type Cents,
  cents,
  MAX_CENTS,
  maxCents,
  type Rate,
  rateOfInteger,
  subtractCents,
  ZERO_CENTS,
} from "@claimwright/base";
import type { Accumulators, BenefitPlan, ServiceBenefit } from "../benefit-plan.ts";
import { SERVICE_TYPES, WHOLE_PLAN } from "./service-types.ts";
import type { BenefitSummary, ServiceShare, YearAmount } from "./summarize-benefits.ts";

/** A plan's answer as terms to price by, and what the answer leaves open. */
export interface AnsweredPlan {
  readonly plan: BenefitPlan;
  readonly met: Accumulators;
  /** What the plan did not tell, each in a sentence that an estimate repeats. */
  readonly gaps: readonly string[];
}

/**
 * Terms out of what a plan answered. What it did not tell counts as nothing for the patient to pay, and is named as a
 * gap: an estimate must not look surer than the answer it rests on.
 */
export function benefitPlanOf(summary: BenefitSummary, source: string): AnsweredPlan {
  const general = summary.services.find(({ type }) => type === WHOLE_PLAN);
  const deductible = wholeOf(summary.deductible);
  const maximum = wholeOf(summary.outOfPocket);
  return {
    plan: {
      id: "answered-plan",
      name: summary.planName ?? "the plan",
      source,
      deductible: deductible ?? ZERO_CENTS,
      outOfPocketMaximum: maximum ?? cents(MAX_CENTS),
      benefits: SERVICE_TYPES.flatMap((type) => {
        const share = summary.services.find(({ type: code }) => code === type.code);
        return share === undefined ? [] : [benefitOf(share, type.codes, general)];
      }),
      otherServices: benefitOf(general ?? UNTOLD, [], undefined),
    },
    met: { deductibleMet: metOf(summary.deductible), outOfPocketMet: metOf(summary.outOfPocket) },
    gaps: [
      ...(deductible === undefined ? ["The plan did not tell a deductible; none is counted."] : []),
      ...(deductible !== undefined && summary.deductible.left === undefined
        ? ["The plan did not tell what of the deductible is left; all of it is counted."]
        : []),
      ...(maximum === undefined ? ["The plan did not tell an out-of-pocket maximum; none is counted."] : []),
      ...(general?.coinsurance === undefined
        ? ["The plan did not tell a coinsurance for other services; none is counted."]
        : []),
    ],
  };
}

const UNTOLD: ServiceShare = {
  type: WHOLE_PLAN,
  title: "other services",
  covered: true,
  deductibleApplies: true,
  needsAuthorization: false,
};
const NO_COINSURANCE: Rate = rateOfInteger(0);

/** A kind of service without a coinsurance of its own has that of the plan, unless it has a copay in its place. */
function benefitOf(
  share: ServiceShare,
  codes: ServiceBenefit["codes"],
  general: ServiceShare | undefined,
): ServiceBenefit {
  const inherited = share.copay === undefined ? general?.coinsurance : undefined;
  return {
    category: share.type,
    title: share.title,
    codes,
    covered: share.covered,
    deductibleApplies: share.deductibleApplies,
    copay: share.copay ?? ZERO_CENTS,
    coinsurance: share.coinsurance ?? inherited ?? NO_COINSURANCE,
  };
}

function wholeOf({ whole, left }: YearAmount): Cents | undefined {
  return whole ?? left;
}

function metOf({ whole, left }: YearAmount): Cents {
  if (whole === undefined || left === undefined) return ZERO_CENTS;
  return maxCents(ZERO_CENTS, subtractCents(whole, left));
}
