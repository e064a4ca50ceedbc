import { type Cents, cents } from "@claimwright/base";
import type {
  AdjustmentGroup,
  ClaimAdjustment,
  ClaimPayment,
  Remittance,
  ServicePayment,
} from "@claimwright/model";
import fc from "fast-check";
import { coverage, remittance, service, sketchClaim } from "./ledger.fixture.ts";
import type { OpenClaim } from "./open-claim.ts";

/** Claims of one to three lines, and what a payer answers to each, for the laws of the ledger. */
export interface Answered {
  readonly claims: readonly OpenClaim[];
  readonly payments: readonly ClaimPayment[];
}

/** Each line of a claim has a code of its own, so that a payer who leaves out its number still names one line. */
const CODES = ["99214", "93000", "36415"] as const;
const MAX_CHARGE = 500_000;
const MAX_CLAIMS = 5;

const charges = fc.array(fc.integer({ min: 1, max: MAX_CHARGE }), { minLength: 1, maxLength: CODES.length });

/** Several claims with an answer each. */
export const answered: fc.Arbitrary<Answered> = fc
  .array(charges, { minLength: 1, maxLength: MAX_CLAIMS })
  .chain((list) =>
    fc.tuple(...list.map((each, index) => answerTo(index + 1, each))).map((payments) => ({
      claims: list.map((each, index) => claimOf(index + 1, each)),
      payments,
    })),
  );

export function claimOf(number: number, lineCharges: readonly number[], secondary = false): OpenClaim {
  return sketchClaim({
    id: `claim-${number}`,
    lines: lineCharges.map((charge, index) => `${CODES[index]} ${dollars(charge)}`),
    coverages: secondary ? [coverage("primary"), coverage("secondary")] : [coverage("primary")],
  });
}

/** How a payer states what it decided: line by line, in parts, under a code of its own, or at the claim alone. */
interface Style {
  readonly named: boolean;
  readonly bundled: boolean;
  /** Per cent of the charge that stands in a service payment of its own. */
  readonly split: number;
}

const style: fc.Arbitrary<Style> = fc.record({
  named: fc.boolean(),
  bundled: fc.boolean(),
  split: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 99 })),
});

const weights = fc.record({
  contract: fc.nat(100),
  deductible: fc.nat(100),
  coinsurance: fc.nat(100),
  denial: fc.oneof(fc.constant(0), fc.nat(100)),
  /** Nothing is paid in a third of the answers: a zero-pay remittance. */
  paid: fc.oneof(fc.constant(0), fc.nat(100), fc.nat(100)),
});

/** One answer to a claim: money split into paid, contract, deductible, coinsurance and denial, line by line. */
export function answerTo(claimNumber: number, lineCharges: readonly number[]): fc.Arbitrary<ClaimPayment> {
  const lines = fc.tuple(...lineCharges.map(() => fc.tuple(weights, style)));
  return fc.tuple(lines, fc.boolean()).map(([told, atClaimOnly]) => {
    const whole = lineCharges.map((charge, index) => sharesOf(charge, told[index]?.[0]));
    const payment = basicPayment(claimNumber, lineCharges);
    const paid = cents(whole.reduce((sum, shares) => sum + shares.paid, 0));
    if (atClaimOnly) return { ...payment, paid, adjustments: reasonsOf(sumOf(whole)) };
    const services = whole.flatMap((shares, index) => {
      const control = `claim-${claimNumber}-L${index + 1}`;
      return servicesOf(CODES[index] ?? "", control, lineCharges[index] ?? 0, shares, told[index]?.[1]);
    });
    return { ...payment, paid, lines: services };
  });
}

/** What a secondary says after the primary: all that the primary settled is OA-23, of the rest it pays a part. */
export function secondaryAnswer(primary: ClaimPayment, part: number): ClaimPayment {
  const lines = primary.lines.map((line): ServicePayment => {
    const share = line.adjustments
      .filter(({ group }) => group === "PR")
      .reduce((sum, { amount }) => sum + amount, 0);
    const paid = Math.floor((share * part) / 100);
    const adjustments = [reason("OA", "23", line.charge - share), reason("PR", "2", share - paid)];
    return { ...line, paid: cents(paid), adjustments: adjustments.filter(({ amount }) => amount !== 0) };
  });
  return {
    ...primary,
    statusCode: "2",
    payerClaimControlNumber: `SEC-${primary.payerClaimControlNumber}`,
    paid: cents(lines.reduce((sum, line) => sum + line.paid, 0)),
    lines,
  };
}

/**
 * One payment of these claims with provider adjustments of every kind: interest added, an overpayment recovered, a
 * balance brought forward. Shares are per cent of what the claims were paid, so that money is never asked back.
 */
