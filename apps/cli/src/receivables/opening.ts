import { basename } from "node:path";
import { formatDollars } from "@claimwright/base";
import { keepOpeningFile, type OpeningReport, runOpeningFile } from "@claimwright/office";
import type { Command } from "commander";
import { newId, withStore } from "../internal/open-home.ts";
import { formatOption, type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import { readWhole } from "../x12/file-source.ts";
import { dayOf, today } from "./days.ts";
import { CLI_ACTOR, officeOf, onePractice } from "./open-desk.ts";

const FAULTS = 1;

interface OpeningOptions {
  readonly practice?: string;
  readonly asOf?: string;
  readonly post?: true;
  readonly whatHolds?: true;
  readonly format: OutputFormat;
}

/** `claimwright opening FILE`: what an earlier system says is open, checked and taken over. */
export function registerOpeningCommand(program: Command): void {
  program
    .command("opening <file>")
    .description(
      "Check a CSV of claims and balances that an earlier system left open, and with --post take it over. Exit code 1 when a line is faulty. What is there already with the same amounts counts once. The columns are in docs/files.md.",
    )
    .option("--practice <id>", "which practice; needed when there are several")
    .option("--as-of <date>", "the day of the earlier system's report; absent: today")
    .option("--post", "take all of it over, or nothing when a line is faulty")
    .option("--what-holds", "with --post: take over what holds and leave the rest")
    .addOption(formatOption())
    .action(opening);
}

async function opening(file: string, options: OpeningOptions): Promise<void> {
  const text = new TextDecoder("utf-8").decode(await readWhole(file));
  const asOf = options.asOf === undefined ? today() : dayOf(options.asOf);
  const mode = options.post !== true ? "check" : options.whatHolds === true ? "what-holds" : "all";
  const report = await withStore(async (store) => {
    const desk = { practiceId: await onePractice(store, options.practice), actor: CLI_ACTOR };
    const kept = { fileId: newId(), name: basename(file), text };
    const fileId = await store.withPractices([desk.practiceId], desk.actor, (tx) =>
      keepOpeningFile(tx, desk.practiceId, kept),
    );
    return runOpeningFile(officeOf(store), desk, { fileId, asOf, mode });
  });
  if (options.format === "json") writeJson(report);
  else for (const line of lines(report, file)) writeLine(line);
  if (report.faultCount > 0) process.exitCode = FAULTS;
}

function lines(report: OpeningReport, file: string): readonly string[] {
  const { claims, balances, known, openWithPayers, openWithPatients, kept, faultCount, faults } = report;
  const more = faultCount - faults.length;
  return [
    `${claims} claims and ${balances} balances, ${known} of them known.`,
    `Open with payers ${formatDollars(openWithPayers)}, with patients ${formatDollars(openWithPatients)}.`,
    ...faults.map(
      ({ line, column, message }) =>
        `${file}, line ${line}${column === undefined ? "" : `, column ${column}`}: ${message}`,
    ),
    ...(more > 0 ? [`And ${more} more faults.`] : []),
    kept ? "Taken over." : "Nothing was kept.",
  ];
}
