import {
  addDays,
  allocateCents,
  type Cents,
  cents,
  type IsoDate,
  isoDate,
  ProblemError,
  sumCents,
} from "@claimwright/base";

/** A promise to pay a balance in instalments. */
export interface PaymentPlan {
  readonly installments: readonly Installment[];
}

export interface Installment {
  readonly dueOn: IsoDate;
  readonly amount: Cents;
}

/** The longest plan: five years of months. */
export const MAX_INSTALLMENTS = 60;

/** Days of grace before an instalment counts as missed. */
export const INSTALLMENT_GRACE_DAYS = 10;

/**
 * Splits a balance into monthly instalments that sum to it exactly, the cent over going to the first ones. A day that
 * a month does not have becomes its last day.
 */
export function planInstallments(balance: Cents, count: number, firstDueOn: IsoDate): PaymentPlan {
  if (!Number.isInteger(count) || count < 1 || count > MAX_INSTALLMENTS || balance <= 0) {
    throw new ProblemError({
      code: "input.field",
      message: `A payment plan splits a balance above zero into 1 to ${MAX_INSTALLMENTS} instalments.`,
      remedy: "Give the number of months.",
      place: "installments",
    });
  }
  const amounts = allocateCents(
    balance,
    Array.from({ length: count }, () => 1),
  );
  return {
    installments: amounts.map((amount, index) => ({ dueOn: addMonths(firstDueOn, index), amount })),
  };
}

export interface PlanStanding {
  readonly state: "on-time" | "behind" | "complete";
  /** Fallen due and not paid, grace not counted. */
  readonly overdue: Cents;
  readonly remaining: Cents;
  readonly next?: Installment;
}

/** Where a plan stands when so much has been paid on it. */
export function planStanding(plan: PaymentPlan, paid: Cents, today: IsoDate): PlanStanding {
  const remaining = cents(Math.max(sumCents(plan.installments.map(({ amount }) => amount)) - paid, 0));
  if (remaining === 0) return { state: "complete", overdue: cents(0), remaining };
  let covered = 0;
  const next = plan.installments.find(({ amount }) => {
    covered += amount;
    return covered > paid;
  });
  const dueBy = (day: IsoDate) =>
    plan.installments.reduce((sum, { dueOn, amount }) => (dueOn <= day ? sum + amount : sum), 0);
  const overdue = cents(Math.max(dueBy(today) - paid, 0));
  const missed = dueBy(addDays(today, -INSTALLMENT_GRACE_DAYS)) > paid;
  return {
    state: missed ? "behind" : "on-time",
    overdue,
    remaining,
    ...(next === undefined ? {} : { next }),
  };
}

function addMonths(from: IsoDate, months: number): IsoDate {
  const index = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = Math.min(Number(from.slice(8)), lastDay);
  return isoDate(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
}
