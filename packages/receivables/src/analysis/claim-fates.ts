import { type Cents, cents, daysBetween, type IsoDate } from "@claimwright/base";
import { AGING_BUCKETS, bucketOf } from "../reports/aging.ts";
import { type PaidClaim, REVERSAL, type SentClaimFact } from "./analysis-input.ts";

/** A patient's share that another payer was never asked for, as far as the files show. */
export interface LostSecondary {
  readonly patientControlNumber: string;
  readonly payer: string;
  readonly nextPayer: string;
  readonly amount: Cents;
}

/** How long a payer takes from the day a claim was sent (or served, where its 837 is not there) to the payment. */
export interface PayerLag {
  readonly payer: string;
  readonly claims: number;
  readonly medianDays: number;
  readonly p90Days: number;
}

export interface OpenClaimAging {
  readonly bucket: string;
  readonly claims: number;
  readonly charged: Cents;
}

/**
 * First answers that left a patient share on a claim whose 837 names a further payer, with no answer of a later payer
 * and no word that the payer forwarded it.
 */
export function lostSecondaries(
  claims: readonly SentClaimFact[],
  paid: readonly PaidClaim[],
): readonly LostSecondary[] {
  const sent = new Map(claims.map((fact) => [fact.claim.patientControlNumber, fact.claim]));
  const laterAnswers = new Set(
    paid
      .filter(({ payment }) => LATER_PAYER.has(payment.statusCode))
      .map(({ payment }) => payment.patientControlNumber),
  );
  return paid.flatMap(({ remittance, payment }) => {
    const number = payment.patientControlNumber;
    const next = sent.get(number)?.otherPayers.find(({ rank }) => rank !== "primary");
    if (payment.statusCode !== "1" || payment.crossoverTo !== undefined) return [];
    if (next === undefined || laterAnswers.has(number)) return [];
    const share = [...payment.adjustments, ...payment.lines.flatMap((line) => line.adjustments)]
      .filter(({ group }) => group === "PR")
      .reduce((sum, { amount }) => sum + amount, 0);
    if (share <= 0) return [];
    const facts = { payer: remittance.payer.name, nextPayer: next.payer.name, amount: cents(share) };
    return [{ patientControlNumber: number, ...facts }];
  });
}

export function payerLags(claims: readonly SentClaimFact[], paid: readonly PaidClaim[]): readonly PayerLag[] {
  const sentOn = new Map(claims.map(({ claim, sentOn: day }) => [claim.patientControlNumber, day]));
  const days = new Map<string, number[]>();
  for (const { remittance, payment } of paid) {
    if (payment.statusCode === REVERSAL) continue;
    const from =
      sentOn.get(payment.patientControlNumber) ?? payment.receivedDate ?? servedOn({ remittance, payment });
    if (from === undefined || from > remittance.paymentDate) continue;
    const list = days.get(remittance.payer.name) ?? [];
    list.push(daysBetween(from, remittance.paymentDate));
    days.set(remittance.payer.name, list);
  }
  return [...days]
    .map(([payer, list]) => ({
      payer,
      claims: list.length,
      medianDays: quantile(list, 0.5),
      p90Days: quantile(list, 0.9),
    }))
    .sort((a, b) => b.medianDays - a.medianDays);
}

/** Claims that were sent and that no remittance answers, by age from service. */
export function openClaimAging(
  claims: readonly SentClaimFact[],
  paid: readonly PaidClaim[],
  asOf: IsoDate,
): readonly OpenClaimAging[] {
  const answered = new Set(paid.map(({ payment }) => payment.patientControlNumber));
  const rows = AGING_BUCKETS.map(({ label }) => ({ bucket: label, claims: 0, charged: 0 }));
  for (const { claim, servedOn: day, sentOn } of claims) {
    if (answered.has(claim.patientControlNumber)) continue;
    const row = rows[bucketOf(daysBetween(day ?? sentOn, asOf))];
    if (row === undefined) continue;
    row.claims += 1;
    row.charged += claim.totalCharge;
  }
  return rows.map((row) => ({ ...row, charged: cents(row.charged) }));
}

const LATER_PAYER: ReadonlySet<string> = new Set(["2", "3", "20", "21"]);

function servedOn({ payment }: PaidClaim): IsoDate | undefined {
  return payment.servicePeriod?.from ?? payment.lines[0]?.dateOfService?.from;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
