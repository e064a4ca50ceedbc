import {
  type Cents,
  formatDollars,
  formatRate,
  multiplyRates,
  rateOfInteger,
  ZERO_CENTS,
} from "@claimwright/base";
import { OFFICE_VISIT, WHOLE_PLAN } from "./service-types.ts";
import type { BenefitSummary } from "./summarize-benefits.ts";

/** What a plan's answer means for somebody who stands at the desk. */
export interface DueAtVisit {
  /** To be taken today; zero where the plan sets no copay for a visit. */
  readonly copay: Cents;
  /** One or two sentences for the desk. */
  readonly meaning: string;
}

/** The copay of an office visit is due at the visit; deductible and coinsurance are known only after the plan answers. */
export function dueAtVisit(summary: BenefitSummary): DueAtVisit {
  switch (summary.status) {
    case "inactive":
      return {
        copay: ZERO_CENTS,
        meaning: "The plan does not cover this day. Ask for another card, or treat the visit as self-pay.",
      };
    case "refused":
      return {
        copay: ZERO_CENTS,
        meaning: "The plan did not find the person. Correct the coverage and ask again.",
      };
    case "unclear":
      return {
        copay: ZERO_CENTS,
        meaning: "The answer does not say whether the plan is active. Call the plan.",
      };
    case "active":
      return activeMeaning(summary);
    default:
      return summary.status satisfies never;
  }
}

function activeMeaning(summary: BenefitSummary): DueAtVisit {
  const visit =
    summary.services.find(({ type }) => type === OFFICE_VISIT) ??
    summary.services.find(({ type }) => type === "BY") ??
    summary.services.find(({ type }) => type === WHOLE_PLAN);
  const copay = visit?.copay ?? ZERO_CENTS;
  const { left } = summary.deductible;
  const parts = [copay > 0 ? `Take ${formatDollars(copay)} today for the visit.` : "No copay is due today."];
  if (visit?.deductibleApplies === true && left !== undefined && left > 0) {
    parts.push(`Services count toward the deductible first: ${formatDollars(left)} of it is left.`);
  } else if (left !== undefined && left > 0) {
    parts.push(`Other services count toward the deductible first: ${formatDollars(left)} of it is left.`);
  }
  const share = summary.services.find(({ type }) => type === WHOLE_PLAN)?.coinsurance;
  if (share !== undefined) {
    parts.push(
      `Then the patient pays ${formatRate(multiplyRates(share, rateOfInteger(100)))} % of what the plan allows.`,
    );
  }
  return { copay, meaning: parts.join(" ") };
}
