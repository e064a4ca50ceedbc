import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { ProblemError } from "@claimwright/base";
import { progressOnTerminal } from "../internal/progress.ts";

/** `-` stands for standard input. */
const STANDARD_INPUT = "-";
const CHUNK_BYTES = 256 * 1024;
/** A file that is read whole: a year of a large practice's remittances stays below. */
const MAX_WHOLE_BYTES = 500_000_000;

export function nameOf(file: string): string {
  return file === STANDARD_INPUT ? "standard input" : file;
}

/** Gives the bytes of a file or of standard input in pieces, in bounded memory, with progress on a terminal. */
export async function eachChunk(file: string, take: (chunk: Uint8Array) => void): Promise<void> {
  const progress = progressOnTerminal();
  const total = file === STANDARD_INPUT ? undefined : (await sizeOf(file)) || undefined;
  const stream =
    file === STANDARD_INPUT ? process.stdin : createReadStream(file, { highWaterMark: CHUNK_BYTES });
  let read = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      take(chunk);
      read += chunk.length;
      progress.step(progressText(file, read, total));
    }
  } catch (error) {
    throw isReadFault(error) ? unreadable(file, error) : error;
  } finally {
    progress.done();
  }
}

export async function readWhole(file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let read = 0;
  await eachChunk(file, (chunk) => {
    read += chunk.length;
    if (read > MAX_WHOLE_BYTES) throw tooLarge(file);
    chunks.push(chunk);
  });
  return Buffer.concat(chunks);
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    throw unreadable(file, error);
  }
}

function progressText(file: string, read: number, total: number | undefined): string {
  const megabytes = `${(read / 1_000_000).toFixed(1)} MB`;
  const share = total === undefined ? "" : ` (${Math.floor((read / total) * 100)} %)`;
  return `${nameOf(file)}: ${megabytes}${share}`;
}

function isReadFault(error: unknown): boolean {
  return error instanceof Error && "code" in error && "syscall" in error;
}

function unreadable(file: string, error: unknown): ProblemError {
  return new ProblemError(
    {
      code: "input.not-found",
      message: "The file cannot be read.",
      remedy: "Name an X12 file, or - for standard input.",
      file: nameOf(file),
    },
    { cause: error },
  );
}

function tooLarge(file: string): ProblemError {
  return new ProblemError({
    code: "input.too-large",
    message: `The file has more than ${MAX_WHOLE_BYTES} bytes and this command reads it whole.`,
    remedy: "Split it first with `claimwright x12 split`.",
    file: nameOf(file),
  });
}
