import { writeFile } from "node:fs/promises";
import { formatDollars, type IsoDate, isoDate, ProblemError, parseIsoDate } from "@claimwright/base";
import { type ActorId, idOf, type PracticeId } from "@claimwright/model";
import {
  allPracticeIds,
  analyzeFolder,
  figuresOfPeriod,
  listWork,
  type ReceivablesOfOwner,
  receivablesByAge,
  type WorkEntry,
} from "@claimwright/office";
import { AGING_BUCKETS, type Figure } from "@claimwright/receivables";
import type { Command } from "commander";
import { withStore } from "../internal/open-home.ts";
import { formatOption, type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import { analysisPage } from "./analysis-page.ts";
import { analysisTables, type Table } from "./analysis-tables.ts";
import { tableLines } from "./table-lines.ts";

const CLI_ACTOR = idOf<ActorId>("cli");

interface AnswerOptions {
  readonly format: OutputFormat;
  readonly asOf?: string;
}

interface AnalyzeOptions extends AnswerOptions {
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
  program
    .command("aging")
    .description("Open receivables by payer and age from the day of service.")
    .option("--as-of <date>", "the day to which they age; absent: today")
    .addOption(formatOption())
    .action(aging);
  program
    .command("figures <from> <to>")
    .description("The key figures of a period, each with its formula, numerator and denominator.")
    .addOption(formatOption())
    .action(figures);
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

async function aging(options: AnswerOptions): Promise<void> {
  const asOf = options.asOf === undefined ? today() : dayOf(options.asOf);
  const owners = await withStore(async (store) => {
    const all: ReceivablesOfOwner[] = [];
    for (const practiceId of await allPracticeIds(store, CLI_ACTOR)) {
      all.push(
        ...(await store.withPractices([practiceId], CLI_ACTOR, (tx) =>
          receivablesByAge(tx, practiceId, asOf),
        )),
      );
    }
    return all;
  });
  if (options.format === "json") writeJson({ asOf, buckets: AGING_BUCKETS, owners });
  else writeTables([agingTable(owners, asOf)]);
}

async function figures(from: string, to: string, options: AnswerOptions): Promise<void> {
  const period = [dayOf(from), dayOf(to)] as const;
  const practices = await withStore(async (store) => {
    const all: { practiceId: PracticeId; figures: readonly Figure[] }[] = [];
    for (const practiceId of await allPracticeIds(store, CLI_ACTOR)) {
      const found = await store.withPractices([practiceId], CLI_ACTOR, (tx) =>
        figuresOfPeriod(tx, practiceId, ...period),
      );
      all.push({ practiceId, figures: found });
    }
    return all;
  });
  if (options.format === "json") writeJson({ practices });
  else writeTables(practices.map((practice) => figureTable(practice.practiceId, practice.figures)));
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

function agingTable(owners: readonly ReceivablesOfOwner[], asOf: IsoDate): Table {
  return {
    title: "Open receivables",
    note: `By who owes it and days since the service, as of ${asOf}.`,
    columns: [
      { name: "owner" },
      ...AGING_BUCKETS.map(({ label }) => ({ name: label, right: true })),
      { name: "total", right: true },
    ],
    rows: owners.map(({ owner, buckets, total }) => [
      owner === "" ? "patients" : owner,
      ...buckets.map(formatDollars),
      formatDollars(total),
    ]),
  };
}

function figureTable(practiceId: PracticeId, rows: readonly Figure[]): Table {
  return {
    title: `Key figures of ${practiceId}`,
    note: "Amounts are in cents inside a formula; a figure without a denominator has no value.",
    columns: [{ name: "figure" }, { name: "value", right: true }, { name: "formula" }, { name: "published" }],
    rows: rows.map(({ title, value, unit, numerator, denominator, formula, benchmark }) => [
      title,
      value === undefined ? "-" : `${value}${unit === "percent" ? " %" : ` ${unit}`}`,
      `${formula} = ${numerator} ÷ ${denominator}`,
      benchmark ?? "",
    ]),
  };
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

function today(): IsoDate {
  return isoDate(new Date().toISOString().slice(0, 10));
}

function dayOf(text: string): IsoDate {
  const day = parseIsoDate(text);
  if (day !== undefined) return day;
  throw new ProblemError({
    code: "usage.wrong",
    message: `"${text}" is not a calendar day.`,
    remedy: "Write it as 2025-12-31.",
  });
}
