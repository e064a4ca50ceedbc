import { addDays, type Cents, cents, type IsoDate, subtractCents } from "@claimwright/base";
import type { GoodFaithEstimate } from "./good-faith-estimate.ts";

/** A bill this much or more above the estimate of one provider may be disputed (45 CFR 149.620(b)). */
export const DISPUTE_AMOUNT: Cents = cents(40_000);
/** Counted from the day of the first bill (45 CFR 149.620(c)). */
const DISPUTE_DAYS = 120;

export interface DisputeCheck {
  readonly npi: string;
  readonly estimated: Cents;
  readonly billed: Cents;
  readonly above: Cents;
  readonly mayBeDisputed: boolean;
  readonly disputeUntil: IsoDate;
}

/** Compares bills with the estimate, each provider by itself. A provider who was not estimated compares with zero. */
export function disputeChecks(
  estimate: GoodFaithEstimate,
  bills: readonly { readonly npi: string; readonly billed: Cents; readonly billedOn: IsoDate }[],
): readonly DisputeCheck[] {
  return bills.map(({ npi, billed, billedOn }) => {
    const estimated = estimate.providers.find((provider) => provider.npi === npi)?.total ?? cents(0);
    const above = subtractCents(billed, estimated);
    return {
      npi,
      estimated,
      billed,
      above,
      mayBeDisputed: above >= DISPUTE_AMOUNT,
      disputeUntil: addDays(billedOn, DISPUTE_DAYS),
    };
  });
}
