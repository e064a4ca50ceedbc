import type { NoteDocument } from "../note/note-document.ts";
import { type TermWord, termWords } from "../terms/phrases.ts";
import { hashOf } from "./ngram-hash.ts";

/** A run of one to four counting words, with where it first stands. */
export interface DocumentNgram {
  readonly hash: number;
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
}

const MAX_NGRAM = 4;
/** A run does not reach over a semicolon or a full stop. */
const MAX_STEP = 2;

export interface DocumentWords {
  readonly ngrams: ReadonlyMap<number, DocumentNgram>;
  /** The counting words of each sentence. */
  readonly sentences: readonly (readonly TermWord[])[];
}

export function documentNgrams(note: NoteDocument): DocumentWords {
  const ngrams = new Map<number, DocumentNgram>();
  const sentences = note.sentences.map((sentence) => termWords(sentence.tokens));
  for (const words of sentences) {
    for (let from = 0; from < words.length; from++) addFrom(ngrams, words, from);
  }
  return { ngrams, sentences };
}

function addFrom(ngrams: Map<number, DocumentNgram>, words: readonly TermWord[], from: number): void {
  const first = words[from];
  if (first === undefined) return;
  let text = "";
  let last = first;
  for (let length = 1; length <= MAX_NGRAM; length++) {
    const word = words[from + length - 1];
    if (word === undefined || word.position - last.position > MAX_STEP) return;
    text = length === 1 ? word.word : `${text} ${word.word}`;
    last = word;
    const hash = hashOf(text);
    if (!ngrams.has(hash)) {
      ngrams.set(hash, {
        hash,
        words: words.slice(from, from + length).map((each) => each.word),
        start: first.start,
        end: word.end,
      });
    }
  }
}
