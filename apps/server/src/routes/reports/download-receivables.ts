import { receivablesReport } from "@claimwright/office";
import { AGING_BUCKETS } from "@claimwright/receivables";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";
import { receivablesQuestion } from "./receivables-shape.ts";
import { fileFormat, sheetFile } from "./sheet-file.ts";

export const downloadReceivablesRoute = defineRoute({
  id: "downloadReceivables",
  method: "GET",
  path: "/reports/receivables/file",
  summary: "The receivables by age as a workbook or CSV",
  permission: "read-reports",
  params: nothing,
  query: receivablesQuestion.extend({ format: fileFormat }),
  body: "none",
  answer: "file",
  handle: async ({ office, desk }, { query: { format, ...question } }) => {
    const { asOf, rows } = await receivablesReport(office, desk, question);
    const sheet = {
      name: "Receivables",
      columns: [
        { heading: question.rowsBy === "payer" ? "Owed by" : "Provider", kind: "text" as const },
        ...AGING_BUCKETS.map(({ label }) => ({ heading: `${label} days`, kind: "cents" as const })),
        { heading: "Total", kind: "cents" as const },
        { heading: "Lines", kind: "count" as const },
      ],
      rows: rows.map(({ name, buckets, total, lines }) => [name, ...buckets, total, lines]),
    };
    return sheetFile(sheet, format, `receivables-${asOf}`);
  },
});
