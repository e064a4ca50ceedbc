import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import type { ReadableStream } from "node:stream/web";
import { setTimeout as pause } from "node:timers/promises";
import { ProblemError } from "@claimwright/base";

export interface FetchInput {
  readonly url: string;
  /** Where the file goes; what has come so far stands beside it as `.part`. */
  readonly to: string;
  readonly onProgress?: (step: string) => void;
  readonly pauseMs?: number;
}

const MAX_TRIES = 4;
const PAUSE_MS = 1_000;
/** Nothing came for so long: the try is given up. */
const SILENCE_MS = 60_000;
const MAX_BYTES = 12_000_000_000;

/** Fetches one file. A site that refuses is not asked again; one that breaks off is, from where it ended. */
export async function fetchFile(input: FetchInput): Promise<void> {
  if (existsSync(input.to)) return;
  let pauseMs = input.pauseMs ?? PAUSE_MS;
  for (let attempt = 1; ; attempt++) {
    try {
      await fetchOnce(input);
      return;
    } catch (error) {
      if (!mayPass(error)) throw error;
      if (attempt === MAX_TRIES) throw brokeOff(input, error);
    }
    await pause(pauseMs);
    pauseMs *= 2;
  }
}

/** The connection or the site failed in a way that may not last. */
class Interrupted extends Error {}

/** `fetch` throws a TypeError with a cause for a connection that fails, and an AbortError after silence. */
function mayPass(error: unknown): boolean {
  if (error instanceof Interrupted) return true;
  return (
    error instanceof Error &&
    ((error instanceof TypeError && error.cause !== undefined) || error.name === "AbortError")
  );
}

/** Throws ProblemError where another try is useless, any other error where it may help. */
async function fetchOnce(input: FetchInput): Promise<void> {
  const part = `${input.to}.part`;
  const begun = existsSync(part) ? statSync(part).size : 0;
  const tag = begun > 0 && existsSync(`${part}.tag`) ? readFileSync(`${part}.tag`, "utf8") : "";
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), SILENCE_MS);
  try {
    const headers = begun > 0 ? { range: `bytes=${begun}-`, ...(tag === "" ? {} : { "if-range": tag }) } : {};
    const response = await fetch(input.url, { headers, signal: silence.signal });
    refuseAnswer(response, input.url);
    const isResumed = response.status === 206;
    const expected = lengthOf(response, isResumed ? begun : 0);
    writeFileSync(`${part}.tag`, response.headers.get("etag") ?? "");
    if (response.body === null) throw new Interrupted("the answer is empty");
    let received = isResumed ? begun : 0;
    // What has come is on the disk before more is asked for: a break loses nothing of it.
    const file = openSync(part, isResumed ? "a" : "w", 0o600);
    try {
      for await (const chunk of response.body as ReadableStream<Uint8Array>) {
        clearTimeout(timer);
        timer = setTimeout(() => silence.abort(), SILENCE_MS);
        writeAll(file, chunk);
        received += chunk.length;
        input.onProgress?.(progressText(input.url, received, expected));
        if (received > MAX_BYTES) throw new Interrupted("the file is too large");
      }
    } finally {
      closeSync(file);
    }
    if (expected !== undefined && received !== expected)
      throw new Interrupted(`${received} of ${expected} bytes came`);
    renameSync(part, input.to);
    rmSync(`${part}.tag`, { force: true });
  } finally {
    clearTimeout(timer);
  }
}

function writeAll(file: number, chunk: Uint8Array): void {
  for (let written = 0; written < chunk.length; ) written += writeSync(file, chunk, written);
}

function refuseAnswer(response: Response, url: string): void {
  const { status } = response;
  if (status === 404 || status === 410) {
    throw new ProblemError({
      code: "input.not-found",
      message: `The site has no file at ${url} (HTTP ${status}).`,
      remedy: "Look the release up on the publisher's page, download it by hand and install it with --from.",
    });
  }
  if (status === 401 || status === 403 || status === 451) {
    throw new ProblemError({
      code: "exchange.refused",
      message: `The site refused ${url} (HTTP ${status}).`,
      remedy:
        "Download the file with a browser, where the publisher's terms are shown, and install it with --from.",
    });
  }
  if (status === 416) throw new Interrupted("the site cannot resume");
  if (!response.ok) throw new Interrupted(`HTTP ${status}`);
  if (/text\/html/i.test(response.headers.get("content-type") ?? "")) {
    throw new ProblemError({
      code: "exchange.refused",
      message: `The site answered ${url} with a page instead of the file.`,
      remedy:
        "Download the file with a browser, where the publisher's terms are shown, and install it with --from.",
    });
  }
}

function lengthOf(response: Response, begun: number): number | undefined {
  const length = response.headers.get("content-length");
  return length === null ? undefined : begun + Number(length);
}

function progressText(url: string, received: number, expected: number | undefined): string {
  const name = url.slice(url.lastIndexOf("/") + 1);
  return expected === undefined
    ? `${name}: ${received} bytes`
    : `${name}: ${Math.floor((received / expected) * 100)} %`;
}

function brokeOff({ url }: FetchInput, cause: unknown): ProblemError {
  return new ProblemError(
    {
      code: "exchange.failed",
      message: `${url} broke off ${MAX_TRIES} times (${cause instanceof Error ? cause.message : "unknown"}).`,
      remedy: "Run the command again: it goes on where it ended.",
    },
    { cause },
  );
}
