import type { CodeBook } from "@claimwright/codesets";
import type { NoteToCode, Prompt } from "../coding-suggestion.ts";
import type { Draft } from "../diagnoses/draft.ts";
import type { FoundMention } from "../diagnoses/find-mentions.ts";
import type { NoteDocument } from "../note/note-document.ts";

/** What a guideline rule may look at. */
export interface Visit {
  readonly note: NoteToCode;
  readonly document: NoteDocument;
  readonly mentions: readonly FoundMention[];
  readonly book: CodeBook;
}

/** The diagnoses as they stand between two rules. */
export interface Ruling {
  readonly drafts: readonly Draft[];
  readonly prompts: readonly Prompt[];
}

/** One rule of the official guidelines: takes the diagnoses and gives them changed, each change with its why. */
export interface Guideline {
  /** Stable, such as `icd10cm.with-convention`. */
  readonly rule: string;
  readonly source: string;
  apply(ruling: Ruling, visit: Visit): Ruling;
}
