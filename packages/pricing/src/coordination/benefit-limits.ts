import { type Cents, maxCents, minCents, subtractCents, ZERO_CENTS } from "@claimwright/base";

/** A limit of a plan year and what of it is used: a deductible, a maximum. */
export interface YearLimit {
  readonly limit: Cents;
  readonly used: Cents;
}

export function leftOf({ limit, used }: YearLimit): Cents {
  return maxCents(ZERO_CENTS, subtractCents(limit, used));
}

/**
 * The deductible due on one service: what is left of the smallest that applies (own for the service or its category,
 * the member's, the family's), and nothing for a service the plan does not cover. What is taken by one counts toward
 * all.
 */
export function deductibleDue(
  allowed: Cents,
  deductibles: readonly YearLimit[],
  terms: { readonly covered: boolean },
): Cents {
  if (!terms.covered || deductibles.length === 0) return ZERO_CENTS;
  return minCents(allowed, ...deductibles.map(leftOf));
}

/**
 * A benefit within every maximum that applies. A service with a maximum of its own does not use up the general one.
 */
export function withinMaximums(benefit: Cents, maximums: readonly YearLimit[]): Cents {
  return minCents(benefit, ...maximums.map(leftOf));
}
