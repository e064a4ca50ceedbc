import { type IsoDate, parseIsoDate } from "@claimwright/base";
import { type CodeSetName, parseCode, type ReleaseInfo, releaseLabel } from "@claimwright/codesets";
import { setOfCode } from "@claimwright/office";
import { type OutputFormat, writeJson, writeLine } from "../internal/output-format.ts";
import { batchRecords, writeAnswers } from "./batch-file.ts";
import type { Books } from "./open-books.ts";
import { printed } from "./search-codes.ts";
import { staleSet } from "./stale-set.ts";

/** What a check answers: `valid` may be reported, `heading` may not as it stands. */
type CodeCheck =
  | {
      readonly status: "valid" | "heading";
      readonly code: string;
      readonly set: CodeSetName;
      readonly title: string;
      readonly release: string;
    }
  | { readonly status: "unknown"; readonly code: string; readonly set: CodeSetName; readonly release: string }
  | { readonly status: "stale"; readonly code: string; readonly set: CodeSetName };

const FAULTY = 1;

/** Exit code 1 for a code that may not be reported. */
export function checkCode(
  books: Books,
  code: string,
  date: IsoDate,
  set: CodeSetName | undefined,
  format: OutputFormat,
): void {
  const answer = checked(books, code, date, set);
  if (answer.status === "stale") throw staleSet(books, answer.set, date);
  if (answer.status !== "valid") process.exitCode = FAULTY;
  if (format === "json") writeJson({ on: date, ...answer });
  else writeLine(sentence(answer));
}

/** One answer a line; `on` and `set` of a line go before those of the command. */
export async function checkCodeBatch(
  books: Books,
  file: string,
  date: IsoDate,
  set: CodeSetName | undefined,
): Promise<void> {
  await writeAnswers(batchRecords(file), ({ id, code, set: own, on }) => {
    const day = on === undefined ? date : parseIsoDate(on);
    if (code === undefined) return { id, status: "faulty", problem: 'the line has no "code"' };
    if (day === undefined) return { id, status: "faulty", problem: 'the date "on" is no calendar day' };
    const { status, set: found } = checked(books, code, day, (own as CodeSetName | undefined) ?? set);
    return { id, code: parseCode(code), set: found, on: day, status };
  });
}

function checked(books: Books, code: string, date: IsoDate, set: CodeSetName | undefined): CodeCheck {
  const book = books.library.at(date);
  const found = set ?? setOfCode(book, code) ?? likelySet(code);
  const lookup = book.lookup(found, code);
  const written = parseCode(code);
  switch (lookup.status) {
    case "found":
      return {
        status: lookup.entry.billable ? "valid" : "heading",
        code: lookup.entry.code,
        set: found,
        title: lookup.entry.title,
        release: labelOf(lookup.release),
      };
    case "unknown":
      return { status: "unknown", code: written, set: found, release: labelOf(lookup.release) };
    case "stale":
      return { status: "stale", code: written, set: found };
  }
}

/** For a code that no set has: five characters with four figures are HCPCS, seven without a point ICD-10-PCS. */
function likelySet(code: string): CodeSetName {
  const written = parseCode(code);
  if (/^[0-9]{4}[0-9A-Z]$/.test(written)) return "cpt";
  if (/^[A-Z][0-9]{4}$/.test(written) && !code.includes(".")) return "hcpcs";
  return /^[0-9][0-9A-HJ-NP-Z]{6}$/.test(written) ? "icd10pcs" : "icd10cm";
}

const LABELS = new WeakMap<ReleaseInfo, string>();

function labelOf(release: ReleaseInfo): string {
  const known = LABELS.get(release) ?? releaseLabel(release);
  LABELS.set(release, known);
  return known;
}

function sentence(answer: Exclude<CodeCheck, { status: "stale" }>): string {
  const code = printed(answer.set, answer.code);
  switch (answer.status) {
    case "valid":
      return `${code} may be reported: ${answer.title} [${answer.release}]`;
    case "heading":
      return `${code} may not be reported as it stands: ${answer.title} is a heading [${answer.release}]`;
    case "unknown":
      return `${code} is not in ${answer.release}`;
  }
}
