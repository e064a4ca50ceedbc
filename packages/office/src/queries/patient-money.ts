import { type Cents, cents, type IsoDate, sumCents } from "@claimwright/base";
import type { PatientId, PracticeId } from "@claimwright/model";
import type { LedgerAccount } from "@claimwright/receivables";
import { listBalances, type StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";
import { type KeptPayment, listPatientPayments } from "../front-desk/receipt-of-payment.ts";
import { type Desk, type Office, todayOf } from "../office.ts";
import { type AgreedPlan, listPaymentPlans } from "../receivables/patients/payment-plans.ts";

/** What a patient paid, promised and is to get back. */
export interface PatientMoney {
  /** Theirs and on no service yet. */
  readonly credit: Cents;
  readonly payments: readonly KeptPayment[];
  readonly plans: readonly AgreedPlan[];
  readonly refunds: readonly PatientRefund[];
}

export interface PatientRefund {
  readonly refundId: string;
  readonly amount: Cents;
  readonly reason: string;
  readonly askedBy: string;
  readonly askedOn: IsoDate;
  readonly approvedBy?: string;
  readonly approvedOn?: IsoDate;
  readonly paidOn?: IsoDate;
}

export async function openPatientMoney(
  office: Office,
  desk: Desk,
  patientId: PatientId,
): Promise<PatientMoney> {
  const { practiceId } = desk;
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const kept = await listBalances<LedgerAccount>(tx, practiceId, {
      patientId,
      kind: "unapplied-patient-cash",
    });
    return {
      credit: cents(-sumCents(kept.map(({ balance }) => balance))),
      payments: await listPatientPayments(tx, practiceId, patientId),
      plans: await listPaymentPlans(tx, practiceId, todayOf(office), { patientId }),
      refunds: await listRefunds(tx, practiceId, patientId),
    };
  });
}

async function listRefunds(
  tx: StoreTransaction,
  practiceId: PracticeId,
  patientId: PatientId,
): Promise<readonly PatientRefund[]> {
  const { rows } = await sql<RefundRow>`
    select refund_id, amount_cents, reason, requested_by, requested_on, approved_by, approved_on, paid_on
    from refund_request
    where practice_id = ${practiceId} and party ->> 'kind' = 'patient' and party ->> 'patientId' = ${patientId}
    order by requested_on desc, refund_id`.execute(tx.db);
  return rows.map((row) => ({
    refundId: row.refund_id,
    amount: row.amount_cents as Cents,
    reason: row.reason,
    askedBy: row.requested_by,
    askedOn: row.requested_on,
    ...(row.approved_by === null ? {} : { approvedBy: row.approved_by }),
    ...(row.approved_on === null ? {} : { approvedOn: row.approved_on }),
    ...(row.paid_on === null ? {} : { paidOn: row.paid_on }),
  }));
}

interface RefundRow {
  readonly refund_id: string;
  readonly amount_cents: number;
  readonly reason: string;
  readonly requested_by: string;
  readonly requested_on: IsoDate;
  readonly approved_by: string | null;
  readonly approved_on: IsoDate | null;
  readonly paid_on: IsoDate | null;
}
