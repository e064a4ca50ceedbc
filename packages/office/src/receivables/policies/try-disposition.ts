import { type IsoDate, isoDate } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import {
  type AnsweredBefore,
  type DispositionRule,
  type DispositionTrial,
  tryDispositions,
} from "@claimwright/receivables";
import { listRemittanceClaims, type StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";
import type { Desk, Office } from "../../office.ts";
import { assertDisposition, loadDispositions } from "./dispositions.ts";

export interface TriedDisposition extends DispositionTrial {
  readonly payments: number;
  /** The day of the earliest payment that was looked at; absent when there is none. */
  readonly from?: IsoDate;
  /** True when there are more than `MAX_PAYMENTS_TRIED`: the latest were looked at. */
  readonly isPart: boolean;
}

export const MAX_PAYMENTS_TRIED = 100;
const ALWAYS: IsoDate = isoDate("0001-01-01");

/**
 * Runs the latest payments again with a row that nobody has set yet: which of their adjustments would go elsewhere.
 * Nothing is posted and nothing is stored. A row that begins later is tried on what is there. Throws ProblemError
 * `input.field`.
 */
export async function tryDisposition(
  office: Office,
  desk: Desk,
  draft: DispositionRule,
): Promise<TriedDisposition> {
  assertDisposition(draft);
  const { practiceId } = desk;
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const found = await latestPayments(tx, practiceId, draft.payerIdentifier);
    const payments = found.slice(0, MAX_PAYMENTS_TRIED);
    const answers: AnsweredBefore[] = [];
    for (const { payment_id: paymentId, payer_identifier: payerIdentifier, payment_date } of payments) {
      const claims = await listRemittanceClaims(tx, practiceId, { paymentId });
      answers.push(...claims.map(({ payment }) => ({ payerIdentifier, paymentDate: payment_date, payment })));
    }
    const trial = tryDispositions(
      answers,
      await loadDispositions(tx, practiceId),
      await loadDispositions(tx, practiceId, { ...draft, effective: { from: ALWAYS } }),
    );
    const from = payments.at(-1)?.payment_date;
    return {
      ...trial,
      payments: payments.length,
      isPart: found.length > payments.length,
      ...(from === undefined ? {} : { from }),
    };
  });
}

interface PaymentRow {
  readonly payment_id: string;
  readonly payer_identifier: string;
  readonly payment_date: IsoDate;
}

async function latestPayments(
  tx: StoreTransaction,
  practiceId: PracticeId,
  payer: string | undefined,
): Promise<readonly PaymentRow[]> {
  const { rows } = await sql<PaymentRow>`
    select payment_id, payer_identifier, payment_date from remittance_payment
    where practice_id = ${practiceId} ${payer === undefined ? sql`` : sql`and payer_identifier = ${payer}`}
    order by payment_date desc, payment_id limit ${MAX_PAYMENTS_TRIED + 1}`.execute(tx.db);
  return rows;
}
