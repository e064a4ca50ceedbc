import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { ProblemError } from "@claimwright/base";
import { type CodeLibrary, createCodeLibrary, readOfficialFiles } from "@claimwright/codesets";
import { LISTED_SETS, publishedLists } from "@claimwright/office";
import type { CodeLists } from "@claimwright/x12";
import { openBooks } from "../codes/open-books.ts";

/**
 * The published lists that are installed, or those of a folder or file.
 */
export function codeLists(place: string | undefined): CodeLists {
  const lists = publishedLists(libraryAt(place));
  if (place !== undefined && lists.size === 0) throw noLists(place);
  return lists;
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
    remedy: `Name a list after its set, such as carc.csv with the heading code,title: ${LISTED_SETS.map(([set]) => set).join(", ")}.`,
  });
}
