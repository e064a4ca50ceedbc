import type { Problem } from "@claimwright/base";
import { type CodeLibrary, createCodeLibrary, starterReleases } from "@claimwright/codesets";
import { readCodeFolder } from "./read-code-folder.ts";

export interface OpenedCodes {
  readonly library: CodeLibrary;
  /** Files of the folder that no reader knows. */
  readonly unknown: readonly string[];
  /** Files that were recognised and could not be read. */
  readonly problems: readonly Problem[];
}

/**
 * The code library for a run: the starter set, and over it every official file of the folder, when one is named.
 * Reads the files as published, each time; `codes install` compiles them once.
 */
export function openCodes(folder?: string): OpenedCodes {
  if (folder === undefined)
    return { library: createCodeLibrary(starterReleases()), unknown: [], problems: [] };
  const { releases, unknown, problems } = readCodeFolder(folder);
  return { library: createCodeLibrary([...starterReleases(), ...releases]), unknown, problems };
}
