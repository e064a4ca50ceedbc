import { readFile, writeFile } from "node:fs/promises";
import { ProblemError } from "@claimwright/base";
import { writeJson } from "../internal/output-format.ts";
import { nameOf, readWhole } from "./file-source.ts";
import { kindNamed, kindOfFile, TRANSACTION_KINDS } from "./transaction-kinds.ts";

/** Answers the facts of a file as one JSON object: `file`, `kind`, and what the transaction holds. */
export async function readFacts(file: string): Promise<void> {
  const bytes = await readWhole(file);
  const kind = kindOfFile(bytes);
  if (kind === undefined) throw noFacts(file);
  const read = kind.read(bytes);
  if (!read.ok) throw new ProblemError({ ...read.error, file: nameOf(file) });
  writeJson({ file: nameOf(file), kind: kind.name, ...(read.value as object) });
}

/** Writes X12 from what `x12 read` answered, to standard output or a file. */
export async function writeFacts(file: string, options: { readonly out?: string }): Promise<void> {
  const facts = await factsIn(file);
  const kind = typeof facts.kind === "string" ? kindNamed(facts.kind) : undefined;
  if (kind === undefined) {
    throw new ProblemError({
      code: "input.field",
      file,
      message: 'The field "kind" does not name a transaction that can be written.',
      remedy: `Write one of ${TRANSACTION_KINDS.map(({ name }) => `"${name}"`).join(", ")}.`,
    });
  }
  const text = writeKind(file, kind.write, facts);
  if (options.out === undefined) process.stdout.write(text);
  else await writeFile(options.out, text);
}

function writeKind(file: string, write: (facts: never) => string, facts: object): string {
  try {
    return write(facts as never);
  } catch (error) {
    if (error instanceof ProblemError) throw new ProblemError({ ...error.problem, file });
    // The shape is the user's: a part that is not there shows as a type error of the writer.
    if (!(error instanceof TypeError)) throw error;
    throw new ProblemError(
      {
        code: "input.layout",
        file,
        message: "The object lacks a part that its kind must have.",
        remedy: "Start from what `claimwright x12 read` answers for a file of this kind, and keep its shape.",
      },
      { cause: error },
    );
  }
}

async function factsIn(file: string): Promise<{ readonly kind?: unknown }> {
  const text = file === "-" ? new TextDecoder().decode(await readWhole(file)) : await jsonText(file);
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // Told below.
  }
  throw new ProblemError({
    code: "input.layout",
    file: nameOf(file),
    message: "This is not a JSON object.",
    remedy: "Give the object that `claimwright x12 read` answers.",
  });
}

async function jsonText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new ProblemError(
      { code: "input.not-found", file, message: "The file cannot be read.", remedy: "Name a JSON file." },
      { cause: error },
    );
  }
}

function noFacts(file: string): ProblemError {
  return new ProblemError({
    code: "x12.invalid",
    file: nameOf(file),
    message: "The file holds no transaction set that is read into facts.",
    remedy: `It reads ${TRANSACTION_KINDS.map(({ name }) => name).join(", ")}.`,
  });
}
