import type { CodeRelease } from "../code-release.ts";
import type { CodeSetName } from "../code-sets.ts";
import { faultyLine, wrongLayout } from "../internal/layout-problems.ts";
import { icdVersionOfPath } from "../internal/release-dates.ts";
import { decodeText, linesOf } from "../internal/text-file.ts";
import { packTitleSet, type TitleRow } from "../internal/title-set.ts";
import type { OfficialLayout, OfficialMember } from "../official-file.ts";

/*
 * The order files of ICD-10-CM and ICD-10-PCS, fixed width (icd10OrderFiles.pdf in the archive):
 *
 * 04310 E1122   1 Type 2 diabetes mellitus w diabetic chronic kidney disease   Type 2 diabetes mellitus with …
 * ^1    ^7      ^15 ^17 short title                                            ^78 long title
 */
const CODE_START = 6;
const CODE_END = 13;
const BILLABLE_AT = 14;
const SHORT_START = 16;
const SHORT_END = 76;
const TITLE_START = 77;
/** Fewer rows than this and the file was cut short between two lines. */
const MIN_ROWS = 1;

export const ICD10CM_ORDER: OfficialLayout = {
  label: "ICD-10-CM order file",
  pattern: /^icd10cm[-_]order(?![-_]?adden).*\.txt$/i,
  read: (member) => [readOrderFile(member, "icd10cm", /^[A-Z](?:[0-9][0-9A-Z]|[A-Z][0-9])[0-9A-Z]{0,4}$/)],
};

export const ICD10PCS_ORDER: OfficialLayout = {
  label: "ICD-10-PCS order file",
  pattern: /^icd10pcs[-_]order(?![-_]?adden).*\.txt$/i,
  read: (member) => [readOrderFile(member, "icd10pcs", /^[0-9A-HJ-NP-Z]{3}(?:[0-9A-HJ-NP-Z]{4})?$/)],
};

function readOrderFile(member: OfficialMember, set: CodeSetName, codeShape: RegExp): CodeRelease {
  const dated = icdVersionOfPath(member.path);
  if (dated === undefined) throw wrongLayout(member.path, "The file's name does not say its fiscal year.");
  const lines = linesOf(decodeText(member.bytes, "utf-8", member.path));
  const rows = lines.map((line, index) => readLine(line, index + 1, member.path, codeShape));
  refuseGaps(lines, member.path);
  refuseDuplicates(rows, member.path);
  if (rows.length < MIN_ROWS) throw wrongLayout(member.path, "The file is empty.");
  return {
    info: {
      set,
      ...dated,
      sourceFile: member.path,
      ...(member.sha256 === undefined ? {} : { sha256: member.sha256 }),
      rowCounts: { rows: rows.length, billable: rows.filter((row) => row.billable).length },
    },
    tables: new Map([["codes", packTitleSet(rows)]]),
  };
}

function readLine(line: string, number: number, file: string, codeShape: RegExp): TitleRow {
  const fault = (column: number, message: string) => faultyLine(file, number, column, message);
  if (!/^\d{5} $/.test(line.slice(0, CODE_START))) {
    throw fault(1, "The line does not begin with a five-digit order number.");
  }
  const code = line.slice(CODE_START, CODE_END).trimEnd();
  if (!codeShape.test(code)) throw fault(CODE_START + 1, "Columns 7 to 13 do not hold a code.");
  const flag = line[BILLABLE_AT];
  if (flag !== "0" && flag !== "1") throw fault(BILLABLE_AT + 1, "Column 15 is neither 0 nor 1.");
  const title = line.slice(TITLE_START).trim();
  if (title === "") throw fault(TITLE_START + 1, "The long title from column 78 is missing.");
  return { code, title, shortTitle: line.slice(SHORT_START, SHORT_END).trim(), billable: flag === "1" };
}

/** Order numbers run from 00001 without a gap, so a lost or repeated line shows. */
function refuseGaps(lines: readonly string[], file: string): void {
  lines.forEach((line, index) => {
    if (Number(line.slice(0, 5)) !== index + 1) {
      throw faultyLine(
        file,
        index + 1,
        1,
        `The order number is not ${index + 1}: a line is missing or repeated.`,
      );
    }
  });
}

function refuseDuplicates(rows: readonly TitleRow[], file: string): void {
  const seen = new Set<string>();
  rows.forEach(({ code }, index) => {
    if (seen.has(code))
      throw faultyLine(file, index + 1, CODE_START + 1, `The code ${code} stands there twice.`);
    seen.add(code);
  });
}
