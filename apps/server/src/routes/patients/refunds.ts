import { cents } from "@claimwright/base";
import { idOf, type PatientId } from "@claimwright/model";
import { approveAskedRefund, askForRefund, payApprovedRefund } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents as centsShape, date, identity, nothing } from "../../http/shapes.ts";

const MAX_REFUND_CENTS = 10_000_000;
const MAX_REASON = 300;
/** The account that refunds are drawn on. */
const BANK_ACCOUNT = "operating";

const refund = z.object({ refundId: identity });

export const askRefundRoute = defineRoute({
  id: "askRefund",
  method: "POST",
  path: "/patients/:patientId/refunds",
  summary: "Asks that a patient's own money goes back; another person approves it",
  permission: "post-money",
  params: z.object({ patientId: identity }),
  query: nothing,
  body: z.object({
    amount: centsShape.min(1).max(MAX_REFUND_CENTS),
    reason: z.string().trim().min(3).max(MAX_REASON),
  }),
  answer: z.object({ refundId: z.string() }),
  handle: async ({ office, desk, today }, { params, body }) => {
    const refundId = office.newId();
    const patientId = idOf<PatientId>(params.patientId);
    await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      askForRefund(tx, desk.practiceId, {
        refundId,
        party: { kind: "patient", patientId },
        from: { kind: "unapplied-patient-cash", patientId },
        amount: cents(body.amount),
        reason: body.reason,
        askedOn: today,
      }),
    );
    return { refundId };
  },
});

export const approveRefundRoute = defineRoute({
  id: "approveRefund",
  method: "POST",
  path: "/refunds/:refundId/approval",
  summary: "Approves a refund that somebody else asked for",
  permission: "approve-refunds",
  params: refund,
  query: nothing,
  body: "none",
  answer: z.object({ approvedOn: date }),
  handle: async ({ office, desk, today }, { params }) => {
    await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      approveAskedRefund(tx, desk.practiceId, params.refundId, today),
    );
    return { approvedOn: today };
  },
});

export const payRefundRoute = defineRoute({
  id: "payRefund",
  method: "POST",
  path: "/refunds/:refundId/payment",
  summary: "Says that an approved refund has left the bank",
  permission: "post-money",
  params: refund,
  query: nothing,
  body: "none",
  answer: z.object({ paidOn: date }),
  handle: async ({ office, desk, today }, { params }) => {
    await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      payApprovedRefund(tx, desk.practiceId, params.refundId, BANK_ACCOUNT, today),
    );
    return { paidOn: today };
  },
});
