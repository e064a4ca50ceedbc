import { nameEntries, reportEntries } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, why } from "../../http/shapes.ts";
import { reportAsk, reportAskOf, reportName } from "./report-ask.ts";

const answer = z.object({
  /** Entries that were counted, shown or not. */
  total: z.number().int(),
  sum: cents,
  entries: z.array(
    z.object({
      record: z
        .object({
          kind: z.enum(["claim", "visit", "patient", "payment"]),
          id: z.string(),
          number: z.string(),
          name: z.string(),
        })
        .optional(),
      day: date.optional(),
      amount: cents.optional(),
      words: z.string(),
      why: why.optional(),
    }),
  ),
});

export const openReportEntriesRoute = defineRoute({
  id: "openReportEntries",
  method: "GET",
  path: "/reports/:name/entries",
  summary: "What one figure of a report has counted",
  permission: "read-reports",
  params: reportName,
  query: reportAsk.extend({ key: z.string().max(300) }),
  body: "none",
  answer,
  handle: async ({ office, desk }, { params, query }) =>
    office.store.withPractices([desk.practiceId], desk.actor, async (tx) =>
      nameEntries(
        tx,
        desk.practiceId,
        await reportEntries(tx, desk.practiceId, params.name, reportAskOf(query), query.key),
      ),
    ),
});
