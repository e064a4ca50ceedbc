import { listCodingQueue } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { date, nothing } from "../../http/shapes.ts";

const answer = z.object({
  total: z.number().int(),
  entries: z.array(
    z.object({
      encounterId: z.string(),
      patientName: z.string(),
      accountNumber: z.string(),
      ageYears: z.number().int(),
      sex: z.string(),
      dateOfService: date,
      providerName: z.string(),
      chiefComplaint: z.string().optional(),
      state: z.string(),
      heldFor: z.string().optional(),
    }),
  ),
});

export const codingQueueRoute = defineRoute({
  id: "listCodingQueue",
  method: "GET",
  path: "/coding/queue",
  summary: "The visits that wait for a coder",
  permission: "code-visits",
  params: nothing,
  query: nothing,
  body: "none",
  answer,
  handle: async ({ office, desk }) => listCodingQueue(office, desk),
});
