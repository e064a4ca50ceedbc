import { readFileSync } from "node:fs";
import path from "node:path";
import { formatRate, ProblemError, rate } from "@claimwright/base";
import { parseCode } from "@claimwright/codesets";
import {
  type Beneficiary,
  compareHcc,
  type HccModel,
  type HccSegment,
  paymentScore,
  readHccModel,
  scoreHcc,
} from "@claimwright/coding";
import { type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import { ageOf, sexOf, wrong } from "./visit-options.ts";

interface HccOptions {
  readonly tables: string;
  readonly age: string;
  readonly sex: string;
  readonly segment: string;
  readonly model: string;
  readonly year: string;
  readonly originallyDisabled?: boolean;
  readonly submitted?: string;
  readonly normalisation?: string;
  readonly codingIntensity?: string;
  readonly format: OutputFormat;
}

const SEGMENTS: readonly HccSegment[] = ["CNA", "CND", "CFA", "CFD", "CPA", "CPD"];

/** `claimwright hcc E11.22 I50.22 --tables FOLDER --age 70 --sex F`: for auditors. */
export function showHcc(codes: readonly string[], options: HccOptions): void {
  const person = personOf(options);
  const model = readModel(options);
  const diagnoses = codes.map(parseCode);
  const score = scoreHcc(diagnoses, person, model);
  const payment =
    options.normalisation === undefined || options.codingIntensity === undefined
      ? undefined
      : paymentScore(score.raw, {
          normalisation: rate(options.normalisation),
          codingIntensity: rate(options.codingIntensity),
        });
  const comparison =
    options.submitted === undefined
      ? undefined
      : compareHcc(options.submitted.split(",").map(parseCode), diagnoses, person, model);
  const parts = score.parts.map(({ kind, name, factor }) => ({ kind, name, factor: formatRate(factor) }));
  if (options.format === "json") {
    writeJson({
      model: score.version,
      raw: formatRate(score.raw),
      payment: payment ?? null,
      parts,
      categories: score.categories,
      dropped: score.dropped,
      additions: comparison?.additions ?? null,
      deletions: comparison?.deletions ?? null,
    });
    return;
  }
  for (const { kind, name, factor } of parts) {
    writeLine(
      `${factor.padStart(7)}  ${kind.padEnd(12)} ${name}  ${model.labels.get(name.replace("HCC", "")) ?? ""}`,
    );
  }
  writeLine(`${formatRate(score.raw).padStart(7)}  raw score, ${score.version}`);
  if (payment !== undefined) writeLine(`${payment.padStart(7)}  payment score`);
  for (const { category, diagnoses: by } of comparison?.additions ?? [])
    writeLine(`add     HCC${category} by ${by.join(", ")}`);
  for (const { category, diagnoses: by } of comparison?.deletions ?? [])
    writeLine(`delete  HCC${category}, submitted by ${by.join(", ")}`);
}

function personOf(options: HccOptions): Beneficiary {
  const sex = sexOf(options.sex);
  const segment = SEGMENTS.find((each) => each === options.segment);
  if (sex === "U") throw wrong("The model needs the sex.", "Write --sex F or --sex M.");
  if (segment === undefined) throw wrong("The segment is not known.", `Write ${SEGMENTS.join(", ")}.`);
  return {
    ageYears: ageOf(options.age),
    sex,
    segment,
    originallyDisabled: options.originallyDisabled ?? false,
  };
}

function readModel({ tables, model, year }: HccOptions): HccModel {
  if (model !== "V24" && model !== "V28")
    throw wrong("The model is not known.", "Write --model V28 or --model V24.");
  const text = (stem: string) => readTable(path.join(tables, `${stem}_${year}.csv`));
  return readHccModel(
    {
      mappings: text("ra_dx_to_cc"),
      hierarchies: text("ra_hierarchies"),
      coefficients: text("ra_coefficients"),
      labels: text("ra_labels"),
    },
    model,
    Number(year),
  );
}

function readTable(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new ProblemError(
      {
        code: "input.not-found",
        message: "A table of the model is not there.",
        remedy: "Put it into the folder of --tables.",
        file,
      },
      { cause: error },
    );
  }
}
