import type { IsoDate } from "@claimwright/base";
import type { CodeBook, CodeEntry, CodeSetName, TabularNotes } from "@claimwright/codesets";
import type { Office } from "../office.ts";

export const MAX_CODES_FOUND = 50;

/** The sets that a coder searches. */
export type SearchedSet = Extract<CodeSetName, "icd10cm" | "hcpcs">;

/**
 * Codes whose number begins with the text, or whose title has a word beginning with each word of it; billable ones
 * first, the shorter title first.
 */
export function searchCodes(
  office: Office,
  date: IsoDate,
  set: SearchedSet,
  text: string,
): readonly CodeEntry[] {
  const words = text
    .toLowerCase()
    .split(/[^a-z0-9.]+/)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const prefix = words.length === 1 ? words[0]?.replaceAll(".", "").toUpperCase() : undefined;
  const found: CodeEntry[] = [];
  for (const entry of office.codes.at(date).entries(set)) {
    const byCode = prefix !== undefined && entry.code.startsWith(prefix);
    if (byCode || fits(entry, words)) found.push(entry);
  }
  return found.sort(nearestFirst).slice(0, MAX_CODES_FOUND);
}

function fits({ title }: CodeEntry, words: readonly string[]): boolean {
  const text = ` ${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, " ")}`;
  return words.every((word) => text.includes(` ${word}`));
}

function nearestFirst(a: CodeEntry, b: CodeEntry): number {
  if (a.billable !== b.billable) return a.billable ? -1 : 1;
  return a.title.length - b.title.length || (a.code < b.code ? -1 : 1);
}

/** One code with its place in the book and what the tabular list says of it. */
export interface CodePage {
  readonly entry: CodeEntry;
  readonly release: string;
  readonly ancestors: readonly CodeEntry[];
  readonly children: readonly CodeEntry[];
  /** ICD-10-CM only. */
  readonly notes?: TabularNotes;
}

/** Undefined when the book of the date has no such code. */
export function openCodePage(
  office: Office,
  date: IsoDate,
  set: SearchedSet,
  code: string,
): CodePage | undefined {
  const book: CodeBook = office.codes.at(date);
  const found = book.lookup(set, code);
  if (found.status !== "found") return undefined;
  const { entry, release } = found;
  return {
    entry,
    release: `${release.set} ${release.version}`,
    ancestors: book.ancestors(set, entry.code),
    children: book.children(set, entry.code),
    ...(set === "icd10cm" ? { notes: book.notes(entry.code) } : {}),
  };
}
