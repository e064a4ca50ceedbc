export {
  type Accumulators,
  type BenefitPlan,
  benefitFor,
  NOTHING_MET,
  type ServiceBenefit,
} from "./benefit-plan.ts";
export { type AnsweredPlan, benefitPlanOf } from "./benefits/benefit-plan-of.ts";
export { type DueAtVisit, dueAtVisit } from "./benefits/due-at-visit.ts";
export type { RejectionWords } from "./benefits/rejection-words.ts";
export {
  type BenefitSummary,
  type ServiceShare,
  summarizeBenefits,
  type YearAmount,
} from "./benefits/summarize-benefits.ts";
export { type CodeSpan, codeInSpan, codeInSpans } from "./code-span.ts";
export type { Contract, ContractClause, ContractRate, MultipleProcedurePolicy } from "./contract/contract.ts";
export {
  type ClauseTerms,
  type ContractTerms,
  contractOf,
  type RateTerms,
} from "./contract/contract-terms.ts";
export { type ExpectedLine, expectedAllowed } from "./contract/expected-allowed.ts";
export { reviewCharges } from "./contract/review-charges.ts";
export {
  type CodeTrial,
  type ContractTrial,
  MAX_TRIED_CLAIMS_SHOWN,
  type PricedBefore,
  tryContract,
} from "./contract/try-contract.ts";
export { deductibleDue, leftOf, withinMaximums, type YearLimit } from "./coordination/benefit-limits.ts";
export {
  type CoordinatedService,
  type CoordinationRule,
  coordinateBenefits,
  type PlanTerms,
} from "./coordination/coordinate-benefits.ts";
export { demoFeeTable } from "./demo-fees.ts";
export { businessDaysAfter, businessDaysBetween } from "./estimate/business-days.ts";
export { DISPUTE_AMOUNT, type DisputeCheck, disputeChecks } from "./estimate/dispute-check.ts";
export { federalHolidays } from "./estimate/federal-holidays.ts";
export {
  type EstimatedItem,
  type EstimatedProvider,
  type EstimateRequest,
  estimateDueOn,
  type GoodFaithEstimate,
  goodFaithEstimate,
} from "./estimate/good-faith-estimate.ts";
export {
  type OutpatientLine,
  type OutpatientOutcome,
  type OutpatientRate,
  type OutpatientService,
  type OutpatientVisit,
  outpatientPayment,
} from "./facility/outpatient-payment.ts";
export {
  drugPayment,
  laboratoryFeeOf,
  outpatientRateOf,
  surgeryCenterRateOf,
} from "./facility/rates-of.ts";
export {
  type SurgeryCenterLine,
  type SurgeryCenterService,
  surgeryCenterPayment,
} from "./facility/surgery-center-payment.ts";
export { createFeeTable, type FeeEntry, type FeeQuery, type FeeQuote, type FeeTable } from "./fee-table.ts";
export { type DenialRisk, type Forecast, type ForecastLine, forecastClaim } from "./forecast-claim.ts";
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
export {
  type MedicareBasis,
  type MedicareFees,
  medicareFeesOf,
} from "./medicare/medicare-fees.ts";
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
export { type FeeRow, feeName, MAX_FEE_ROWS, readFeeFile } from "./read-fee-file.ts";
export { type FeeTrial, type ServiceDone, tryFees } from "./try-fees.ts";
