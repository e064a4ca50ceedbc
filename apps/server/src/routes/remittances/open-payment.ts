import { sortName } from "@claimwright/model";
import { openPayment } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, identity, nothing } from "../../http/shapes.ts";

const adjustment = z.object({ group: z.string(), reason: z.string(), amount: cents });

const answer = z.object({
  paymentId: z.string(),
  payerName: z.string(),
  traceNumber: z.string(),
  paymentDate: date,
  paymentMethod: z.string(),
  proof: z.object({
    balanced: z.boolean(),
    payment: cents,
    claimsPaid: cents,
    providerAdjustments: cents,
    faults: z.array(z.object({ level: z.string(), message: z.string() })),
  }),
  providerAdjustments: z.array(
    z.object({ reason: z.string(), reference: z.string().optional(), amount: cents }),
  ),
  claims: z.array(
    z.object({
      key: z.string(),
      claimId: z.string().optional(),
      controlNumber: z.string(),
      patientName: z.string().optional(),
      statusCode: z.string(),
      charge: cents,
      paid: cents,
      state: z.string(),
      reason: z.string().optional(),
      adjustments: z.array(adjustment),
    }),
  ),
});

export const openPaymentRoute = defineRoute({
  id: "openPayment",
  method: "GET",
  path: "/payments/:paymentId",
  summary: "One payment with its balance proof and what became of each claim",
  permission: "read-money",
  params: z.object({ paymentId: identity }),
  query: nothing,
  body: "none",
  answer,
  handle: async ({ office, desk }, { params }) => {
    const { paymentId, remittance, proof, claims } = await openPayment(office, desk, params.paymentId);
    const { payer, traceNumber, paymentDate, paymentMethod, providerAdjustments } = remittance;
    return {
      paymentId,
      payerName: payer.name,
      traceNumber,
      paymentDate,
      paymentMethod,
      proof,
      providerAdjustments,
      claims: claims.map(({ occurrenceKey, claimId, payment, state, reason }) => ({
        key: occurrenceKey,
        claimId,
        controlNumber: payment.patientControlNumber,
        patientName: payment.patientName === undefined ? undefined : sortName(payment.patientName),
        statusCode: payment.statusCode,
        charge: payment.totalCharge,
        paid: payment.paid,
        state,
        reason,
        adjustments: [...payment.adjustments, ...payment.lines.flatMap((line) => line.adjustments)],
      })),
    };
  },
});
