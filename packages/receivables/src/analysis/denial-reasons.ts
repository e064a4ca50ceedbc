import { type Cents, cents, type IsoDate } from "@claimwright/base";
import type { DenialClass, DispositionTable } from "../disposition.ts";
import { findDisposition } from "../disposition.ts";
import { type PaidClaim, PREDETERMINATION, REVERSAL } from "./analysis-input.ts";

export interface DenialReason {
  readonly reason: string;
  readonly denial: DenialClass;
  readonly count: number;
  readonly amount: Cents;
  readonly payers: readonly string[];
  /** What was counted, in the order of the files. */
  readonly amounts: readonly DeniedAmount[];
}

/** One adjustment of one claim that somebody must answer. */
export interface DeniedAmount {
  readonly payer: string;
  readonly patientControlNumber: string;
  readonly paymentDate: IsoDate;
  readonly amount: Cents;
}

/** What was not paid for a reason that somebody must answer, by reason, the dearest first. */
export function denialReasons(paid: readonly PaidClaim[], table: DispositionTable): readonly DenialReason[] {
  const sums = new Map<string, { denial: DenialClass; amounts: DeniedAmount[] }>();
  for (const { remittance, payment } of paid) {
    if (payment.statusCode === REVERSAL || payment.statusCode === PREDETERMINATION) continue;
    const adjustments = [
      ...payment.adjustments.map((each) => ({ each, remarks: payment.remarkCodes })),
      ...payment.lines.flatMap((line) =>
        line.adjustments.map((each) => ({ each, remarks: [...line.remarkCodes, ...payment.remarkCodes] })),
      ),
    ];
    for (const { each, remarks } of adjustments) {
      const rule = findDisposition(table, remittance.payer.identifier, each, remarks, remittance.paymentDate);
      const disposition = rule?.disposition ?? { kind: "work", denial: "unknown" as const };
      if (disposition.kind !== "work" || each.amount <= 0) continue;
      const key = `${each.group}-${each.reason}`;
      const sum = sums.get(key) ?? { denial: disposition.denial, amounts: [] };
      sum.amounts.push({
        payer: remittance.payer.name,
        patientControlNumber: payment.patientControlNumber,
        paymentDate: remittance.paymentDate,
        amount: each.amount,
      });
      sums.set(key, sum);
    }
  }
  return [...sums]
    .map(([reason, { denial, amounts }]) => ({
      reason,
      denial,
      count: amounts.length,
      amount: cents(amounts.reduce((sum, { amount }) => sum + amount, 0)),
      payers: [...new Set(amounts.map(({ payer }) => payer))].sort(),
      amounts,
    }))
    .sort((a, b) => b.amount - a.amount || (a.reason < b.reason ? -1 : 1));
}
