import { ProblemError } from "@claimwright/base";
import type { Sheet } from "@claimwright/documents";
import type { PracticeId } from "@claimwright/model";
import type { StoreTransaction } from "@claimwright/store";
import { agingReportDefinition } from "./aging-report.ts";
import { codingReportDefinition } from "./coding-report.ts";
import { daysReportDefinition } from "./days-report.ts";
import { denialsReportDefinition } from "./denials-report.ts";
import { figuresReportDefinition } from "./figures-report.ts";
import { lagReportDefinition } from "./lag-report.ts";
import { payersReportDefinition } from "./payers-report.ts";
import { postingReportDefinition } from "./posting-report.ts";
import { productivityReportDefinition } from "./productivity-report.ts";
import type { ReportAsk, ReportDefinition, ReportEntries, ReportRow } from "./report.ts";
import { trialBalanceReportDefinition } from "./trial-balance-report.ts";
import { writeOffsReportDefinition } from "./write-offs-report.ts";

const REPORTS: readonly ReportDefinition[] = [
  figuresReportDefinition,
  agingReportDefinition,
  lagReportDefinition,
  payersReportDefinition,
  denialsReportDefinition,
  writeOffsReportDefinition,
  postingReportDefinition,
  productivityReportDefinition,
  codingReportDefinition,
  trialBalanceReportDefinition,
  daysReportDefinition,
];

/** The reports of the billing office, by name. */
export const REPORT_NAMES: readonly string[] = REPORTS.map(({ name }) => name);

/** What there is to ask for, in the order of the menu. */
export function listReports(): readonly Pick<ReportDefinition, "name" | "title">[] {
  return REPORTS.map(({ name, title }) => ({ name, title }));
}

/** A report as it was run: how it was counted and its rows, each with the key of its entries. */
export interface Report
  extends Pick<ReportDefinition, "name" | "title" | "formula" | "asks" | "columns" | "chart"> {
  readonly ask: ReportAsk;
  readonly rows: readonly ReportRow[];
}

/** Runs a report. Throws ProblemError `input.not-found` for a name that is none, `input.field` for days in disorder. */
export async function runReport(
  tx: StoreTransaction,
  practiceId: PracticeId,
  name: string,
  ask: ReportAsk,
): Promise<Report> {
  const { rows, entries: _entries, ...described } = definitionOf(name, ask);
  return { ...described, ask, rows: await rows(tx, practiceId, ask) };
}

/** What stands behind one row of a report: the entries that it counted, with their number and sum. */
export async function reportEntries(
  tx: StoreTransaction,
  practiceId: PracticeId,
  name: string,
  ask: ReportAsk,
  key: string,
): Promise<ReportEntries> {
  return definitionOf(name, ask).entries(tx, practiceId, ask, key);
}

/** The report as a sheet of a workbook or a CSV file. */
export function reportSheet({ title, columns, rows }: Report): Sheet {
  return {
    name: title.slice(0, 31),
    columns: columns.map(({ heading, kind }) => ({ heading, kind })),
    rows: rows.map(({ values }) => values),
  };
}

/** What the report is and how it counts, as a sheet beside it: a figure without its rule is no figure. */
export function formulaSheet({ title, formula, asks, ask }: Report): Sheet {
  return {
    name: "How it is counted",
    columns: [
      { heading: "What", kind: "text" },
      { heading: "Says", kind: "text" },
    ],
    rows: [
      ["Report", title],
      ...(asks.includes("from") ? [["First day", ask.from]] : []),
      [asks.includes("from") ? "Last day" : "End of", ask.to],
      ...(asks.includes("rowsBy") ? [["Rows by", ask.rowsBy ?? "payer"]] : []),
      ...(asks.includes("ageFrom") ? [["Age from", ask.ageFrom ?? "service"]] : []),
      ["Counted", formula],
    ],
  };
}

function definitionOf(name: string, { from, to }: ReportAsk): ReportDefinition {
  const found = REPORTS.find((each) => each.name === name);
  if (found === undefined) {
    throw new ProblemError({
      code: "input.not-found",
      message: `There is no report "${name}".`,
      remedy: `Choose one of: ${REPORT_NAMES.join(", ")}.`,
    });
  }
  if (from > to) {
    throw new ProblemError({
      code: "input.field",
      message: `The period of a report runs from ${from} to ${to}, backwards.`,
      remedy: "Give the first day before the last.",
      place: "from",
    });
  }
  return found;
}
