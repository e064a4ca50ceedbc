import { type Cents, cents, formatDollars, type Why } from "@claimwright/base";
import { type Balances, balanceOf, balances } from "../balances.ts";
import type { CoverageReceivable } from "../ledger-account.ts";
import { type LedgerTransfer, transferOf } from "../ledger-transfer.ts";
import { hasAnswered, nextCoverage, type OpenClaim, type OpenCoverage } from "../open-claim.ts";
import type {
  ClaimMatch,
  OccurrenceOutcome,
  PendingOccurrence,
  PostingPolicy,
  WorkItem,
} from "../posting-plan.ts";
import { adjustmentsText } from "./adjustments-text.ts";
import { type AdjustmentDecision, decideAdjustment } from "./decide-adjustment.ts";
import type { LineEffect } from "./line-effects.ts";
import { movementKey } from "./movement-key.ts";

export interface AnswerInput {
  readonly occurrence: PendingOccurrence;
  readonly claim: OpenClaim;
  readonly match: ClaimMatch;
  readonly coverage: OpenCoverage;
  readonly effects: readonly LineEffect[];
  readonly policy: PostingPolicy;
  readonly force: boolean;
}

/** Posts one payer's answer to a claim: its money and what each reason for not paying means, line by line. */
export function postAnswer(input: AnswerInput): OccurrenceOutcome {
  const { occurrence, claim, match, coverage } = input;
  const open = balances(claim.transfers);
  const plans = input.effects.map((effect) => planLine(effect, input, open));
  const excess = plans.find((plan) => plan.taken > Math.max(plan.open, 0));
  if (excess !== undefined && hasAnswered(claim, coverage.coverageId) && !input.force) {
    const reason = `${coverage.payerName} has answered this claim before; a second answer of ${formatDollars(excess.taken)} on a line with ${formatDollars(excess.open)} open waits for the reversal of the first.`;
    const why: Why = {
      rule: "posting.second-answer",
      reason,
      source: "835 X221A1 1.10.2.8",
      inputs: { takenCents: excess.taken, openCents: excess.open },
      result: "waits",
    };
    return { outcome: "waits", for: "reversal", match, why };
  }
  const { payment, paymentKey, occurrenceKey } = occurrence;
  const key = movementKey(occurrence);
  const transfers = plans
    .flatMap((plan) => plan.transfers)
    .map((transfer, index) => ({ ...transfer, idempotencyKey: `${key}/${index + 1}` }));
  return {
    outcome: "posted",
    match,
    practiceId: claim.practiceId,
    transfers,
    work: plans.flatMap((plan) => plan.work),
    posted: {
      paymentKey,
      occurrenceKey,
      coverageId: coverage.coverageId,
      payerClaimControlNumber: payment.payerClaimControlNumber,
      statusCode: payment.statusCode,
      totalCharge: payment.totalCharge,
      paid: payment.paid,
      adjustments: adjustmentsText(payment),
    },
    why: whyAnswer(input),
  };
}

interface LinePlan {
  readonly transfers: readonly LedgerTransfer[];
  readonly work: readonly WorkItem[];
  /** What the coverage owed for the line before. */
  readonly open: Cents;
  /** What this answer takes off it. */
  readonly taken: Cents;
}

function planLine(effect: LineEffect, input: AnswerInput, sums: Balances): LinePlan {
  const receivable = receivableOf(effect, input);
  const open = balanceOf(sums, receivable);
  const decisions: AdjustmentDecision[] = [];
  let left = cents(open - effect.paid);
  for (const adjustment of effect.adjustments) {
    const decision = decideAdjustment(adjustment, effect.line, left, input);
    left = cents(left - decision.amount);
    decisions.push(decision);
  }
  const transfers = [
    ...paymentTransfer(effect, receivable, input),
    ...decisions.flatMap((decision) => adjustmentTransfer(decision, receivable, input)),
  ];
  const work = decisions.flatMap((decision) => decision.work);
  return {
    transfers,
    work: [...work, ...residueWork(left, effect, decisions, input)],
    open,
    taken: cents(open - left),
  };
}

