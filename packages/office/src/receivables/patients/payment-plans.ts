import { addDays, type Cents, formatDollars, type IsoDate, ProblemError, sumCents } from "@claimwright/base";
import type { PatientId, PracticeId } from "@claimwright/model";
import {
  assertPlanAllowed,
  type LedgerAccount,
  type PaymentPlan,
  type PlanStanding,
  planInstallments,
  planStanding,
} from "@claimwright/receivables";
import { appendEvent, listBalances, type StoreTransaction } from "@claimwright/store";
import { sql } from "kysely";
import { openWork } from "../open-work.ts";
import { loadFinancialPolicy } from "./financial-policies.ts";

/** A promise to pay as it was agreed, and where it stands. */
export interface AgreedPlan {
  readonly planId: string;
  readonly patientId: PatientId;
  readonly agreedOn: IsoDate;
  readonly agreedBy?: string;
  readonly balance: Cents;
  /** Paid on it since, returned payments left out. */
  readonly paid: Cents;
  readonly standing: PlanStanding;
  /** Present when it no longer runs. */
  readonly ended?: { readonly on: IsoDate; readonly reason: PlanEnd };
}

export type PlanEnd = "complete" | "broken" | "cancelled";

export interface PlanToAgree {
  readonly planId: string;
  readonly patientId: PatientId;
  /** Absent: all that the patient owes today. */
  readonly balance?: Cents;
  readonly months: number;
  readonly firstDueOn: IsoDate;
  readonly agreedOn: IsoDate;
}

/**
 * Agrees a plan with a patient: bills rest while it runs. Throws ProblemError `input.field` when the patient owes less
 * than the plan is for or the practice grants no such plan, `store.conflict` when one runs already.
 */
export async function agreePaymentPlan(
  tx: StoreTransaction,
  practiceId: PracticeId,
  agreement: PlanToAgree,
): Promise<PaymentPlan> {
  const { planId, patientId, agreedOn } = agreement;
  const owed = await owedBy(tx, practiceId, patientId);
  const balance = agreement.balance ?? owed;
  if (balance > owed) {
    throw new ProblemError({
      code: "input.field",
      message: `The patient owes ${formatDollars(owed)}; a plan over ${formatDollars(balance)} is more than that.`,
      remedy: "Agree on at most what is owed today.",
      place: "balance",
    });
  }
  const plan = planInstallments(balance, agreement.months, agreement.firstDueOn);
  assertPlanAllowed(plan, (await loadFinancialPolicy(tx, practiceId, agreedOn)).plans);
  const { rows } = await sql`
    insert into payment_plan (practice_id, plan_id, patient_id, installments, agreed_on, agreed_by)
    values (${practiceId}, ${planId}, ${patientId}, ${JSON.stringify(plan.installments)}::jsonb, ${agreedOn}, ${tx.actor})
    on conflict do nothing returning plan_id`.execute(tx.db);
  if (rows.length === 0) {
    throw new ProblemError({
      code: "store.conflict",
      message: "The patient has a payment plan that runs.",
      remedy: "End that one first; what was paid on it is paid.",
    });
  }
  await appendEvent(tx, practiceId, planEvent("agreed", planId, { balanceCents: balance }));
  return plan;
}

/** Ends a plan before it is paid up, at the patient's or the practice's wish: bills go out again. */
export async function cancelPaymentPlan(
  tx: StoreTransaction,
  practiceId: PracticeId,
  planId: string,
  today: IsoDate,
): Promise<void> {
  if (await endPlan(tx, practiceId, planId, "cancelled", today)) return;
  throw new ProblemError({
    code: "input.not-found",
    message: `There is no plan ${planId} that runs.`,
    remedy: "List the plans of the patient.",
  });
}

/** Plans with their instalments: paid, due, missed. The running ones, or every one of a patient's. */
export async function listPaymentPlans(
  tx: StoreTransaction,
  practiceId: PracticeId,
  today: IsoDate,
  of: { readonly patientId?: PatientId } = {},
): Promise<readonly AgreedPlan[]> {
  const { rows } = await sql<PlanRow>`
    select plan.plan_id, plan.patient_id, plan.installments, plan.agreed_on, plan.agreed_by, plan.ended_on,
      plan.ended_reason, coalesce((
        select sum(amount_cents) from patient_payment paid
        where paid.practice_id = plan.practice_id and paid.patient_id = plan.patient_id
          and paid.purpose = 'payment-plan' and paid.returned_on is null and paid.received_on >= plan.agreed_on
          and (plan.ended_on is null or paid.received_on <= plan.ended_on)), 0)::bigint as paid
    from payment_plan plan
    where plan.practice_id = ${practiceId}
      and (plan.patient_id = ${of.patientId ?? null} or (${of.patientId ?? null}::text is null and plan.ended_on is null))
    order by plan.agreed_on, plan.plan_id`.execute(tx.db);
  return rows.map((row) => agreedPlan(row, today));
}

