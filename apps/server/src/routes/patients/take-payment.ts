import { cents } from "@claimwright/base";
import { idOf, type PatientId } from "@claimwright/model";
import { takePatientPayment } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents as centsShape, identity, nothing } from "../../http/shapes.ts";

const MAX_PAYMENT_CENTS = 10_000_000;

const answer = z.object({ applied: centsShape, credit: centsShape });

/** The window makes the payment's id, so that a second press of the button is the same payment. */
export const takePaymentRoute = defineRoute({
  id: "takePayment",
  method: "POST",
  path: "/patients/:patientId/payments",
  summary: "Takes money from a patient and puts it on what they owe, the oldest first",
  permission: "take-payments",
  params: z.object({ patientId: identity }),
  query: nothing,
  body: z.object({
    paymentId: z.uuid(),
    amount: centsShape.min(1).max(MAX_PAYMENT_CENTS),
    method: z.enum(["cash", "check", "card"]),
    purpose: z.enum(["time-of-service", "statement"]),
  }),
  answer,
  handle: async ({ office, desk, today }, { params, body }) =>
    office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      takePatientPayment(tx, desk.practiceId, {
        paymentId: body.paymentId,
        patientId: idOf<PatientId>(params.patientId),
        amount: cents(body.amount),
        receivedOn: today,
        method: body.method,
        purpose: body.purpose,
      }),
    ),
});
