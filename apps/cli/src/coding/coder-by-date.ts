import type { IsoDate } from "@claimwright/base";
import type { CodeBook } from "@claimwright/codesets";
import { type Coder, createCoder } from "@claimwright/coding";
import { openBooks } from "../codes/open-books.ts";

export interface DatedCoder {
  readonly book: CodeBook;
  /** Built when it is first asked for. */
  coder(): Coder;
}

/** Opens the codes once and answers with the coder of a date; dates of one release share theirs. */
export function openCoders(folder: string | undefined): (date: IsoDate) => DatedCoder {
  const { library } = openBooks(folder);
  const byRelease = new Map<string, DatedCoder>();
  return (date) => {
    const book = library.at(date);
    const key = `${book.release("icd10cm")?.version} ${book.lookup("icd10cm", "R69").status}`;
    let dated = byRelease.get(key);
    if (dated === undefined) {
      let coder: Coder | undefined;
      dated = {
        book,
        coder: () => {
          coder ??= createCoder(book);
          return coder;
        },
      };
      byRelease.set(key, dated);
    }
    return dated;
  };
}
