import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { createAcknowledger } from "@claimwright/x12";
import { type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import { eachChunk, nameOf } from "./file-source.ts";

export interface AcknowledgeCommandOptions {
  readonly out: string;
  readonly format: OutputFormat;
  readonly controlNumber: number;
  /** Names the claim or inquiry of each fault in CTX; its number may identify a patient. */
  readonly businessUnit?: boolean;
}

/** Validates a file and writes the TA1 and 999 that answer it, in one pass. */
export async function acknowledgeFile(file: string, options: AcknowledgeCommandOptions): Promise<void> {
  const now = new Date().toISOString();
  const { acknowledger, finish } = createAcknowledger({
    controlNumbers: { interchange: options.controlNumber, group: options.controlNumber, set: 1 },
    showBusinessUnits: options.businessUnit ?? false,
    date: now.slice(0, 10).replaceAll("-", ""),
    time: now.slice(11, 16).replace(":", ""),
  });
  await eachChunk(file, (chunk) => acknowledger.push(chunk));
  acknowledger.end();
  const { text, groups } = finish();
  const target = text === "" ? null : await keep(file, options.out, text);
  const accepted = groups.length > 0 && groups.every(({ status }) => status === "A" || status === "E");
  if (!accepted) process.exitCode = 1;
  if (options.format === "json") writeJson({ file: nameOf(file), acknowledgment: target, groups });
  else for (const line of answerLines(file, target, groups)) writeLine(line);
}

async function keep(file: string, folder: string, text: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const base = file === "-" ? "standard-input" : basename(file).replace(/\.[^.]*$/, "");
  const target = join(folder, `${base}.999.x12`);
  await writeFile(target, text);
  return target;
}

const STATUS_WORDS = {
  A: "accepted",
  E: "accepted with errors",
  P: "partially accepted",
  R: "rejected",
} as const;

function answerLines(
  file: string,
  target: string | null,
  groups: ReturnType<ReturnType<typeof createAcknowledger>["finish"]>["groups"],
): string[] {
  if (groups.length === 0) return [`${nameOf(file)}: no functional group to answer`];
  return [
    ...groups.map(
      ({ functionalId, controlNumber, status, sets }) =>
        `${nameOf(file)}: group ${controlNumber} (${functionalId}) ${STATUS_WORDS[status]}, ${sets.length} ${sets.length === 1 ? "set" : "sets"}`,
    ),
    ...(target === null ? [] : [`written: ${target}`]),
  ];
}
