import {
  type Cents,
  formatDollars,
  type IsoDate,
  isoDate,
  minCents,
  subtractCents,
  type Why,
  ZERO_CENTS,
} from "@claimwright/base";
import { shareOf } from "./share.ts";

/** One allowed amount of Part B in its parts: allowed = deductible + coinsurance + sequestration + paid. */
export interface MedicarePayment {
  readonly deductible: Cents;
  readonly coinsurance: Cents;
  /** CO-253. */
  readonly sequestration: Cents;
  readonly paid: Cents;
  readonly because: readonly Why[];
}

/** Dates of service with a reduction, newest first (Budget Control Act of 2011 and the suspensions after it). */
const SEQUESTRATION: readonly { readonly from: IsoDate; readonly share: number }[] = [
  { from: isoDate("2022-07-01"), share: 200 },
  { from: isoDate("2022-04-01"), share: 100 },
  { from: isoDate("2020-05-01"), share: 0 },
  { from: isoDate("2013-04-01"), share: 200 },
];

/**
 * What Medicare pays of an allowed amount: deductible first, 20 % coinsurance of the rest, then sequestration of the
 * payment alone, so that the patient's share is never touched by it (CR 8378).
 */
export function medicarePayment(
  allowed: Cents,
  terms: { readonly date: IsoDate; readonly deductibleLeft: Cents; readonly costSharing: boolean },
): MedicarePayment {
  const deductible = terms.costSharing ? minCents(allowed, terms.deductibleLeft) : ZERO_CENTS;
  const rest = subtractCents(allowed, deductible);
  const coinsurance = terms.costSharing ? shareOf(rest, 2_000) : ZERO_CENTS;
  const payment = subtractCents(rest, coinsurance);
  const share = SEQUESTRATION.find((period) => terms.date >= period.from)?.share ?? 0;
  const sequestration = shareOf(payment, share);
  const because: Why[] = [];
  if (deductible > 0) {
    because.push({
      rule: "medicare.deductible",
      reason: `${formatDollars(deductible)} counts toward the Part B deductible.`,
      source: "42 CFR 410.160",
      inputs: { left: terms.deductibleLeft },
      result: deductible,
    });
  }
  if (coinsurance > 0) {
    because.push({
      rule: "medicare.coinsurance",
      reason: `The patient pays 20 % of ${formatDollars(rest)}.`,
      source: "42 CFR 410.152",
      inputs: { of: rest },
      result: coinsurance,
    });
  }
  if (sequestration > 0) {
    because.push({
      rule: "medicare.sequestration",
      reason: `Medicare's payment is reduced by ${share / 100} %.`,
      source: "Budget Control Act of 2011; CR 8378",
      inputs: { payment, share },
      result: sequestration,
    });
  }
  return { deductible, coinsurance, sequestration, paid: subtractCents(payment, sequestration), because };
}
