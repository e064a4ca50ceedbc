import { idOf, type PatientId } from "@claimwright/model";
import { openPatientMoney, receiptNumber } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, identity, nothing } from "../../http/shapes.ts";

const payment = z.object({
  paymentId: z.string(),
  receiptNumber: z.string(),
  amount: cents,
  receivedOn: date,
  method: z.string(),
  purpose: z.string(),
  returnedOn: date.optional(),
});

const plan = z.object({
  planId: z.string(),
  agreedOn: date,
  balance: cents,
  paid: cents,
  state: z.enum(["on-time", "behind", "broken", "complete"]),
  overdue: cents,
  remaining: cents,
  next: z.object({ dueOn: date, amount: cents }).optional(),
  ended: z.object({ on: date, reason: z.string() }).optional(),
});

const refund = z.object({
  refundId: z.string(),
  amount: cents,
  reason: z.string(),
  askedBy: z.string(),
  askedOn: date,
  approvedBy: z.string().optional(),
  approvedOn: date.optional(),
  paidOn: date.optional(),
});

export const openPatientMoneyRoute = defineRoute({
  id: "openPatientMoney",
  method: "GET",
  path: "/patients/:patientId/money",
  summary: "What a patient paid, promised and is to get back",
  permission: "read-patients",
  params: z.object({ patientId: identity }),
  query: nothing,
  body: "none",
  answer: z.object({
    credit: cents,
    payments: z.array(payment),
    plans: z.array(plan),
    refunds: z.array(refund),
  }),
  handle: async ({ office, desk }, { params }) => {
    const money = await openPatientMoney(office, desk, idOf<PatientId>(params.patientId));
    return {
      ...money,
      payments: money.payments.map((each) => ({ ...each, receiptNumber: receiptNumber(each.paymentId) })),
      plans: money.plans.map(({ standing, ...each }) => ({ ...each, ...standing })),
    };
  },
});
