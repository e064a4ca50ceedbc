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
import {
  applyUserRules,
  defaultPayerProfile,
  editClaim,
  editInstitutionalClaim,
  medicareProfile,
  type PayerProfile,
  parseUserRules,
  type UserRule,
} from "@claimwright/claims";
import type { LineOfBusiness } from "@claimwright/model";
import { openCodes } from "@claimwright/office";
import { type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import { type ClaimOfFile, claimsOfFile } from "./internal/claims-of-file.ts";
import { CodeDesk } from "./internal/code-desk.ts";
import { PatientMemory } from "./internal/patient-memory.ts";

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
  const desk = new CodeDesk(library);
  const memory = new PatientMemory();
  let claims = 0;
  let stopped = 0;
  for await (const claim of claimsOfFile(file)) {
    const findings = findingsOf(claim, desk, memory, { today, rules, payer: options.payer });
    claims += 1;
    if (stops(findings)) stopped += 1;
    answer(claim, findings, options.format);
  }
  if (memory.forgotten > 0) {
    process.stderr.write(
      `The file has more claims than are compared with each other: ${memory.forgotten} were edited without a look at the earliest.\n`,
    );
  }
  process.stderr.write(`${claims} claims, ${stopped} stopped.\n`);
  if (stopped > 0) process.exitCode = 1;
}

interface ScrubTerms {
  readonly today: IsoDate;
  readonly rules: readonly UserRule[];
  readonly payer: LineOfBusiness;
}

function findingsOf(
  read: ClaimOfFile,
  desk: CodeDesk,
  memory: PatientMemory,
  { today, rules, payer }: ScrubTerms,
): readonly Finding[] {
  const patient = read.claim.patient ?? read.claim.subscriber;
  const person = { birthDate: patient.birthDate ?? UNKNOWN_BIRTH, sex: patient.sex ?? ("U" as const) };
  const payerProfile = profileOf(read.claim.payer, payer);
  if (read.kind === "institutional") {
    const { statementPeriod } = read.claim;
    const { book, tables } = desk.at(statementPeriod.to ?? statementPeriod.from, "hospital");
    return editInstitutionalClaim(read.claim, {
      book,
      tables,
      payerProfile,
      patient: person,
      today,
      overrides: [],
    });
  }
  const { claim, findings } = applyUserRules(rules, read.claim);
  const date = claim.lines.map((line) => line.dateOfService.from).sort()[0] ?? today;
  const { book, tables } = desk.at(date, "practitioner");
  const otherClaims = memory.othersOf(claim);
  const edits = editClaim(claim, {
    book,
    tables,
    payerProfile,
    patient: person,
    today,
    otherClaims,
    overrides: [],
  });
  memory.remember(claim);
  return [...findings, ...edits];
}

/** So early that no edit of age or date takes offence where the file does not say. */
const UNKNOWN_BIRTH = isoDate("1900-01-01");

function profileOf(payer: { name: string; payerIdentifier: string }, kind: LineOfBusiness): PayerProfile {
  if (kind === "medicare") return medicareProfile(payer);
  return { ...defaultPayerProfile(payer), lineOfBusiness: kind };
}

function answer(
  { claim, kind, place }: ClaimOfFile,
  findings: readonly Finding[],
  format: OutputFormat,
): void {
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
