import { receivablesReport } from "@claimwright/office";
import { AGING_BUCKETS } from "@claimwright/receivables";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, nothing } from "../../http/shapes.ts";
import { receivablesQuestion } from "./receivables-shape.ts";

const answer = z.object({
  asOf: date,
  /** The ages in days, one an amount of each row. */
  buckets: z.array(z.string()),
  rows: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      buckets: z.array(cents),
      total: cents,
      lines: z.number().int(),
    }),
  ),
});

export const reportReceivablesRoute = defineRoute({
  id: "reportReceivables",
  method: "GET",
  path: "/reports/receivables",
  summary: "Open money by payer or provider and age",
  permission: "read-reports",
  params: nothing,
  query: receivablesQuestion,
  body: "none",
  answer,
  handle: async ({ office, desk }, { query }) => ({
    ...(await receivablesReport(office, desk, query)),
    buckets: AGING_BUCKETS.map(({ label }) => label),
  }),
});
