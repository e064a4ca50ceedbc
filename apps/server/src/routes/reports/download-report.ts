import { formulaSheet, reportSheet, runReport } from "@claimwright/office";
import { defineRoute } from "../../http/route.ts";
import { reportAsk, reportAskOf, reportName } from "./report-ask.ts";
import { fileFormat, sheetFile } from "./sheet-file.ts";

export const downloadReportRoute = defineRoute({
  id: "downloadReport",
  method: "GET",
  path: "/reports/:name/file",
  summary: "A report as a workbook, with how it is counted on a second sheet, or as CSV",
  permission: "read-reports",
  params: reportName,
  query: reportAsk.extend({ format: fileFormat }),
  body: "none",
  answer: "file",
  handle: async ({ office, desk }, { params, query: { format, ...ask } }) => {
    const report = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      runReport(tx, desk.practiceId, params.name, reportAskOf(ask)),
    );
    const days = report.asks.includes("from") ? `${ask.from}-${ask.to}` : ask.to;
    return sheetFile(reportSheet(report), format, `${report.name}-${days}`, [formulaSheet(report)]);
  },
});
