import type { ClaimPayment } from "@claimwright/model";

/** All adjustments of a claim payment by reason, summed and in order; `sign` -1 reads a reversal as its parent. */
export function adjustmentsText(payment: ClaimPayment, sign: 1 | -1 = 1): string {
  const sums = new Map<string, number>();
  for (const { group, reason, amount } of [
    ...payment.adjustments,
    ...payment.lines.flatMap((line) => line.adjustments),
  ]) {
    const key = `${group}-${reason}`;
    sums.set(key, (sums.get(key) ?? 0) + sign * amount);
  }
  return [...sums]
    .filter(([, amount]) => amount !== 0)
    .map(([key, amount]) => `${key} ${amount}`)
    .sort()
    .join(", ");
}
