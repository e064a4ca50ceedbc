import { writeFile } from "node:fs/promises";
import { ProblemError } from "@claimwright/base";
import { writeCsv, writeWorkbook } from "@claimwright/documents";
import { idOf, type PracticeId } from "@claimwright/model";
import {
  allPracticeIds,
  REPORT_NAMES,
  type Report,
  type ReportAsk,
  type ReportEntries,
  reportEntries,
  reportSheet,
  runReport,
} from "@claimwright/office";
import type { Store } from "@claimwright/store";
import { type Command, Option } from "commander";
import { withStore } from "../internal/open-home.ts";
import { writeJson, writeLine } from "../internal/output-format.ts";
import { type Table, tableColumns, tableRow } from "./analysis-tables.ts";
import { dayOf, today } from "./days.ts";
import { CLI_ACTOR } from "./open-desk.ts";
import { tableLines } from "./table-lines.ts";

interface ReportOptions {
  readonly from?: string;
  readonly to?: string;
  readonly by?: ReportAsk["rowsBy"];
  readonly age?: ReportAsk["ageFrom"];
  readonly practice?: string;
  readonly entries?: string;
  readonly format: "text" | "json" | "csv" | "xlsx";
  readonly out?: string;
}

/** `claimwright report NAME`: a report of each practice, as a table, JSON, CSV or a workbook. */
export function registerReportCommand(program: Command): void {
  program
    .command("report <name>")
    .description(`A report of the billing office: ${REPORT_NAMES.join(", ")}.`)
    .option("--from <date>", "the first day; absent: the first of January of the last day's year")
    .option("--to <date>", "the last day, also a past one; absent: today")
    .addOption(new Option("--by <rows>", "whose rows the aging has").choices(["payer", "provider"]))
    .addOption(
      new Option("--age <start>", "from when the aging counts").choices([
        "service",
        "submission",
        "responsibility",
      ]),
    )
    .option("--practice <id>", "one practice; absent: each of them")
    .option("--entries <key>", "what stands behind the row with this key (keys are in the JSON)")
    .addOption(
      new Option("--format <format>", "how to answer")
        .choices(["text", "json", "csv", "xlsx"])
        .default("text"),
    )
    .option("--out <file>", "write to a file; needed for xlsx")
    .action(report);
}

async function report(name: string, options: ReportOptions): Promise<void> {
  if (options.format === "xlsx" && options.out === undefined) {
    throw new ProblemError({
      code: "usage.wrong",
      message: "A workbook is written to a file.",
      remedy: "Add --out report.xlsx.",
    });
  }
  const ask = askOf(options);
  if (options.entries !== undefined) {
    const { entries } = options;
    const found = await eachPractice(options.practice, (store, practiceId) =>
      store.withPractices([practiceId], CLI_ACTOR, (tx) => reportEntries(tx, practiceId, name, ask, entries)),
    );
    showEntries(found);
    return;
  }
  const reports = await eachPractice(options.practice, (store, practiceId) =>
    store.withPractices([practiceId], CLI_ACTOR, (tx) => runReport(tx, practiceId, name, ask)),
  );
  await show(reports, options);
}

interface OfPractice<T> {
  readonly practiceId: PracticeId;
  readonly found: T;
}

async function eachPractice<T>(
  only: string | undefined,
  work: (store: Store, practiceId: PracticeId) => Promise<T>,
): Promise<readonly OfPractice<T>[]> {
  return withStore(async (store) => {
    const all: OfPractice<T>[] = [];
    const ids = only === undefined ? await allPracticeIds(store, CLI_ACTOR) : [idOf<PracticeId>(only)];
    for (const practiceId of ids) all.push({ practiceId, found: await work(store, practiceId) });
    return all;
  });
}

function askOf({ from, to, by, age }: ReportOptions): ReportAsk {
  const last = to === undefined ? today() : dayOf(to);
  return {
    from: from === undefined ? dayOf(`${last.slice(0, 4)}-01-01`) : dayOf(from),
    to: last,
    ...(by === undefined ? {} : { rowsBy: by }),
    ...(age === undefined ? {} : { ageFrom: age }),
  };
}

async function show(reports: readonly OfPractice<Report>[], { format, out }: ReportOptions): Promise<void> {
  if (format === "json") {
    writeJson({ practices: reports.map(({ practiceId, found }) => ({ practiceId, ...found })) });
    return;
  }
  if (format === "text" && out === undefined) {
    for (const { practiceId, found } of reports) {
      for (const line of tableLines(reportTable(practiceId, found))) writeLine(line);
    }
    return;
  }
  const sheets = reports.map(({ practiceId, found }) => ({
    ...reportSheet(found),
    ...(reports.length === 1 ? {} : { name: practiceId.slice(0, 31) }),
  }));
  const bytes =
    format === "xlsx" ? await writeWorkbook(sheets) : sheets.map((sheet) => writeCsv(sheet)).join("\r\n");
  if (out === undefined) process.stdout.write(bytes);
  else {
    await writeFile(out, bytes);
    process.stderr.write(`The report is in ${out}.\n`);
  }
}

function showEntries(found: readonly OfPractice<ReportEntries>[]): void {
  writeJson({ practices: found.map(({ practiceId, found: entries }) => ({ practiceId, ...entries })) });
}

function reportTable(practiceId: PracticeId, { title, formula, columns, rows, ask }: Report): Table {
  return {
    title: `${title}, ${practiceId}, ${ask.from} to ${ask.to}`,
    note: `Counted: ${formula}.`,
    columns: tableColumns(columns),
    rows: rows.map(({ values }) => tableRow(columns, values)),
  };
}
