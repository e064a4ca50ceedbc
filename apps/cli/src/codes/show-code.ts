import type { IsoDate } from "@claimwright/base";
import { type CodeSetName, formatIcd10cm, releaseLabel, type TabularNote } from "@claimwright/codesets";
import { type CodeDescription, describeCode, setOfCode } from "@claimwright/office";
import { type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import type { Books } from "./open-books.ts";
import { printed } from "./search-codes.ts";
import { staleSet } from "./stale-set.ts";

const FAULTY = 1;
const DEFAULT_SET: CodeSetName = "icd10cm";

export function showCode(
  books: Books,
  code: string,
  date: IsoDate,
  set: CodeSetName | undefined,
  format: OutputFormat,
): void {
  const book = books.library.at(date);
  const found = set ?? setOfCode(book, code) ?? DEFAULT_SET;
  if (book.lookup(found, code).status === "stale") throw staleSet(books, found, date);
  const description = describeCode(books.library, found, code, date);
  if (description === undefined) {
    process.exitCode = FAULTY;
    if (format === "json") writeJson({ on: date, code, set: found, status: "unknown" });
    else writeLine(`${code} is not in ${found} on ${date}.`);
    return;
  }
  if (format === "json") writeJson({ on: date, status: "found", ...description });
  else for (const line of descriptionLines(description)) writeLine(line);
}

function descriptionLines(description: CodeDescription): readonly string[] {
  const { entry, release, valid } = description;
  return [
    `${printed(entry.set, entry.code)}  ${entry.title}`,
    ...(entry.shortTitle === undefined ? [] : [`  short title: ${entry.shortTitle}`]),
    `  ${entry.billable ? "may be reported" : "a heading, may not be reported as it stands"} [${releaseLabel(release)}]`,
    `  valid from ${valid.from} to ${valid.to ?? "today"}, ${changeText(description.change)}`,
    ...pathLines(description),
    ...belowLines(description),
    ...noteLines(description),
    ...editLines(description),
    ...Object.entries(description.details).map(([name, value]) => `  ${name}: ${value}`),
    ...indexLines(description),
  ];
}

function changeText(change: CodeDescription["change"]): string {
  switch (change.kind) {
    case "unknown":
      return "no earlier release at hand";
    case "unchanged":
      return `unchanged since ${change.since}`;
    case "new": {
      const before = change.previously.map((codes) =>
        codes
          .split(/[,\s]+/)
          .map(formatIcd10cm)
          .join(", "),
      );
      return `new since ${change.since}${before.length === 0 ? "" : `, previously ${before.join("; ")}`}`;
    }
    case "retitled":
      return `in ${change.since} it read "${change.before}"`;
    default:
      return `${change.kind} since ${change.since}`;
  }
}

function pathLines({ headings, ancestors, entry }: CodeDescription): readonly string[] {
  const path = [
    ...headings.map(({ key, title }) => `${key}: ${title}`),
    ...ancestors.map((above) => `${printed(entry.set, above.code)} ${above.title}`),
  ];
  return path.length === 0
    ? []
    : ["  path", ...path.map((step, depth) => `  ${"  ".repeat(depth + 1)}${step}`)];
}

function belowLines({ children, billableBelow, entry }: CodeDescription): readonly string[] {
  if (children.length === 0) return [];
  const more = billableBelow.count - billableBelow.first.length;
  return [
    `  ${billableBelow.count} codes below it may be reported`,
    ...billableBelow.first.map((child) => `    ${printed(entry.set, child.code)} ${child.title}`),
    ...(more > 0 ? [`    and ${more} more: codes browse ${printed(entry.set, entry.code)}`] : []),
  ];
}

function noteLines({ notes }: CodeDescription): readonly string[] {
  const kinds: readonly (readonly [string, readonly TabularNote[]])[] = [
    ["inclusion terms", notes.inclusionTerms],
    ["includes", notes.includes],
    ["excludes1: never together", notes.excludes1],
    ["excludes2: not included here", notes.excludes2],
    ["code first", notes.codeFirst],
    ["use additional code", notes.useAdditional],
    ["code also", notes.codeAlso],
    ["notes", notes.remarks],
  ];
  const lines = kinds.flatMap(([title, list]) =>
    list.length === 0
      ? []
      : [`  ${title}`, ...list.map((note) => `    ${note.text}  [${placed(note.from)}]`)],
  );
  const seventh = notes.seventhCharacters.map(({ character, meaning }) => `    ${character} ${meaning}`);
  if (seventh.length > 0) lines.push("  seventh characters", ...seventh);
  if (lines.length > 0 && notes.release !== undefined && notes.carriedForward) {
    lines.push(`  notes carried forward from ${releaseLabel(notes.release)}`);
  }
  return lines;
}

function placed(from: string): string {
  return from.startsWith("chapter") ? from : from.includes("-") ? from : formatIcd10cm(from);
}

function editLines({ hcc, poaExempt, ageConflict, sexConflict }: CodeDescription): readonly string[] {
  return [
    ...(hcc.v28.length === 0 ? [] : [`  CMS-HCC V28: ${hcc.v28.join(", ")}`]),
    ...(hcc.v24.length === 0 ? [] : [`  CMS-HCC V24: ${hcc.v24.join(", ")}`]),
    ...(poaExempt === undefined
      ? []
      : [`  present on admission: ${poaExempt ? "exempt" : "to be reported"}`]),
    ...(ageConflict === undefined ? [] : [`  age: ${ageConflict}`]),
    ...(sexConflict === undefined
      ? []
      : [`  sex: ${sexConflict} (not applied by Medicare since 2024-10-01)`]),
  ];
}

function indexLines({ indexTerms }: CodeDescription): readonly string[] {
  if (indexTerms.length === 0) return [];
  return [
    "  index",
    ...indexTerms.map(({ path, nonessential, column, manifestationCode }) => {
      const words = nonessential.length === 0 ? "" : ` (${nonessential.join(") (")})`;
      const second = manifestationCode === undefined ? "" : ` [${formatIcd10cm(manifestationCode)}]`;
      return `    ${path.join(", ")}${words}${column === undefined ? "" : `: ${column}`}${second}`;
    }),
  ];
}
