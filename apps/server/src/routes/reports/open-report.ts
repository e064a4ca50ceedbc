import { listReports, runReport } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";
import { reportAsk, reportAskOf, reportName } from "./report-ask.ts";

export const listReportsRoute = defineRoute({
  id: "listReports",
  method: "GET",
  path: "/reports",
  summary: "The reports there are",
  permission: "read-reports",
  params: nothing,
  query: nothing,
  body: "none",
  answer: z.object({ reports: z.array(z.object({ name: z.string(), title: z.string() })) }),
  handle: async () => ({ reports: listReports() }),
});

const answer = z.object({
  name: z.string(),
  title: z.string(),
  formula: z.string(),
  /** What it asks beside its last day. */
  asks: z.array(z.enum(["from", "rowsBy", "ageFrom"])),
  columns: z.array(
    z.object({
      heading: z.string(),
      kind: z.enum(["text", "date", "cents", "count", "decimal", "share"]),
      /** The entries behind a value are those of its row's key with this after it. */
      opens: z.string().optional(),
      drawn: z.boolean().optional(),
    }),
  ),
  chart: z.enum(["columns", "rows"]).optional(),
  rows: z.array(
    z.object({
      key: z.string(),
      /** One a column: text, date, integer cents, count or a share of one; null where there is none. */
      values: z.array(z.union([z.string(), z.number(), z.null()])),
    }),
  ),
});

export const openReportRoute = defineRoute({
  id: "openReport",
  method: "GET",
  path: "/reports/:name",
  summary: "One report: how it counts, its columns and rows",
  permission: "read-reports",
  params: reportName,
  query: reportAsk,
  body: "none",
  answer,
  handle: async ({ office, desk }, { params, query }) => {
    const report = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      runReport(tx, desk.practiceId, params.name, reportAskOf(query)),
    );
    return {
      ...report,
      rows: report.rows.map(({ key, values }) => ({ key, values: values.map((value) => value ?? null) })),
    };
  },
});
