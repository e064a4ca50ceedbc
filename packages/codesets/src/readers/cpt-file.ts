import { delimitedRows } from "@claimwright/base";
import type { CodeRelease } from "../code-release.ts";
import { faultyLine, wrongLayout } from "../internal/layout-problems.ts";
import { calendarYear } from "../internal/release-dates.ts";
import { decodeText, linesOf } from "../internal/text-file.ts";
import { packTitleSet, type TitleRow } from "../internal/title-set.ts";
import type { OfficialLayout, OfficialMember } from "../official-file.ts";
import type { Licence } from "../release-info.ts";

/** The descriptors are the AMA's: they are read from the files of a licensed user and never shipped. */
export const CPT_LICENCE: Licence = {
  holder: "American Medical Association",
  text: "CPT is copyright of the American Medical Association. I hold a CPT licence that covers the use of this file here, and I accept its terms.",
};

const CODE = /^[0-9]{4}[0-9A-Z]$/;

/**
 * The AMA's data files: `LONGULT.txt`, `MEDU.txt`, `SHORTU.txt` (fixed width: code, space, descriptor) or the tab
 * delimited form with a heading that names `CPT Code`. The year stands in the name of the archive or folder.
 */
export const CPT_DESCRIPTORS: OfficialLayout = {
  label: "CPT descriptors of a licensed user",
  pattern: /^(?:LONGULT|LONGULF|LONGU|MEDU|SHORTU|cpt[-_]?20\d\d).*\.(?:txt|tsv)$/i,
  read: (member) => [readDescriptors(member)],
};

function readDescriptors(member: OfficialMember): CodeRelease {
  const year = /(20\d\d)/.exec(member.path)?.[1];
  if (year === undefined) {
    throw wrongLayout(
      member.path,
      "Neither the file nor its archive is named after the CPT year, such as CPT2026.",
    );
  }
  const text = decodeText(member.bytes, "utf-8-or-windows-1252", member.path);
  const rows = /^.*\bCPT Code\b.*\t/im.test(text)
    ? tabbedRows(text, member.path)
    : fixedRows(text, member.path);
  if (rows.length === 0) throw wrongLayout(member.path, "The file has no CPT codes.");
  const seen = new Set<string>();
  rows.forEach(({ row, line }) => {
    if (seen.has(row.code))
      throw faultyLine(member.path, line, 1, `The code ${row.code} stands there twice.`);
    seen.add(row.code);
  });
  return {
    info: {
      set: "cpt",
      ...calendarYear(Number(year)),
      sourceFile: member.path,
      ...(member.sha256 === undefined ? {} : { sha256: member.sha256 }),
      rowCounts: { rows: rows.length },
      licence: CPT_LICENCE,
    },
    tables: new Map([["codes", packTitleSet(rows.map(({ row }) => row))]]),
  };
}

interface NumberedRow {
  readonly row: TitleRow;
  readonly line: number;
}

function fixedRows(text: string, file: string): readonly NumberedRow[] {
  return linesOf(text).flatMap((written, index) => {
    if (written.trim() === "") return [];
    const code = written.slice(0, 5);
    if (!CODE.test(code) || written[5] !== " ") {
      throw faultyLine(file, index + 1, 1, "The line does not begin with a CPT code and a space.");
    }
    return [{ row: titled(code, written.slice(6)), line: index + 1 }];
  });
}

function tabbedRows(text: string, file: string): readonly NumberedRow[] {
  const rows = [...delimitedRows(text, "\t")];
  const heading = rows.findIndex(({ cells }) => cells.some((cell) => /^CPT Code$/i.test(cell.trim())));
  const cells = rows[heading]?.cells ?? [];
  const codeAt = cells.findIndex((cell) => /^CPT Code$/i.test(cell.trim()));
  const titleAt = cells.findIndex((cell) => /^(?:long|medium|short|full)\b/i.test(cell.trim()));
  if (titleAt < 0)
    throw wrongLayout(
      file,
      "The heading names no descriptor column (Long, Medium, Short).",
      `line ${heading + 1}`,
    );
  return rows.slice(heading + 1).map(({ line, cells: found }) => {
    const code = found[codeAt]?.trim() ?? "";
    if (!CODE.test(code)) throw faultyLine(file, line, codeAt + 1, "The cell is not a CPT code.");
    return { row: titled(code, found[titleAt] ?? ""), line };
  });
}

function titled(code: string, title: string): TitleRow {
  return { code, title: title.trim(), shortTitle: "", billable: true };
}
