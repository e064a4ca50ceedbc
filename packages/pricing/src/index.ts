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
  type AnesthesiaFactor,
  type AnesthesiaService,
  anesthesiaFee,
  anesthesiaTimeTenths,
} from "./medicare/anesthesia.ts";
export {
  anesthesiaFactorOf,
  type FeeScheduleAnswer,
  localityOfZip,
  physicianFeeScheduleOf,
} from "./medicare/fee-schedule-of.ts";
export { type MedicarePayment, medicarePayment } from "./medicare/medicare-payment.ts";
export {
  medicareSecondaryInstitutional,
  medicareSecondaryPartB,
  type SecondaryInstitutional,
  type SecondaryPartB,
} from "./medicare/medicare-secondary.ts";
export { feeOfValues, physicianFee, type RelativeValues } from "./medicare/physician-fee.ts";
export {
  type CareSite,
  careSiteOf,
  type GeographicIndices,
  type MedicareLocality,
  type PhysicianFeeRow,
  type PhysicianFeeSchedule,
} from "./medicare/physician-fee-schedule.ts";
export { limitingCharge, type PractitionerKind } from "./medicare/practitioner.ts";
export {
  type PhysicianLine,
  type PhysicianLineOutcome,
  type PhysicianService,
  type PhysicianSession,
  pricePhysicianSession,
} from "./medicare/price-physician-session.ts";
export {
  type PricedClaim,
  type PricedLine,
  type PricingTerms,
  priceClaim,
  type ServiceToPrice,
} from "./price-claim.ts";
