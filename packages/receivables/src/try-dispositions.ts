import { addCents, type Cents, formatDollars, type IsoDate, type Why, ZERO_CENTS } from "@claimwright/base";
import type { ClaimAdjustment, ClaimPayment } from "@claimwright/model";
import {
  type Disposition,
  type DispositionRule,
  type DispositionTable,
  findDisposition,
} from "./disposition.ts";

/** A claim payment that came once, as far as the table decides about it. */
export interface AnsweredBefore {
  readonly payerIdentifier: string;
  readonly paymentDate: IsoDate;
  readonly payment: ClaimPayment;
}

/** What another table would have done with the same answers; nothing is posted by it. */
export interface DispositionTrial {
  readonly claimPayments: number;
  readonly adjustments: number;
  /** The sum of all adjustments that were looked at. */
  readonly amount: Cents;
  /** Those that would go elsewhere, the largest amount first. */
  readonly moved: readonly MovedAdjustment[];
  readonly movedAmount: Cents;
}

export interface MovedAdjustment {
  readonly claimNumber: string;
  /** Absent for an adjustment of the claim as a whole. */
  readonly procedureCode?: string;
  readonly group: string;
  readonly reason: string;
  readonly remarks: readonly string[];
  readonly amount: Cents;
  readonly before: Disposition;
  readonly after: Disposition;
  readonly why: Why;
}

/** Decides every adjustment of answers that are there by two tables and tells where they differ. */
export function tryDispositions(
  answers: readonly AnsweredBefore[],
  before: DispositionTable,
  after: DispositionTable,
): DispositionTrial {
  const decided = answers.flatMap((answer) =>
    adjustmentsOf(answer.payment).map((each) => decide(answer, each, before, after)),
  );
  const moved = decided
    .flatMap(({ moved: own }) => own ?? [])
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const sum = (amounts: readonly Cents[]) => addCents(ZERO_CENTS, ...amounts);
  return {
    claimPayments: answers.length,
    adjustments: decided.length,
    amount: sum(decided.map(({ amount }) => amount)),
    moved,
    movedAmount: sum(moved.map(({ amount }) => amount)),
  };
}

/** `write off as contractual`, for people. */
export function dispositionWords(disposition: Disposition): string {
  switch (disposition.kind) {
    case "write-off":
      return `write off as ${disposition.category}`;
    case "transfer":
      return `ask the next payer or the patient (${disposition.share})${disposition.requiresNotice === true ? " where a notice was signed" : ""}`;
    case "work":
      return `work as a denial (${disposition.denial})`;
    case "inform":
      return "note it; nothing moves";
  }
}

interface PlacedAdjustment {
  readonly adjustment: ClaimAdjustment;
  readonly remarks: readonly string[];
  readonly procedureCode?: string;
}

function adjustmentsOf({ adjustments, remarkCodes, lines }: ClaimPayment): readonly PlacedAdjustment[] {
  return [
    ...adjustments.map((adjustment) => ({ adjustment, remarks: remarkCodes })),
    ...lines.flatMap((line) =>
      line.adjustments.map((adjustment) => ({
        adjustment,
        remarks: [...remarkCodes, ...line.remarkCodes],
        procedureCode: line.procedureCode,
      })),
    ),
  ];
}

function decide(
  { payerIdentifier, paymentDate, payment }: AnsweredBefore,
  { adjustment, remarks, procedureCode }: PlacedAdjustment,
  before: DispositionTable,
  after: DispositionTable,
): { readonly amount: Cents; readonly moved?: MovedAdjustment } {
  const { amount, group, reason } = adjustment;
  const [was, is] = [before, after].map((table) =>
    findDisposition(table, payerIdentifier, adjustment, remarks, paymentDate),
  );
  const [wordsBefore, wordsAfter] = [dispositionWords(meaning(was)), dispositionWords(meaning(is))];
  if (wordsBefore === wordsAfter) return { amount };
  const why: Why = {
    rule: "posting.disposition",
    reason: `${group}-${reason} of ${formatDollars(amount)} would be ${wordsAfter} instead of ${wordsBefore}.`,
    source: is === undefined ? "no row says what it means" : rowWords(is),
    release: after.release,
    inputs: { group, carc: reason, remarks: remarks.join(" "), statedCents: amount },
    result: wordsAfter,
  };
  return {
    amount,
    moved: {
      claimNumber: payment.patientControlNumber,
      ...(procedureCode === undefined ? {} : { procedureCode }),
      group,
      reason,
      remarks,
      amount,
      before: meaning(was),
      after: meaning(is),
      why,
    },
  };
}

/** What no row knows is worked by a person, as in posting. */
function meaning(rule: DispositionRule | undefined): Disposition {
  return rule?.disposition ?? { kind: "work", denial: "unknown" };
}

function rowWords({ payerIdentifier, group, reason, remark, effective }: DispositionRule): string {
  const beside = remark === undefined ? "" : ` beside ${remark}`;
  const whose = payerIdentifier === undefined ? "every payer" : `payer ${payerIdentifier}`;
  return `row ${group}-${reason}${beside} of ${whose}, in force from ${effective.from}`;
}
