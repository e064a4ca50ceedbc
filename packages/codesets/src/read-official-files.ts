import { type Problem, ProblemError } from "@claimwright/base";
import type { CodeRelease } from "./code-release.ts";
import { isZip, readArchive } from "./internal/archive.ts";
import type { OfficialFile, OfficialLayout, OfficialMember } from "./official-file.ts";
import { OFFICIAL_LAYOUTS } from "./readers/all-layouts.ts";

/** An archive inside an archive is opened (CMS coverage downloads), one inside that is not. */
const MAX_NESTING = 2;

export interface OfficialReading {
  readonly releases: readonly CodeRelease[];
  /** Names of files that no layout recognised. */
  readonly unknown: readonly string[];
  /** Why files that were recognised could not be read; nothing of such a file is among the releases. */
  readonly problems: readonly Problem[];
}

/** Reads official files as published, inside their archives or unpacked. A file counts whole or not at all. */
export function readOfficialFiles(files: Iterable<OfficialFile>): OfficialReading {
  const releases: CodeRelease[] = [];
  const unknown: string[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const reading = readOfficialFile(file);
    if ("problem" in reading) problems.push(reading.problem);
    else if (reading.releases.length === 0) unknown.push(file.name);
    else releases.push(...reading.releases);
  }
  return { releases, unknown, problems };
}

/** One file: its releases, none when it is not recognised, or the problem that stands in the way. */
export function readOfficialFile(
  file: OfficialFile,
): { readonly releases: readonly CodeRelease[] } | { readonly problem: Problem } {
  try {
    return {
      releases: membersOf(file.name, file.bytes, MAX_NESTING).flatMap((found) => readMember(found, file)),
    };
  } catch (error) {
    if (error instanceof ProblemError) return { problem: error.problem };
    throw error;
  }
}

interface FoundMember {
  readonly layout: OfficialLayout;
  readonly path: string;
  readonly bytes: Uint8Array;
}

function readMember({ layout, path, bytes }: FoundMember, file: OfficialFile): readonly CodeRelease[] {
  const member: OfficialMember = {
    path,
    baseName: baseName(path),
    bytes,
    ...(file.sha256 === undefined ? {} : { sha256: file.sha256 }),
  };
  return layout.read(member);
}

function membersOf(path: string, bytes: Uint8Array, nesting: number): readonly FoundMember[] {
  const layout = layoutOf(path);
  if (layout !== undefined) return [{ layout, path, bytes }];
  if (!isArchiveName(path) && !isZip(bytes)) return [];
  if (nesting === 0) return [];
  const { members } = readArchive(bytes, path, (name) => layoutOf(name) !== undefined || isArchiveName(name));
  return onePerLayout(
    members.flatMap((member) => membersOf(`${path}/${member.name}`, member.bytes, nesting - 1)),
  );
}

/** Publishers put the same table as text and as workbook into one archive: the first known format is enough. */
function onePerLayout(found: readonly FoundMember[]): readonly FoundMember[] {
  const kinds = new Set(found.map(({ layout }) => layout));
  return found.filter(({ layout }) => layout.insteadOf === undefined || !kinds.has(layout.insteadOf));
}

function layoutOf(path: string): OfficialLayout | undefined {
  const name = baseName(path);
  return OFFICIAL_LAYOUTS.find((layout) => layout.pattern.test(name));
}

function isArchiveName(path: string): boolean {
  return /\.zip$/i.test(path);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
