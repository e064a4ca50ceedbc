import { mkdir, readdir, readFile, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import { ProblemError } from "@claimwright/base";
import { type CollectedFile, MAX_FILE_BYTES } from "../destination.ts";

/** Where files go once they were taken in. */
const DONE_FOLDER = "done";
/** How many files one call takes; the rest come with the next. */
export const MAX_FILES_COLLECTED = 1_000;

/** The files of a folder, in order of name. Hidden names and `.part` are files that someone is still writing. */
export async function collectFolder(folder: string): Promise<readonly CollectedFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw unreadable(folder, error);
  });
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith(".") && !entry.name.endsWith(".part"))
    .map((entry) => entry.name)
    .sort()
    .slice(0, MAX_FILES_COLLECTED);
  const files: CollectedFile[] = [];
  for (const name of names) {
    files.push({ name, bytes: await readLimited(join(folder, name)), done: () => moveToDone(folder, name) });
  }
  return files;
}

async function readLimited(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size <= MAX_FILE_BYTES) return await readFile(path);
    throw new ProblemError({
      code: "input.too-large",
      message: `The file has ${size} bytes; the limit is ${MAX_FILE_BYTES}.`,
      remedy: "Ask the sender to split it, and move it out of the folder.",
      file: path,
    });
  } catch (error) {
    throw error instanceof ProblemError ? error : unreadable(path, error);
  }
}

async function moveToDone(folder: string, name: string): Promise<void> {
  const done = join(folder, DONE_FOLDER);
  await mkdir(done, { recursive: true });
  await rename(join(folder, name), join(done, name)).catch((error: NodeJS.ErrnoException) => {
    // Another process has moved it already.
    if (error.code !== "ENOENT") throw unreadable(join(folder, name), error);
  });
}

function unreadable(path: string, cause: unknown): ProblemError {
  const code = (cause as NodeJS.ErrnoException).code ?? "unknown";
  return new ProblemError(
    {
      code: "input.unreadable",
      message: `It cannot be read or moved (${code}).`,
      remedy: "Check that the folder is there and that this user may read and write it.",
      file: path,
    },
    { cause },
  );
}
