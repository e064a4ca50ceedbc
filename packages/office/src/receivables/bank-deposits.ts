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

/** What the bank received, the latest first, and what does not fit with what was announced; nothing moves. */
export async function depositStanding(
  tx: StoreTransaction,
  practiceId: PracticeId,
  today: IsoDate,
): Promise<{
  readonly deposits: readonly KeptDeposit[];
  readonly differences: readonly DepositDifference[];
}> {
  const { rows } = await sql<DepositRow>`
    select * from bank_deposit where practice_id = ${practiceId}
    order by posted_on desc, deposit_id limit ${MAX_DEPOSITS_LISTED}`.execute(tx.db);
  const { differences } = matchDeposits(
    await openDeposits(tx, practiceId),
    await expectedMoney(tx, practiceId),
    today,
  );
  const deposits = rows.map((row) => ({
    ...depositOf(row),
    ...(row.matched_payment === null ? {} : { matchedPayment: row.matched_payment }),
  }));
  return { deposits, differences };
}

export const MAX_DEPOSITS_LISTED = 200;

export interface KeptDeposit extends BankDeposit {
  /** The payment whose money it is; absent while none fits. */
  readonly matchedPayment?: string;
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
  const { rows } = await sql<DepositRow>`
    select * from bank_deposit
    where practice_id = ${practiceId} and matched_payment is null order by posted_on, deposit_id`.execute(
    tx.db,
  );
  return rows.map(depositOf);
}

interface DepositRow {
  readonly deposit_id: string;
  readonly bank_account: string;
  readonly amount_cents: Cents;
  readonly posted_on: IsoDate;
  readonly trace_number: string | null;
  readonly matched_payment: string | null;
}

function depositOf(row: DepositRow): BankDeposit {
  return {
    depositId: row.deposit_id,
    bankAccount: row.bank_account,
    amount: row.amount_cents,
    postedOn: row.posted_on,
    ...(row.trace_number === null ? {} : { traceNumber: row.trace_number }),
  };
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
