import { idOf, type PatientId } from "@claimwright/model";
import {
  applyCredit,
  creditOf,
  identifyOverpayment,
  moveOverpayment,
  openCredits,
  refundCredit,
} from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, identity, nothing } from "../../http/shapes.ts";

const MAX_REASON = 200;
const MAX_ACCOUNT_KEY = 400;

const accountKey = z.string().min(1).max(MAX_ACCOUNT_KEY);

const credit = z.object({
  /** Names the account in what is done about it. */
  key: z.string(),
  amount: cents,
  owner: z.enum(["payer", "patient"]),
  ownerName: z.string(),
  patientId: z.string().optional(),
  claimId: z.string().optional(),
  controlNumber: z.string().optional(),
  lastMovedOn: date,
  ageDays: z.number().int(),
  appliesTo: cents,
  overpayment: z
    .object({
      id: z.string(),
      identifiedOn: date,
      clock: z.object({
        returnBy: date,
        daysLeft: z.number().int(),
        state: z.enum(["investigating", "running", "overdue"]),
      }),
    })
    .optional(),
  unclaimed: z.object({ state: z.string(), dueOn: date }).optional(),
  refund: z.object({ refundId: z.string(), amount: cents, state: z.enum(["asked", "approved"]) }).optional(),
});

export const openCreditsRoute = defineRoute({
  id: "openCredits",
  method: "GET",
  path: "/credits",
  summary: "Money that somebody else may own: whose, how old, and the clock of the law where it runs",
  permission: "read-money",
  params: nothing,
  query: nothing,
  body: "none",
  answer: z.object({ credits: z.array(credit) }),
  handle: async ({ office, desk }) => ({ credits: await openCredits(office, desk) }),
});

export const identifyOverpaymentRoute = defineRoute({
  id: "identifyOverpayment",
  method: "POST",
  path: "/overpayments",
  summary: "Starts the 60 days of 42 CFR 401.305 on a credit",
  permission: "post-money",
  params: nothing,
  query: nothing,
  body: z.object({ key: accountKey }),
  answer: z.object({ overpaymentId: z.string() }),
  handle: async ({ office, desk, today }, { body }) => {
    const overpaymentId = office.newId();
    await office.store.withPractices([desk.practiceId], desk.actor, async (tx) => {
      const { account } = await creditOf(tx, desk.practiceId, body.key);
      await identifyOverpayment(tx, desk.practiceId, { overpaymentId, account, identifiedOn: today });
    });
    return { overpaymentId };
  },
});

export const moveOverpaymentRoute = defineRoute({
  id: "moveOverpayment",
  method: "POST",
  path: "/overpayments/:overpaymentId/steps",
  summary: "Begins or ends an investigation of an overpayment, or closes it when the money is back",
  permission: "post-money",
  params: z.object({ overpaymentId: identity }),
  query: nothing,
  body: z.object({ step: z.enum(["investigate", "conclude", "close"]) }),
  answer: z.object({ on: date }),
  handle: async ({ office, desk, today }, { params, body }) => {
    await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      moveOverpayment(tx, desk.practiceId, params.overpaymentId, { kind: body.step, on: today }),
    );
    return { on: today };
  },
});

export const applyCreditRoute = defineRoute({
  id: "applyCredit",
  method: "POST",
  path: "/patients/:patientId/credit",
  summary: "Puts a patient's own money on what they owe, the oldest service first",
  permission: "post-money",
  params: z.object({ patientId: identity }),
  query: nothing,
  body: nothing,
  answer: z.object({ applied: cents }),
  handle: async ({ office, desk, today }, { params }) => ({
    applied: await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      applyCredit(tx, desk.practiceId, idOf<PatientId>(params.patientId), {
        applicationId: office.newId(),
        on: today,
      }),
    ),
  }),
});

export const refundCreditRoute = defineRoute({
  id: "refundCredit",
  method: "POST",
  path: "/credits/refund",
  summary:
    "Asks that a credit goes back to whose it is, or to a state as unclaimed; another person approves it",
  permission: "post-money",
  params: nothing,
  query: nothing,
  body: z.object({
    key: accountKey,
    toState: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
    reason: z.string().trim().min(3).max(MAX_REASON),
  }),
  answer: z.object({ refundId: z.string(), amount: cents }),
  handle: async ({ office, desk, today }, { body }) => {
    const refundId = office.newId();
    const { key, toState, reason } = body;
    const amount = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      refundCredit(tx, desk.practiceId, {
        refundId,
        accountKey: key,
        reason,
        askedOn: today,
        ...(toState === undefined ? {} : { toState }),
      }),
    );
    return { refundId, amount };
  },
});
