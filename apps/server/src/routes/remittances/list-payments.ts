import { listHeldFiles, listPayments } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, nothing } from "../../http/shapes.ts";

const answer = z.object({
  payments: z.array(
    z.object({
      paymentId: z.string(),
      payerName: z.string(),
      traceNumber: z.string(),
      paymentDate: date,
      amount: cents,
      postedAt: z.string(),
      claims: z.array(z.object({ state: z.string(), count: z.number().int() })),
    }),
  ),
  /** Files that wait for a person. */
  held: z.array(
    z.object({ id: z.string(), name: z.string(), kind: z.string(), heldReason: z.string().optional() }),
  ),
});

export const listPaymentsRoute = defineRoute({
  id: "listPayments",
  method: "GET",
  path: "/payments",
  summary: "The payments received, the newest first, and the files that wait for a person",
  permission: "read-money",
  params: nothing,
  query: nothing,
  body: "none",
  answer,
  handle: async ({ office, desk }) => ({
    payments: await listPayments(office, desk),
    held: await listHeldFiles(office, desk),
  }),
});
