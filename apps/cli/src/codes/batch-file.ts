import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { ProblemError } from "@claimwright/base";

/** One line of a batch: texts by name, its id as it came. */
export interface BatchRecord {
  readonly id: unknown;
  readonly query?: string;
  readonly code?: string;
  readonly set?: string;
  readonly on?: string;
}

/** Lines of a batch. */
const MAX_LINES = 10_000_000;
/** Answers that are written together. */
const WRITTEN_AT_ONCE = 4_096;

/** Reads a file of JSON lines one by one. Throws ProblemError with the line that is no JSON object. */
export async function* batchRecords(file: string): AsyncGenerator<BatchRecord> {
  if (!existsSync(file)) {
    throw new ProblemError({
      code: "input.not-found",
      message: "The batch file is not there.",
      remedy: "Name a file of JSON lines.",
      file,
    });
  }
  let line = 0;
  for await (const text of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    line += 1;
    if (text.trim() === "") continue;
    if (line > MAX_LINES)
      throw faulty(file, line, `The file has more than ${MAX_LINES} lines.`, "input.too-large");
    yield recordOf(text, file, line);
  }
}

/** Writes one line of JSON for each record, in order, in pieces that standard output can take. */
export async function writeAnswers(
  records: AsyncIterable<BatchRecord>,
  answer: (record: BatchRecord) => unknown,
): Promise<void> {
  let lines: string[] = [];
  const flush = async (): Promise<void> => {
    const text = `${lines.join("\n")}\n`;
    lines = [];
    if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once("drain", resolve));
  };
  for await (const record of records) {
    lines.push(JSON.stringify(answer(record)));
    if (lines.length >= WRITTEN_AT_ONCE) await flush();
  }
  if (lines.length > 0) await flush();
}

function recordOf(text: string, file: string, line: number): BatchRecord {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw faulty(file, line, "The line is not JSON.");
  }
  if (typeof parsed !== "object" || parsed === null)
    throw faulty(file, line, "The line is not a JSON object.");
  const fields = parsed as Readonly<Record<string, unknown>>;
  const texts = ["query", "code", "set", "on"].flatMap((name) => {
    const value = fields[name];
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  return { id: fields.id ?? line, ...Object.fromEntries(texts) };
}

function faulty(
  file: string,
  line: number,
  message: string,
  code: "input.line" | "input.too-large" = "input.line",
): ProblemError {
  return new ProblemError({
    code,
    message,
    remedy: 'Write one object a line, such as {"id":1,"query":"heart attack","set":"icd10cm"}.',
    file,
    place: `line ${line}`,
  });
}
