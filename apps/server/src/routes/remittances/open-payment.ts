import { sortName } from "@claimwright/model";
import { openPayment } from "@claimwright/office";
import { providerAdjustmentWords } from "@claimwright/receivables";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, identity, nothing, why } from "../../http/shapes.ts";

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
    /** How much was proven: service lines, claims. */
    lines: z.number().int(),
    claims: z.number().int(),
    faults: z.array(
      z.object({
        level: z.enum(["line", "claim", "transaction"]),
        occurrence: z.number().int().optional(),
        line: z.number().int().optional(),
        stated: cents,
        computed: cents,
        difference: cents,
        message: z.string(),
      }),
    ),
  }),
  providerAdjustments: z.array(
    z.object({
      /** One-based in the order of the payment's PLB. */
      place: z.number().int(),
      reason: z.string(),
      words: z.string().optional(),
      reference: z.string().optional(),
      amount: cents,
      /** Absent for one that moved no money. */
      state: z.enum(["posted", "undone"]).optional(),
      /** Why it stands as it does, the last thing first. */
      whys: z.array(why),
    }),
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
    const opened = await openPayment(office, desk, params.paymentId);
    const { paymentId, remittance, proof, claims } = opened;
    const { payer, traceNumber, paymentDate, paymentMethod, providerAdjustments } = remittance;
    const kept = new Map(opened.providerAdjustments.map((each) => [each.place, each]));
    return {
      paymentId,
      payerName: payer.name,
      traceNumber,
      paymentDate,
      paymentMethod,
      proof: {
        ...proof,
        claims: remittance.claims.length,
        lines: remittance.claims.reduce((count, claim) => count + claim.lines.length, 0),
      },
      providerAdjustments: providerAdjustments.map((each, index) => ({
        ...each,
        place: index + 1,
        words: providerAdjustmentWords(each.reason),
        state: kept.get(index + 1)?.state,
        whys: [...(kept.get(index + 1)?.movements ?? [])].reverse().map(({ why: reason }) => reason),
      })),
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
