import {
  addCents,
  applyRate,
  type Cents,
  formatDollars,
  type IsoDate,
  minCents,
  rate,
  subtractCents,
  type Why,
  ZERO_CENTS,
} from "@claimwright/base";
import { type Accumulators, type BenefitPlan, benefitFor, type ServiceBenefit } from "./benefit-plan.ts";
import type { FeeQuote } from "./fee-table.ts";
import { shareAllowed } from "./share-allowed.ts";

export interface ServiceToPrice {
  readonly lineNumber: number;
  readonly code: string;
  readonly modifiers: readonly string[];
  readonly units: number;
  readonly charge: Cents;
  readonly date: IsoDate;
}

/**
 * One line under a plan, so that always
 * charge = contractual + notCovered + deductible + copay + coinsurance + planPaid,
 * and allowed = deductible + copay + coinsurance + planPaid.
 */
export interface PricedLine {
  readonly lineNumber: number;
  readonly charge: Cents;
  readonly outcome: "covered" | "not-covered" | "no-fee";
  readonly category: string;
  readonly allowed: Cents;
  readonly contractual: Cents;
  /** The whole charge when the plan does not cover the service or has no fee for it. */
  readonly notCovered: Cents;
  readonly deductible: Cents;
  readonly copay: Cents;
  readonly coinsurance: Cents;
  readonly planPaid: Cents;
  readonly why: Why;
}

export interface PricedClaim {
  readonly lines: readonly PricedLine[];
  /** What the member has met after these lines. */
  readonly after: Accumulators;
}

export interface PricingTerms {
  readonly plan: BenefitPlan;
  readonly fees: (service: ServiceToPrice) => FeeQuote | undefined;
}

/**
 * Prices lines in their order under one plan: allowed is the lower of charge and fee × units; then deductible, copay
 * (once a day and category), coinsurance and the out-of-pocket maximum (`shareAllowed`). Pure: the same input gives
 * the same cents.
 */
export function priceClaim(
  services: readonly ServiceToPrice[],
  terms: PricingTerms,
  before: Accumulators,
): PricedClaim {
  const copaid = new Map<string, Cents>();
  let accumulators = before;
  const lines = services.map((service) => {
    const benefit = benefitFor(terms.plan, service.code);
    const day = `${service.date} ${benefit.category}`;
    const alreadyPaid = copaid.get(day) ?? ZERO_CENTS;
    const copayDue = subtractCents(benefit.copay, alreadyPaid);
    const { line, after } = priceLine(service, terms, benefit, accumulators, copayDue);
    accumulators = after;
    copaid.set(day, addCents(alreadyPaid, line.copay));
    return line;
  });
  return { lines, after: accumulators };
}

function priceLine(
  service: ServiceToPrice,
  terms: PricingTerms,
  benefit: ServiceBenefit,
  before: Accumulators,
  copayDue: Cents,
): { line: PricedLine; after: Accumulators } {
  if (!benefit.covered)
    return { line: uncovered(service, terms.plan, benefit, "not-covered"), after: before };
  const quote = terms.fees(service);
  if (quote === undefined) return { line: uncovered(service, terms.plan, benefit, "no-fee"), after: before };

  const fee = applyRate(quote.amount, rate(String(service.units)));
  const allowed = minCents(service.charge, fee);
  const { after, because, ...share } = shareAllowed(allowed, terms.plan, benefit, before, copayDue);
  const lower = fee <= service.charge ? "the fee" : "the charge, which is below the fee";
  const why: Why = {
    rule: "plan.priced-line",
    reason: `The plan allows ${formatDollars(allowed)} of ${formatDollars(service.charge)}: ${lower}.`,
    source: quote.source,
    inputs: { charge: service.charge, feePerUnit: quote.amount, units: service.units },
    result: allowed,
    because,
  };
  const contractual = subtractCents(service.charge, allowed);
  const line: PricedLine = {
    lineNumber: service.lineNumber,
    charge: service.charge,
    outcome: "covered",
    category: benefit.category,
    allowed,
    contractual,
    notCovered: ZERO_CENTS,
    ...share,
    why,
  };
  return { line, after };
}

function uncovered(
  service: ServiceToPrice,
  plan: BenefitPlan,
  benefit: ServiceBenefit,
  outcome: "not-covered" | "no-fee",
): PricedLine {
  const reason =
    outcome === "no-fee"
      ? "The plan has no fee for this service on the date."
      : `The plan does not cover ${benefit.title}.`;
  return {
    lineNumber: service.lineNumber,
    charge: service.charge,
    outcome,
    category: benefit.category,
    allowed: ZERO_CENTS,
    contractual: ZERO_CENTS,
    notCovered: service.charge,
    deductible: ZERO_CENTS,
    copay: ZERO_CENTS,
    coinsurance: ZERO_CENTS,
    planPaid: ZERO_CENTS,
    why: {
      rule: `plan.${outcome}`,
      reason,
      source: plan.source,
      inputs: { code: service.code, date: service.date },
      result: service.charge,
    },
  };
}
