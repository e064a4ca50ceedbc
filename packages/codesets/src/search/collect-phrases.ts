import type { CodeBook } from "../code-book.ts";
import type { CodeSetName } from "../code-sets.ts";
import type { IndexTerm } from "../index-term.ts";
import { CONDITION_WORDS } from "../lexicon/condition-words.ts";
import { SUPPLY_WORDS } from "../lexicon/supply-words.ts";
import { readWordLines } from "../lexicon/word-lines.ts";
import type { PhraseKind, SearchPhrase } from "./search-phrase.ts";

/** Everyday words by set. */
const WORDS_OF_SET: Partial<Record<CodeSetName, string>> = { icd10cm: CONDITION_WORDS, hcpcs: SUPPLY_WORDS };

/** Everything in a book that leads to a code of a set: titles, everyday words, inclusion terms, the index. */
export function collectPhrases(book: CodeBook, set: CodeSetName): SearchPhrase[] {
  const rows = new Map<string, number>();
  const phrases: SearchPhrase[] = [];
  for (const { code, title } of book.entries(set)) {
    const row = rows.size;
    rows.set(code, row);
    phrases.push({ row, kind: "title", text: title });
  }
  const add = (code: string, kind: PhraseKind, text: string, optional?: string): void => {
    const row = rows.get(code);
    if (row !== undefined) phrases.push({ row, kind, text, ...(optional === undefined ? {} : { optional }) });
  };
  for (const { code, words } of readWordLines(WORDS_OF_SET[set] ?? "")) add(code, "words", words);
  if (set !== "icd10cm") return phrases;
  for (const { code, text } of book.inclusionTerms()) add(code, "inclusion", text);
  for (const term of book.indexTerms()) {
    if (term.code === undefined || term.table === "everyday") continue;
    const kind = term.table === "main" ? "index" : term.table;
    add(term.code, kind, phraseOfTerm(term), term.nonessential.join(" "));
  }
  return phrases;
}

/** The term as a reader would say it: `Diabetes, diabetic, with, cataract`. */
export function phraseOfTerm(term: IndexTerm): string {
  return [...term.path, ...(term.column === undefined ? [] : [term.column])].join(", ");
}
