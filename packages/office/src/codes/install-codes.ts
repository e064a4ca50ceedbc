import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Problem, ProblemError } from "@claimwright/base";
import {
  buildCodeSearch,
  type CodeRelease,
  type CodeSetName,
  compileRelease,
  compileTables,
  createCodeLibrary,
  type ReleaseInfo,
  readOfficialFile,
} from "@claimwright/codesets";
import { type CodeHome, codeHome } from "./code-home.ts";
import {
  type CodeRegistry,
  type InstalledRelease,
  REGISTRY_FORMAT,
  readRegistry,
  writeRegistry,
} from "./code-registry.ts";
import { withInstallLock } from "./install-lock.ts";
import { openInstalledReleases } from "./open-code-library.ts";
import { filesIn, officialFile } from "./read-code-folder.ts";
import { SEARCHED_SETS, searchSources } from "./search-sources.ts";
import { writeWhole } from "./write-whole.ts";

export interface InstallInput {
  /** CLAIMWRIGHT_HOME. */
  readonly home: string;
  /** The folder that holds the official files. */
  readonly from: string;
  /** Holders whose terms the user has accepted, such as `American Medical Association`. */
  readonly acceptedLicences: readonly string[];
  readonly onProgress?: (step: string) => void;
}

export interface InstallReport {
  readonly installed: readonly ReleaseInfo[];
  /** Releases that were there already, from the same file. */
  readonly unchanged: readonly ReleaseInfo[];
  readonly unknown: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Installs every official file of a folder. Compiled files are written first, the registry last and in one move: an
 * install that is cut off leaves what was installed before. What is installed already is not compiled again.
 */
export function installCodes(input: InstallInput): Promise<InstallReport> {
  const home = codeHome(input.home);
  mkdirSync(home.files, { recursive: true, mode: 0o700 });
  return withInstallLock(home, async () => {
    const before = readRegistry(home);
    const gathered = gather(input, home, before);
    const releases = mergeReleases(before.releases, gathered.fresh);
    const searches = buildSearches(home, before, releases, input.onProgress);
    writeRegistry(home, { format: REGISTRY_FORMAT, releases, searches });
    sweep(home, readRegistry(home));
    return {
      installed: gathered.fresh.map(({ info }) => info),
      unchanged: gathered.unchanged,
      unknown: gathered.unknown,
      problems: gathered.problems,
    };
  });
}

interface Gathered {
  readonly fresh: InstalledRelease[];
  readonly unchanged: ReleaseInfo[];
  readonly unknown: string[];
  readonly problems: Problem[];
}

function gather(input: InstallInput, home: CodeHome, before: CodeRegistry): Gathered {
  const gathered: Gathered = { fresh: [], unchanged: [], unknown: [], problems: [] };
  for (const path of filesIn(input.from)) {
    input.onProgress?.(path);
    try {
      gatherFile(path, input, home, before, gathered);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      gathered.problems.push(error.problem);
    }
  }
  return gathered;
}

function gatherFile(
  path: string,
  input: InstallInput,
  home: CodeHome,
  before: CodeRegistry,
  gathered: Gathered,
): void {
  const file = officialFile(input.from, path);
  const known = before.releases.filter(
    ({ info, file: name }) => info.sha256 === file.sha256 && existsSync(join(home.files, name)),
  );
  if (known.length > 0) {
    gathered.unchanged.push(...known.map(({ info }) => info));
    return;
  }
  const reading = readOfficialFile(file);
  if ("problem" in reading) gathered.problems.push(reading.problem);
  else if (reading.releases.length === 0) gathered.unknown.push(path);
  else {
    for (const release of reading.releases) refuseUnaccepted(release, input.acceptedLicences);
    gathered.fresh.push(...reading.releases.map((release) => keep(home, release)));
  }
}

/** Descriptors of CPT are read only for a user who accepts their owner's terms. */
function refuseUnaccepted({ info }: CodeRelease, accepted: readonly string[]): void {
  if (info.set !== "cpt" || info.licence === undefined || accepted.includes(info.licence.holder)) return;
  throw new ProblemError({
    code: "codes.licence",
    message: info.licence.text,
    remedy: "If that is so, run the command again with --accept-licence ama.",
    file: info.sourceFile,
  });
}

function keep(home: CodeHome, release: CodeRelease): InstalledRelease {
  return { info: release.info, file: keepBytes(home, compileRelease(release)) };
}

function keepBytes(home: CodeHome, bytes: Uint8Array): string {
  const name = createHash("sha256").update(bytes).digest("hex");
  const path = join(home.files, name);
  if (!existsSync(path)) writeWhole(path, bytes);
  return name;
}

/** A release read again takes the place of the one with the same identity; all others stay. */
function mergeReleases(
  before: readonly InstalledRelease[],
  fresh: readonly InstalledRelease[],
): readonly InstalledRelease[] {
  const identity = ({ info }: InstalledRelease): string =>
    [info.set, info.version, info.part, info.publishedRevision].join("|");
  const all = new Map([...before, ...fresh].map((release) => [identity(release), release]));
  return [...all.values()].sort((a, b) => (identity(a) < identity(b) ? -1 : 1));
}

/** A search for the newest release of each set that is searched; one made from the same files is kept. */
function buildSearches(
  home: CodeHome,
  before: CodeRegistry,
  releases: readonly InstalledRelease[],
  onProgress: InstallInput["onProgress"],
): CodeRegistry["searches"] {
  const isKept = (file: string): boolean => releases.some((release) => release.file === file);
  const kept = before.searches.filter(
    ({ from, file }) => from.every(isKept) && existsSync(join(home.files, file)),
  );
  const made = SEARCHED_SETS.flatMap((set) => {
    const from = newestOf(set, releases);
    if (from === undefined) return [];
    const sources = searchSources(set, from.info.effective.from, releases);
    const key = sources.join();
    if (kept.some((search) => search.set === set && search.from.join() === key)) return [];
    onProgress?.(`search of ${set} ${from.info.version}`);
    const opened = openInstalledReleases(
      home,
      releases.filter(({ file }) => sources.includes(file)),
    );
    const book = createCodeLibrary(opened).at(from.info.effective.from);
    return [
      { set, from: sources, file: keepBytes(home, compileTables({ set }, buildCodeSearch(book, set))) },
    ];
  });
  return [...kept, ...made];
}

function newestOf(set: CodeSetName, releases: readonly InstalledRelease[]): InstalledRelease | undefined {
  return releases
    .filter(({ info }) => info.set === set)
    .reduce<InstalledRelease | undefined>(
      (best, release) =>
        best === undefined || release.info.effective.from > best.info.effective.from ? release : best,
      undefined,
    );
}

/** Files that no registry names are left over from an install that was cut off. */
function sweep(home: CodeHome, registry: CodeRegistry): void {
  const named = new Set([...registry.releases, ...registry.searches].map(({ file }) => file));
  for (const name of readdirSync(home.files))
    if (!named.has(name)) rmSync(join(home.files, name), { force: true });
}
