import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { addDays, compactDate, ProblemError } from "@claimwright/base";
import {
  type CodeLibrary,
  type CodeSetName,
  createCodeLibrary,
  readOfficialFiles,
} from "@claimwright/codesets";
import type { CodeListName, CodeLists, CodePeriod } from "@claimwright/x12";
import { openBooks } from "../codes/open-books.ts";

/** The code sets that guides point to, and what guides call them. */
const LISTS: readonly (readonly [CodeSetName, CodeListName])[] = [
  ["carc", "carc"],
  ["rarc", "remark_code"],
  ["claim-status", "claim_status"],
  ["claim-status-category", "claim_status_cat"],
  ["pos", "pos"],
  ["revenue", "revenue"],
  ["taxonomy", "taxonomy"],
];

/**
 * The published lists that are installed, or those of a folder or file. A code that an older release has and a newer
 * one lacks ended the day before the newer one began. Starter sets are not whole, so they refuse nothing.
 */
export function codeLists(place: string | undefined): CodeLists {
  const library = libraryAt(place);
  const lists = new Map<CodeListName, ReadonlyMap<string, CodePeriod>>();
  for (const [set, name] of LISTS) {
    const codes = datedCodes(library, set);
    if (codes.size > 0) lists.set(name, codes);
  }
  if (place !== undefined && lists.size === 0) throw noLists(place);
  return lists;
}

function datedCodes(library: CodeLibrary, set: CodeSetName): ReadonlyMap<string, CodePeriod> {
  const codes = new Map<string, CodePeriod>();
  const starts = library.releases
    .filter((release) => release.set === set && release.starter !== true)
    .map(({ effective }) => effective.from)
    .sort();
  let first = true;
  for (const from of new Set(starts)) {
    const present = new Set(Array.from(library.at(from).entries(set), ({ code }) => code));
    for (const [code, period] of codes) {
      if (!present.has(code) && period.until === undefined)
        codes.set(code, { ...period, until: compactDate(addDays(from, -1)) });
    }
    for (const code of present) {
      const known = codes.get(code);
      if (known === undefined || known.until !== undefined)
        codes.set(code, first ? {} : { from: compactDate(from) });
    }
    first = false;
  }
  return codes;
}

function libraryAt(place: string | undefined): CodeLibrary {
  if (place === undefined || isFolder(place)) return openBooks(place).library;
  const { releases, problems } = readOfficialFiles([{ name: basename(place), bytes: readFileSync(place) }]);
  const [problem] = problems;
  if (problem !== undefined) throw new ProblemError({ ...problem, file: place });
  return createCodeLibrary(releases);
}

function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch (error) {
    throw new ProblemError(
      {
        code: "input.not-found",
        file: place,
        message: "The code lists cannot be read.",
        remedy: "Name a folder or a file with code lists.",
      },
      { cause: error },
    );
  }
}

function noLists(place: string): ProblemError {
  return new ProblemError({
    code: "input.layout",
    file: place,
    message: "No code list that guides point to was found.",
    remedy: `Name a list after its set, such as carc.csv with the heading code,title: ${LISTS.map(([set]) => set).join(", ")}.`,
  });
}
