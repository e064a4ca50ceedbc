import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { type IsoDate, ProblemError } from "@claimwright/base";
import { analyzeFiles, type FilesAnalysis, type FileToAnalyze, MAX_ANALYZED_BYTES } from "./analyze-files.ts";

export const MAX_ANALYZED_FILES = 50_000;

/** What the 837s and 835s under a folder tell. Throws ProblemError for a folder that is none. */
export async function analyzeFolder(folder: string, asOf?: IsoDate): Promise<FilesAnalysis> {
  return analyzeFiles(openAll(folder, await filesUnder(folder)), asOf);
}

async function* openAll(folder: string, names: readonly string[]): AsyncGenerator<FileToAnalyze> {
  for (const name of names) {
    const path = join(folder, name);
    const isLarge = (await stat(path)).size > MAX_ANALYZED_BYTES;
    yield { name, bytes: isLarge ? undefined : await readFile(path) };
  }
}

/** Every ordinary file below, in order of name; links are not followed. */
async function filesUnder(folder: string): Promise<readonly string[]> {
  let entries: Awaited<ReturnType<typeof listFolder>>;
  try {
    entries = await listFolder(folder);
  } catch {
    throw new ProblemError({
      code: "input.not-found",
      file: folder,
      message: "There is no such folder.",
      remedy: "Name a folder with 837 and 835 files.",
    });
  }
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  if (names.length > MAX_ANALYZED_FILES) {
    throw new ProblemError({
      code: "input.too-large",
      file: folder,
      message: `The folder holds more than ${MAX_ANALYZED_FILES} files.`,
      remedy: "Analyse its parts one by one.",
    });
  }
  return names.sort();
}

function listFolder(folder: string) {
  return readdir(folder, { recursive: true, withFileTypes: true });
}
