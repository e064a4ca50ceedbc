import { type Cents, formatDollars, subtractCents, sumCents, type Why } from "@claimwright/base";
import type { ClaimPayment, ServicePayment } from "@claimwright/model";
import type { ExpectedLine } from "./expected-allowed.ts";

/** A line that was allowed less than the contract says. */
export interface Underpayment {
  readonly lineNumber: number;
  readonly code: string;
  readonly expected: Cents;
  readonly allowed: Cents;
  /** Expected less allowed, above zero. */
  readonly amount: Cents;
  /** For the appeal. */
  readonly clause: string;
  readonly why: Why;
}

/**
 * Compares what a payer allowed (paid plus what it left to the patient) with the contract, line by line in their
 * order. Denied lines are not underpayments but denials; lines that the contract does not price are left out, as are
 * differences up to the tolerance.
 */
export function findUnderpayments(
  payment: ClaimPayment,
  expected: readonly ExpectedLine[],
  tolerance: Cents,
): readonly Underpayment[] {
  return payment.lines.flatMap((line, index): readonly Underpayment[] => {
    const contract = expected[index];
    if (contract?.outcome !== "priced" || contract.clause === undefined || isDenied(line)) return [];
    const allowed = allowedOf(line);
    const amount = subtractCents(contract.allowed, allowed);
    if (amount <= tolerance) return [];
    const reason = `${line.procedureCode} was allowed ${formatDollars(allowed)}; ${contract.clause} allows ${formatDollars(contract.allowed)}.`;
    const why: Why = {
      rule: "contract.underpayment",
      reason,
      source: contract.why.source,
      inputs: { allowed, expected: contract.allowed },
      result: amount,
      because: [contract.why],
    };
    const { lineNumber, clause } = contract;
    return [
      { lineNumber, code: line.procedureCode, expected: contract.allowed, allowed, amount, clause, why },
    ];
  });
}

/** AMT*B6 where the payer states it, else paid plus the patient's share. */
export function allowedOf(line: ServicePayment): Cents {
  if (line.allowed !== undefined) return line.allowed;
  const patient = line.adjustments.filter(({ group }) => group === "PR").map(({ amount }) => amount);
  return sumCents([line.paid, ...patient]);
}

/** Nothing allowed, and a reason other than the contract's difference (45) and the patient's share (1, 2, 3). */
function isDenied(line: ServicePayment): boolean {
  return (
    allowedOf(line) === 0 ||
    (line.paid === 0 && line.adjustments.some(({ group, reason }) => group === "PR" && !SHARES.has(reason)))
  );
}

const SHARES: ReadonlySet<string> = new Set(["1", "2", "3"]);
