import { writeFile } from "node:fs/promises";
import { formatDollars } from "@claimwright/base";
import { allPracticeIds, analyzeFolder, listWork, type WorkEntry } from "@claimwright/office";
import type { Command } from "commander";
import { withStore } from "../internal/open-home.ts";
import { formatOption, type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import { analysisPage } from "./analysis-page.ts";
import { analysisTables, type Table } from "./analysis-tables.ts";
import { registerDayCommands } from "./day.ts";
import { dayOf, today } from "./days.ts";
import { CLI_ACTOR } from "./open-desk.ts";
import { registerOpeningCommand } from "./opening.ts";
import { registerPostCommand } from "./post.ts";
import { registerReportCommand } from "./report.ts";
import { registerStatementCommands } from "./statement.ts";
import { tableLines } from "./table-lines.ts";

interface AnswerOptions {
  readonly format: OutputFormat;
  readonly asOf?: string;
}

interface AnalyzeOptions extends AnswerOptions {
  readonly page?: string;
}

/** Commands of the billing office. */
export function registerReceivablesCommands(program: Command): void {
  registerPostCommand(program);
  registerOpeningCommand(program);
  registerStatementCommands(program);
  registerDayCommands(program);
  registerReportCommand(program);
  program
    .command("analyze <folder>")
    .description(
      "What a folder of old 837s and 835s tells: denials, low payments, lag, aging. Keeps nothing.",
    )
    .option("--as-of <date>", "the day to which open claims age; absent: the latest day in the files")
    .option("--page <file>", "write the findings as a page to look at in a browser, too")
    .addOption(formatOption())
    .action(analyze);
  program
    .command("work")
    .description(
      "What is to be done about denials, credits and unexplained amounts, the nearest deadline first.",
    )
    .option("--as-of <date>", "the day on which it is asked; absent: today")
    .addOption(formatOption())
    .action(work);
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
  writeTables(tables);
}

async function work(options: AnswerOptions): Promise<void> {
  const asOf = options.asOf === undefined ? today() : dayOf(options.asOf);
  const found = await withStore(async (store) => {
    const entries: WorkEntry[] = [];
    let total = 0;
    for (const practiceId of await allPracticeIds(store, CLI_ACTOR)) {
      const listed = await store.withPractices([practiceId], CLI_ACTOR, (tx) =>
        listWork(tx, practiceId, asOf),
      );
      entries.push(...listed.entries);
      total += listed.total;
    }
    return { entries, total };
  });
  if (options.format === "json") writeJson(found);
  else writeTables([workTable(found.entries, found.total)]);
}

function workTable(entries: readonly WorkEntry[], total: number): Table {
  return {
    title: "Work",
    note: `${entries.length} of ${total} shown.`,
    columns: [{ name: "due" }, { name: "owner" }, { name: "at stake", right: true }, { name: "what" }],
    rows: entries.map(({ dueOn, ownerRole, assignee, amount, step }) => [
      dueOn,
      assignee ?? ownerRole,
      formatDollars(amount),
      step,
    ]),
  };
}

function writeTables(tables: readonly Table[]): void {
  for (const table of tables) for (const line of tableLines(table)) writeLine(line);
}
