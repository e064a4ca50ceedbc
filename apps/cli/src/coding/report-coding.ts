import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { ProblemError } from "@claimwright/base";
import { formatIcd10cm } from "@claimwright/codesets";
import {
  agreementReport,
  type CodeReliability,
  type CodingDecision,
  NOTHING_LEARNT,
  refitReliability,
} from "@claimwright/coding";
import { type ActorId, idOf } from "@claimwright/model";
import { allPracticeIds } from "@claimwright/office";
import { listCodingDecisions } from "@claimwright/store";
import { withStore } from "../internal/open-home.ts";
import { type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";

const MAX_ROWS = 20;

const CLI_ACTOR = idOf<ActorId>("cli");

/**
 * `claimwright coding report [DECISIONS.jsonl]`: agreement, precision of each code, time; and the refit of reliability.
 * Without a file it reads what was suggested and signed in the database, of every practice.
 */
export async function reportCoding(
  file: string | undefined,
  options: { readonly refit?: string; readonly format: OutputFormat },
): Promise<void> {
  const decisions = file === undefined ? await storedDecisions() : readLines(file);
  const report = agreementReport(decisions);
  if (options.refit !== undefined) writeNextVersion(options.refit, decisions);
  if (options.format === "json") {
    writeJson(report);
    return;
  }
  writeLine(`${report.visits} visits, ${report.medianSeconds} s in the middle`);
  writeLine(
    `precision ${report.precision.toFixed(2)}, recall ${report.recall.toFixed(2)}, F1 ${report.f1.toFixed(2)}`,
  );
  for (const { code, proposed, signed } of report.perCode.slice(0, MAX_ROWS)) {
    writeLine(`  ${formatIcd10cm(code).padEnd(9)} signed ${signed} of ${proposed}`);
  }
  for (const { code, times } of report.missed.slice(0, MAX_ROWS)) {
    writeLine(`  ${formatIcd10cm(code).padEnd(9)} signed ${times} times and never suggested`);
  }
}

async function storedDecisions(): Promise<readonly CodingDecision[]> {
  return withStore(async (store) => {
    const decisions: CodingDecision[] = [];
    for (const practiceId of await allPracticeIds(store, CLI_ACTOR)) {
      decisions.push(
        ...(await store.withPractices([practiceId], CLI_ACTOR, (tx) => listCodingDecisions(tx, practiceId))),
      );
    }
    return decisions;
  });
}

/** Versions stand side by side: `reliability.json` names the newest, `reliability.json.3` is the third. */
function writeNextVersion(file: string, decisions: readonly CodingDecision[]): void {
  const before = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as CodeReliability)
    : NOTHING_LEARNT;
  const next = refitReliability(decisions, before);
  const text = `${JSON.stringify(next)}\n`;
  writeFileSync(`${file}.${next.version}`, text, { flag: "wx" });
  writeFileSync(file, text);
  process.stderr.write(`wrote version ${next.version}, made from version ${next.basedOn}\n`);
}

function readLines(file: string): CodingDecision[] {
  let content: string;
  try {
    content = readFileSync(file, "utf8");
  } catch (error) {
    throw new ProblemError(
      {
        code: "input.not-found",
        message: "The decisions are not there.",
        remedy: "Name a file of JSON lines.",
        file,
      },
      { cause: error },
    );
  }
  return content
    .split("\n")
    .flatMap((line, index) => (line.trim() === "" ? [] : [decisionOf(line, index + 1, file)]));
}

function decisionOf(line: string, number: number, file: string): CodingDecision {
  let value: Partial<CodingDecision> = {};
  try {
    value = JSON.parse(line) as Partial<CodingDecision>;
  } catch {
    // Reported below with its line, as any other fault of the line is.
  }
  if (!Array.isArray(value.suggested) || !Array.isArray(value.signed)) {
    throw new ProblemError({
      code: "input.line",
      message: "The line holds no decision.",
      remedy: "Write suggested (code, score, accepted), signed (codes) and seconds.",
      file,
      place: `line ${number}`,
    });
  }
  return {
    suggested: value.suggested,
    signed: value.signed,
    reasons: value.reasons ?? {},
    seconds: value.seconds ?? 0,
  };
}
