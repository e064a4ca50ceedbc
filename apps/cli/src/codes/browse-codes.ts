import type { IsoDate } from "@claimwright/base";
import {
  type CodeBook,
  type CodeSetName,
  formatIcd10cm,
  type IndexTerm,
  type TabularHeading,
} from "@claimwright/codesets";
import { type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import type { Books } from "./open-books.ts";
import { printed } from "./search-codes.ts";
import { staleSet } from "./stale-set.ts";

interface BrowseInput {
  readonly set: CodeSetName;
  readonly on: IsoDate;
  readonly heading?: string;
  readonly index?: string;
  readonly format: OutputFormat;
}

interface Step {
  readonly code: string;
  readonly title: string;
  readonly billable?: boolean;
}

const FAULTY = 1;

/**
 * One page of the book: the chapters, the sections of a chapter, the categories of a section, the codes below a
 * heading; or the entries of the alphabetic index under a lead term.
 */
export function browseCodes(books: Books, input: BrowseInput): void {
  const book = books.library.at(input.on);
  if (book.release(input.set) === undefined) throw staleSet(books, input.set, input.on);
  if (input.index !== undefined) {
    writeIndex(book, input.index, input.format);
    return;
  }
  const steps = stepsBelow(book, input);
  if (steps.length === 0) process.exitCode = FAULTY;
  if (input.format === "json") writeJson({ on: input.on, set: input.set, below: steps });
  else if (steps.length === 0) writeLine("There is nothing below that heading.");
  else
    for (const step of steps)
      writeLine(`${printed(input.set, step.code)}${step.billable === false ? " +" : ""}  ${step.title}`);
}

function stepsBelow(book: CodeBook, { set, heading }: BrowseInput): readonly Step[] {
  if (heading !== undefined && book.lookup(set, heading).status === "found")
    return book.children(set, heading);
  const roots = [...book.entries(set)].filter((entry) => entry.parent === undefined);
  if (set !== "icd10cm") return heading === undefined ? roots : [];
  const places = roots.map((entry) => ({ entry, headings: book.headings(entry.code) }));
  if (heading === undefined) return distinctHeadings(places.map(({ headings }) => headings[0]));
  const key = /^\d+$/.test(heading)
    ? `chapter ${heading}`
    : heading.toLowerCase().startsWith("chapter")
      ? heading.toLowerCase()
      : heading.toUpperCase();
  const inside = places.filter(({ headings }) => headings.some((one) => one.key === key));
  if (key.startsWith("chapter ")) return distinctHeadings(inside.map(({ headings }) => headings[1]));
  return inside.map(({ entry }) => entry);
}

function distinctHeadings(headings: readonly (TabularHeading | undefined)[]): readonly Step[] {
  const distinct = new Map(
    headings.flatMap((heading) => (heading === undefined ? [] : [[heading.key, heading]])),
  );
  return [...distinct.values()].map(({ key, title }) => ({ code: key, title }));
}

function writeIndex(book: CodeBook, lead: string, format: OutputFormat): void {
  const wanted = lead.toLowerCase();
  const terms: IndexTerm[] = [];
  for (const term of book.indexTerms()) {
    const first = term.path[0]?.toLowerCase() ?? "";
    if (first === wanted || first.startsWith(`${wanted},`) || first.startsWith(`${wanted} `))
      terms.push(term);
  }
  if (terms.length === 0) process.exitCode = FAULTY;
  if (format === "json") writeJson({ index: lead, terms });
  else if (terms.length === 0) writeLine("The index has no such lead term.");
  else for (const term of terms) writeLine(indexLine(term));
}

function indexLine({ path, code, incomplete, manifestationCode, see, seeAlso, column }: IndexTerm): string {
  const indent = "  ".repeat(path.length - 1);
  const target = code === undefined ? "" : ` ${formatIcd10cm(code)}${incomplete === true ? "-" : ""}`;
  const second = manifestationCode === undefined ? "" : ` [${formatIcd10cm(manifestationCode)}]`;
  const refer = see === undefined ? (seeAlso === undefined ? "" : ` (see also ${seeAlso})`) : ` see ${see}`;
  return `${indent}${path.at(-1)}${column === undefined ? "" : `: ${column}`}${target}${second}${refer}`;
}
