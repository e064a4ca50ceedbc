import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import type { IsoDate } from "@claimwright/base";
import { ProblemError } from "@claimwright/base";
import {
  type CodeLibrary,
  type CodeRelease,
  type CodeSearch,
  type CodeSetName,
  createCodeLibrary,
  openCodeSearch,
  openCompiledRelease,
  openCompiledTables,
  starterReleases,
} from "@claimwright/codesets";
import { type CodeHome, codeHome } from "./code-home.ts";
import { type InstalledRelease, readRegistry } from "./code-registry.ts";
import { searchSources } from "./search-sources.ts";

export interface InstalledCodes {
  readonly library: CodeLibrary;
  /** The search of a set on a date; undefined where the set is stale. Made on the spot when none was installed. */
  search(set: CodeSetName, date: IsoDate): CodeSearch | undefined;
  /** The memory behind the releases: hand it to a worker thread, which opens it with `openSharedCodes`. */
  readonly shared: readonly SharedRelease[];
}

/** One compiled release in memory that threads can share. */
export interface SharedRelease {
  readonly name: string;
  readonly memory: SharedArrayBuffer;
}

/** Opens what is installed under CLAIMWRIGHT_HOME, over the starter set. */
export function openInstalledCodes(homeFolder: string): InstalledCodes {
  const home = codeHome(homeFolder);
  const registry = readRegistry(home);
  const shared = registry.releases.map(({ file }) => readShared(home, file));
  const library = createCodeLibrary([...starterReleases(), ...shared.map(openShared)]);
  const searches = new Map<string, CodeSearch>();
  return {
    library,
    shared,
    search(set, date) {
      const book = library.at(date);
      const release = book.release(set);
      if (release === undefined) return undefined;
      const key = `${set}|${release.version}|${searchSources(set, date, registry.releases).join()}`;
      const known = searches.get(key);
      if (known !== undefined) return known;
      const sources = release.starter === true ? "" : searchSources(set, date, registry.releases).join();
      const installed = registry.searches.find((one) => one.set === set && one.from.join() === sources);
      const search =
        installed === undefined
          ? openCodeSearch(book, set)
          : openCodeSearch(
              book,
              set,
              openCompiledTables(bytesOf(readShared(home, installed.file)), installed.file).tables,
            );
      searches.set(key, search);
      return search;
    },
  };
}

/** In a worker thread: the library over memory that another thread has read. */
export function openSharedCodes(shared: readonly SharedRelease[]): CodeLibrary {
  return createCodeLibrary([...starterReleases(), ...shared.map(openShared)]);
}

export function openInstalledReleases(
  home: CodeHome,
  releases: readonly InstalledRelease[],
): readonly CodeRelease[] {
  return releases.map(({ file }) => openShared(readShared(home, file)));
}

function openShared(release: SharedRelease): CodeRelease {
  return openCompiledRelease(bytesOf(release), release.name);
}

function bytesOf({ memory }: SharedRelease): Uint8Array {
  return new Uint8Array(memory);
}

function readShared(home: CodeHome, name: string): SharedRelease {
  const path = join(home.files, name);
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    throw new ProblemError(
      {
        code: "input.not-found",
        message: "A compiled code release that the registry names is not there.",
        remedy: "Run `claimwright codes install` again.",
        file: path,
      },
      { cause: error },
    );
  }
  try {
    const memory = new SharedArrayBuffer(fstatSync(file).size);
    const bytes = new Uint8Array(memory);
    for (let read = 0; read < bytes.length; ) {
      const count = readSync(file, bytes, read, bytes.length - read, read);
      if (count === 0) break;
      read += count;
    }
    return { name, memory };
  } finally {
    closeSync(file);
  }
}
