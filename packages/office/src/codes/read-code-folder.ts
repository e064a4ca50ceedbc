import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type Problem, ProblemError } from "@claimwright/base";
import { type OfficialFile, type OfficialReading, readOfficialFile } from "@claimwright/codesets";

/** Files in a folder of official releases, sub-folders included. */
const MAX_FILES = 10_000;
/** The largest file that is read whole. */
const MAX_FILE_BYTES = 1_500_000_000;

/**
 * Reads every official file in a folder and its sub-folders, in the order of their paths.
 * Throws ProblemError when the folder is not there; a faulty file is reported and the others are read.
 */
export function readCodeFolder(
  folder: string,
  onFile: (path: string) => void = () => undefined,
): OfficialReading {
  const releases: OfficialReading["releases"][number][] = [];
  const unknown: string[] = [];
  const problems: Problem[] = [];
  for (const path of filesIn(folder)) {
    onFile(path);
    const reading = readOfficialFile(officialFile(folder, path));
    if ("problem" in reading) problems.push(reading.problem);
    else if (reading.releases.length === 0) unknown.push(path);
    else releases.push(...reading.releases);
  }
  return { releases, unknown, problems };
}

/** Paths relative to the folder, with slashes, sorted. */
export function filesIn(folder: string): readonly string[] {
  const paths: string[] = [];
  const visit = (directory: string): void => {
    for (const entry of entriesOf(directory)) {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile()) paths.push(relative(folder, path).split(sep).join("/"));
      if (paths.length > MAX_FILES) throw tooMany(folder);
    }
  };
  visit(folder);
  return paths.sort();
}

/** One file with its fingerprint. */
export function officialFile(folder: string, path: string): OfficialFile {
  const full = join(folder, path);
  const size = statSync(full).size;
  if (size > MAX_FILE_BYTES) {
    throw new ProblemError({
      code: "input.too-large",
      message: `The file has ${size} bytes; at most ${MAX_FILE_BYTES} are read.`,
      remedy: "Move it out of the folder.",
      file: path,
    });
  }
  const bytes = new Uint8Array(readFileSync(full));
  return { name: path, bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}

function entriesOf(directory: string): import("node:fs").Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch (error) {
    throw new ProblemError(
      {
        code: "input.not-found",
        message: "The folder of code files cannot be read.",
        remedy: "Name a folder that holds the official files, such as `--codes ./downloads`.",
        file: directory,
      },
      { cause: error },
    );
  }
}

function tooMany(folder: string): ProblemError {
  return new ProblemError({
    code: "input.too-large",
    message: `The folder holds more than ${MAX_FILES} files.`,
    remedy: "Name a folder that holds official code files only.",
    file: folder,
  });
}
