import { allocateCents, type Cents, cents, fail, type Result, succeed, sumCents } from "@claimwright/base";
import type { ClaimAdjustment, ClaimPayment } from "@claimwright/model";
import { matchLines } from "../match-lines.ts";
import type { OpenClaim, OpenLine } from "../open-claim.ts";

/** What a claim payment does to one billed line: the money paid and each reason for what was not. */
export interface LineEffect {
  readonly line: OpenLine;
  readonly paid: Cents;
  readonly adjustments: readonly LineAdjustment[];
}

export interface LineAdjustment extends ClaimAdjustment {
  readonly remarks: readonly string[];
}

export interface LineEffectFault {
  readonly reason: "line-unmatched" | "lines-differ-from-claim";
  /** What the lines leave unexplained, or the charge of the line that fits none. */
  readonly difference: Cents;
  /** One-based service payment. */
  readonly line?: number;
}

/**
 * Brings a claim payment down to the billed lines. Amounts that the payer states for the claim as a whole are spread
 * over the lines to the exact cent: with no lines within their charges, beside lines by what the lines paid, because a
 * claim-level reduction comes out of what the lines show as paid (CLP04 = Σ SVC03 − Σ claim CAS).
 */
export function lineEffects(
  payment: ClaimPayment,
  claim: OpenClaim,
): Result<readonly LineEffect[], LineEffectFault> {
  return payment.lines.length === 0
    ? succeed(fromClaimLevel(payment, claim.lines))
    : fromLines(payment, claim);
}

function fromClaimLevel(payment: ClaimPayment, lines: readonly OpenLine[]): readonly LineEffect[] {
  const [paid = [], ...parts] = spreadWithinCharges(
    [payment.paid, ...payment.adjustments.map(({ amount }) => amount)],
    lines.map(({ charge }) => charge),
  );
  return lines.map((line, index) => ({
    line,
    paid: paid[index] ?? cents(0),
    adjustments: payment.adjustments.map((adjustment, at) => ({
      ...adjustment,
      amount: parts[at]?.[index] ?? cents(0),
      remarks: payment.remarkCodes,
    })),
  }));
}

/**
 * Spreads each amount over the lines so that no line gets more than its charge: each by what the ones before have left
 * of the lines. By the charges alone the rounding of every amount would add up on a line, which then stood a cent or
 * two below zero while another kept them open. Amounts that add to a payment (below zero) make room and go first; what
 * fits nowhere, because the payer states more than the lines charge, goes by the charges.
 */
function spreadWithinCharges(amounts: readonly Cents[], charges: readonly Cents[]): readonly Cents[][] {
  let room: readonly number[] = charges;
  const spread: Cents[][] = amounts.map(() => []);
  const order = [...amounts.keys()].sort((a, b) => isBelowZero(amounts[b]) - isBelowZero(amounts[a]));
  for (const index of order) {
    const amount = amounts[index] ?? cents(0);
    const left = room.reduce((sum, each) => sum + each, 0);
    const parts = allocateCents(amount, amount >= 0 && amount <= left ? room : charges);
    room = room.map((each, line) => Math.max(each - (parts[line] ?? 0), 0));
    spread[index] = parts;
  }
  return spread;
}

function isBelowZero(amount: Cents = cents(0)): 0 | 1 {
  return amount < 0 ? 1 : 0;
}

function fromLines(payment: ClaimPayment, claim: OpenClaim): Result<readonly LineEffect[], LineEffectFault> {
  const { lineOf } = matchLines(payment.lines, claim.lines);
  const unmatched = lineOf.indexOf(undefined);
  if (unmatched >= 0) {
    const difference = payment.lines[unmatched]?.charge ?? cents(0);
    return fail({ reason: "line-unmatched", line: unmatched + 1, difference });
  }
  const claimLevel = sumCents(payment.adjustments.map(({ amount }) => amount));
  const linesPaid = sumCents(payment.lines.map(({ paid }) => paid));
  const difference = cents(payment.paid - linesPaid + claimLevel);
  if (difference !== 0) return fail({ reason: "lines-differ-from-claim", difference });
  const effects = claim.lines.flatMap((line, position) => {
    const services = payment.lines.filter((_, index) => lineOf[index] === position);
    return services.length === 0 ? [] : [lineEffect(line, services, payment.remarkCodes)];
  });
  return succeed(payment.adjustments.reduce(spreadOver, effects));
}

function lineEffect(
  line: OpenLine,
  services: ClaimPayment["lines"],
  claimRemarks: readonly string[],
): LineEffect {
  return {
    line,
    paid: sumCents(services.map(({ paid }) => paid)),
    adjustments: services.flatMap((service) =>
      service.adjustments.map((adjustment) => ({
        ...adjustment,
        remarks: [...service.remarkCodes, ...claimRemarks],
      })),
    ),
  };
}

/** Takes one claim-level adjustment out of what the lines paid. */
function spreadOver(effects: readonly LineEffect[], adjustment: ClaimAdjustment): readonly LineEffect[] {
  const paid = effects.map((effect) => Math.abs(effect.paid));
  const weights = paid.some((weight) => weight > 0) ? paid : effects.map(({ line }) => line.charge);
  const parts = allocateCents(adjustment.amount, weights);
  return effects.map((effect, index) => {
    const amount = parts[index] ?? cents(0);
    return {
      ...effect,
      paid: cents(effect.paid - amount),
      adjustments: [...effect.adjustments, { ...adjustment, amount, remarks: [] }],
    };
  });
}