export function paymentWith(claims: readonly ClaimPayment[], shares: readonly number[]): Remittance {
  const paid = claims.reduce((sum, claim) => sum + claim.paid, 0);
  const reasons = ["L6", "WO", "FB", "CS"] as const;
  const plb = shares.slice(0, reasons.length).flatMap((share, index) => {
    const amount = Math.floor((paid * share) / 400);
    const kind = reasons[index] ?? "CS";
    return amount === 0 ? [] : [`${kind} ${kind === "L6" ? "-" : ""}${dollars(amount)} REF-${index}`];
  });
  return remittance(claims, { plb, traceNumber: "TRACE-PLB" });
}

interface Shares {
  readonly contract: number;
  readonly deductible: number;
  readonly coinsurance: number;
  readonly denial: number;
  readonly paid: number;
}

const NO_SHARES: Shares = { contract: 0, deductible: 0, coinsurance: 0, denial: 0, paid: 0 };

/** What the weights make of an amount; what rounding leaves is taken off by contract. */
function sharesOf(charge: number, parts: Shares = NO_SHARES): Shares {
  const total = parts.contract + parts.deductible + parts.coinsurance + parts.denial + parts.paid || 1;
  const of = (weight: number) => Math.floor((charge * weight) / total);
  const [deductible, coinsurance, denial, paid] = [
    of(parts.deductible),
    of(parts.coinsurance),
    of(parts.denial),
    of(parts.paid),
  ];
  return {
    deductible,
    coinsurance,
    denial,
    paid,
    contract: charge - deductible - coinsurance - denial - paid,
  };
}

function sumOf(list: readonly Shares[]): Shares {
  const sum = (name: keyof Shares) => list.reduce((total, each) => total + each[name], 0);
  return {
    contract: sum("contract"),
    deductible: sum("deductible"),
    coinsurance: sum("coinsurance"),
    denial: sum("denial"),
    paid: sum("paid"),
  };
}

function reasonsOf(shares: Shares): readonly ClaimAdjustment[] {
  return [
    reason("CO", "45", shares.contract),
    reason("PR", "1", shares.deductible),
    reason("PR", "2", shares.coinsurance),
    reason("CO", "50", shares.denial),
  ].filter(({ amount }) => amount !== 0);
}

function reason(group: AdjustmentGroup, code: string, amount: number): ClaimAdjustment {
  return { group, reason: code, amount: cents(amount) };
}

/** One service payment for a line, or two that share its charge and every amount. */
function servicesOf(
  code: string,
  control: string,
  charge: number,
  shares: Shares,
  how: Style = { named: true, bundled: false, split: 0 },
): readonly ServicePayment[] {
  const first = scaled(shares, how.split);
  const firstCharge = total(first);
  const parts = firstCharge === 0 || firstCharge === charge ? [shares] : [first, minus(shares, first)];
  return parts.map((part) => ({
    ...service(how.bundled ? "80061" : code, { charge: "0", paid: "0" }),
    ...(how.bundled ? { billedProcedureCode: code, billedModifiers: [] } : {}),
    ...(how.named || parts.length > 1 ? { lineItemControlNumber: control } : {}),
    charge: cents(total(part)),
    paid: cents(part.paid),
    adjustments: reasonsOf(part),
  }));
}

function total({ contract, deductible, coinsurance, denial, paid }: Shares): number {
  return contract + deductible + coinsurance + denial + paid;
}

function scaled(shares: Shares, percent: number): Shares {
  const part = (amount: number) => Math.floor((amount * percent) / 100);
  return {
    contract: part(shares.contract),
    deductible: part(shares.deductible),
    coinsurance: part(shares.coinsurance),
    denial: part(shares.denial),
    paid: part(shares.paid),
  };
}

function minus(whole: Shares, part: Shares): Shares {
  return {
    contract: whole.contract - part.contract,
    deductible: whole.deductible - part.deductible,
    coinsurance: whole.coinsurance - part.coinsurance,
    denial: whole.denial - part.denial,
    paid: whole.paid - part.paid,
  };
}

function basicPayment(claimNumber: number, lineCharges: readonly number[]): ClaimPayment {
  return {
    occurrence: 1,
    patientControlNumber: `CLAIM-${claimNumber}`,
    statusCode: "1",
    payerClaimControlNumber: `ICN-${claimNumber}`,
    patientName: { last: "COLLINS", first: "MARTHA" },
    remarkCodes: [],
    totalCharge: cents(lineCharges.reduce((sum, charge) => sum + charge, 0)),
    paid: cents(0) as Cents,
    adjustments: [],
    lines: [],
  };
}

function dollars(amount: number): string {
  return `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, "0")}`;
}
