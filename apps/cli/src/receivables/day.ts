import { formatDollars } from "@claimwright/base";
import { closePracticeDay, previewClose, proveDayCloses } from "@claimwright/office";
import type { DayClose } from "@claimwright/receivables";
import type { Command } from "commander";
import { withStore } from "../internal/open-home.ts";
import { formatOption, type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import type { Table } from "./analysis-tables.ts";
import { dayOf, today } from "./days.ts";
import { CLI_ACTOR, onePractice } from "./open-desk.ts";
import { tableLines } from "./table-lines.ts";

const FAULTS = 1;

interface DayOptions {
  readonly practice?: string;
  readonly preview?: true;
  readonly format: OutputFormat;
}

/** `claimwright day close` and `day verify`. */
export function registerDayCommands(program: Command): void {
  const day = program.command("day").description("The end of the day in the books.");
  day
    .command("close [date]")
    .description(
      "Close a day, today if none is named: totals by kind, the deposit slip, the trial balance. What is posted later counts for the next day; a closed day's numbers never change.",
    )
    .option("--practice <id>", "which practice; needed when there are several")
    .option("--preview", "show what the close would say and close nothing")
    .addOption(formatOption())
    .action(close);
  day
    .command("verify")
    .description("Recount every closed day from the ledger. Exit code 1 when one is not as it was closed.")
    .option("--practice <id>", "which practice; needed when there are several")
    .addOption(formatOption())
    .action(verify);
}

async function close(date: string | undefined, options: DayOptions): Promise<void> {
  const day = date === undefined ? today() : dayOf(date);
  const made = await withStore(async (store) => {
    const practiceId = await onePractice(store, options.practice);
    const work = options.preview === true ? previewClose : closePracticeDay;
    return store.withPractices([practiceId], CLI_ACTOR, (tx) => work(tx, practiceId, day, today()));
  });
  if (options.format === "json") writeJson(made);
  else for (const table of closeTables(made)) for (const line of tableLines(table)) writeLine(line);
}

async function verify(options: DayOptions): Promise<void> {
  const changed = await withStore(async (store) => {
    const practiceId = await onePractice(store, options.practice);
    return store.withPractices([practiceId], CLI_ACTOR, (tx) => proveDayCloses(tx, practiceId));
  });
  if (options.format === "json") writeJson({ changed });
  else if (changed.length === 0) writeLine("Every closed day is as it was closed.");
  else writeLine(`Not as they were closed: ${changed.join(", ")}.`);
  if (changed.length > 0) process.exitCode = FAULTS;
}

function closeTables({ from, day, totals, depositSlip, depositTotal, trial }: DayClose): readonly Table[] {
  return [
    {
      title: `The day's work, ${from === undefined ? `up to ${day}` : `${from} to ${day}`}`,
      note: "Movements by kind.",
      columns: [{ name: "kind" }, { name: "count", right: true }, { name: "amount", right: true }],
      rows: totals.map(({ kind, count, amount }) => [kind, String(count), formatDollars(amount)]),
    },
    {
      title: "Deposit slip",
      note: `${formatDollars(depositTotal)} go to the bank.`,
      columns: [{ name: "payment" }, { name: "amount", right: true }],
      rows: depositSlip.map(({ payment, amount }) => [payment, formatDollars(amount)]),
    },
    {
      title: "Trial balance",
      note: `As of the end of ${day}; both columns sum to the same.`,
      columns: [
        { name: "accounts of" },
        { name: "accounts", right: true },
        { name: "debits", right: true },
        { name: "credits", right: true },
      ],
      rows: trial.map(({ kind, accounts, debits, credits }) => [
        kind,
        String(accounts),
        formatDollars(debits),
        formatDollars(credits),
      ]),
    },
  ];
}
