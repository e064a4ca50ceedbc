import { type Cents, cents, sumCents } from "@claimwright/base";
import type { PatientId } from "@claimwright/model";
import { assertFinancialPolicy, type FinancialPolicy } from "@claimwright/receivables";
import { namesOf } from "../../internal/names-of.ts";
import { type Desk, type Office, todayOf } from "../../office.ts";
import { loadFinancialPolicy } from "../../receivables/patients/financial-policies.ts";
import { patientsWithSmallBalance } from "../../receivables/patients/forgive-debt.ts";
import { type Debtor, listDunning } from "../../receivables/patients/list-dunning.ts";

/** What the next run of bills and the work of the night would do to one patient. */
export interface PolicyEffect {
  readonly patientId: PatientId;
  readonly patientName: string;
  readonly accountNumber: string;
  readonly balance: Cents;
  readonly before: PolicyStep;
  readonly after: PolicyStep;
}

export type PolicyStep = Debtor["step"]["kind"] | "write-off";

export interface PolicyPreview {
  /** Of all that owe something, how many come to each step, by today's policy and by the other one. */
  readonly counts: readonly {
    readonly step: PolicyStep;
    readonly before: number;
    readonly beforeAmount: Cents;
    readonly after: number;
    readonly afterAmount: Cents;
  }[];
  /** Those whom it would treat otherwise, the largest balance first, at most `MAX_EFFECTS_LISTED`. */
  readonly changed: readonly PolicyEffect[];
  readonly changedCount: number;
}

export const MAX_EFFECTS_LISTED = 100;

/** Whom a policy would touch if it held tonight, beside whom today's policy touches; nothing is sent or written off. */
export async function previewFinancialPolicy(
  office: Office,
  desk: Desk,
  other: FinancialPolicy,
): Promise<PolicyPreview> {
  assertFinancialPolicy(other);
  const { practiceId } = desk;
  const today = todayOf(office);
  return office.store.withPractices([practiceId], desk.actor, async (tx) => {
    const stepsBy = async (policy: FinancialPolicy) => {
      const small = await patientsWithSmallBalance(tx, practiceId, policy.smallBalance);
      const forgiven = new Set(small.map(({ patientId }) => patientId));
      const debtors = await listDunning(tx, practiceId, policy.dunning, today);
      return debtors.map(({ patientId, balance, step }) => ({
        patientId,
        balance,
        step: forgiven.has(patientId) ? ("write-off" as const) : step.kind,
      }));
    };
    const before = await stepsBy(await loadFinancialPolicy(tx, practiceId, today));
    const after = await stepsBy(other);
    const stepAfter = new Map(after.map(({ patientId, step }) => [patientId, step]));
    const changed = before.flatMap(({ step, ...debtor }) => {
      const next = stepAfter.get(debtor.patientId) ?? step;
      return next === step ? [] : [{ ...debtor, before: step, after: next }];
    });
    const listed = changed.sort((a, b) => b.balance - a.balance).slice(0, MAX_EFFECTS_LISTED);
    const names = await namesOf(tx, practiceId, { patients: listed.map(({ patientId }) => patientId) });
    return {
      counts: STEPS.map((step) => ({
        step,
        before: countOf(before, step),
        beforeAmount: sumOf(before, step),
        after: countOf(after, step),
        afterAmount: sumOf(after, step),
      })).filter((each) => each.before + each.after > 0),
      changed: listed.map((each) => ({ ...each, ...patientOf(names.patient(each.patientId)) })),
      changedCount: changed.length,
    };
  });
}

const STEPS: readonly PolicyStep[] = ["statement", "final-notice", "agency-review", "write-off", "wait"];

type Stepped = readonly { readonly balance: Cents; readonly step: PolicyStep }[];

function countOf(all: Stepped, step: PolicyStep): number {
  return all.filter((each) => each.step === step).length;
}

function sumOf(all: Stepped, step: PolicyStep): Cents {
  return cents(sumCents(all.filter((each) => each.step === step).map(({ balance }) => balance)));
}

function patientOf(named: { readonly name: string; readonly accountNumber: string } | undefined) {
  return { patientName: named?.name ?? "", accountNumber: named?.accountNumber ?? "" };
}
