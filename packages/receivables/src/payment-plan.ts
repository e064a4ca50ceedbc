import {
  addDays,
  allocateCents,
  type Cents,
  cents,
  formatDollars,
  type IsoDate,
  isoDate,
  ProblemError,
  sumCents,
  ZERO_CENTS,
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

/** Throws ProblemError `input.field` for a plan that is longer, or whose instalments are smaller, than the practice grants. */
export function assertPlanAllowed(
  { installments }: PaymentPlan,
  rules: { readonly maxMonths: number; readonly minimumInstallment: Cents } | undefined,
): void {
  if (rules === undefined) return;
  const least = installments.at(-1)?.amount ?? ZERO_CENTS;
  if (installments.length <= rules.maxMonths && least >= rules.minimumInstallment) return;
  throw new ProblemError({
    code: "input.field",
    message: `The financial policy grants up to ${rules.maxMonths} months and instalments from ${formatDollars(rules.minimumInstallment)}.`,
    remedy: "Agree on fewer months.",
    place: "months",
  });
}

export interface PlanStanding {
  /** `broken`: so many instalments are missed that the promise no longer holds the bills back. */
  readonly state: "on-time" | "behind" | "broken" | "complete";
  /** Fallen due and not paid, grace not counted. */
  readonly overdue: Cents;
  readonly remaining: Cents;
  readonly next?: Installment;
  readonly installments: readonly InstallmentStanding[];
}

export interface InstallmentStanding extends Installment {
  /** What of the money paid so far went to it; the earliest instalments are paid first. */
  readonly paid: Cents;
  readonly state: "paid" | "later" | "due" | "missed";
}

/** Missed instalments that break a plan. */
export const BROKEN_AFTER_MISSED = 2;

/** Where a plan stands when so much has been paid on it. */
export function planStanding(plan: PaymentPlan, paid: Cents, today: IsoDate): PlanStanding {
  let left = Math.max(paid, 0);
  const installments = plan.installments.map((installment): InstallmentStanding => {
    const share = cents(Math.min(left, installment.amount));
    left -= share;
    return { ...installment, paid: share, state: installmentState(installment, share, today) };
  });
  const open = installments.filter(({ state }) => state !== "paid");
  const sumOpen = (of: readonly InstallmentStanding[]) =>
    sumCents(of.map((each) => cents(each.amount - each.paid)));
  const missed = open.filter(({ state }) => state === "missed").length;
  const [next] = open;
  return {
    state: standingOf(open.length, missed),
    overdue: sumOpen(open.filter(({ dueOn }) => dueOn <= today)),
    remaining: sumOpen(open),
    ...(next === undefined ? {} : { next: { dueOn: next.dueOn, amount: next.amount } }),
    installments,
  };
}

function standingOf(open: number, missed: number): PlanStanding["state"] {
  if (open === 0) return "complete";
  if (missed >= BROKEN_AFTER_MISSED) return "broken";
  return missed > 0 ? "behind" : "on-time";
}

function installmentState(
  { dueOn, amount }: Installment,
  paid: Cents,
  today: IsoDate,
): InstallmentStanding["state"] {
  if (paid === amount) return "paid";
  if (dueOn > today) return "later";
  return addDays(dueOn, INSTALLMENT_GRACE_DAYS) < today ? "missed" : "due";
}

function addMonths(from: IsoDate, months: number): IsoDate {
  const index = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = Math.min(Number(from.slice(8)), lastDay);
  return isoDate(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
}
