import { whyLines } from "@claimwright/base";
import {
  type EvaluationLevel,
  type EvaluationSuggestion,
  LEVELS,
  levelOfTime,
  mdmLevel,
  officeCode,
  prolongedServices,
} from "@claimwright/coding";
import { type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import { openCoders } from "./coder-by-date.ts";
import { noteOf, readNoteFile, type VisitOptions, wrong } from "./visit-options.ts";

interface EvaluationOptions extends VisitOptions {
  readonly problems?: string;
  readonly data?: string;
  readonly risk?: string;
  readonly minutes?: string;
  readonly format: OutputFormat;
}

/** `claimwright em NOTE`, or `claimwright em --problems low --data low --risk moderate`. */
export function showEvaluation(file: string | undefined, options: EvaluationOptions): void {
  if (file === undefined) {
    showElements(options);
    return;
  }
  const note = noteOf(readNoteFile(file), options);
  const { evaluation, unbillable } = openCoders(options.codes)(note.dateOfService).coder().suggest(note);
  if (options.format === "json") {
    writeJson({ evaluation: evaluation ?? null, unbillable: unbillable ?? null });
    return;
  }
  if (evaluation === undefined) {
    writeLine(
      unbillable?.reason ?? "This place of service has codes of another family; choose the level by hand.",
    );
    return;
  }
  for (const line of evaluationLines(evaluation, note.text)) writeLine(line);
}

function showElements(options: EvaluationOptions): void {
  const status = options.status === "new" ? "new" : "established";
  const minutes = options.minutes === undefined ? undefined : Number(options.minutes);
  if (minutes !== undefined && !(minutes > 0))
    throw wrong("The minutes are not a number.", "Write --minutes 32.");
  const elements = [options.problems, options.data, options.risk];
  const byMdm = elements.some((each) => each === undefined)
    ? undefined
    : mdmLevel({
        problems: levelOf(options.problems),
        data: levelOf(options.data),
        risk: levelOf(options.risk),
      });
  const byTime = minutes === undefined ? undefined : levelOfTime(status, minutes);
  const level = LEVELS.findLast((each) => each === byMdm || each === byTime);
  if (level === undefined) {
    throw wrong(
      "Neither three elements nor enough time are given.",
      "Name --problems, --data and --risk, or --minutes.",
    );
  }
  const prolonged =
    minutes === undefined || byTime !== "high" ? undefined : prolongedServices(status, minutes);
  const answer = {
    code: officeCode(status, level),
    level,
    byMdm: byMdm ?? null,
    byTime: byTime ?? null,
    prolonged: prolonged ?? null,
  };
  if (options.format === "json") {
    writeJson(answer);
    return;
  }
  writeLine(`${answer.code}  ${level}`);
  if (prolonged !== undefined && prolonged.cptUnits > 0) {
    writeLine(`99417 × ${prolonged.cptUnits}, or for Medicare G2212 × ${prolonged.medicareUnits}`);
  }
}

function levelOf(text: string | undefined): EvaluationLevel {
  const level = LEVELS.find((each) => each === text);
  if (level === undefined) throw wrong("A level is not known.", `Write ${LEVELS.join(", ")}.`);
  return level;
}

function evaluationLines(evaluation: EvaluationSuggestion, text: string): string[] {
  const element = (name: string, { level, items }: EvaluationSuggestion["problems"]) => [
    `${name}: ${level}`,
    ...items.map(
      ({ kind, label, evidence }) =>
        `  ${kind}: ${label}  "${text.slice(evidence.start, evidence.end).slice(0, 70)}"`,
    ),
  ];
  return [
    `${evaluation.code}  ${evaluation.level}, by ${evaluation.basis === "time" ? "time" : "medical decision making"}`,
    ...element("Problems", evaluation.problems),
    ...element("Data", evaluation.data),
    ...element("Risk", evaluation.risk),
    ...(evaluation.time === undefined ? [] : [`Time: ${evaluation.time.minutes} minutes`]),
    ...whyLines(evaluation.why),
    ...evaluation.prompts.map((prompt) => prompt.question),
  ];
}
