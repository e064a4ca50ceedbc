import { type Cents, cents, formatDollars, subtractCents, sumCents, type Why } from "@claimwright/base";
import type { PatientShare, ServicePayment } from "@claimwright/model";
import { shareKindOf } from "./share-words.ts";

/** What a contract says a service is worth, as pricing answers it. */
export interface ExpectedAllowed {
  readonly allowed: Cents;
  /** The clause that says so. */
  readonly clause: string;
  readonly why: Why;
}

/** A service that was allowed less than the contract says. */
export interface Underpayment {
  readonly procedureCode: string;
  readonly expected: Cents;
  readonly allowed: Cents;
  /** Expected less allowed, above zero. */
  readonly shortfall: Cents;
  /** For the appeal. */
  readonly clause: string;
  readonly why: Why;
}

/** Differences up to this are rounding of the payer's and not worth a letter. */
export const UNDERPAYMENT_TOLERANCE: Cents = cents(100);

/** Compares what a payer allowed for a service with the contract. A denied line is a denial, not an underpayment. */
export function findUnderpayment(
  service: ServicePayment,
  { allowed: expected, clause, why: because }: ExpectedAllowed,
): Underpayment | undefined {
  const { procedureCode } = service;
  const allowed = allowedAmount(service);
  const shortfall = subtractCents(expected, allowed);
  if (isDenied(service, allowed) || shortfall <= UNDERPAYMENT_TOLERANCE) return undefined;
  const why: Why = {
    rule: "contract.underpayment",
    reason: `${procedureCode} was allowed ${formatDollars(allowed)}; ${clause} allows ${formatDollars(expected)}.`,
    source: because.source,
    inputs: { allowed, expected },
    result: shortfall,
    because: [because],
  };
  return { procedureCode, expected, allowed, shortfall, clause, why };
}

/**
 * What a payer allowed for a service: AMT*B6 where it says so, else what it paid plus what the plan's benefits leave to
 * the patient (deductible, coinsurance, copay), plus a sequestration that the law and not the contract took. What a
 * patient owes because the service was denied was not allowed.
 */
export function allowedAmount(service: ServicePayment): Cents {
  if (service.allowed !== undefined) return service.allowed;
  const counted = service.adjustments.filter(
    (each) => isCostShare(each) || SEQUESTRATION.has(`${each.group}-${each.reason}`),
  );
  return sumCents([service.paid, ...counted.map(({ amount }) => amount)]);
}

type Adjustment = ServicePayment["adjustments"][number];

/** Nothing allowed, or nothing paid and put on the patient for another reason than the plan's benefits. */
function isDenied({ paid, adjustments }: ServicePayment, allowed: Cents): boolean {
  return (
    allowed <= 0 || (paid === 0 && adjustments.some((each) => each.group === "PR" && !isCostShare(each)))
  );
}

function isCostShare({ group, reason }: Adjustment): boolean {
  return group === "PR" && COST_SHARES.has(shareKindOf(reason));
}

const COST_SHARES: ReadonlySet<PatientShare["kind"]> = new Set(["deductible", "coinsurance", "copay"]);
const SEQUESTRATION: ReadonlySet<string> = new Set(["CO-253", "OA-253"]);
