import { type Cents, type IsoDate, ProblemError } from "@claimwright/base";
import type { PatientId, PracticeId } from "@claimwright/model";
import {
  accountKey,
  applyPatientCash,
  type Balances,
  balances,
  type LedgerAccount,
  type PatientDebt,
  type PatientPayment,
  type PatientReceivable,
  receivePatientPayment,
  returnPatientPayment,
} from "@claimwright/receivables";
import {
  appendEvent,
  insertRecords,
  insertTransfers,
  listBalances,
  listTransfersOfDocument,
  type StoreTransaction,
} from "@claimwright/store";
import { sql } from "kysely";

export interface TakenPayment {
  /** What went to services, the oldest first. */
  readonly applied: Cents;
  /** What stays the patient's own. */
  readonly credit: Cents;
}

/**
 * Takes money from a patient and puts it on what they owe, oldest first. The same payment id again changes nothing.
 * `processorReference` is what a card processor calls it; no card or account number ever comes here.
 */
export async function takePatientPayment(
  tx: StoreTransaction,
  practiceId: PracticeId,
  payment: PatientPayment,
  processorReference?: string,
): Promise<TakenPayment> {
  const { patientId } = payment;
  await insertRecords(
    tx,
    "patient_payment",
    PAYMENT_COLUMNS,
    [paymentRow(tx, practiceId, payment, processorReference)],
    "do nothing",
  );
  await insertTransfers(tx, practiceId, receivePatientPayment(payment), accountKey);
  const sums = await patientBalances(tx, practiceId, patientId);
  const available = creditOf(sums, patientId);
  const applications = applyPatientCash(patientId, available, debtsOf(sums), {
    effectiveOn: payment.receivedOn,
    documentId: payment.paymentId,
  });
  const { posted } = await insertTransfers(tx, practiceId, applications, accountKey);
  if (posted > 0 || applications.length === 0) {
    await appendEvent(tx, practiceId, {
      kind: "patient-payment.taken",
      subjectKind: "patient-payment",
      subjectId: payment.paymentId,
      data: { amountCents: payment.amount, method: payment.method, purpose: payment.purpose },
    });
  }
  const applied = applications.reduce((sum, { amount }) => sum + amount, 0) as Cents;
  return { applied, credit: (available - applied) as Cents };
}

/** A payment that bounced or was charged back: what it paid is owed again. Throws ProblemError when it is not there. */
export async function returnTakenPayment(
  tx: StoreTransaction,
  practiceId: PracticeId,
  paymentId: string,
  returnedOn: IsoDate,
): Promise<void> {
  const row = await sql<PaymentRow>`
    update patient_payment set returned_on = ${returnedOn}
    where practice_id = ${practiceId} and payment_id = ${paymentId} and returned_on is null
    returning patient_id, amount_cents, received_on, method, purpose`.execute(tx.db);
  const [found] = row.rows;
  if (found === undefined) {
    throw new ProblemError({
      code: "input.not-found",
      message: `There is no payment ${paymentId} that could be returned.`,
      remedy: "Check its number, and that it was not returned before.",
    });
  }
  const kept = await listTransfersOfDocument<LedgerAccount>(tx, practiceId, {
    kind: "receipt",
    id: paymentId,
  });
  const applied = kept.filter(({ kind }) => kind === "apply-patient-cash");
  const payment: PatientPayment = {
    paymentId,
    patientId: found.patient_id as PatientId,
    amount: found.amount_cents as Cents,
    receivedOn: found.received_on as IsoDate,
    method: found.method,
    purpose: found.purpose,
  };
  await insertTransfers(
    tx,
    practiceId,
    returnPatientPayment(payment, applied as never, returnedOn),
    accountKey,
  );
}

interface PaymentRow {
  readonly patient_id: string;
  readonly amount_cents: number;
  readonly received_on: string;
  readonly method: PatientPayment["method"];
  readonly purpose: PatientPayment["purpose"];
}

const PAYMENT_COLUMNS = {
  practice_id: "text",
  payment_id: "text",
  patient_id: "text",
  amount_cents: "bigint",
  received_on: "date",
  method: "text",
  purpose: "text",
  processor_reference: "text",
  taken_by: "text",
} as const;

function paymentRow(
  tx: StoreTransaction,
  practiceId: PracticeId,
  payment: PatientPayment,
  processorReference: string | undefined,
): Readonly<Record<string, unknown>> {
  return {
    practice_id: practiceId,
    payment_id: payment.paymentId,
    patient_id: payment.patientId,
    amount_cents: payment.amount,
    received_on: payment.receivedOn,
    method: payment.method,
    purpose: payment.purpose,
    processor_reference: processorReference ?? null,
    taken_by: tx.actor,
  };
}

async function patientBalances(
  tx: StoreTransaction,
  practiceId: PracticeId,
  patientId: PatientId,
): Promise<Balances> {
  const kept = await listBalances<LedgerAccount>(tx, practiceId, { patientId });
  const sums = new Map(balances([]));
  for (const { key, account, balance } of kept) sums.set(key, { account, balance });
  return sums;
}

function creditOf(sums: Balances, patientId: PatientId): Cents {
  const key = accountKey({ kind: "unapplied-patient-cash", patientId });
  return -(sums.get(key)?.balance ?? 0) as Cents;
}

/** What is owed by line; a line without a day of service comes last. */
function debtsOf(sums: Balances): readonly PatientDebt[] {
  return [...sums.values()].flatMap(({ account, balance }) => {
    if (account.kind !== "patient-receivable" || balance <= 0) return [];
    return [{ account, owed: balance, dateOfService: servedOn(account) }];
  });
}

function servedOn(account: PatientReceivable): IsoDate {
  return account.servedOn ?? ("9999-12-31" as IsoDate);
}
