import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { formatDollars, type IsoDate, type Problem, ProblemError, parseIsoDate } from "@claimwright/base";
import {
  type DemoOutcome,
  type DemoSummary,
  type DemoVisit,
  exampleVisits,
  openCodes,
  readVisits,
  runDemo,
} from "@claimwright/office";
import { type Command, InvalidArgumentError } from "commander";
import { homeFolder, newId, withStore } from "../internal/open-home.ts";
import { formatOption, type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import { progressOnTerminal } from "../internal/progress.ts";
import { journeyLines } from "../visit/journey-lines.ts";

interface DemoOptions {
  readonly visits?: string;
  readonly date: IsoDate;
  readonly codes?: string;
  readonly out: string;
  readonly format: OutputFormat;
  readonly explain?: boolean;
}

/** The day of the example visits; the starter codes answer for it. */
const EXAMPLE_DATE = "2025-11-14" as IsoDate;

export function registerDemoCommand(program: Command): void {
  program
    .command("demo")
    .description("Take visits from the signed note to the patient's bill, with the sandbox payer.")
    .option("--visits <file>", "JSON lines with id, age, sex, cc, note (default: three visits of our own)")
    .option("--date <date>", "the date of service, YYYY-MM-DD", dateArgument, EXAMPLE_DATE)
    .option("--codes <folder>", "a folder of official code files (default: the starter set)")
    .option("--out <folder>", "where each visit's folder is written", "demo-output")
    .option("--explain", "print every stage and reason of visits from a file too")
    .addOption(formatOption())
    .action(demo);
}

async function demo(options: DemoOptions): Promise<void> {
  const visits = options.visits === undefined ? exampleVisits() : await visitsFrom(options.visits);
  const codes = openCodes(options.codes);
  // A book with a page torn out would hold or miscode visits without a word.
  for (const problem of codes.problems) throw new ProblemError(problem);
  const text = options.format === "text";
  if (text) for (const line of introduction(options, visits.length)) writeLine(line);
  const explain = options.visits === undefined || options.explain === true;
  const progress = progressOnTerminal();
  let done = 0;
  const summary = await withStore((store) =>
    runDemo(
      {
        visits,
        dateOfService: options.date,
        store,
        codes: codes.library,
        home: homeFolder(),
        outputFolder: resolve(options.out),
        newId,
      },
      (outcome) => {
        done += 1;
        progress.done();
        if (text) for (const line of outcomeLines(outcome, explain)) writeLine(line);
        progress.step(`${done} of ${visits.length} visits`);
      },
    ),
  );
  progress.done();
  if (text) for (const line of summaryLines(summary, options)) writeLine(line);
  else writeJson(withoutPractice(summary));
}

function introduction(options: DemoOptions, count: number): string[] {
  return [
    `${count} ${count === 1 ? "visit" : "visits"} on ${options.date}, billed to the Sandbox Health Plan, a payer inside this program.`,
    "No real person, practice or payer is in it. The visits carry no identity and no insurance: each gets an invented",
    "person who is enrolled in the sandbox plan (a grown one where the record gives no age; then no code rests on age).",
    "Codes are accepted by the machine as actor `demo`, so these claims can go to the sandbox payer and nowhere else.",
    "",
  ];
}

function outcomeLines(outcome: DemoOutcome, explain: boolean): string[] {
  const { journey, visitId } = outcome;
  if (explain) return [...journeyLines(journey), ""];
  if (outcome.kind === "held") return [`${visitId}  held    ${outcome.reason}`];
  const claim = journey.claims[0];
  const paid = claim?.payments.reduce((sum, { payment }) => sum + payment.paid, 0) ?? 0;
  const owes = journey.statements.at(-1)?.amountDue ?? 0;
  const codes = [
    ...(journey.coded?.services.map(({ code }) => code) ?? []),
    ...(journey.coded?.diagnoses.map(({ code }) => code) ?? []),
  ];
  return [
    `${visitId}  billed  ${formatDollars(claim?.claim.totalCharge ?? (0 as never))}, plan paid ${formatDollars(paid as never)}, patient owes ${formatDollars(owes as never)}  ${codes.join(" ")}`,
  ];
}

function summaryLines(summary: DemoSummary, options: DemoOptions): string[] {
  const { read, billed, held, ledgerSumCents, practiceId } = summary;
  return [
    "",
    `read ${read} = billed ${billed} + held ${held.length}; the ledger of ${practiceId} sums to ${formatDollars(ledgerSumCents)}.`,
    `Files: ${options.out}/<visit>/ (coded-visit.json, claim-837p.x12, ack-999.x12, status-277ca.x12, remit-835.x12, cms1500.pdf, statement.pdf).`,
    "One visit again, with every reason: npx claimwright visit show <visit>",
  ];
}

function withoutPractice({ practiceId: _, ...answer }: DemoSummary): Omit<DemoSummary, "practiceId"> {
  return answer;
}

async function visitsFrom(file: string): Promise<readonly DemoVisit[]> {
  const visits = readVisits(await readText(file), file);
  if (!visits.ok) throw new ProblemError(visits.error);
  return visits.value;
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const problem: Problem = {
      code: "input.not-found",
      message: "The file cannot be read.",
      remedy: "Name a file of visits, one JSON object a line.",
      file,
    };
    throw new ProblemError(problem, { cause: error });
  }
}

function dateArgument(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === undefined) throw new InvalidArgumentError("Write a calendar day as YYYY-MM-DD.");
  return date;
}
