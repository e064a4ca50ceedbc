import type { CodingSuggestion, NoteToCode } from "./coding-suggestion.ts";

/** Reads notes against one code book. Building it is dear, a note is cheap: keep it. */
export interface Coder {
  suggest(note: NoteToCode): CodingSuggestion;
}
