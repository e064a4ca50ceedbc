import { analysisSheets, analyzeFiles, unpackUpload } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";
import { sheetFile } from "../reports/sheet-file.ts";

const answer = z.object({
  sheets: z.array(
    z.object({
      name: z.string(),
      note: z.string(),
      /** The sheet that lists what a row counted: its rows whose first cell is the row's. */
      behind: z.string().optional(),
      columns: z.array(
        z.object({
          heading: z.string(),
          kind: z.enum(["text", "date", "cents", "count", "decimal", "share"]),
        }),
      ),
      /** One a column, as the column's kind says; null where there is none. */
      rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
    }),
  ),
});

const named = z.object({ name: z.string().min(1).max(200) });

export const analyzeFilesRoute = defineRoute({
  id: "analyzeFiles",
  method: "POST",
  path: "/files/analysis",
  summary: "What old 837s and 835s tell, of one file or a zip of many; nothing is kept",
  permission: "check-files",
  keepsNothing: true,
  params: nothing,
  query: named,
  body: "bytes",
  answer,
  handle: async (_context, { query, body }) => {
    const found = await analyzeFiles(unpackUpload(query.name, body as Uint8Array));
    return {
      sheets: analysisSheets(found).map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => row.map((value) => value ?? null)),
      })),
    };
  },
});

export const downloadAnalysisRoute = defineRoute({
  id: "downloadAnalysis",
  method: "POST",
  path: "/files/analysis/file",
  summary: "The same as a workbook, or one finding as CSV",
  permission: "check-files",
  keepsNothing: true,
  params: nothing,
  query: named.extend({ sheet: z.string().max(31).optional() }),
  body: "bytes",
  answer: "file",
  handle: async (_context, { query, body }) => {
    const [summary, ...others] = analysisSheets(
      await analyzeFiles(unpackUpload(query.name, body as Uint8Array)),
    );
    const wanted = [summary, ...others].find(({ name }) => name === query.sheet);
    if (wanted !== undefined) return sheetFile(wanted, "csv", "finding");
    return sheetFile(summary, "xlsx", "analysis", others);
  },
});
