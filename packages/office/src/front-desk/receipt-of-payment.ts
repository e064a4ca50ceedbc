import { type Cents, type IsoDate, ProblemError } from "@claimwright/base";
import { type ReceiptFacts, receiptLetter, renderLetter } from "@claimwright/documents";
import {
  type ClaimId,
  idOf,
  type PatientId,
  type PracticeId,
  type ProfessionalClaim,
} from "@claimwright/model";
import type { LedgerAccount, PatientReceivable } from "@claimwright/receivables";
import {
  listTransfersOfDocument,
  loadClaims,
  loadPatient,
  loadPractice,
  type StoreTransaction,
} from "@claimwright/store";
import { sql } from "kysely";
import { serviceWords } from "../internal/service-words.ts";
import type { Desk, Office } from "../office.ts";

/** A payment of a patient as it was taken. */
export interface KeptPayment {
  readonly paymentId: string;
  readonly amount: Cents;
  readonly receivedOn: IsoDate;
  readonly method: ReceiptFacts["method"];
  readonly purpose: "time-of-service" | "statement" | "payment-plan" | "deposit";
  readonly returnedOn?: IsoDate;
}

/** Every payment of a patient, the newest first. */
export async function listPatientPayments(
  tx: StoreTransaction,
  practiceId: PracticeId,
  patientId: PatientId,
): Promise<readonly KeptPayment[]> {
  const { rows } = await sql<PaymentRow>`
    select payment_id, amount_cents, received_on, method, purpose, returned_on from patient_payment
    where practice_id = ${practiceId} and patient_id = ${patientId}
    order by received_on desc, recorded_at desc, payment_id`.execute(tx.db);
  return rows.map((row) => ({
    paymentId: row.payment_id,
    amount: row.amount_cents as Cents,
    receivedOn: row.received_on,
    method: row.method,
    purpose: row.purpose,
    ...(row.returned_on === null ? {} : { returnedOn: row.returned_on }),
  }));
}

/** The receipt of a payment as PDF: how much, how, when, and what it paid. Throws ProblemError `input.not-found`. */
export async function receiptOfPayment(
  office: Office,
  desk: Desk,
  patientId: PatientId,
  paymentId: string,
): Promise<Uint8Array> {
  const { practiceId } = desk;
  const facts = await office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const payments = await listPatientPayments(tx, practiceId, patientId);
    const payment = payments.find((each) => each.paymentId === paymentId);
    if (payment === undefined || payment.returnedOn !== undefined) throw noReceipt(payment !== undefined);
    const { patient } = await loadPatient(tx, practiceId, patientId);
    const { name, address, contact } = await loadPractice(tx, practiceId);
    return {
      practice: { name, address, phone: contact.phone },
      patientName: patient.name,
      accountNumber: patient.accountNumber,
      receiptNumber: receiptNumber(paymentId),
      receivedOn: payment.receivedOn,
      method: payment.method,
      amount: payment.amount,
      applied: await appliedTo(tx, practiceId, paymentId),
    };
  });
  return renderLetter(receiptLetter(facts));
}

const RECEIPT_DIGITS = 8;

/** Short enough to read out at the desk. */
export function receiptNumber(paymentId: string): string {
  return paymentId.replaceAll("-", "").slice(0, RECEIPT_DIGITS).toUpperCase();
}

async function appliedTo(
  tx: StoreTransaction,
  practiceId: PracticeId,
  paymentId: string,
): Promise<ReceiptFacts["applied"]> {
  const transfers = await listTransfersOfDocument<LedgerAccount>(tx, practiceId, {
    kind: "receipt",
    id: paymentId,
  });
  const paid = transfers.flatMap(({ kind, credit, amount }) =>
    kind === "apply-patient-cash" && credit.kind === "patient-receivable"
      ? [{ account: credit, amount }]
      : [],
  );
  const ids = [...new Set(paid.map(({ account }) => idOf<ClaimId>(account.claimId)))];
  const claims = new Map((await loadClaims(tx, practiceId, ids)).map(({ id, claim }) => [id, claim]));
  return paid.map(({ account, amount }) => {
    const line = lineOf(claims.get(idOf<ClaimId>(account.claimId)), account);
    return {
      dateOfService: line.date,
      description: line.words,
      amount,
    };
  });
}

function lineOf(
  claim: ProfessionalClaim | undefined,
  { lineId, servedOn }: PatientReceivable,
): { readonly date: IsoDate; readonly words: string } {
  const line = claim?.lines.find(({ lineItemControlNumber }) => lineItemControlNumber === lineId);
  const date = line?.dateOfService.from ?? servedOn;
  if (date === undefined) throw new Error("a debt that was paid has a day of service");
  const code = line?.procedureCode ?? "";
  return { date, words: serviceWords({ system: /^\d/.test(code) ? "CPT" : "HCPCS", code }) };
}

function noReceipt(wasReturned: boolean): ProblemError {
  return new ProblemError({
    code: "input.not-found",
    message: wasReturned
      ? "The payment was returned; it has no receipt."
      : "The patient has no such payment.",
    remedy: "Open the account and choose one of its payments.",
  });
}

interface PaymentRow {
  readonly payment_id: string;
  readonly amount_cents: number;
  readonly received_on: IsoDate;
  readonly method: KeptPayment["method"];
  readonly purpose: KeptPayment["purpose"];
  readonly returned_on: IsoDate | null;
}
