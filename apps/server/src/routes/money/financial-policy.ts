import { cents as centsOf, isoDate } from "@claimwright/base";
import { listFinancialPolicies, previewFinancialPolicy, setFinancialPolicy } from "@claimwright/office";
import { type FinancialPolicy, financialPolicyOn } from "@claimwright/receivables";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, nothing } from "../../http/shapes.ts";

const MAX_REASON = 200;
const MAX_STEPS = 20;
/** Days, months, statements or percents. */
const MAX_COUNT = 1_000;

const count = z.number().int().min(0).max(MAX_COUNT);
const amount = cents.min(0);

const policy = z.object({
  dunning: z.object({
    cycleDays: count,
    minimumBalance: amount,
    statements: count,
    finalNoticeDays: count,
  }),
  smallBalance: amount,
  promptPay: z.object({ days: count, percent: count }).optional(),
  slidingScale: z.array(z.object({ upToPercent: count, discountPercent: count })).max(MAX_STEPS),
  povertyLine: z.object({ first: amount, further: amount }).optional(),
  plans: z.object({ maxMonths: count, minimumInstallment: amount }).optional(),
  dormancyYears: z.record(z.string().regex(/^(default|[A-Z]{2})$/), count),
});

const step = z.enum(["statement", "final-notice", "agency-review", "write-off", "wait"]);

export const openFinancialPolicyRoute = defineRoute({
  id: "openFinancialPolicy",
  method: "GET",
  path: "/financial-policy",
  summary: "How the practice deals with what patients owe, and every policy that was ever set",
  permission: "read-money",
  params: nothing,
  query: nothing,
  body: "none",
  answer: z.object({
    /** What holds today. */
    policy,
    version: z.number().int(),
    history: z.array(
      z.object({ effectiveFrom: date, policy, reason: z.string(), setBy: z.string(), setAt: z.string() }),
    ),
  }),
  handle: async ({ office, desk, today }) => {
    const history = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      listFinancialPolicies(tx, desk.practiceId),
    );
    const holds = financialPolicyOn([...history].reverse(), today);
    return { policy: holds, version: history.length, history };
  },
});

export const tryFinancialPolicyRoute = defineRoute({
  id: "tryFinancialPolicy",
  method: "POST",
  path: "/financial-policy/trial",
  summary: "Whom a policy would touch if it held tonight, beside today's; nothing is kept",
  permission: "manage-contracts",
  params: nothing,
  query: nothing,
  body: policy,
  answer: z.object({
    counts: z.array(
      z.object({
        step,
        before: z.number().int(),
        beforeAmount: cents,
        after: z.number().int(),
        afterAmount: cents,
      }),
    ),
    changed: z.array(
      z.object({
        patientId: z.string(),
        patientName: z.string(),
        accountNumber: z.string(),
        balance: cents,
        before: step,
        after: step,
      }),
    ),
    changedCount: z.number().int(),
  }),
  handle: ({ office, desk }, { body }) => previewFinancialPolicy(office, desk, policyOf(body)),
});

export const setFinancialPolicyRoute = defineRoute({
  id: "setFinancialPolicy",
  method: "POST",
  path: "/financial-policy",
  summary: "Sets how the practice deals with what patients owe from a day on",
  permission: "manage-contracts",
  params: nothing,
  query: nothing,
  body: z.object({
    policy,
    effectiveFrom: date,
    reason: z.string().trim().min(3).max(MAX_REASON),
    /** How many policies there were when the person began. */
    version: z.number().int().min(0),
  }),
  answer: z.object({ version: z.number().int() }),
  handle: async ({ office, desk }, { body }) => {
    await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      setFinancialPolicy(tx, desk.practiceId, {
        policy: policyOf(body.policy),
        effectiveFrom: isoDate(body.effectiveFrom),
        reason: body.reason,
        openedVersion: body.version,
      }),
    );
    return { version: body.version + 1 };
  },
});

function policyOf(body: z.infer<typeof policy>): FinancialPolicy {
  const { dunning, promptPay, povertyLine, plans, smallBalance, slidingScale, dormancyYears } = body;
  return {
    dunning: { ...dunning, minimumBalance: centsOf(dunning.minimumBalance) },
    smallBalance: centsOf(smallBalance),
    slidingScale,
    dormancyYears,
    ...(promptPay === undefined ? {} : { promptPay }),
    ...(povertyLine === undefined
      ? {}
      : { povertyLine: { first: centsOf(povertyLine.first), further: centsOf(povertyLine.further) } }),
    ...(plans === undefined
      ? {}
      : { plans: { maxMonths: plans.maxMonths, minimumInstallment: centsOf(plans.minimumInstallment) } }),
  };
}
