export {
  type Accumulators,
  type BenefitPlan,
  benefitFor,
  NOTHING_MET,
  type ServiceBenefit,
} from "./benefit-plan.ts";
export { type CodeSpan, codeInSpan, codeInSpans } from "./code-span.ts";
export { demoFeeTable } from "./demo-fees.ts";
export { createFeeTable, type FeeEntry, type FeeQuery, type FeeQuote, type FeeTable } from "./fee-table.ts";
export {
  type PricedClaim,
  type PricedLine,
  type PricingTerms,
  priceClaim,
  type ServiceToPrice,
} from "./price-claim.ts";
