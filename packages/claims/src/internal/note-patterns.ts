import type { CodeBook, CodePattern, TabularNote, TabularNotes } from "@claimwright/codesets";

/** The notes of a code that edits ask, with the codes they name ready to be matched. */
export interface NotePatterns {
  readonly excludes1: readonly TabularNote[];
  /** The codes of all Code first notes. */
  readonly codeFirst: readonly CodePattern[];
  readonly release: TabularNotes["release"];
}

const byBook = new WeakMap<CodeBook, Map<string, NotePatterns>>();

/** Reading the notes of a code costs more than all edits of a claim, so a book's are read once. */
export function notePatterns(book: CodeBook, code: string): NotePatterns {
  let known = byBook.get(book);
  if (known === undefined) {
    known = new Map();
    byBook.set(book, known);
  }
  const before = known.get(code);
  if (before !== undefined) return before;
  const { excludes1, codeFirst, release } = book.notes(code);
  const patterns = {
    excludes1: excludes1.filter((note) => note.codes.length > 0),
    codeFirst: codeFirst.flatMap((note) => note.codes),
    release,
  };
  known.set(code, patterns);
  return patterns;
}
