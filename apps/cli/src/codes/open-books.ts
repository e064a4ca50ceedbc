import { type IsoDate, problemText } from "@claimwright/base";
import { type CodeLibrary, type CodeSearch, type CodeSetName, openCodeSearch } from "@claimwright/codesets";
import { openCodes, openInstalledCodes } from "@claimwright/office";
import { homeFolder } from "../internal/open-home.ts";

/** The books that a command reads. */
export interface Books {
  readonly library: CodeLibrary;
  /** Undefined where the set is stale on the date. */
  search(set: CodeSetName, date: IsoDate): CodeSearch | undefined;
}

/** What is installed under CLAIMWRIGHT_HOME over the starter set, or the official files of a folder. */
export function openBooks(folder: string | undefined): Books {
  if (folder === undefined) return openInstalledCodes(homeFolder());
  const { library, problems } = openCodes(folder);
  for (const problem of problems) process.stderr.write(`${problemText(problem)}\n`);
  return {
    library,
    search(set, date) {
      const book = library.at(date);
      return book.release(set) === undefined ? undefined : openCodeSearch(book, set);
    },
  };
}
