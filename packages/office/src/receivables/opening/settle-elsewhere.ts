import { formatDollars, type IsoDate, ProblemError } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import { accountKey, transferOf } from "@claimwright/receivables";
import {
  appendEvent,
  insertTransfers,
  listRemittanceClaims,
  type StoreTransaction,
  updateRemittanceClaim,
} from "@claimwright/store";
import { knownPayment } from "../../internal/known-payment.ts";

export interface SettledElsewhere {
  readonly practiceId: PracticeId;
  readonly paymentId: string;
  readonly occurrenceKey: string;
  /** Where it belongs, such as `posted in the earlier system on 2 December`. */
  readonly reason: string;
  readonly settledOn: IsoDate;
}

/**
 * Says that a claim payment belongs to a claim of an earlier system that was not taken over: its money leaves
 * unapplied cash for the books of that system, and it is open no more. Throws ProblemError `input.not-found`, and
 * `store.conflict` when it is posted or settled already.
 */
export async function settleElsewhere(tx: StoreTransaction, settled: SettledElsewhere): Promise<void> {
  const { practiceId, paymentId, occurrenceKey, reason, settledOn } = settled;
  const kept = await listRemittanceClaims(tx, practiceId, { paymentId });
  const found = kept.find((each) => each.occurrenceKey === occurrenceKey);
  const payment = await knownPayment(tx, practiceId, paymentId);
  if (found === undefined || payment === undefined) {
    throw new ProblemError({
      code: "input.not-found",
      message: `There is no claim payment ${occurrenceKey} in payment ${paymentId}.`,
      remedy: "Open the payment and choose one of its claims.",
    });
  }
  if (found.state === "posted" || found.state === "informed") {
    throw new ProblemError({
      code: "store.conflict",
      message: `This claim payment is ${found.state} already.`,
      remedy: "Undo its posting first if it belongs elsewhere.",
    });
  }
  const { paid } = found.payment;
  const transfers = transferOf({
    debit: { kind: "unapplied-payer-cash", payerId: payment.payerId, payment: payment.key },
    credit: { kind: "opening-balance" },
    amount: paid,
    effectiveOn: settledOn,
    kind: "payer-payment",
    document: { kind: "remittance", id: payment.key, place: occurrenceKey },
    idempotencyKey: `elsewhere/${payment.key}/${occurrenceKey}`,
    why: {
      rule: "receivables.settled-elsewhere",
      reason: `${formatDollars(paid)} belongs to a claim of an earlier system: ${reason}`,
      source: "decision of a person",
      inputs: { decidedBy: tx.actor },
      result: paid,
    },
  });
  await insertTransfers(tx, practiceId, transfers, accountKey);
  await updateRemittanceClaim(tx, practiceId, { paymentId, occurrenceKey, state: "informed", reason });
  await appendEvent(tx, practiceId, {
    kind: "remittance.settled-elsewhere",
    subjectKind: "payment",
    subjectId: paymentId,
    data: { paidCents: paid, reason },
  });
}
