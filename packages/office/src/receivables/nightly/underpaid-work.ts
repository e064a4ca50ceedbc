import type { IsoDate } from "@claimwright/base";
import type { ClaimPayment, ServicePayment } from "@claimwright/model";
import { type Contract, expectedAllowed, type ServiceToPrice } from "@claimwright/pricing";
import { findUnderpayment } from "@claimwright/receivables";
import type { NewWork } from "../open-work.ts";

/** Where a claim payment stands, and until when it can be appealed. */
export interface PaidClaimPlace {
  readonly claimId: string;
  readonly paymentId: string;
  readonly occurrenceKey: string;
  readonly due: IsoDate;
  /** The first day of service of the claim: a remittance may leave the days out. */
  readonly servedOn: IsoDate;
}

/** Work for each line of a claim payment that was allowed too little; what the contract does not price makes none. */
export function underpaidWork(
  payment: ClaimPayment,
  contract: Contract,
  { claimId, paymentId, occurrenceKey, due, servedOn }: PaidClaimPlace,
): readonly NewWork[] {
  const services = payment.lines.map((line, index) => servicePaid(line, index + 1, servedOn));
  return expectedAllowed(contract, services).flatMap((agreed, index): readonly NewWork[] => {
    const line = payment.lines[index];
    const { outcome, clause, lineNumber } = agreed;
    if (line === undefined || outcome !== "priced" || clause === undefined) return [];
    const found = findUnderpayment(line, { ...agreed, clause });
    if (found === undefined) return [];
    return [
      {
        effectKey: `underpaid/${paymentId}/${occurrenceKey}/${lineNumber}`,
        kind: "underpayment",
        claimId,
        paymentId,
        amount: found.shortfall,
        action: "appeal",
        owner: "appeals",
        step: `Ask for the difference under ${clause}.`,
        due,
        why: found.why,
      },
    ];
  });
}

function servicePaid(line: ServicePayment, lineNumber: number, servedOn: IsoDate): ServiceToPrice {
  return {
    lineNumber,
    code: line.procedureCode,
    modifiers: line.modifiers,
    units: line.paidUnits === undefined ? 1 : Number(line.paidUnits),
    charge: line.charge,
    date: line.dateOfService?.from ?? servedOn,
  };
}
