import type { Cents, IsoDate } from "@claimwright/base";
import type { PracticeId } from "@claimwright/model";
import {
  accountKey,
  type BankDeposit,
  type DepositDifference,
  type ExpectedMoney,
  type LedgerAccount,
  matchDeposits,
} from "@claimwright/receivables";
import { insertRecords, insertTransfers, listBalances, type StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";

/**
 * Takes in what the bank says it received, from a file or keyed, and confirms the money that was announced. Every
 * deposit that was never matched is tried again. Answers what does not match.
 */
export async function confirmDeposits(
  tx: StoreTransaction,
  practiceId: PracticeId,
  deposits: readonly BankDeposit[],
  today: IsoDate,
): Promise<readonly DepositDifference[]> {
  const rows = deposits.map((deposit) => ({
    practice_id: practiceId,
    deposit_id: deposit.depositId,
    bank_account: deposit.bankAccount,
    amount_cents: deposit.amount,
    posted_on: deposit.postedOn,
    trace_number: deposit.traceNumber ?? null,
  }));
  await insertRecords(tx, "bank_deposit", DEPOSIT_COLUMNS, rows, "do nothing");
  const { matched, differences } = matchDeposits(
    await openDeposits(tx, practiceId),
    await expectedMoney(tx, practiceId),
    today,
  );
  await insertTransfers(
    tx,
    practiceId,
    matched.flatMap(({ transfers }) => transfers),
    accountKey,
  );
  for (const { deposit, expected } of matched) {
    await sql`
      update bank_deposit set matched_payment = ${expected.payment}
      where practice_id = ${practiceId} and deposit_id = ${deposit.depositId}`.execute(tx.db);
  }
  return differences;
}

const DEPOSIT_COLUMNS = {
  practice_id: "text",
  deposit_id: "text",
  bank_account: "text",
  amount_cents: "bigint",
  posted_on: "date",
  trace_number: "text",
} as const;

async function openDeposits(tx: StoreTransaction, practiceId: PracticeId): Promise<readonly BankDeposit[]> {
  const { rows } = await sql<{
    deposit_id: string;
    bank_account: string;
    amount_cents: number;
    posted_on: string;
    trace_number: string | null;
  }>`
    select deposit_id, bank_account, amount_cents, posted_on, trace_number from bank_deposit
    where practice_id = ${practiceId} and matched_payment is null order by posted_on, deposit_id`.execute(
    tx.db,
  );
  return rows.map((row) => ({
    depositId: row.deposit_id,
    bankAccount: row.bank_account,
    amount: row.amount_cents as Cents,
    postedOn: row.posted_on as IsoDate,
    ...(row.trace_number === null ? {} : { traceNumber: row.trace_number }),
  }));
}

/** Cash that is announced and not confirmed: payers' payments by the trace in their key, patients' by their day. */
async function expectedMoney(
  tx: StoreTransaction,
  practiceId: PracticeId,
): Promise<readonly ExpectedMoney[]> {
  const kept = await listBalances<LedgerAccount>(tx, practiceId, { kind: "cash-clearing" });
  const open = kept.flatMap(({ account, balance }) =>
    account.kind === "cash-clearing" && balance !== 0 ? [{ payment: account.payment, amount: balance }] : [],
  );
  const taken = await daysTaken(
    tx,
    practiceId,
    open.flatMap(({ payment }) => patientPaymentId(payment) ?? []),
  );
  return open.flatMap(({ payment, amount }): readonly ExpectedMoney[] => {
    const own = patientPaymentId(payment);
    if (own !== undefined) {
      const expectedOn = taken.get(own);
      return expectedOn === undefined ? [] : [{ payment, amount, expectedOn }];
    }
    const [, trace = "", , date] = payment.split("/");
    return [{ payment, amount, expectedOn: date as IsoDate, traceNumber: decodePart(trace) }];
  });
}

const PATIENT_PAYMENT = "patient/";

function patientPaymentId(payment: string): string | undefined {
  return payment.startsWith(PATIENT_PAYMENT) ? payment.slice(PATIENT_PAYMENT.length) : undefined;
}

async function daysTaken(
  tx: StoreTransaction,
  practiceId: PracticeId,
  ids: readonly string[],
): Promise<ReadonlyMap<string, IsoDate>> {
  const { rows } = await sql<{ payment_id: string; received_on: string }>`
    select payment_id, received_on from patient_payment
    where practice_id = ${practiceId} and payment_id = any(${[...ids]}::text[])`.execute(tx.db);
  return new Map(rows.map((row) => [row.payment_id, row.received_on as IsoDate]));
}

function decodePart(part: string): string {
  return part.replaceAll("%2F", "/").replaceAll("%25", "%");
}
