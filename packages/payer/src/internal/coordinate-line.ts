import { type Cents, maxCents, minCents, subtractCents, sumCents, ZERO_CENTS } from "@claimwright/base";
import type { ClaimAdjustment, ProfessionalClaim, ServiceLine } from "@claimwright/model";
import type { PricedLine } from "@claimwright/pricing";

/**
 * Pays behind earlier payers: the plan's own benefit, but never more than they left to the patient. What they paid
 * and wrote off is restated as OA-23 (CARC 23), so that charge = paid + OA-23 + PR + CO. Undefined when the claim
 * names no earlier payer.
 */
export function coordinateLine(
  claim: ProfessionalClaim,
  line: ServiceLine,
  priced: PricedLine,
): { paid: Cents; adjustments: ClaimAdjustment[] } | undefined {
  if (claim.otherPayers.length === 0 || line.adjudications.length === 0) return undefined;
  const left = patientLeft(line);
  const paid = minCents(priced.planPaid, left);
  let rest = subtractCents(left, paid);
  const share = (reason: string, own: Cents): ClaimAdjustment => {
    const amount = minCents(own, rest);
    rest = subtractCents(rest, amount);
    return { group: "PR", reason, amount };
  };
  const patient = [share("1", priced.deductible), share("2", priced.coinsurance), share("3", priced.copay)];
  const adjustments: ClaimAdjustment[] = [
    { group: "OA", reason: "23", amount: subtractCents(line.charge, left) },
    ...patient,
    { group: "CO", reason: "45", amount: rest },
  ];
  return { paid, adjustments: adjustments.filter((adjustment) => adjustment.amount !== ZERO_CENTS) };
}

/** What the last payer before this one left to the patient, within the charge. */
function patientLeft(line: ServiceLine): Cents {
  const last = line.adjudications.at(-1);
  const owed = (last?.adjustments ?? [])
    .filter((adjustment) => adjustment.group === "PR")
    .map((adjustment) => adjustment.amount);
  return maxCents(ZERO_CENTS, minCents(line.charge, sumCents(owed)));
}
