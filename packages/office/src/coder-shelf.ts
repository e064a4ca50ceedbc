import type { IsoDate } from "@claimwright/base";
import type { CodeBook, CodeLibrary } from "@claimwright/codesets";
import { type Coder, createCoder } from "@claimwright/coding";

/** Coders by the releases they read: building one is dear, and all dates of one pair of releases share it. */
export interface CoderShelf {
  coderFor(date: IsoDate): Coder;
}

/** More than two years of releases in use at once is a migration, which may pay for rebuilding. */
const MAX_CODERS = 4;

export function createCoderShelf(codes: CodeLibrary): CoderShelf {
  const shelf = new Map<string, Coder>();
  return {
    coderFor(date) {
      const book = codes.at(date);
      const key = releasesOf(book);
      const standing = shelf.get(key);
      if (standing !== undefined) return standing;
      const oldest = shelf.keys().next().value;
      if (shelf.size >= MAX_CODERS && oldest !== undefined) shelf.delete(oldest);
      const coder = createCoder(book);
      shelf.set(key, coder);
      return coder;
    },
  };
}

function releasesOf(book: CodeBook): string {
  return [book.release("icd10cm"), book.release("hcpcs")]
    .map((release) => `${release?.version ?? "none"}/${release?.sha256 ?? release?.sourceFile ?? ""}`)
    .join(" ");
}
