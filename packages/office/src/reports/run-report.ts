import { ProblemError } from "@claimwright/base";
import type { Sheet } from "@claimwright/documents";
import type { PracticeId } from "@claimwright/model";
import type { StoreTransaction } from "@claimwright/store";
import { agingReportDefinition } from "./aging-report.ts";
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
  trialBalanceReportDefinition,
  daysReportDefinition,
];

/** The reports of the billing office, by name. */
export const REPORT_NAMES: readonly string[] = REPORTS.map(({ name }) => name);

/** A report as it was run: how it was counted and its rows, each with the key of its entries. */
export interface Report extends Pick<ReportDefinition, "name" | "title" | "formula" | "columns"> {
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
  const { title, formula, columns, rows } = definitionOf(name, ask);
  return { name, title, formula, columns, ask, rows: await rows(tx, practiceId, ask) };
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
  return { name: title.slice(0, 31), columns, rows: rows.map(({ values }) => values) };
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
