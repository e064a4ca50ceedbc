import { formatDollars, type IsoDate, ProblemError } from "@claimwright/base";
import type { PayerId, PracticeId } from "@claimwright/model";
import { accountKey, paymentKey, transferOf } from "@claimwright/receivables";
import {
  appendEvent,
  insertTransfers,
  listPayers,
  listRemittanceClaims,
  type StoreTransaction,
  updateRemittanceClaim,
} from "@claimwright/store";
import { sql } from "kysely";

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
  const payment = await paymentOf(tx, practiceId, paymentId);
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

async function paymentOf(
  tx: StoreTransaction,
  practiceId: PracticeId,
  paymentId: string,
): Promise<{ readonly key: string; readonly payerId: PayerId } | undefined> {
  const { rows } = await sql<{
    payer_identifier: string;
    trace_number: string;
    amount_cents: number;
    payment_date: string;
  }>`
    select payer_identifier, trace_number, amount_cents, payment_date from remittance_payment
    where practice_id = ${practiceId} and payment_id = ${paymentId}`.execute(tx.db);
  const [row] = rows;
  if (row === undefined) return undefined;
  const payer = (await listPayers(tx, practiceId)).find(
    (each) => each.payerIdentifier === row.payer_identifier,
  );
  const key = paymentKey({
    payerIdentifier: row.payer_identifier,
    traceNumber: row.trace_number,
    amountCents: row.amount_cents,
    paymentDate: row.payment_date,
  });
  return { key, payerId: payer?.id ?? (row.payer_identifier as PayerId) };
}
