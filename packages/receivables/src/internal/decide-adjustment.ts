import { type Cents, cents, formatDollars, minCents, type Why, ZERO_CENTS } from "@claimwright/base";
import type { DenialClass, Disposition } from "../disposition.ts";
import { findDisposition } from "../disposition.ts";
import type { LedgerAccount } from "../ledger-account.ts";
import type { TransferKind } from "../ledger-transfer.ts";
import { nextCoverage, type OpenLine } from "../open-claim.ts";
import type { WorkItem, WorkKind } from "../posting-plan.ts";
import type { LineAdjustment } from "./line-effects.ts";
import type { AnswerInput } from "./post-answer.ts";

/** What one reason for not paying does to one line. */
export interface AdjustmentDecision {
  readonly adjustment: LineAdjustment;
  /** Where the amount goes; absent: it stays open with the payer. */
  readonly debit?: LedgerAccount;
  readonly kind: TransferKind;
  /** What leaves the payer's receivable. */
  readonly amount: Cents;
  /** What stays open and is worked. */
  readonly workedAmount: Cents;
  readonly work: readonly WorkItem[];
  readonly why: Why;
}

/**
 * Looks the adjustment up in the table and says where its amount goes. `left` is what the payer's receivable of the
 * line still holds: a later payer may not take off more than that, since it restates what the earlier one took off.
 */
export function decideAdjustment(
  adjustment: LineAdjustment,
  line: OpenLine,
  left: Cents,
  input: AnswerInput,
): AdjustmentDecision {
  const { occurrence, policy } = input;
  const rule = findDisposition(
    policy.dispositions,
    occurrence.payerIdentifier,
    adjustment,
    adjustment.remarks,
    occurrence.paymentDate,
  );
  const disposition: Disposition = rule?.disposition ?? { kind: "work", denial: "unknown" };
  const choice = { adjustment, line, left, input };
  switch (disposition.kind) {
    case "write-off":
      return writeOff(choice, disposition.category);
    case "transfer":
      return transferShare(choice, disposition);
    case "work":
      return leaveOpen(choice, "denial", disposition.denial, denialReason(disposition.denial));
    case "inform":
      return nothing(choice, "It restates what an earlier payer did; nothing moves.");
  }
}

interface Choice {
  readonly adjustment: LineAdjustment;
  readonly line: OpenLine;
  readonly left: Cents;
  readonly input: AnswerInput;
}

function writeOff(
  choice: Choice,
  category: Extract<Disposition, { kind: "write-off" }>["category"],
): AdjustmentDecision {
  const { coverage } = choice.input;
  const amount = capped(choice);
  const reason = `${formatDollars(amount)} comes off ${choice.line.procedureCode}: ${category}, by the arrangement with ${coverage.payerName}.`;
  return {
    adjustment: choice.adjustment,
    debit: { kind: "adjustment", payerId: coverage.payerId, category },
    kind: "write-off",
    amount,
    workedAmount: ZERO_CENTS,
    work: cappedWork(choice, amount),
    why: whyOf(choice, reason, amount),
  };
}

function transferShare(
  choice: Choice,
  disposition: Extract<Disposition, { kind: "transfer" }>,
): AdjustmentDecision {
  const { claim, coverage } = choice.input;
  const { lineId, procedureCode } = choice.line;
  const servedOn = choice.line.dateOfService.from;
  const { claimId, patientId } = claim;
  const next = nextCoverage(claim, coverage.coverageId);
  const amount = capped(choice);
  const base = {
    adjustment: choice.adjustment,
    amount,
    workedAmount: ZERO_CENTS,
    work: cappedWork(choice, amount),
  };
  if (next !== undefined) {
    const reason = `${coverage.payerName} leaves ${formatDollars(amount)} of ${procedureCode} (${disposition.share}); ${next.payerName} is asked next.`;
    const { coverageId, payerId } = next;
    return {
      ...base,
      debit: { kind: "coverage-receivable", claimId, lineId, coverageId, payerId, patientId, servedOn },
      kind: "next-coverage",
      why: whyOf(choice, reason, amount),
    };
  }
  if (claim.patientProtected === true && disposition.share !== "copay") {
    const reason = `The patient's programme forbids billing them for ${disposition.share}.`;
    return leaveOpen(choice, "not-billable-to-patient", "coordination", reason);
  }
  if (disposition.requiresNotice === true && !choice.line.modifiers.some((each) => NOTICE.has(each))) {
    const reason = "The patient signed no notice before the service, so it may not be billed to them.";
    return leaveOpen(choice, "not-billable-to-patient", "non-covered", reason);
  }
  const reason = `${coverage.payerName} leaves ${formatDollars(amount)} of ${procedureCode} to the patient as ${disposition.share}.`;
  return {
    ...base,
    debit: { kind: "patient-receivable", claimId, lineId, patientId, servedOn },
    kind: "patient-responsibility",
    why: whyOf(choice, reason, amount),
  };
}

