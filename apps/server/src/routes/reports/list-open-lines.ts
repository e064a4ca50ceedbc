import { receivablesEntries } from "@claimwright/office";
import { AGING_BUCKETS } from "@claimwright/receivables";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, identity, nothing } from "../../http/shapes.ts";
import { receivablesQuestion } from "./receivables-shape.ts";

const answer = z.object({
  total: z.number().int(),
  sum: cents,
  entries: z.array(
    z.object({
      claimId: z.string(),
      controlNumber: z.string(),
      patientName: z.string(),
      serviceOn: date,
      ageDays: z.number().int(),
      open: cents,
    }),
  ),
});

export const listOpenLinesRoute = defineRoute({
  id: "listOpenLines",
  method: "GET",
  path: "/reports/receivables/lines",
  summary: "The open lines behind one amount of the receivables, the oldest first",
  permission: "read-reports",
  params: nothing,
  query: receivablesQuestion.extend({
    key: identity,
    bucket: z.coerce
      .number()
      .int()
      .min(0)
      .max(AGING_BUCKETS.length - 1)
      .optional(),
  }),
  body: "none",
  answer,
  handle: async ({ office, desk }, { query: { bucket, ...question } }) =>
    receivablesEntries(office, desk, { ...question, ...(bucket === undefined ? {} : { bucket }) }),
});
