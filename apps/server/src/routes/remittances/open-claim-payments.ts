import { listOpenClaimPayments } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, nothing } from "../../http/shapes.ts";

export const openClaimPaymentsRoute = defineRoute({
  id: "listOpenClaimPayments",
  method: "GET",
  path: "/payments/open",
  summary: "The claim payments that wait for a person: unmatched, held, or waiting for something",
  permission: "read-money",
  params: nothing,
  query: nothing,
  body: "none",
  answer: z.object({
    claims: z.array(
      z.object({
        paymentId: z.string(),
        traceNumber: z.string(),
        payerIdentifier: z.string(),
        paymentDate: date,
        key: z.string(),
        controlNumber: z.string(),
        patientName: z.string().optional(),
        serviceOn: date.optional(),
        charge: cents,
        paid: cents,
        state: z.string(),
        reason: z.string().optional(),
      }),
    ),
  }),
  handle: async ({ office, desk }) => ({ claims: await listOpenClaimPayments(office, desk) }),
});