/** GA notice on file as required, GX voluntary notice, GY excluded by statute (CMS IOM 100-04 ch. 30 §50). */
const NOTICE: ReadonlySet<string> = new Set(["GA", "GX", "GY"]);

function leaveOpen(choice: Choice, kind: WorkKind, denial: DenialClass, reason: string): AdjustmentDecision {
  const { adjustment, line, input } = choice;
  const { claim, coverage } = input;
  const why = whyOf(choice, reason, "open");
  const workedAmount = coverage === claim.coverages[0] ? adjustment.amount : capped(choice);
  const item: WorkItem = {
    kind,
    claimId: claim.claimId,
    patientId: claim.patientId,
    coverageId: coverage.coverageId,
    lineId: line.lineId,
    amount: workedAmount,
    denial,
    adjustment: { group: adjustment.group, reason: adjustment.reason },
    remarkCodes: adjustment.remarks,
    why,
  };
  return { adjustment, kind: "write-off", amount: ZERO_CENTS, workedAmount, work: [item], why };
}

function nothing(choice: Choice, reason: string): AdjustmentDecision {
  return {
    adjustment: choice.adjustment,
    kind: "write-off",
    amount: ZERO_CENTS,
    workedAmount: ZERO_CENTS,
    work: [],
    why: whyOf(choice, reason, ZERO_CENTS),
  };
}

/** The first payer's amounts stand as stated; a later payer's are cut to what is open. */
function capped({ adjustment, left, input }: Choice): Cents {
  if (input.coverage === input.claim.coverages[0]) return adjustment.amount;
  if (adjustment.amount <= 0) return adjustment.amount;
  return minCents(adjustment.amount, cents(Math.max(left, 0)));
}

function cappedWork(choice: Choice, amount: Cents): readonly WorkItem[] {
  const { adjustment, line, input } = choice;
  if (amount === adjustment.amount) return [];
  const { claim, coverage } = input;
  const cut = cents(adjustment.amount - amount);
  const reason = `${coverage.payerName} states ${formatDollars(adjustment.amount)} (${adjustment.group}-${adjustment.reason}) for ${line.procedureCode}, of which ${formatDollars(cut)} was taken off before; only ${formatDollars(amount)} is posted.`;
  return [
    {
      kind: "capped",
      claimId: claim.claimId,
      patientId: claim.patientId,
      coverageId: coverage.coverageId,
      lineId: line.lineId,
      amount: cut,
      adjustment: { group: adjustment.group, reason: adjustment.reason },
      remarkCodes: adjustment.remarks,
      why: whyOf(choice, reason, amount),
    },
  ];
}

function denialReason(denial: DenialClass): string {
  return denial === "unknown"
    ? "No rule says what this adjustment means; somebody decides before any money moves."
    : `The payer did not pay for a reason of ${denial}; it is worked as a denial and stays open.`;
}

function whyOf({ adjustment, line, input }: Choice, reason: string, result: Cents | string): Why {
  return {
    rule: "posting.disposition",
    reason,
    source: "disposition table of payer, group, CARC and RARC",
    release: input.policy.dispositions.release,
    inputs: {
      group: adjustment.group,
      carc: adjustment.reason,
      remarks: adjustment.remarks.join(" "),
      procedureCode: line.procedureCode,
      statedCents: adjustment.amount,
    },
    result,
  };
}
