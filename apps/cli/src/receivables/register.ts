import { writeFile } from "node:fs/promises";
import { ProblemError, parseIsoDate } from "@claimwright/base";
import { analyzeFolder } from "@claimwright/office";
import type { Command } from "commander";
import { formatOption, type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import { analysisPage } from "./analysis-page.ts";
import { analysisTables } from "./analysis-tables.ts";
import { tableLines } from "./table-lines.ts";

interface AnalyzeOptions {
  readonly format: OutputFormat;
  readonly asOf?: string;
  readonly page?: string;
}

/** Commands of the billing office. */
export function registerReceivablesCommands(program: Command): void {
  program
    .command("analyze <folder>")
    .description(
      "What a folder of old 837s and 835s tells: denials, low payments, lag, aging. Keeps nothing.",
    )
    .option("--as-of <date>", "the day to which open claims age; absent: the latest day in the files")
    .option("--page <file>", "write the findings as a page to look at in a browser, too")
    .addOption(formatOption())
    .action(analyze);
}

async function analyze(folder: string, options: AnalyzeOptions): Promise<void> {
  const found = await analyzeFolder(folder, options.asOf === undefined ? undefined : dayOf(options.asOf));
  const tables = analysisTables(found);
  if (options.page !== undefined) {
    await writeFile(options.page, analysisPage(found, tables));
    process.stderr.write(`The page is in ${options.page}.\n`);
  }
  if (options.format === "json") {
    writeJson({ files: found.files, asOf: found.asOf, ...found.analysis });
    return;
  }
  for (const table of tables) for (const line of tableLines(table)) writeLine(line);
}

function dayOf(text: string) {
  const day = parseIsoDate(text);
  if (day !== undefined) return day;
  throw new ProblemError({
    code: "usage.wrong",
    message: "--as-of is not a calendar day.",
    remedy: "Write it as 2025-12-31.",
  });
}
