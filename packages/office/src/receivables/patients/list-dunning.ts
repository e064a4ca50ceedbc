import type { Cents, IsoDate } from "@claimwright/base";
import { type ClaimId, idOf, type PatientId, type PracticeId } from "@claimwright/model";
import {
  type DunningAccount,
  type DunningRules,
  type DunningStep,
  nextDunningStep,
} from "@claimwright/receivables";
import type { StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";
import type { HoldKind } from "./billing-holds.ts";

/** A patient who owes something, and what the rules say is next. */
export interface Debtor {
  readonly patientId: PatientId;
  readonly balance: Cents;
  readonly claimIds: readonly ClaimId[];
  readonly step: DunningStep;
}

/** Everybody who owes something with the step of today; nothing is sent or kept. */
export async function listDunning(
  tx: StoreTransaction,
  practiceId: PracticeId,
  rules: DunningRules,
  today: IsoDate,
): Promise<readonly Debtor[]> {
  const debts = await listDebts(tx, practiceId, today);
  return debts.map((debt) => ({
    patientId: debt.patientId,
    balance: debt.balance,
    claimIds: debt.claimIds,
    step: nextDunningStep(dunningOf(debt, rules), rules, today),
  }));
}

interface Debt {
  readonly patientId: PatientId;
  readonly balance: Cents;
  readonly claimIds: readonly ClaimId[];
  /** Bills since the last payment, oldest first. */
  readonly billedOn: readonly IsoDate[];
  readonly hasPlan: boolean;
  readonly hold: HoldKind | null;
}

/** A bill after the last ordinary one is the final notice. */
function dunningOf({ balance, billedOn, hasPlan, hold }: Debt, rules: DunningRules): DunningAccount {
  const finalNoticeOn = billedOn[rules.statements];
  return {
    balance,
    statementsSent: billedOn.slice(0, rules.statements),
    ...(finalNoticeOn === undefined ? {} : { finalNoticeOn }),
    ...(hold === null ? (hasPlan ? { hold: "payment-plan" } : {}) : { hold }),
  };
}

async function listDebts(
  tx: StoreTransaction,
  practiceId: PracticeId,
  today: IsoDate,
): Promise<readonly Debt[]> {
  const { rows } = await sql<DebtorRow>`
    with owed as (
      select account.patient_id, sum(kept.debit_cents - kept.credit_cents)::bigint as balance,
        array_agg(distinct account.claim_id) filter (where kept.debit_cents <> kept.credit_cents) as claim_ids
      from account_balance kept join ledger_account account using (practice_id, account)
      where kept.practice_id = ${practiceId} and account.kind = 'patient-receivable'
      group by account.patient_id having sum(kept.debit_cents - kept.credit_cents) > 0
    )
    select owed.*, array(
        select statement_date::text from statement
        where statement.practice_id = ${practiceId} and statement.patient_id = owed.patient_id
          and statement_date > coalesce((
            select max(received_on) from patient_payment
            where patient_payment.practice_id = ${practiceId} and patient_payment.patient_id = owed.patient_id
              and returned_on is null), '1900-01-01'::date)
        order by statement_date) as billed_on,
      exists (
        select from payment_plan where payment_plan.practice_id = ${practiceId}
          and payment_plan.patient_id = owed.patient_id and ended_on is null) as has_plan,
      (select min(kind) from billing_hold where billing_hold.practice_id = ${practiceId}
        and billing_hold.patient_id = owed.patient_id and since <= ${today} and ended_on is null) as hold
    from owed order by patient_id`.execute(tx.db);
  return rows.map((row) => ({
    patientId: idOf<PatientId>(row.patient_id),
    balance: row.balance as Cents,
    claimIds: row.claim_ids.map((id) => idOf<ClaimId>(id)),
    billedOn: row.billed_on as IsoDate[],
    hasPlan: row.has_plan,
    hold: row.hold,
  }));
}

interface DebtorRow {
  readonly patient_id: string;
  readonly balance: number;
  readonly claim_ids: string[];
  readonly billed_on: string[];
  readonly has_plan: boolean;
  readonly hold: HoldKind | null;
}
