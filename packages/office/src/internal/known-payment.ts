import type { PayerId, PracticeId } from "@claimwright/model";
import { type PaymentIdentity, paymentKey } from "@claimwright/receivables";
import { listPayers, type StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";

/** A payment that was taken in, by the names that its movements and claim payments carry. */
export interface KnownPayment {
  readonly identity: PaymentIdentity;
  /** What its movements name as their document. */
  readonly key: string;
  readonly payerId: PayerId;
}

/** The payment with an id of ours; undefined when there is none. */
export async function knownPayment(
  tx: StoreTransaction,
  practiceId: PracticeId,
  paymentId: string,
): Promise<KnownPayment | undefined> {
  const { rows } = await sql<PaymentRow>`
    select payer_identifier, trace_number, amount_cents, payment_date from remittance_payment
    where practice_id = ${practiceId} and payment_id = ${paymentId}`.execute(tx.db);
  const [row] = rows;
  if (row === undefined) return undefined;
  const payers = await listPayers(tx, practiceId);
  const payer = payers.find(({ payerIdentifier }) => payerIdentifier === row.payer_identifier);
  const identity = {
    payerIdentifier: row.payer_identifier,
    traceNumber: row.trace_number,
    amountCents: row.amount_cents,
    paymentDate: row.payment_date,
  };
  return { identity, key: paymentKey(identity), payerId: payer?.id ?? (row.payer_identifier as PayerId) };
}

interface PaymentRow {
  readonly payer_identifier: string;
  readonly trace_number: string;
  readonly amount_cents: number;
  readonly payment_date: string;
}
