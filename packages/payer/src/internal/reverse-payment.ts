import { negateCents } from "@claimwright/base";
import type { ClaimAdjustment, ClaimPayment, ServicePayment } from "@claimwright/model";

/** Takes a payment back: CLP02 is 22 and every amount is negated; the keys stay (835 X221A1, 1.10.2.8). */
export function reversePayment(payment: ClaimPayment): ClaimPayment {
  const { patientResponsibility, ...rest } = payment;
  return {
    ...rest,
    statusCode: "22",
    totalCharge: negateCents(payment.totalCharge),
    paid: negateCents(payment.paid),
    ...(patientResponsibility === undefined
      ? {}
      : { patientResponsibility: negateCents(patientResponsibility) }),
    adjustments: payment.adjustments.map(reverseAdjustment),
    lines: payment.lines.map(reverseLine),
  };
}

function reverseLine(line: ServicePayment): ServicePayment {
  const { allowed, ...rest } = line;
  return {
    ...rest,
    charge: negateCents(line.charge),
    paid: negateCents(line.paid),
    ...(allowed === undefined ? {} : { allowed: negateCents(allowed) }),
    adjustments: line.adjustments.map(reverseAdjustment),
  };
}

function reverseAdjustment(adjustment: ClaimAdjustment): ClaimAdjustment {
  return { ...adjustment, amount: negateCents(adjustment.amount) };
}
