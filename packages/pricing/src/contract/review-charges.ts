import { type Cents, type Finding, formatDollars, type IsoDate } from "@claimwright/base";
import type { FeeTable } from "../fee-table.ts";
import type { Contract } from "./contract.ts";
import { expectedAllowed } from "./expected-allowed.ts";

/** So high that no contract's lesser-of clause cuts its own amount. */
const NO_CHARGE_LIMIT = 1_000_000_000 as Cents;

/**
 * Warns of every price of the charge master that is below what a contract in force allows: with a lesser-of clause
 * the difference is given away on each claim.
 */
export function reviewCharges(
  charges: FeeTable,
  contracts: readonly Contract[],
  date: IsoDate,
): readonly Finding[] {
  const findings: Finding[] = [];
  charges.entries.forEach((entry, index) => {
    const quote = charges.lookup({
      code: entry.code,
      modifiers: entry.modifier ? [entry.modifier] : [],
      date,
    });
    if (quote === undefined || quote.amount !== entry.amount) return;
    for (const contract of contracts) {
      const service = {
        lineNumber: 1,
        code: entry.code,
        modifiers: entry.modifier ? [entry.modifier] : [],
        units: 1,
        charge: NO_CHARGE_LIMIT,
        date,
      };
      const [line] = expectedAllowed(contract, [service]);
      const byCharge = line?.why.because?.some((why) => why.rule === "contract.percent-of-charge");
      if (line?.outcome !== "priced" || byCharge || line.allowed <= entry.amount) continue;
      findings.push({
        code: "charges.below-allowed",
        severity: "warn",
        place: { entity: "charge", ordinal: index + 1, field: entry.code },
        message: `${entry.code} is charged ${formatDollars(entry.amount)}, and ${contract.title} allows ${formatDollars(line.allowed)}.`,
        remedy: "Raise the charge to at least the highest allowed amount.",
        source: line.why.source,
      });
    }
  });
  return findings;
}
