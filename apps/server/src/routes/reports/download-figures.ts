import { isoDate } from "@claimwright/base";
import { reportSheet, runReport } from "@claimwright/office";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";
import { period } from "./report-figures.ts";
import { fileFormat, sheetFile } from "./sheet-file.ts";

export const downloadFiguresRoute = defineRoute({
  id: "downloadFigures",
  method: "GET",
  path: "/reports/figures/file",
  summary: "The key figures of a period as a workbook or CSV",
  permission: "read-reports",
  params: nothing,
  query: period.extend({ format: fileFormat }),
  body: "none",
  answer: "file",
  handle: async ({ office, desk }, { query: { from, to, format } }) => {
    const report = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      runReport(tx, desk.practiceId, "figures", { from: isoDate(from), to: isoDate(to) }),
    );
    return sheetFile(reportSheet(report), format, `figures-${from}-${to}`);
  },
});
