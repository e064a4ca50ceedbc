import { closeSync, createReadStream, openSync, readFileSync, readSync } from "node:fs";
import { ProblemError } from "@claimwright/base";
import type { ProfessionalClaim } from "@claimwright/model";
import type { ClaimOfFile } from "@claimwright/office";
import { read837I, stream837P } from "@claimwright/transactions";
import { claimOfJson } from "./claim-of-json.ts";

/** A claim with its place in the file. */
export type ReadClaim = ClaimOfFile & { readonly place: string };

/** Enough for the delimiters, the group and the guide of the first set. */
const HEAD_BYTES = 4_096;

/**
 * The claims of a file, one after the other: an 837P streamed, an 837I, or claims in JSON (one, a list, or one a
 * line). Throws ProblemError with file and place for anything else, and where a claim cannot be read.
 */
export async function* claimsOfFile(file: string): AsyncGenerator<ReadClaim, void, undefined> {
  const head = headOf(file);
  if (/^\s*[[{]/.test(head)) {
    yield* claimsOfJson(file);
    return;
  }
  let ordinal = 0;
  if (/005010X22[23]/.test(head) === false) throw unknownFile(file, head);
  if (head.includes("005010X223")) {
    const read = read837I(readFileSync(file));
    if (!read.ok) throw new ProblemError({ ...read.error, file });
    for (const claim of read.value.submissions.flatMap((submission) => submission.claims)) {
      ordinal += 1;
      yield { kind: "institutional", claim, place: `claim ${ordinal}` };
    }
    return;
  }
  try {
    for await (const { claim } of stream837P(createReadStream(file))) {
      ordinal += 1;
      yield { kind: "professional", claim, place: `claim ${ordinal}` };
    }
  } catch (error) {
    if (error instanceof ProblemError) throw new ProblemError({ ...error.problem, file }, { cause: error });
    throw error;
  }
}

/** Those of them that are professional; another kind is refused. */
export async function* professionalClaimsOf(
  file: string,
): AsyncGenerator<ProfessionalClaim, void, undefined> {
  for await (const { kind, claim, place } of claimsOfFile(file)) {
    if (kind !== "professional") {
      throw new ProblemError({
        code: "input.layout",
        message: "The claim is a facility's, and the command takes professional claims.",
        remedy: "Give a file of professional claims (837P or JSON).",
        file,
        place,
      });
    }
    yield claim;
  }
}

function* claimsOfJson(file: string): Generator<ReadClaim> {
  const text = readFileSync(file, "utf8");
  const whole = parsed(text);
  if (whole !== undefined) {
    const values = Array.isArray(whole.value) ? whole.value : [whole.value];
    for (const [index, value] of values.entries()) {
      const place = `claim ${index + 1}`;
      yield { kind: "professional", claim: claimOfJson(value, file, place), place };
    }
    return;
  }
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const place = `line ${index + 1}`;
    const one = parsed(line);
    if (one === undefined) {
      throw new ProblemError({
        code: "input.line",
        message: "The line is not JSON.",
        remedy: "Write one claim a line, or one list of claims for the whole file.",
        file,
        place,
      });
    }
    yield { kind: "professional", claim: claimOfJson(one.value, file, place), place };
  }
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    // Not JSON as a whole: the caller reads line by line, and says where a line is at fault.
    return undefined;
  }
}

function headOf(file: string): string {
  const bytes = Buffer.alloc(HEAD_BYTES);
  try {
    const descriptor = openSync(file, "r");
    try {
      return bytes.subarray(0, readSync(descriptor, bytes)).toString("latin1");
    } finally {
      closeSync(descriptor);
    }
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

function unknownFile(file: string, head: string): ProblemError {
  const dental = head.includes("005010X224");
  return new ProblemError({
    code: "input.layout",
    message: dental
      ? "The file holds dental claims, which have no edits yet."
      : "The file is no claim in JSON and no 837.",
    remedy: "Give an 837P, an 837I, or claims in JSON.",
    file,
  });
}
