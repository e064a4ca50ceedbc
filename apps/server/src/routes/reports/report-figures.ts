import { isoDate } from "@claimwright/base";
import { figuresOfPeriod } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";
import { period } from "./report-ask.ts";

const answer = z.object({
  figures: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      formula: z.string(),
      numerator: z.number(),
      denominator: z.number(),
      /** Absent when there is nothing to divide by. */
      value: z.number().optional(),
      unit: z.enum(["percent", "days", "cents", "count"]),
      /** Of days in A/R the numerator is cents times days. */
      measure: z.enum(["cents", "count"]),
      benchmark: z.string().optional(),
    }),
  ),
});

export const reportFiguresRoute = defineRoute({
  id: "reportFigures",
  method: "GET",
  path: "/figures",
  summary: "The key figures of a period with formula, numerator and denominator",
  permission: "read-reports",
  params: nothing,
  query: period,
  body: "none",
  answer,
  handle: async ({ office, desk }, { query: { from, to } }) => ({
    figures: await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      figuresOfPeriod(tx, desk.practiceId, isoDate(from), isoDate(to)),
    ),
  }),
});
