import {
  applyRate,
  type Cents,
  maxCents,
  minCents,
  type Rate,
  subtractCents,
  type Why,
  ZERO_CENTS,
} from "@claimwright/base";

/** One plan's terms for one service, its own deductible and maximum already looked up. */
export interface PlanTerms {
  readonly allowed: Cents;
  /** What is left of the deductible. */
  readonly deductibleLeft: Cents;
  /** The plan's part after the deductible, such as 0.8. */
  readonly share: Rate;
  /** What is left of the year's maximum; absent for none. */
  readonly maximumLeft?: Cents;
  /** The provider writes off what is above the allowed amount. */
  readonly writesOff: boolean;
}

/**
 * How a secondary plan counts the primary's payment. `standard`: its own benefit, up to what the patient still owes.
 * `basic`: its own benefit, up to its allowed amount less the primary's payment; the primary's write-off yields to it.
 * `carve-out`: its own benefit less the primary's payment. `maintenance-of-benefits`: its share of what the primary's
 * payment leaves of its allowed amount, after its deductible.
 */
export type CoordinationRule = "standard" | "basic" | "carve-out" | "maintenance-of-benefits";

export interface CoordinatedService {
  readonly primary: { readonly deductible: Cents; readonly paid: Cents; readonly writeOff: Cents };
  readonly secondary: { readonly deductible: Cents; readonly paid: Cents; readonly writeOff: Cents };
  readonly patient: Cents;
  readonly why: Why;
}

/** charge = both payments + both write-offs + patient; nothing below zero. */
export function coordinateBenefits(
  charge: Cents,
  primary: PlanTerms,
  secondary: PlanTerms,
  rule: CoordinationRule,
): CoordinatedService {
  const first = ownBenefit(primary, charge);
  const second = ownBenefit(secondary, charge);
  const allowed = minCents(charge, secondary.allowed);
  const fullWriteOff = primary.writesOff
    ? subtractCents(charge, minCents(charge, primary.allowed))
    : ZERO_CENTS;
  const owed = subtractCents(charge, first.paid);

  let paid: Cents;
  let writeOff = fullWriteOff;
  switch (rule) {
    case "standard":
      paid = minCents(second.paid, subtractCents(owed, fullWriteOff));
      break;
    case "basic":
      paid = minCents(second.paid, positive(subtractCents(allowed, first.paid)), owed);
      writeOff = minCents(fullWriteOff, subtractCents(owed, paid));
      break;
    case "carve-out":
      paid = minCents(positive(subtractCents(second.paid, first.paid)), subtractCents(owed, fullWriteOff));
      break;
    case "maintenance-of-benefits": {
      const left = positive(subtractCents(subtractCents(allowed, first.paid), second.deductible));
      paid = minCents(
        limited(applyRate(left, secondary.share), secondary),
        subtractCents(owed, fullWriteOff),
      );
      break;
    }
  }
  const rest = subtractCents(subtractCents(owed, writeOff), paid);
  const patientCap = positive(subtractCents(subtractCents(allowed, first.paid), paid));
  const secondaryWriteOff = secondary.writesOff ? positive(subtractCents(rest, patientCap)) : ZERO_CENTS;
  const patient = subtractCents(rest, secondaryWriteOff);
  return {
    primary: { deductible: first.deductible, paid: first.paid, writeOff },
    secondary: { deductible: second.deductible, paid, writeOff: secondaryWriteOff },
    patient,
    why: {
      rule: `coordination.${rule}`,
      reason: "The second plan pays by its coordination rule behind the first.",
      source: "NAIC model regulation 120; terms of the second plan",
      inputs: { primaryPaid: first.paid, ownBenefit: second.paid, charge },
      result: paid,
    },
  };
}

function ownBenefit(plan: PlanTerms, charge: Cents): { deductible: Cents; paid: Cents } {
  const allowed = minCents(charge, plan.allowed);
  const deductible = plan.share.units === 0n ? ZERO_CENTS : minCents(allowed, plan.deductibleLeft);
  return { deductible, paid: limited(applyRate(subtractCents(allowed, deductible), plan.share), plan) };
}

function limited(amount: Cents, plan: PlanTerms): Cents {
  return plan.maximumLeft === undefined ? amount : minCents(amount, positive(plan.maximumLeft));
}

function positive(amount: Cents): Cents {
  return maxCents(ZERO_CENTS, amount);
}
