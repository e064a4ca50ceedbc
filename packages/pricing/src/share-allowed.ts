import {
  applyRate,
  type Cents,
  formatDollars,
  formatRate,
  maxCents,
  minCents,
  multiplyRates,
  rateOfInteger,
  subtractCents,
  sumCents,
  type Why,
  ZERO_CENTS,
} from "@claimwright/base";
import type { Accumulators, BenefitPlan, ServiceBenefit } from "./benefit-plan.ts";

/** The allowed amount in its parts: allowed = deductible + copay + coinsurance + planPaid. */
export interface AllowedShare {
  readonly deductible: Cents;
  readonly copay: Cents;
  readonly coinsurance: Cents;
  readonly planPaid: Cents;
  readonly after: Accumulators;
  readonly because: readonly Why[];
}

/**
 * Splits one allowed amount by the plan, in this order: deductible, then copay from what is left, then coinsurance
 * on what is left after both, rounded half up to the cent once; at last the out-of-pocket maximum cuts coinsurance,
 * then copay, then deductible. What is cut, the plan pays.
 */
export function shareAllowed(
  allowed: Cents,
  plan: BenefitPlan,
  benefit: ServiceBenefit,
  before: Accumulators,
  copayDue: Cents,
): AllowedShare {
  const deductibleLeft = maxCents(ZERO_CENTS, subtractCents(plan.deductible, before.deductibleMet));
  const deductibleFull = benefit.deductibleApplies ? minCents(allowed, deductibleLeft) : ZERO_CENTS;
  const copayFull = minCents(copayDue, subtractCents(allowed, deductibleFull));
  const rest = subtractCents(allowed, sumCents([deductibleFull, copayFull]));
  const coinsuranceFull = applyRate(rest, benefit.coinsurance);

  let room = maxCents(ZERO_CENTS, subtractCents(plan.outOfPocketMaximum, before.outOfPocketMet));
  const take = (wanted: Cents): Cents => {
    const taken = minCents(wanted, room);
    room = subtractCents(room, taken);
    return taken;
  };
  const deductible = take(deductibleFull);
  const copay = take(copayFull);
  const coinsurance = take(coinsuranceFull);
  const patient = sumCents([deductible, copay, coinsurance]);
  const share = { deductible, copay, coinsurance, planPaid: subtractCents(allowed, patient) };
  const cut = subtractCents(sumCents([deductibleFull, copayFull, coinsuranceFull]), patient);
  return {
    ...share,
    after: {
      deductibleMet: sumCents([before.deductibleMet, deductible]),
      outOfPocketMet: sumCents([before.outOfPocketMet, patient]),
    },
    because: reasons(plan, benefit, { ...share, deductibleLeft, rest, cut }),
  };
}

interface Parts {
  readonly deductible: Cents;
  readonly copay: Cents;
  readonly coinsurance: Cents;
  readonly deductibleLeft: Cents;
  readonly rest: Cents;
  readonly cut: Cents;
}

function reasons(plan: BenefitPlan, benefit: ServiceBenefit, parts: Parts): Why[] {
  const whys: Why[] = [];
  const say = (rule: string, reason: string, inputs: Why["inputs"], result: Cents): void => {
    whys.push({ rule, reason, source: plan.source, inputs, result });
  };
  if (parts.deductible > 0) {
    say(
      "plan.deductible",
      `${formatDollars(parts.deductible)} counts toward the yearly deductible of ${formatDollars(plan.deductible)}.`,
      { deductible: plan.deductible, leftBefore: parts.deductibleLeft },
      parts.deductible,
    );
  }
  if (parts.copay > 0) {
    say(
      "plan.copay",
      `The plan sets a copay of ${formatDollars(benefit.copay)} a day for ${benefit.title}.`,
      { copay: benefit.copay },
      parts.copay,
    );
  }
  if (parts.coinsurance > 0) {
    const percent = formatRate(multiplyRates(benefit.coinsurance, rateOfInteger(100)));
    say(
      "plan.coinsurance",
      `The patient pays ${percent} % of ${formatDollars(parts.rest)} for ${benefit.title}.`,
      { rate: formatRate(benefit.coinsurance), of: parts.rest },
      parts.coinsurance,
    );
  }
  if (parts.cut > 0) {
    say(
      "plan.out-of-pocket-maximum",
      `The out-of-pocket maximum of ${formatDollars(plan.outOfPocketMaximum)} is reached; the plan pays the rest.`,
      { maximum: plan.outOfPocketMaximum },
      parts.cut,
    );
  }
  return whys;
}
