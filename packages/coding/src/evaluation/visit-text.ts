import type { Evidence } from "@claimwright/model";
import { contextScopes, modifiersOf } from "../context/read-context.ts";
import type { NoteDocument, NoteSentence } from "../note/note-document.ts";

/** A phrase found in the note and not negated, hypothetical or another person's. */
export interface FoundPhrase {
  readonly evidence: Evidence;
  readonly sentence: NoteSentence;
  readonly words: string;
}

/** The first affirmed place of a pattern among sentences, if any. `pattern` must not be global. */
export function findPhrase(
  note: NoteDocument,
  pattern: RegExp,
  among: (sentence: NoteSentence) => boolean = () => true,
): FoundPhrase | undefined {
  for (const sentence of note.sentences) {
    if (!among(sentence)) continue;
    const match = pattern.exec(note.text.slice(sentence.start, sentence.end));
    if (match === null) continue;
    const evidence = {
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    };
    if (isAffirmed(sentence, evidence)) return { evidence, sentence, words: match[0] };
  }
  return undefined;
}

function isAffirmed(sentence: NoteSentence, evidence: Evidence): boolean {
  return !modifiersOf(contextScopes(sentence), evidence.start, evidence.end).some(
    ({ status }) => status === "negated" || status === "hypothetical" || status === "family",
  );
}
