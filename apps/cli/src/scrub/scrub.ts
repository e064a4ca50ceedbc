import { readFileSync } from "node:fs";
import {
  type Finding,
  type IsoDate,
  isoDate,
  ProblemError,
  parseIsoDate,
  placeText,
  stops,
} from "@claimwright/base";
import { parseUserRules, type UserRule } from "@claimwright/claims";
import type { LineOfBusiness } from "@claimwright/model";
import { ClaimScrubber, openCodes } from "@claimwright/office";
import { type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import { claimsOfFile, type ReadClaim } from "./internal/claims-of-file.ts";

interface ScrubOptions {
  readonly codes?: string;
  readonly payer: LineOfBusiness;
  readonly rules?: string;
  readonly on?: string;
  readonly format: OutputFormat;
}

/** Exit code 1 when an edit stops a claim. Claims are read and answered one by one, in the order of the file. */
export async function scrub(file: string, options: ScrubOptions): Promise<void> {
  const today = dayOf(options.on);
  const rules = options.rules === undefined ? [] : openRules(options.rules);
  const { library, problems } = openCodes(options.codes);
  for (const problem of problems)
    process.stderr.write(`${problem.file}: ${problem.message} ${problem.remedy}\n`);
  const scrubber = new ClaimScrubber(library, { today, rules, payer: options.payer });
  let claims = 0;
  let stopped = 0;
  for await (const claim of claimsOfFile(file)) {
    const findings = scrubber.findingsOf(claim);
    claims += 1;
    if (stops(findings)) stopped += 1;
    answer(claim, findings, options.format);
  }
  if (scrubber.forgotten > 0) {
    process.stderr.write(
      `The file has more claims than are compared with each other: ${scrubber.forgotten} were edited without a look at the earliest.\n`,
    );
  }
  process.stderr.write(`${claims} claims, ${stopped} stopped.\n`);
  if (stopped > 0) process.exitCode = 1;
}

function answer({ claim, kind, place }: ReadClaim, findings: readonly Finding[], format: OutputFormat): void {
  const { patientControlNumber } = claim;
  if (format === "json") {
    writeJson({ patientControlNumber, kind, place, stops: stops(findings), findings });
    return;
  }
  writeLine(`${patientControlNumber || place}: ${findings.length === 0 ? "clean" : ""}`.trimEnd());
  for (const finding of findings) {
    writeLine(
      `  ${finding.severity.padEnd(6)} ${finding.code}  ${placeText(finding.place)}: ${finding.message}`,
    );
    writeLine(`         ${finding.remedy} [${finding.source}]`);
  }
}

function openRules(file: string): readonly UserRule[] {
  const parsed = parseUserRules(readText(file), file);
  if (parsed.ok) return parsed.value;
  const [first, ...rest] = parsed.error;
  for (const problem of rest) process.stderr.write(`${problem.file}, ${problem.place}: ${problem.message}\n`);
  if (first === undefined) throw new Error("rules were refused without a reason");
  throw new ProblemError(first);
}

export function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new ProblemError(
      {
        code: "input.not-found",
        message: "The file cannot be read.",
        remedy: "Check its name and that you may read it.",
        file,
      },
      { cause: error },
    );
  }
}

function dayOf(text: string | undefined): IsoDate {
  if (text === undefined) return isoDate(new Date().toISOString().slice(0, 10));
  const date = parseIsoDate(text);
  if (date !== undefined) return date;
  throw new ProblemError({
    code: "usage.wrong",
    message: "The day after --on is not a date.",
    remedy: "Write it as YYYY-MM-DD.",
  });
}
