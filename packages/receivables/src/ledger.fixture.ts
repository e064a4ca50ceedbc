import { createHash } from "node:crypto";
import { type Cents, cents, type IsoDate, isoDate } from "@claimwright/base";
import {
  type AdjustmentGroup,
  type ClaimAdjustment,
  type ClaimId,
  type ClaimPayment,
  type CoverageId,
  type CoverageRank,
  idOf,
  type PatientId,
  type PayerId,
  type PracticeId,
  type ProviderAdjustment,
  type Remittance,
  type ServiceLineId,
  type ServicePayment,
} from "@claimwright/model";
import { balanceOf, balances } from "./balances.ts";
import { chargeTransfers } from "./charge-transfers.ts";
import type { LedgerTransfer } from "./ledger-transfer.ts";
import type { OpenClaim, OpenCoverage, OpenLine } from "./open-claim.ts";
import { plannedTransfers } from "./plan-posting.ts";
import type { PostingPlan, PostingPolicy } from "./posting-plan.ts";
import { standardDispositions } from "./standard-dispositions.ts";

/** Invented claims and remittances for tests, in dollars and cents as a biller writes them. */
export const SERVED: IsoDate = isoDate("2025-11-14");
export const PAID: IsoDate = isoDate("2025-12-01");

/** `usd("125.40")` */
export function usd(dollars: string): Cents {
  const [whole = "0", fraction = ""] = dollars.replace("-", "").split(".");
  const amount = Number(whole) * 100 + Number(fraction.padEnd(2, "0"));
  return cents(dollars.startsWith("-") ? -amount : amount);
}

export function coverage(rank: CoverageRank, payer = `payer-${rank}`): OpenCoverage {
  return {
    coverageId: idOf<CoverageId>(`coverage-${rank}`),
    payerId: idOf<PayerId>(payer),
    payerName: payer,
    payerIdentifier: payer.toUpperCase(),
    rank,
    memberId: `MEMBER-${rank}`,
  };
}

export interface ClaimSketch {
  readonly id?: string;
  /** `99214-25 210.00`: code, modifiers, charge. */
  readonly lines?: readonly string[];
  readonly coverages?: readonly OpenCoverage[];
  readonly patientProtected?: boolean;
}

/** A claim whose charges are booked. */
export function sketchClaim(sketch: ClaimSketch = {}): OpenClaim {
  const id = sketch.id ?? "claim-1";
  const lines = (sketch.lines ?? ["99214 210.00"]).map((text, index): OpenLine => {
    const [code = "", charge = "0"] = text.split(" ");
    const [procedureCode = "", ...modifiers] = code.split("-");
    const lineItemControlNumber = `${id}-L${index + 1}`;
    return {
      lineId: idOf<ServiceLineId>(lineItemControlNumber),
      lineItemControlNumber,
      procedureCode,
      modifiers,
      charge: usd(charge),
      dateOfService: { from: SERVED },
    };
  });
  const bare = {
    claimId: idOf<ClaimId>(id),
    practiceId: idOf<PracticeId>("practice-1"),
    patientId: idOf<PatientId>("patient-1"),
    patientControlNumber: id.toUpperCase(),
    patientName: { last: "Collins", first: "Martha" },
    totalCharge: cents(lines.reduce((sum, line) => sum + line.charge, 0)),
    coverages: sketch.coverages ?? [coverage("primary")],
    lines,
    ...(sketch.patientProtected === undefined ? {} : { patientProtected: sketch.patientProtected }),
  };
  return { ...bare, transfers: chargeTransfers(bare, SERVED), postings: [] };
}

/** `CO-45 80.00` */
export function adjustment(text: string): ClaimAdjustment {
  const [code = "", amount = "0"] = text.split(" ");
  const [group = "CO", ...reason] = code.split("-");
  return { group: group as AdjustmentGroup, reason: reason.join("-"), amount: usd(amount) };
}

export interface ServiceSketch extends Partial<Omit<ServicePayment, "charge" | "paid" | "adjustments">> {
  readonly charge: string;
  readonly paid: string;
  readonly cas?: readonly string[];
}

export function service(code: string, sketch: ServiceSketch): ServicePayment {
  const { charge, paid, cas = [], ...rest } = sketch;
  const [procedureCode = "", ...modifiers] = code.split("-");
  return {
    procedureQualifier: "HC",
    procedureCode,
    modifiers,
    remarkCodes: [],
    ...rest,
    charge: usd(charge),
    paid: usd(paid),
    adjustments: cas.map(adjustment),
  };
}

export interface PaymentSketch extends Partial<Omit<ClaimPayment, "adjustments" | "totalCharge" | "paid">> {
  readonly charge?: string;
  readonly paid?: string;
  readonly cas?: readonly string[];
}