function receivableOf(effect: LineEffect, { claim, coverage }: AnswerInput): CoverageReceivable {
  return {
    kind: "coverage-receivable",
    claimId: claim.claimId,
    lineId: effect.line.lineId,
    coverageId: coverage.coverageId,
    payerId: coverage.payerId,
    patientId: claim.patientId,
    servedOn: effect.line.dateOfService.from,
  };
}

function paymentTransfer(
  effect: LineEffect,
  receivable: CoverageReceivable,
  { occurrence, coverage, policy }: AnswerInput,
): readonly LedgerTransfer[] {
  const { paymentKey, payerId } = occurrence;
  return transferOf({
    debit: { kind: "unapplied-payer-cash", payerId, payment: paymentKey },
    credit: receivable,
    amount: effect.paid,
    effectiveOn: policy.postedOn,
    kind: "payer-payment",
    why: {
      rule: "posting.payment",
      reason: `${coverage.payerName} paid ${formatDollars(effect.paid)} for ${effect.line.procedureCode}.`,
      source: "835 X221A1 SVC03",
      inputs: { procedureCode: effect.line.procedureCode },
      result: effect.paid,
    },
    document: { kind: "remittance", id: paymentKey, place: occurrence.occurrenceKey },
    idempotencyKey: "",
  });
}

function adjustmentTransfer(
  decision: AdjustmentDecision,
  receivable: CoverageReceivable,
  { occurrence, policy }: AnswerInput,
): readonly LedgerTransfer[] {
  if (decision.debit === undefined) return [];
  const { group, reason } = decision.adjustment;
  return transferOf({
    debit: decision.debit,
    credit: receivable,
    amount: decision.amount,
    effectiveOn: policy.postedOn,
    kind: decision.kind,
    why: decision.why,
    document: { kind: "remittance", id: occurrence.paymentKey, place: occurrence.occurrenceKey },
    adjustment: { group, reason },
    idempotencyKey: "",
  });
}

/** Money over the charge is shown; so is what the last payer leaves without a word. */
function residueWork(
  left: Cents,
  effect: LineEffect,
  decisions: readonly AdjustmentDecision[],
  input: AnswerInput,
): readonly WorkItem[] {
  const denied = decisions.reduce((sum, { workedAmount }) => sum + workedAmount, 0);
  if (left < 0) {
    const reason = `${effect.line.procedureCode} now holds ${formatDollars(cents(-left))} more than it was charged.`;
    return [workItem("credit-balance", left, reason, effect, input)];
  }
  const unexplained = left - denied;
  if (unexplained <= 0 || nextCoverage(input.claim, input.coverage.coverageId) !== undefined) return [];
  const reason = `${input.coverage.payerName} answered and ${formatDollars(cents(unexplained))} of ${effect.line.procedureCode} is left without a reason.`;
  return [workItem("unexplained-residue", cents(unexplained), reason, effect, input)];
}

function workItem(
  kind: WorkItem["kind"],
  amount: Cents,
  reason: string,
  effect: LineEffect,
  { claim, coverage }: AnswerInput,
): WorkItem {
  return {
    kind,
    claimId: claim.claimId,
    patientId: claim.patientId,
    coverageId: coverage.coverageId,
    lineId: effect.line.lineId,
    amount,
    remarkCodes: [],
    why: { rule: `posting.${kind}`, reason, source: "practice policy", inputs: {}, result: amount },
  };
}

function whyAnswer({ occurrence, coverage, match }: AnswerInput): Why {
  const { payment } = occurrence;
  return {
    rule: "posting.answer",
    reason: `${coverage.payerName} answered as ${coverage.rank} payer and paid ${formatDollars(payment.paid)} of ${formatDollars(payment.totalCharge)}.`,
    source: "835 X221A1 CLP",
    inputs: { confidence: match.confidence, basis: match.basis, statusCode: payment.statusCode },
    result: payment.paid,
  };
}
