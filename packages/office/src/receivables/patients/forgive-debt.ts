import {
  type Cents,
  cents,
  daysBetween,
  formatDollars,
  type IsoDate,
  ProblemError,
  sumCents,
} from "@claimwright/base";
import type { PatientId, PracticeId } from "@claimwright/model";
import {
  type AdjustmentCategory,
  accountKey,
  adjustPatientDebt,
  type Discount,
  type PatientDebt,
  type PatientPayment,
  percentOf,
  slidingDiscount,
} from "@claimwright/receivables";
import { appendEvent, insertTransfers, type StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";
import { type TakenPayment, takePatientPayment } from "../take-patient-payment.ts";
import { loadFinancialPolicy } from "./financial-policies.ts";
import { debtsOfPatient, nothingOwed } from "./patient-owes.ts";

/** Who decided what and when; the same decision again changes nothing. */
export interface Decision {
  readonly decisionId: string;
  readonly decidedOn: IsoDate;
  readonly reason: string;
}

type Category = Extract<
  AdjustmentCategory,
  "small-balance" | "charity" | "sliding-scale" | "prompt-pay" | "courtesy" | "administrative"
>;

/**
 * Takes an amount off what a patient owes, the oldest service first. Throws ProblemError `input.field` for more than is
 * owed, or for nothing.
 */
export async function forgiveDebt(
  tx: StoreTransaction,
  practiceId: PracticeId,
  patientId: PatientId,
  amount: Cents,
  decision: Decision & { readonly category: Category },
): Promise<void> {
  const debts = await debtsOfPatient(tx, practiceId, patientId);
  const owed = sumCents(debts.map((debt) => debt.owed));
  if (amount <= 0 || amount > owed) {
    throw new ProblemError({
      code: "input.field",
      message: `${formatDollars(amount)} cannot be taken off the ${formatDollars(owed)} that is owed.`,
      remedy: "Take off at most what is owed; money that was paid is refunded, not adjusted.",
      place: "amount",
    });
  }
  await takeOff(tx, practiceId, debts, amount, decision);
}

/** Grants a household the discount of the practice's scale on all that the patient owes today. */
export async function grantDiscount(
  tx: StoreTransaction,
  practiceId: PracticeId,
  patientId: PatientId,
  household: { readonly people: number; readonly yearlyIncome: Cents },
  decision: Omit<Decision, "reason">,
): Promise<Discount & { readonly amount: Cents }> {
  const policy = await loadFinancialPolicy(tx, practiceId, decision.decidedOn);
  const discount = slidingDiscount(policy, household);
  const debts = await debtsOfPatient(tx, practiceId, patientId);
  if (debts.length === 0) throw nothingOwed();
  const amount = percentOf(sumCents(debts.map(({ owed }) => owed)), discount.percent);
  const { category, why } = discount;
  if (amount > 0) await takeOff(tx, practiceId, debts, amount, { ...decision, category, reason: why.reason });
  return { ...discount, amount };
}

/**
 * Takes a payment that settles the account at the prompt-pay discount. Throws ProblemError `input.field` when the
 * practice grants none, the first bill is too old, or the payment is less than the discounted balance.
 */
export async function settlePromptly(
  tx: StoreTransaction,
  practiceId: PracticeId,
  payment: PatientPayment,
  processorReference?: string,
): Promise<TakenPayment & { readonly discount: Cents }> {
  const { promptPay } = await loadFinancialPolicy(tx, practiceId, payment.receivedOn);
  const debts = await debtsOfPatient(tx, practiceId, payment.patientId);
  const owed = sumCents(debts.map((debt) => debt.owed));
  const billedOn = await firstBilledOn(tx, practiceId, payment.patientId);
  const age = billedOn === undefined ? 0 : daysBetween(billedOn, payment.receivedOn);
  const discount =
    promptPay === undefined || age > promptPay.days ? cents(0) : percentOf(owed, promptPay.percent);
  if (discount <= 0 || payment.amount < owed - discount) {
    throw new ProblemError({
      code: "input.field",
      message: `Of the ${formatDollars(owed)} owed, ${formatDollars(discount)} is taken off for prompt payment of the rest.`,
      remedy: "Take the whole rest within the days of the policy, or take an ordinary payment.",
      place: "amount",
    });
  }
  await takeOff(tx, practiceId, debts, discount, {
    decisionId: `prompt-pay/${payment.paymentId}`,
    decidedOn: payment.receivedOn,
    reason: `The account is settled ${age} days after its first bill.`,
    category: "prompt-pay",
  });
  return { ...(await takePatientPayment(tx, practiceId, payment, processorReference)), discount };
}

/** Writes balances off that are too small to bill, once a patient and day. Answers how many and how much. */
export async function writeOffSmallBalances(
  tx: StoreTransaction,
  practiceId: PracticeId,
  today: IsoDate,
): Promise<{ readonly patients: number; readonly amount: Cents }> {
  const { smallBalance } = await loadFinancialPolicy(tx, practiceId, today);
  if (smallBalance <= 0) return { patients: 0, amount: cents(0) };
  let amount = 0;
  const small = await patientsWithSmallBalance(tx, practiceId, smallBalance);
  for (const { patientId, balance } of small) {
    amount += balance;
    await forgiveDebt(tx, practiceId, patientId, balance, {
      decisionId: `small-balance/${patientId}/${today}`,
      decidedOn: today,
      reason: `A balance of up to ${formatDollars(smallBalance)} costs more to bill than it brings.`,
      category: "small-balance",
    });
  }
  return { patients: small.length, amount: cents(amount) };
}

/** Only what is settled otherwise: while a plan may still answer for the patient, the balance may grow. */
export async function patientsWithSmallBalance(
  tx: StoreTransaction,
  practiceId: PracticeId,
  limit: Cents,
): Promise<readonly { readonly patientId: PatientId; readonly balance: Cents }[]> {
  const { rows } = await sql<{ patient_id: PatientId; balance: Cents }>`
    select account.patient_id,
      sum(kept.debit_cents - kept.credit_cents) filter (where kind = 'patient-receivable')::bigint as balance
    from account_balance kept join ledger_account account using (practice_id, account)
    where kept.practice_id = ${practiceId} and account.patient_id is not null
      and kind in ('patient-receivable', 'coverage-receivable', 'unapplied-patient-cash')
    group by account.patient_id
    having sum(kept.debit_cents - kept.credit_cents) filter (where kind = 'patient-receivable') between 1 and ${limit}
      and coalesce(bool_and(kept.debit_cents = kept.credit_cents) filter (where kind <> 'patient-receivable'), true)
      and bool_and(kept.debit_cents >= kept.credit_cents) filter (where kind = 'patient-receivable')
    order by account.patient_id`.execute(tx.db);
  return rows.map((row) => ({ patientId: row.patient_id, balance: row.balance }));
}

async function takeOff(
  tx: StoreTransaction,
  practiceId: PracticeId,
  debts: readonly PatientDebt[],
  amount: Cents,
  decision: Decision & { readonly category: Category },
): Promise<void> {
  let left: number = amount;
  const transfers = debts.flatMap((debt) => {
    const part = cents(Math.min(debt.owed, left));
    left -= part;
    return part === 0 ? [] : adjustPatientDebt(debt, part, decision.category, decision);
  });
  const { posted } = await insertTransfers(tx, practiceId, transfers, accountKey);
  if (posted === 0) return;
  const [first] = debts;
  await appendEvent(tx, practiceId, {
    kind: "patient-debt.adjusted",
    subjectKind: "patient",
    subjectId: first?.account.patientId ?? "",
    data: { amountCents: amount, category: decision.category, reason: decision.reason },
  });
}

async function firstBilledOn(
  tx: StoreTransaction,
  practiceId: PracticeId,
  patientId: PatientId,
): Promise<IsoDate | undefined> {
  const { rows } = await sql<{ day: IsoDate | null }>`
    select min(statement_date) as day from statement
    where practice_id = ${practiceId} and patient_id = ${patientId} and statement_date > coalesce((
      select max(received_on) from patient_payment
      where practice_id = ${practiceId} and patient_id = ${patientId} and returned_on is null), '1900-01-01'::date)`.execute(
    tx.db,
  );
  return rows[0]?.day ?? undefined;
}
