import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Cents, formatDollars } from "@claimwright/base";
import { renderStatement, type Sheet, writeCsv } from "@claimwright/documents";
import { readingName } from "@claimwright/model";
import { runStatements, type StatementRunEntry } from "@claimwright/office";
import { type Command, Option } from "commander";
import { withStore } from "../internal/open-home.ts";
import { formatOption, type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import { CLI_ACTOR, officeOf, onePractice } from "./open-desk.ts";

interface StatementOptions {
  readonly practice?: string;
  readonly out: string;
  readonly language: "en" | "es";
  readonly format: OutputFormat;
}

/** `claimwright statement run`: the bills that are due today, as PDFs with a list for whoever mails them. */
export function registerStatementCommands(program: Command): void {
  const statement = program.command("statement").description("Patients' bills.");
  statement
    .command("run")
    .description(
      "Make the bills that are due today by the practice's cycle, a PDF each, and mail.csv with the address, amount and file of each. Run again on a day it makes none twice.",
    )
    .option("--practice <id>", "which practice; needed when there are several")
    .option("--out <folder>", "where the PDFs and mail.csv are written", "statements")
    .addOption(new Option("--language <language>", "of the bills").choices(["en", "es"]).default("en"))
    .addOption(formatOption())
    .action(run);
}

async function run(options: StatementOptions): Promise<void> {
  const entries = await withStore(async (store) => {
    const practiceId = await onePractice(store, options.practice);
    return runStatements(officeOf(store), { practiceId, actor: CLI_ACTOR }, undefined, options.language);
  });
  const bills = entries.flatMap(billOf);
  if (bills.length > 0) await writeBills(bills, options);
  if (options.format === "json") {
    writeJson({
      made: bills.map(({ id, statement }) => ({ id, file: fileOf(id), amountDue: statement.amountDue })),
      rested: entries.flatMap(({ step }) =>
        step.kind === "wait" || step.kind === "agency-review"
          ? [{ step: step.kind, reason: step.why.reason }]
          : [],
      ),
    });
    return;
  }
  const sum = bills.reduce((total, { statement }) => total + statement.amountDue, 0) as Cents;
  writeLine(
    bills.length === 0
      ? "No bill is due today."
      : `${bills.length} bills of ${formatDollars(sum)} are in ${options.out}, with mail.csv for the post.`,
  );
  const reviews = entries.filter(({ step }) => step.kind === "agency-review").length;
  if (reviews > 0)
    writeLine(`${reviews} accounts are past their final notice and wait for a person's decision.`);
}

interface Bill {
  readonly id: string;
  readonly statement: NonNullable<StatementRunEntry["statement"]>;
}

function billOf({ statementId, statement }: StatementRunEntry): readonly Bill[] {
  return statementId === undefined || statement === undefined ? [] : [{ id: statementId, statement }];
}

async function writeBills(bills: readonly Bill[], { out, language }: StatementOptions): Promise<void> {
  await mkdir(out, { recursive: true });
  for (const { id, statement } of bills) {
    await writeFile(join(out, fileOf(id)), await renderStatement(statement, { language }));
  }
  await writeFile(join(out, "mail.csv"), writeCsv(mailSheet(bills)));
}

function fileOf(id: string): string {
  return `${id}.pdf`;
}

/** What a print shop asks for: one row an envelope. */
function mailSheet(bills: readonly Bill[]): Omit<Sheet, "name"> {
  return {
    columns: [
      { heading: "file", kind: "text" },
      { heading: "account", kind: "text" },
      { heading: "name", kind: "text" },
      { heading: "address", kind: "text" },
      { heading: "address 2", kind: "text" },
      { heading: "city", kind: "text" },
      { heading: "state", kind: "text" },
      { heading: "zip", kind: "text" },
      { heading: "amount due", kind: "cents" },
      { heading: "due date", kind: "date" },
    ],
    rows: bills.map(({ id, statement: { accountNumber, guarantor, amountDue, dueDate } }) => [
      fileOf(id),
      accountNumber,
      readingName(guarantor.name),
      guarantor.address.line1,
      guarantor.address.line2,
      guarantor.address.city,
      guarantor.address.state,
      guarantor.address.zip,
      amountDue,
      dueDate,
    ]),
  };
}
