import { readFileSync } from "node:fs";
import { ProblemError } from "@claimwright/base";
import type { CodingSuggestion, FindingSuggestion } from "@claimwright/coding";
import { createFindingsCoder, loadFindingsModel } from "@claimwright/coding";
import { type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import { type DatedCoder, openCoders } from "./coder-by-date.ts";
import { suggestionLines } from "./suggestion-lines.ts";
import { dateOf, noteOf, readNoteFile, type VisitOptions, wrong } from "./visit-options.ts";

interface CodeOptions extends VisitOptions {
  readonly batch?: string;
  readonly profile: string;
  readonly explain?: boolean;
  readonly format: OutputFormat;
}

/** `claimwright code NOTE` and `claimwright code --batch FILE.jsonl`. */
export async function codeNote(file: string | undefined, options: CodeOptions): Promise<void> {
  if (options.profile !== "billing" && options.profile !== "findings") {
    throw wrong("The profile is not known.", "Write --profile billing or --profile findings.");
  }
  if ((file === undefined) === (options.batch === undefined)) {
    throw wrong(
      "The command takes one note or one batch.",
      "Write `claimwright code NOTE` or `--batch FILE.jsonl`.",
    );
  }
  const coderAt = openCoders(options.codes);
  const answer = options.profile === "findings" ? await findingsAnswer(coderAt) : billingAnswer(coderAt);
  if (options.batch !== undefined) {
    for (const line of batchLines(options.batch))
      writeJson({ id: line.id, ...answer(line.text, mergeLine(options, line)).json });
    return;
  }
  const text = readNoteFile(file ?? "");
  const { json, lines } = answer(text, options);
  if (options.format === "json") writeJson(json);
  else for (const line of lines(options.explain ?? false)) writeLine(line);
}

interface Answer {
  readonly json: object;
  readonly lines: (explain: boolean) => readonly string[];
}

type Answering = (text: string, options: VisitOptions) => Answer;

function billingAnswer(coderAt: (date: ReturnType<typeof dateOf>) => DatedCoder): Answering {
  return (text, options) => {
    const note = noteOf(text, options);
    const suggestion = coderAt(note.dateOfService).coder().suggest(note);
    return { json: billingJson(suggestion), lines: (explain) => suggestionLines(suggestion, text, explain) };
  };
}

function billingJson(suggestion: CodingSuggestion): object {
  return {
    suggestions: suggestion.diagnoses.map(
      ({ code, title, score, accepted, status, evidence, why, prompts }) => ({
        code,
        title,
        score: rounded(score),
        accepted,
        status,
        evidence,
        rules: [why.rule, ...(why.because ?? []).map((inner) => inner.rule)],
        prompts,
      }),
    ),
    services: suggestion.services,
    ...(suggestion.evaluation === undefined ? {} : { evaluation: suggestion.evaluation }),
    prompts: suggestion.prompts,
    ...(suggestion.unbillable === undefined ? {} : { unbillable: suggestion.unbillable }),
  };
}

async function findingsAnswer(coderAt: (date: ReturnType<typeof dateOf>) => DatedCoder): Promise<Answering> {
  const models = {
    icd10cm: await loadFindingsModel("icd10cm"),
    icd10pcs: await loadFindingsModel("icd10pcs"),
  };
  const coders = new Map<DatedCoder, ReturnType<typeof codersOf>>();
  const codersOf = ({ book }: DatedCoder) => ({
    diagnoses: createFindingsCoder(book, models.icd10cm, { set: "icd10cm", keepRetired: true }),
    procedures: createFindingsCoder(book, models.icd10pcs, { set: "icd10pcs", keepRetired: true }),
  });
  return (text, options) => {
    const dated = coderAt(dateOf(options.date));
    const pair = coders.get(dated) ?? codersOf(dated);
    coders.set(dated, pair);
    const diagnoses = pair.diagnoses.suggest(text);
    const procedures = pair.procedures.suggest(text);
    return {
      json: { suggestions: diagnoses.map(findingJson), procedures: procedures.map(findingJson) },
      lines: (explain) =>
        [...diagnoses, ...procedures]
          .filter((each) => explain || each.accepted)
          .map(
            (each) =>
              `${each.accepted ? "*" : " "} ${each.code.padEnd(8)} ${each.score.toFixed(2)}  ${each.title}`,
          ),
    };
  };
}

function findingJson({ code, title, score, accepted, evidence, inRelease }: FindingSuggestion): object {
  return {
    code,
    title,
    score: rounded(score),
    accepted,
    inRelease,
    evidence,
    rules: ["findings.learned"],
    prompts: [],
  };
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}

interface BatchLine {
  readonly id: string | number;
  readonly text: string;
  readonly age?: string;
  readonly sex?: string;
  readonly date?: string;
}

function mergeLine(options: CodeOptions, { age, sex, date }: BatchLine): VisitOptions {
  return {
    ...options,
    ...(age === undefined ? {} : { age }),
    ...(sex === undefined ? {} : { sex }),
    ...(date === undefined ? {} : { date }),
  };
}

/** All lines, before the first is answered: a faulty line stops the batch with its number and nothing half done. */
function batchLines(file: string): readonly BatchLine[] {
  let content: string;
  try {
    content = readFileSync(file, "utf8");
  } catch (error) {
    throw new ProblemError(
      {
        code: "input.not-found",
        message: "The batch is not there.",
        remedy: "Name a file of JSON lines.",
        file,
      },
      { cause: error },
    );
  }
  return content
    .split("\n")
    .flatMap((line, index) => (line.trim() === "" ? [] : [batchLine(line, index + 1, file)]));
}

function batchLine(line: string, number: number, file: string): BatchLine {
  const fault = (message: string, remedy: string) =>
    new ProblemError({ code: "input.line", message, remedy, file, place: `line ${number}` });
  let value: Readonly<Record<string, unknown>>;
  try {
    value = JSON.parse(line) as Readonly<Record<string, unknown>>;
  } catch {
    throw fault("The line is not a JSON object.", "Write one object with id and text a line.");
  }
  const { id, text, age, sex, date } = value;
  if (typeof text !== "string") throw fault('The field "text" is missing.', "Write the note as a text.");
  if (id === undefined || id === null) throw fault('The field "id" is missing.', "Give each note an id.");
  return {
    id: typeof id === "number" ? id : String(id),
    text,
    ...(isGiven(age) && Number.isFinite(Number(age)) ? { age: String(age) } : {}),
    ...(isGiven(sex) ? { sex: String(sex) } : {}),
    ...(isGiven(date) ? { date: String(date) } : {}),
  };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}
