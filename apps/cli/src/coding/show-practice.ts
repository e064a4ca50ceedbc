import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { ProblemError } from "@claimwright/base";
import { formatIcd10cm } from "@claimwright/codesets";
import {
  gradeAnswer,
  type PracticeCase,
  type PracticeGrade,
  parsePracticeCase,
  practiceCases,
} from "@claimwright/coding";
import { type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";

interface PracticeOptions {
  readonly format: OutputFormat;
  readonly cases?: string;
}

export function listPractice(options: PracticeOptions): void {
  if (options.format === "json") {
    writeJson({
      cases: practiceCases.map(({ id, title, specialty, difficulty }) => ({
        id,
        title,
        specialty,
        difficulty,
      })),
    });
    return;
  }
  for (const { id, title, specialty, difficulty } of practiceCases) {
    writeLine(`${id.padEnd(12)} ${"*".repeat(difficulty).padEnd(4)} ${specialty.padEnd(20)} ${title}`);
  }
}

export function showPractice(id: string, options: PracticeOptions & { readonly key?: boolean }): void {
  const found = findCase(id, options.cases);
  const { diagnoses, services, traps, ...open } = found;
  if (options.format === "json") {
    writeJson(options.key ? found : open);
    return;
  }
  for (const line of caseLines(found)) writeLine(line);
  if (!options.key) return;
  for (const { code, rationale, citation } of [...diagnoses, ...services])
    writeLine(`${formatIcd10cm(code)}  ${rationale} [${citation}]`);
  for (const { code, reason } of traps) writeLine(`not ${formatIcd10cm(code)}  ${reason}`);
}

export function gradePractice(
  id: string,
  options: PracticeOptions & { readonly diagnoses: string; readonly services: string },
): void {
  const grade = gradeAnswer(findCase(id, options.cases), {
    diagnoses: codesIn(options.diagnoses),
    services: codesIn(options.services),
  });
  if (options.format === "json") {
    writeJson(grade);
    return;
  }
  for (const line of gradeLines(grade)) writeLine(line);
}

export async function takePractice(id: string, options: PracticeOptions): Promise<void> {
  const found = findCase(id, options.cases);
  for (const line of caseLines(found)) writeLine(line);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const started = Date.now();
  const diagnoses = codesIn(await terminal.question("Diagnoses, first-listed first: "));
  const services = codesIn(await terminal.question("Services: "));
  terminal.close();
  const seconds = Math.round((Date.now() - started) / 1000);
  for (const line of gradeLines(gradeAnswer(found, { diagnoses, services, seconds }))) writeLine(line);
}

function caseLines({ title, specialty, sex, ageYears, patientStatus, note }: PracticeCase): string[] {
  return [`${title} (${specialty}; ${sex}, ${ageYears} years, ${patientStatus})`, "", note];
}

function gradeLines({ points, remarks, readNext, seconds }: PracticeGrade): string[] {
  return [
    `${points} of 100${seconds === undefined ? "" : ` in ${seconds} s`}`,
    ...remarks.map(
      ({ outcome, code, given, explanation, citation }) =>
        `  ${outcome.padEnd(14)} ${formatIcd10cm(code)}${given === undefined || given === code ? "" : ` (you: ${formatIcd10cm(given)})`}  ${explanation}${citation === undefined ? "" : ` [${citation}]`}`,
    ),
    `Read next: ${readNext}`,
  ];
}

function codesIn(text: string): string[] {
  return text.split(/[\s,]+/).filter((code) => code !== "");
}

function findCase(id: string, folder: string | undefined): PracticeCase {
  const found = [...practiceCases, ...(folder === undefined ? [] : ownCases(folder))].find(
    (each) => each.id === id,
  );
  if (found !== undefined) return found;
  throw new ProblemError({
    code: "input.not-found",
    message: `There is no case "${id}".`,
    remedy: "See `claimwright practice list`, or name a folder with --cases.",
  });
}

function ownCases(folder: string): PracticeCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => {
      const parsed = parsePracticeCase(JSON.parse(readFileSync(path.join(folder, name), "utf8")), name);
      if (!parsed.ok) throw new ProblemError(parsed.error);
      return parsed.value;
    });
}
