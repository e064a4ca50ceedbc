import { type Sheet, writeCsv, writeWorkbook } from "@claimwright/documents";
import { z } from "zod";
import type { SentFile } from "../../http/route.ts";

/** In what form a report is taken away. */
export const fileFormat = z.enum(["xlsx", "csv"]);

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A table as a file, and in a workbook what stands beside it; `name` comes without an ending. */
export async function sheetFile(
  sheet: Sheet,
  format: z.infer<typeof fileFormat>,
  name: string,
  beside: readonly Sheet[] = [],
): Promise<SentFile> {
  if (format === "xlsx") {
    return { name: `${name}.xlsx`, contentType: WORKBOOK, bytes: await writeWorkbook([sheet, ...beside]) };
  }
  const text = new TextEncoder().encode(writeCsv(sheet));
  return { name: `${name}.csv`, contentType: "text/csv; charset=utf-8", bytes: text };
}
