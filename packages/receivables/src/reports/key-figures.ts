import { type Cents, daysBetween, type IsoDate } from "@claimwright/base";
import { type Figure, figure } from "./figure.ts";

/** What a period's key figures are computed from: counts and sums that the store answers or a fold gives. */
export interface PeriodFacts {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly openReceivables: Cents;
  /** Open more than 90 days from service. */
  readonly openOver90: Cents;
  /** Charges of the period. */
  readonly grossCharges: Cents;
  /** Charges less contractual adjustments of the period. */
  readonly netCharges: Cents;
  /** Payments of payers and patients posted in the period. */
  readonly payments: Cents;
  readonly refunds: Cents;
  readonly claimsSent: number;
  /** Sent once and accepted by 999 and 277CA without a correction. */
  readonly claimsAcceptedFirst: number;
  /** Claims whose first answer came in the period. */
  readonly claimsAnswered: number;
  /** Of those, answered without anything for a person to work. */
  readonly claimsPaidFirst: number;
  /** Of those, with a denial on any line. */
  readonly claimsDenied: number;
  readonly deniedAmount: Cents;
  readonly badDebt: Cents;
  readonly charity: Cents;
  /** Written off because a denial could not be turned, such as for late filing. */
  readonly denialWriteOffs: Cents;
  /** What lines hold over their charge, as a positive amount. */
  readonly creditBalances: Cents;
  /** Charges of claims that are built and not sent. */
  readonly unsentCharges: Cents;
  readonly patientPayments: Cents;
  readonly patientPaymentsAtService: Cents;
  readonly claimPayments: number;
  readonly claimPaymentsPostedAlone: number;
  readonly claimPaymentsCorrected: number;
  readonly claimPaymentsReversed: number;
}

/**
 * The figures that a practice is led by, each with its formula. Those that HFMA's MAP keys define are named after
 * them; benchmarks are the published ones for physician practices.
 */
export function keyFigures(facts: PeriodFacts): readonly Figure[] {
  const { from, to } = facts;
  return KEY_FIGURES.map(({ of, ...definition }) => {
    const [numerator, denominator] = of(facts);
    return figure({ ...definition, numerator, denominator, from, to });
  });
}

interface KeyFigure extends Pick<Figure, "id" | "title" | "formula" | "unit" | "measure" | "benchmark"> {
  readonly of: (facts: PeriodFacts) => readonly [numerator: number, denominator: number];
}

const KEY_FIGURES: readonly KeyFigure[] = [
  {
    id: "days-in-ar",
    measure: "cents",
    title: "Days in A/R (MAP: net days in accounts receivable)",
    formula: "open receivables ÷ (charges less contractual adjustments of the period ÷ days of the period)",
    unit: "days",
    of: (facts) => [facts.openReceivables * (daysBetween(facts.from, facts.to) + 1), facts.netCharges],
    benchmark: "30-40 days, best under 35",
  },
  {
    id: "ar-over-90",
    measure: "cents",
    title: "A/R over 90 days (MAP: aged A/R)",
    formula: "open more than 90 days from service ÷ open receivables",
    unit: "percent",
    of: (facts) => [facts.openOver90, facts.openReceivables],
    benchmark: "under 10 %",
  },
  {
    id: "clean-claim-rate",
    measure: "count",
    title: "Clean-claim rate (MAP)",
    formula: "claims accepted by 999 and 277CA at the first sending ÷ claims sent",
    unit: "percent",
    of: (facts) => [facts.claimsAcceptedFirst, facts.claimsSent],
    benchmark: "95 %, best 97-98 %",
  },
  {
    id: "first-pass-rate",
    measure: "count",
    title: "First-pass rate",
    formula: "claims whose first answer left nothing to work ÷ claims first answered in the period",
    unit: "percent",
    of: (facts) => [facts.claimsPaidFirst, facts.claimsAnswered],
  },
  {
    id: "denial-rate",
    measure: "count",
    title: "Initial denial rate (MAP: claims)",
    formula: "claims first answered with a denial on any line ÷ claims first answered in the period",
    unit: "percent",
    of: (facts) => [facts.claimsDenied, facts.claimsAnswered],
    benchmark: "11.8 % (2024)",
  },
  {
    id: "denied-dollars",
    measure: "cents",
    title: "Denied dollars (MAP: remittance denial rate)",
    formula: "amounts denied ÷ gross charges",
    unit: "percent",
    of: (facts) => [facts.deniedAmount, facts.grossCharges],
  },
  {
    id: "net-collection-rate",
    measure: "cents",
    title: "Net collection rate",
    formula: "payments less refunds ÷ charges less contractual adjustments",
    unit: "percent",
    of: (facts) => [facts.payments - facts.refunds, facts.netCharges],
  },
  {
    id: "bad-debt",
    measure: "cents",
    title: "Bad debt (MAP)",
    formula: "bad debt ÷ gross charges",
    unit: "percent",
    of: (facts) => [facts.badDebt, facts.grossCharges],
  },
  {
    id: "charity",
    measure: "cents",
    title: "Charity care (MAP)",
    formula: "charity and sliding-scale adjustments ÷ gross charges",
    unit: "percent",
    of: (facts) => [facts.charity, facts.grossCharges],
  },
  {
    id: "denial-write-offs",
    measure: "cents",
    title: "Denial write-offs (MAP)",
    formula: "administrative write-offs ÷ charges less contractual adjustments",
    unit: "percent",
    of: (facts) => [facts.denialWriteOffs, facts.netCharges],
  },
  {
    id: "point-of-service",
    measure: "cents",
    title: "Point-of-service collections (MAP)",
    formula: "patients' payments taken at the visit ÷ patients' payments",
    unit: "percent",
    of: (facts) => [facts.patientPaymentsAtService, facts.patientPayments],
  },
  {
    id: "days-not-submitted",
    measure: "cents",
    title: "Days in final billed not submitted (MAP)",
    formula: "charges of claims built and not sent ÷ (gross charges of the period ÷ days of the period)",
    unit: "days",
    of: (facts) => [facts.unsentCharges * (daysBetween(facts.from, facts.to) + 1), facts.grossCharges],
  },
  {
    id: "credit-balance-days",
    measure: "cents",
    title: "Net days in credit balance (MAP)",
    formula: "credit balances ÷ (charges less contractual adjustments of the period ÷ days of the period)",
    unit: "days",
    of: (facts) => [facts.creditBalances * (daysBetween(facts.from, facts.to) + 1), facts.netCharges],
  },
  {
    id: "auto-post-rate",
    measure: "count",
    title: "Auto-post rate",
    formula: "claim payments posted without a person ÷ claim payments received",
    unit: "percent",
    of: (facts) => [facts.claimPaymentsPostedAlone, facts.claimPayments],
    benchmark: "93.7 %, best 97.7 %",
  },
  {
    id: "mis-post-rate",
    measure: "count",
    title: "Mis-post rate",
    formula: "auto-posted claim payments that a person corrected ÷ auto-posted claim payments",
    unit: "percent",
    of: (facts) => [facts.claimPaymentsCorrected, facts.claimPaymentsPostedAlone],
  },
  {
    id: "reversal-rate",
    measure: "count",
    title: "Reversal rate",
    formula: "claim payments that payers took back ÷ claim payments received",
    unit: "percent",
    of: (facts) => [facts.claimPaymentsReversed, facts.claimPayments],
  },
];
