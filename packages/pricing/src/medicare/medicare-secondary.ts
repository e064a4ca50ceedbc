import { type Cents, maxCents, minCents, subtractCents, type Why, ZERO_CENTS } from "@claimwright/base";
import { shareOf } from "./share.ts";

export interface SecondaryPartB {
  readonly charge: Cents;
  /** What the provider must accept from the primary payer, when it is less than the charge. */
  readonly obligatedToAccept?: Cents;
  readonly primaryAllowed: Cents;
  readonly primaryPaid: Cents;
  readonly medicareFee: Cents;
  readonly deductibleLeft: Cents;
}

/**
 * What Medicare pays behind a primary payer for a Part B service, the lowest of three (42 CFR 411.33(a)): the charge
 * (or what must be accepted) less the primary's payment; what Medicare would pay alone; the higher of the two allowed
 * amounts less the primary's payment. Never below zero.
 */
export function medicareSecondaryPartB(service: SecondaryPartB): { paid: Cents; why: Why } {
  const { charge, primaryAllowed, primaryPaid, medicareFee, deductibleLeft } = service;
  const accepted = minCents(charge, service.obligatedToAccept ?? charge);
  const byCharge = subtractCents(accepted, primaryPaid);
  const unmet = minCents(medicareFee, deductibleLeft);
  const asPrimary = shareOf(subtractCents(medicareFee, unmet), 8_000);
  const byAllowed = subtractCents(maxCents(medicareFee, primaryAllowed), primaryPaid);
  const paid = maxCents(ZERO_CENTS, minCents(byCharge, asPrimary, byAllowed));
  return {
    paid,
    why: {
      rule: "medicare.secondary-part-b",
      reason: "Medicare pays the lowest of three amounts behind the primary payer.",
      source: "42 CFR 411.33(a)",
      inputs: { byCharge, asPrimary, byAllowed },
      result: paid,
    },
  };
}

export interface SecondaryInstitutional {
  readonly charges: Cents;
  readonly obligatedToAccept?: Cents;
  readonly primaryPaid: Cents;
  /** What Medicare would pay without any cost sharing. */
  readonly grossPayable: Cents;
  /** Deductible and coinsurance that apply. */
  readonly costSharing: Cents;
}

/** The lowest of four for institutional services (42 CFR 411.33(e)). Never below zero. */
export function medicareSecondaryInstitutional(service: SecondaryInstitutional): { paid: Cents; why: Why } {
  const { charges, primaryPaid, grossPayable, costSharing } = service;
  const accepted = minCents(charges, service.obligatedToAccept ?? charges);
  const options = {
    grossLessSharing: subtractCents(grossPayable, costSharing),
    grossLessPrimary: subtractCents(grossPayable, primaryPaid),
    chargesLessPrimary: subtractCents(accepted, primaryPaid),
    chargesLessSharing: subtractCents(accepted, costSharing),
  };
  const { grossLessSharing, grossLessPrimary, chargesLessPrimary, chargesLessSharing } = options;
  const paid = maxCents(
    ZERO_CENTS,
    minCents(grossLessSharing, grossLessPrimary, chargesLessPrimary, chargesLessSharing),
  );
  return {
    paid,
    why: {
      rule: "medicare.secondary-institutional",
      reason: "Medicare pays the lowest of four amounts behind the primary payer.",
      source: "42 CFR 411.33(e)",
      inputs: options,
      result: paid,
    },
  };
}
