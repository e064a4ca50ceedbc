import { type Cents, cents, formatDollars, sumCents, type Why } from "@claimwright/base";
import type { PatientShare, ServicePayment } from "@claimwright/model";
import { shareKindOf } from "./share-words.ts";

/** What a contract says a service is worth, as pricing answers it. */
export interface ExpectedAllowed {
  readonly allowed: Cents;
  readonly why: Why;
}

export interface Underpayment {
  readonly procedureCode: string;
  readonly expected: Cents;
  readonly allowed: Cents;
  readonly shortfall: Cents;
  readonly why: Why;
}

/** Smaller differences are rounding of the payer's and not worth a letter. */
export const UNDERPAYMENT_TOLERANCE_CENTS = 100;

/**
 * Compares what a payer allowed for a service with the contract: allowed is what it paid and what it left to the
 * patient (or AMT*B6 where it says so). A denied line is a denial, not an underpayment.
 */
export function findUnderpayment(
  service: ServicePayment,
  expected: ExpectedAllowed,
): Underpayment | undefined {
  const allowed = allowedAmount(service);
  const shortfall = cents(expected.allowed - allowed);
  if (allowed <= 0 || shortfall < UNDERPAYMENT_TOLERANCE_CENTS) return undefined;
  const reason = `${service.procedureCode} was allowed at ${formatDollars(allowed)}; the contract says ${formatDollars(expected.allowed)}, ${formatDollars(shortfall)} more.`;
  const why: Why = {
    rule: "receivables.underpayment",
    reason,
    source: "contract of the practice with the payer",
    inputs: { procedureCode: service.procedureCode, allowedCents: allowed, expectedCents: expected.allowed },
    result: shortfall,
    because: [expected.why],
  };
  return { procedureCode: service.procedureCode, expected: expected.allowed, allowed, shortfall, why };
}

/**
 * Paid plus what the plan's benefits leave to the patient (deductible, coinsurance, copay), plus a sequestration that the
 * law and not the contract took. What a patient owes because the service was denied was not allowed.
 */
export function allowedAmount(service: ServicePayment): Cents {
  if (service.allowed !== undefined) return service.allowed;
  const counted = service.adjustments.filter(
    ({ group, reason }) =>
      (group === "PR" && COST_SHARES.has(shareKindOf(reason))) || SEQUESTRATION.has(`${group}-${reason}`),
  );
  return sumCents([service.paid, ...counted.map(({ amount }) => amount)]);
}

const COST_SHARES: ReadonlySet<PatientShare["kind"]> = new Set(["deductible", "coinsurance", "copay"]);
const SEQUESTRATION: ReadonlySet<string> = new Set(["CO-253", "OA-253"]);
