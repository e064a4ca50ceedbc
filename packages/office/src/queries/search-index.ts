import type { IsoDate } from "@claimwright/base";
import type { IndexTerm } from "@claimwright/codesets";
import type { Office } from "../office.ts";

export interface IndexLines {
  readonly terms: readonly IndexTerm[];
  /** More terms fit than are shown. */
  readonly hasMore: boolean;
}

export const MAX_INDEX_TERMS = 200;

/**
 * Looks up the alphabetic index of a date, and everyday words beside it, as one does in the book: the lead term has a word that begins with the first
 * word, the others stand somewhere along the path. In the order of the book.
 */
export function searchIndex(office: Office, date: IsoDate, text: string): IndexLines {
  const [lead, ...others] = wordsOf(text);
  if (lead === undefined) return { terms: [], hasMore: false };
  const terms: IndexTerm[] = [];
  for (const term of office.codes.at(date).indexTerms()) {
    if (!fits(term, lead, others)) continue;
    if (terms.length === MAX_INDEX_TERMS) return { terms, hasMore: true };
    terms.push(term);
  }
  return { terms, hasMore: false };
}

function fits({ path, column }: IndexTerm, lead: string, others: readonly string[]): boolean {
  if (!wordsOf(path[0] ?? "").some((word) => word.startsWith(lead))) return false;
  if (others.length === 0) return true;
  const words = wordsOf([...path, column ?? ""].join(" "));
  return others.every((other) => words.some((word) => word.startsWith(other)));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
