import { type Cents, type IsoDate, ProblemError } from "@claimwright/base";
import type { PatientId, PracticeId } from "@claimwright/model";
import { accountKey, applyPatientCash, type LedgerAccount, type RefundParty } from "@claimwright/receivables";
import { appendEvent, insertTransfers, listBalances, type StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";
import { askForRefund } from "../refunds.ts";
import { debtsOfPatient, nothingOwed } from "./patient-owes.ts";

/**
 * Puts a patient's own money that is on no service on what they owe, the oldest service first. Answers how much. Throws
 * ProblemError `input.field` when they owe nothing or hold no money.
 */
export async function applyCredit(
  tx: StoreTransaction,
  practiceId: PracticeId,
  patientId: PatientId,
  by: { readonly applicationId: string; readonly on: IsoDate },
): Promise<Cents> {
  const kind = "unapplied-patient-cash";
  const kept = await listBalances<LedgerAccount>(tx, practiceId, { patientId, kind });
  const available = kept.reduce((sum, { balance }) => sum - balance, 0) as Cents;
  const debts = await debtsOfPatient(tx, practiceId, patientId);
  if (debts.length === 0) throw nothingOwed();
  const document = { effectiveOn: by.on, documentId: by.applicationId };
  const applications = applyPatientCash(patientId, available, debts, document);
  if (applications.length === 0) throw noCredit();
  await insertTransfers(tx, practiceId, applications, accountKey);
  const applied = applications.reduce((sum, { amount }) => sum + amount, 0) as Cents;
  await appendEvent(tx, practiceId, {
    kind: "credit.applied",
    subjectKind: "patient",
    subjectId: patientId,
    data: { amountCents: applied },
  });
  return applied;
}

/**
 * Asks that a credit goes back to whose it is, or, when nobody claimed it, to a state as unclaimed property; another
 * person approves it. Throws ProblemError `input.field` when the account holds no credit.
 */
export async function refundCredit(
  tx: StoreTransaction,
  practiceId: PracticeId,
  refund: {
    readonly refundId: string;
    readonly accountKey: string;
    readonly toState?: string;
    readonly reason: string;
    readonly askedOn: IsoDate;
  },
): Promise<Cents> {
  const { account, amount } = await creditOf(tx, practiceId, refund.accountKey);
  const owner = refundPartyOf(account);
  if (owner === undefined) throw noCredit();
  await askForRefund(tx, practiceId, {
    refundId: refund.refundId,
    party: refund.toState === undefined ? owner : { kind: "state", state: refund.toState },
    from: account,
    amount,
    reason: refund.reason,
    askedOn: refund.askedOn,
  });
  return amount;
}

/** To whom a credit of this account goes back: the plan that paid too much, or the patient. */
function refundPartyOf(account: LedgerAccount): RefundParty | undefined {
  switch (account.kind) {
    case "coverage-receivable":
      return { kind: "payer", payerId: account.payerId };
    case "patient-receivable":
    case "unapplied-patient-cash":
      return { kind: "patient", patientId: account.patientId };
    default:
      return undefined;
  }
}

/** The account of a credit by its key. Throws ProblemError `input.field` when it holds none. */
export async function creditOf(
  tx: StoreTransaction,
  practiceId: PracticeId,
  key: string,
): Promise<{ readonly account: LedgerAccount; readonly amount: Cents }> {
  const { rows } = await sql<{ facts: LedgerAccount; amount: Cents }>`
    select account.facts, kept.credit_cents - kept.debit_cents as amount
    from account_balance kept join ledger_account account using (practice_id, account)
    where kept.practice_id = ${practiceId} and kept.account = ${key} and kept.credit_cents > kept.debit_cents`.execute(
    tx.db,
  );
  const [row] = rows;
  if (row === undefined) throw noCredit();
  return { account: row.facts, amount: row.amount };
}

function noCredit(): ProblemError {
  return new ProblemError({
    code: "input.field",
    message: "There is no credit on this account.",
    remedy: "Look at the credits again; somebody may have used it.",
    place: "account",
  });
}
