import { ProblemError } from "@claimwright/base";
import { createValidator, type Issue, type SetReport, type ValidateOptions } from "@claimwright/x12";
import { type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import { codeLists } from "./code-lists.ts";
import { eachChunk, nameOf } from "./file-source.ts";
import { checkGuideName, readOverlays } from "./overlay-files.ts";

export interface ValidateCommandOptions {
  readonly format: OutputFormat;
  /** Puts the faulty values into the issues; they may identify a patient. */
  readonly values?: boolean;
  readonly unknownCodes?: "warning" | "error" | "off";
  /** A folder or file of published code lists, instead of those that are installed. */
  readonly lists?: string;
  /** Files of what payers ask beside their guides. */
  readonly overlay?: readonly string[];
  /** Reads every set with this guide. */
  readonly guide?: string;
}

/** What validating one file came to. */
interface FileResult {
  readonly file: string;
  readonly ok: boolean;
  readonly transactions: readonly ReportedSet[];
  readonly issues: readonly ReportedIssue[];
}

interface ReportedSet {
  readonly transaction: string;
  readonly controlNumber: string;
  readonly guide: string | null;
  readonly segments: number;
  readonly ok: boolean;
}

interface ReportedIssue {
  readonly severity: "error" | "warning";
  readonly code: string;
  readonly message: string;
  readonly loop: string | null;
  readonly segment: string | null;
  readonly element: string | null;
  readonly position: {
    readonly set: number | null;
    readonly segment: number | null;
    readonly offset: number;
  };
  readonly snip: number;
  readonly value?: string;
}

/** Issues beyond this many of one file are counted and named as more; the file is read to its end. */
const MAX_ISSUES = 10_000;

/** Validates each file as a stream. Exit code 1 when one has an error or cannot be read. */
export async function validateFiles(
  files: readonly string[],
  options: ValidateCommandOptions,
): Promise<void> {
  const settings: ValidateOptions = {
    showValues: options.values ?? false,
    unknownCodes: options.unknownCodes ?? "warning",
    lists: options.unknownCodes === "off" ? new Map() : codeLists(options.lists),
    overlays: readOverlays(options.overlay ?? []),
    ...(options.guide === undefined ? {} : { guide: options.guide }),
  };
  if (options.guide !== undefined) checkGuideName(options.guide);
  for (const file of files) {
    const result = await validateFile(file, settings);
    if (!result.ok) process.exitCode = 1;
    if (options.format === "json") writeJson(result);
    else for (const line of resultLines(result)) writeLine(line);
  }
}

async function validateFile(file: string, settings: ValidateOptions): Promise<FileResult> {
  const transactions: ReportedSet[] = [];
  const issues: ReportedIssue[] = [];
  let count = 0;
  let ok = true;
  const validator = createValidator(
    {
      issue: (issue) => {
        count += 1;
        if (issue.severity === "error") ok = false;
        if (issues.length < MAX_ISSUES) issues.push(reported(issue));
      },
      setEnd: (set) => void transactions.push(reportedSet(set)),
    },
    settings,
  );
  try {
    await eachChunk(file, (chunk) => validator.push(chunk));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { file: nameOf(file), ok: false, transactions: [], issues: [unreadIssue(error)] };
  }
  validator.end();
  if (count > issues.length) issues.push(moreIssue(count - issues.length));
  return { file: nameOf(file), ok, transactions, issues };
}

function reportedSet(set: SetReport): ReportedSet {
  return {
    transaction: set.transaction,
    controlNumber: set.controlNumber,
    guide: set.guide ?? null,
    segments: set.segmentCount,
    ok: set.ok,
  };
}

function reported(issue: Issue): ReportedIssue {
  return {
    severity: issue.severity,
    code: issue.code,
    message: issue.message,
    loop: issue.loopPath?.join("/") || null,
    segment: issue.segment ?? null,
    element: elementText(issue),
    position: { set: issue.set ?? null, segment: issue.ordinal ?? null, offset: issue.offset },
    snip: issue.snip,
    ...(issue.value === undefined ? {} : { value: issue.value }),
  };
}

/** `NM109`, `SV101-2`: the segment's id, the element in two digits, the component. */
function elementText({ segment, element, component }: Issue): string | null {
  if (segment === undefined || element === undefined) return null;
  const name = `${segment}${String(element).padStart(2, "0")}`;
  return component === undefined ? name : `${name}-${component}`;
}

function unreadIssue({ problem }: ProblemError): ReportedIssue {
  return {
    severity: "error",
    code: problem.code,
    message: `${problem.message} ${problem.remedy}`,
    loop: null,
    segment: null,
    element: null,
    position: { set: null, segment: null, offset: 0 },
    snip: 1,
  };
}

function moreIssue(count: number): ReportedIssue {
  return {
    severity: "warning",
    code: "limit.issues",
    message: `${count} more issues are not listed; mend these first.`,
    loop: null,
    segment: null,
    element: null,
    position: { set: null, segment: null, offset: 0 },
    snip: 1,
  };
}

function resultLines({ file, ok, transactions, issues }: FileResult): string[] {
  const [first] = issues;
  if (first?.code.startsWith("input.")) return [`${file}: ${first.message}`];
  const sets = transactions.length === 1 ? "1 transaction set" : `${transactions.length} transaction sets`;
  const kinds = [...new Set(transactions.map((set) => set.guide ?? set.transaction))].join(", ");
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const verdict = ok ? "valid" : `${errors} ${errors === 1 ? "error" : "errors"}`;
  const warnings = issues.length - errors;
  return [
    `${file}: ${verdict}${warnings === 0 ? "" : `, ${warnings} to look at`} · ${sets}${kinds === "" ? "" : ` (${kinds})`}`,
    ...issues.map(issueLine),
  ];
}

/** The message names loop, segment and element itself; what stands before it says where in the file. */
function issueLine({ severity, message, code, position, snip }: ReportedIssue): string {
  const { set, segment, offset } = position;
  const place = set === null || segment === null ? `byte ${offset}` : `set ${set}, segment ${segment}`;
  return `  ${severity.padEnd(7)}  ${place}: ${message} [${code}, SNIP ${snip}]`;
}