/**
 * Goes through the running plans: those that are paid up end as complete; of one that is behind a person is told; a
 * broken one ends, so that bills go out again, and somebody calls the patient.
 */
export async function reviewPaymentPlans(
  tx: StoreTransaction,
  practiceId: PracticeId,
  today: IsoDate,
): Promise<{ readonly completed: number; readonly broken: number; readonly behind: number }> {
  const counts = { completed: 0, broken: 0, behind: 0 };
  for (const plan of await listPaymentPlans(tx, practiceId, today)) {
    const { state } = plan.standing;
    if (state === "on-time") continue;
    if (state === "complete") {
      counts.completed += 1;
      await endPlan(tx, practiceId, plan.planId, "complete", today);
      continue;
    }
    counts[state] += 1;
    await openPlanWork(tx, practiceId, plan, state, today);
    if (state === "broken") await endPlan(tx, practiceId, plan.planId, "broken", today);
  }
  return counts;
}

const DAYS_TO_CALL = 5;

async function openPlanWork(
  tx: StoreTransaction,
  practiceId: PracticeId,
  { planId, patientId, standing }: AgreedPlan,
  state: "behind" | "broken",
  today: IsoDate,
): Promise<void> {
  const missed = standing.installments.filter((each) => each.state === "missed").length;
  const reason = `${missed} ${missed === 1 ? "instalment is" : "instalments are"} missed; ${formatDollars(standing.overdue)} is overdue.`;
  await openWork(tx, practiceId, [
    {
      effectKey: `plan/${planId}/${state}/${standing.next?.dueOn ?? ""}`,
      kind: `plan-${state}`,
      patientId,
      amount: standing.remaining,
      action: "call-patient",
      owner: "biller",
      step:
        state === "behind"
          ? "Call the patient about the instalment that did not come."
          : "The plan is broken and bills go out again: call the patient, or agree a new one.",
      due: addDays(today, DAYS_TO_CALL),
      why: {
        rule: `receivables.plan-${state}`,
        reason,
        source: "practice financial policy",
        inputs: { missed },
        result: standing.overdue,
      },
    },
  ]);
}

async function endPlan(
  tx: StoreTransaction,
  practiceId: PracticeId,
  planId: string,
  reason: PlanEnd,
  today: IsoDate,
): Promise<boolean> {
  const { rows } = await sql`
    update payment_plan set ended_on = ${today}, ended_reason = ${reason}
    where practice_id = ${practiceId} and plan_id = ${planId} and ended_on is null returning plan_id`.execute(
    tx.db,
  );
  if (rows.length === 0) return false;
  await appendEvent(tx, practiceId, planEvent("ended", planId, { reason }));
  return true;
}

async function owedBy(tx: StoreTransaction, practiceId: PracticeId, patientId: PatientId): Promise<Cents> {
  const kept = await listBalances<LedgerAccount>(tx, practiceId, { patientId, kind: "patient-receivable" });
  return sumCents(kept.map(({ balance }) => balance));
}

interface PlanRow {
  readonly plan_id: string;
  readonly patient_id: string;
  readonly installments: PaymentPlan["installments"];
  readonly agreed_on: string;
  readonly agreed_by: string | null;
  readonly ended_on: string | null;
  readonly ended_reason: PlanEnd | null;
  readonly paid: number;
}

function agreedPlan(row: PlanRow, today: IsoDate): AgreedPlan {
  const { installments, ended_on: endedOn, ended_reason: endedReason } = row;
  const paid = row.paid as Cents;
  return {
    planId: row.plan_id,
    patientId: row.patient_id as PatientId,
    agreedOn: row.agreed_on as IsoDate,
    ...(row.agreed_by === null ? {} : { agreedBy: row.agreed_by }),
    balance: sumCents(installments.map(({ amount }) => amount)),
    paid,
    standing: planStanding({ installments }, paid, (endedOn ?? today) as IsoDate),
    ...(endedOn === null || endedReason === null
      ? {}
      : { ended: { on: endedOn as IsoDate, reason: endedReason } }),
  };
}

function planEvent(step: string, planId: string, data: Readonly<Record<string, string | number>>) {
  return { kind: `payment-plan.${step}`, subjectKind: "payment-plan", subjectId: planId, data };
}