/** A claim payment for `claim-1` unless it says otherwise; charge and payment are the sums of its lines. */
export function claimPayment(sketch: PaymentSketch): ClaimPayment {
  const { charge, paid, cas = [], lines = [], ...rest } = sketch;
  const adjustments = cas.map(adjustment);
  const linesCharge = lines.reduce((sum, line) => sum + line.charge, 0);
  const linesPaid = lines.reduce((sum, line) => sum + line.paid, 0);
  const claimLevel = adjustments.reduce((sum, { amount }) => sum + amount, 0);
  return {
    occurrence: 1,
    patientControlNumber: "CLAIM-1",
    statusCode: "1",
    payerClaimControlNumber: "ICN-1",
    patientName: { last: "COLLINS", first: "MARTHA" },
    remarkCodes: [],
    ...rest,
    totalCharge: charge === undefined ? cents(linesCharge) : usd(charge),
    paid: paid === undefined ? cents(linesPaid - claimLevel) : usd(paid),
    adjustments,
    lines,
  };
}

/** The same claim payment with every amount negated, as a payer takes it back. */
export function reversalOf(payment: ClaimPayment): ClaimPayment {
  const negate = (amount: Cents) => cents(-amount);
  const adjustments = (list: readonly ClaimAdjustment[]) =>
    list.map((each) => ({ ...each, amount: negate(each.amount) }));
  return {
    ...payment,
    statusCode: "22",
    totalCharge: negate(payment.totalCharge),
    paid: negate(payment.paid),
    adjustments: adjustments(payment.adjustments),
    lines: payment.lines.map((line) => ({
      ...line,
      charge: negate(line.charge),
      paid: negate(line.paid),
      adjustments: adjustments(line.adjustments),
    })),
  };
}

/** `WO 25.00 REF-1` */
export function providerAdjustment(text: string): ProviderAdjustment {
  const [reason = "", amount = "0", reference] = text.split(" ");
  return {
    providerIdentifier: "1234567893",
    fiscalPeriodEnd: isoDate("2025-12-31"),
    reason,
    amount: usd(amount),
    ...(reference === undefined ? {} : { reference }),
  };
}

export interface RemittanceSketch extends Partial<Remittance> {
  readonly payerName?: string;
  readonly plb?: readonly string[];
}

/** A payment that balances unless `paymentAmount` says otherwise. */
export function remittance(claims: readonly ClaimPayment[], sketch: RemittanceSketch = {}): Remittance {
  const { payerName = "payer-primary", plb = [], ...rest } = sketch;
  const providerAdjustments = plb.map(providerAdjustment);
  const paid = claims.reduce((sum, claim) => sum + claim.paid, 0);
  const withheld = providerAdjustments.reduce((sum, { amount }) => sum + amount, 0);
  return {
    payer: { name: payerName, identifier: payerName.toUpperCase() },
    payee: { name: "Sonoran Family Medicine", identifier: "1234567893", identifierKind: "NPI" },
    paymentAmount: cents(paid - withheld),
    creditDebit: "C",
    paymentMethod: "ACH",
    paymentDate: PAID,
    traceNumber: "TRACE-1",
    originatingCompanyId: "1999999999",
    claims: claims.map((claim, index) => ({ ...claim, occurrence: index + 1 })),
    providerAdjustments,
    ...rest,
  };
}

export function policy(sketch: Partial<PostingPolicy> = {}): PostingPolicy {
  return {
    payerId: idOf<PayerId>("payer-primary"),
    dispositions: standardDispositions(),
    postedOn: PAID,
    hash: (text) => createHash("sha256").update(text).digest("hex").slice(0, 16),
    minimumConfidence: 80,
    ...sketch,
  };
}

/** The claim after what a plan posted on it. */
export function afterPlan(claim: OpenClaim, plan: PostingPlan): OpenClaim {
  const postings = plan.outcome === "held" ? [] : plan.postings;
  const mine = postings.flatMap((posting) =>
    posting.outcome === "posted" && posting.match.claimId === claim.claimId ? [posting] : [],
  );
  return {
    ...claim,
    transfers: [...claim.transfers, ...mine.flatMap(({ transfers }) => transfers)],
    postings: [...claim.postings, ...mine.map(({ posted }) => posted)],
  };
}

/** What a line stands at, in cents: `{ primary: 0, secondary: 0, patient: 2000 }`. */
export function standing(claim: OpenClaim, position = 0): Readonly<Record<string, number>> {
  const sums = balances(claim.transfers);
  const line = claim.lines[position];
  if (line === undefined) throw new Error("no such line");
  const { claimId, patientId } = claim;
  const { lineId } = line;
  const byRank = claim.coverages.map(({ rank, coverageId, payerId }) => [
    rank,
    balanceOf(sums, { kind: "coverage-receivable", claimId, lineId, coverageId, payerId, patientId }),
  ]);
  const patient = balanceOf(sums, { kind: "patient-receivable", claimId, lineId, patientId });
  return { ...Object.fromEntries(byRank), patient };
}

/** Account balances of a plan alone by account key, in cents, zeros left out. */
export function planBalances(...plans: readonly PostingPlan[]): Readonly<Record<string, number>> {
  return keyed(plans.flatMap((plan) => plannedTransfers(plan)));
}

export function keyed(transfers: readonly LedgerTransfer[]): Readonly<Record<string, number>> {
  const entries = [...balances(transfers)].filter(([, { balance }]) => balance !== 0);
  return Object.fromEntries(entries.map(([key, { balance }]) => [key, balance]).sort());
}
