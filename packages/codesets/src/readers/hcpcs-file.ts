import type { CodeRelease } from "../code-release.ts";
import { faultyLine, wrongLayout } from "../internal/layout-problems.ts";
import { monthNumber, quarterVersion } from "../internal/release-dates.ts";
import { readSpreadsheet } from "../internal/spreadsheet.ts";
import { decodeText, linesOf } from "../internal/text-file.ts";
import { packTitleSet, type TitleRow } from "../internal/title-set.ts";
import type { OfficialLayout, OfficialMember } from "../official-file.ts";

/**
 * The columns of the HCPCS Level II file: the heading in the workbook, and the first and last column of the fixed
 * width text, 320 characters a record (record layout in the archive).
 */
const COLUMNS = [
  ["code", "HCPC", 1, 5],
  ["sequence", "SEQNUM", 6, 10],
  ["record", "RECID", 11, 11],
  ["title", "LONG DESCRIPTION", 12, 91],
  ["shortTitle", "SHORT DESCRIPTION", 92, 119],
  ["pricing", "PRICE1", 120, 121],
  ["multiplePricing", "MULT_PI", 128, 128],
  ["statute", "STATUTE", 171, 180],
  ["coverage", "COV", 230, 230],
  ["betos", "BETOS", 257, 259],
  ["typeOfService", "TOS1", 261, 261],
  ["anesthesiaUnits", "ANEST_BU", 266, 268],
  ["addedOn", "ADD DT", 269, 276],
  ["actionOn", "ACT EFF DT", 277, 284],
  ["terminatedOn", "TERM DT", 285, 292],
  ["action", "ACTION CD", 293, 293],
] as const;

type Column = (typeof COLUMNS)[number][0];
type HcpcsRecord = Readonly<Record<Column, string>>;

/** Kinds of records (RECID): the first line of a code or modifier, and lines that continue its description. */
const PROCEDURE = "3";
const PROCEDURE_CONTINUED = "4";
const MODIFIER = "7";
const MODIFIER_CONTINUED = "8";

const FILE_NAME = /^HCPC(20\d\d)[-_]?([A-Z]{3,9})[-_].*ANWEB/i;

export const HCPCS_TEXT: OfficialLayout = {
  label: "HCPCS Level II, fixed width",
  pattern: /^HCPC20\d\d.*ANWEB.*\.txt$/i,
  read: (member) => {
    const lines = linesOf(decodeText(member.bytes, "utf-8-or-windows-1252", member.path));
    return hcpcsReleases(
      member,
      lines.map((line, index) => ({ line: index + 1, record: fixedRecord(line) })),
    );
  },
};

export const HCPCS_WORKBOOK: OfficialLayout = {
  label: "HCPCS Level II, workbook",
  pattern: /^HCPC20\d\d.*ANWEB.*\.xlsx$/i,
  insteadOf: HCPCS_TEXT,
  read: (member) => {
    const [heading, ...rows] = readSpreadsheet(member.bytes, member.path);
    const at = columnPositions(heading?.cells ?? [], member.path);
    return hcpcsReleases(
      member,
      rows.map(({ line, cells }) => ({ line, record: sheetRecord(cells, at) })),
    );
  },
};

function hcpcsReleases(
  member: OfficialMember,
  records: readonly { readonly line: number; readonly record: HcpcsRecord }[],
): readonly CodeRelease[] {
  const [, year, month] = FILE_NAME.exec(member.baseName) ?? [];
  const monthFound = monthNumber(month ?? "");
  if (year === undefined || monthFound === undefined) {
    throw wrongLayout(
      member.path,
      "The file's name does not say its year and quarter, such as HCPC2026_OCT_ANWEB.",
    );
  }
  const dated = quarterVersion(Number(year), monthFound);
  const procedures: HcpcsRow[] = [];
  const modifiers: HcpcsRow[] = [];
  for (const { line, record } of records) takeRecord(record, line, member.path, procedures, modifiers);
  if (procedures.length === 0) throw wrongLayout(member.path, "The file has no codes.");
  const compactStart = dated.effective.from.replaceAll("-", "");
  const release = (set: "hcpcs" | "hcpcs-modifier", rows: readonly HcpcsRow[]): CodeRelease => {
    const titles = rows.map((row) => titleRow(row, compactStart)).sort((a, b) => (a.code < b.code ? -1 : 1));
    const billable = titles.filter((row) => row.billable).length;
    return {
      info: {
        set,
        ...dated,
        sourceFile: member.path,
        ...(member.sha256 === undefined ? {} : { sha256: member.sha256 }),
        rowCounts: { rows: titles.length, billable },
      },
      tables: new Map([["codes", packTitleSet(titles)]]),
    };
  };
  return modifiers.length === 0
    ? [release("hcpcs", procedures)]
    : [release("hcpcs", procedures), release("hcpcs-modifier", modifiers)];
}

interface HcpcsRow {
  readonly record: HcpcsRecord;
  title: string;
}

function takeRecord(
  record: HcpcsRecord,
  line: number,
  file: string,
  procedures: HcpcsRow[],
  modifiers: HcpcsRow[],
): void {
  const isModifier = record.record === MODIFIER || record.record === MODIFIER_CONTINUED;
  const rows = isModifier ? modifiers : procedures;
  const last = rows.at(-1);
  switch (record.record) {
    case PROCEDURE:
    case MODIFIER:
      if (!(isModifier ? /^[A-Z0-9]{2}$/ : /^[A-Z][0-9]{4}$/).test(record.code)) {
        throw faultyLine(file, line, 1, "The line does not begin with a HCPCS code or modifier.");
      }
      if (last?.record.code === record.code) {
        throw faultyLine(file, line, 1, `The code ${record.code} stands there twice.`);
      }
      rows.push({ record, title: record.title });
      return;
    case PROCEDURE_CONTINUED:
    case MODIFIER_CONTINUED:
      if (last?.record.code !== record.code) {
        throw faultyLine(file, line, 1, "The line continues a code that does not stand before it.");
      }
      last.title = `${last.title} ${record.title}`;
      return;
    default:
      throw faultyLine(file, line, 11, "The record identification is none of 3, 4, 7 and 8.");
  }
}

function titleRow({ record, title }: HcpcsRow, start: string): TitleRow {
  const { code, sequence: _, record: __, title: ___, shortTitle, ...details } = record;
  const isOver = record.terminatedOn !== "" && record.terminatedOn < start;
  return { code, title: title.replace(/\s+/g, " ").trim(), shortTitle, billable: !isOver, details };
}

function fixedRecord(line: string): HcpcsRecord {
  return recordOf((_, first, last) => line.slice(first - 1, last));
}

function sheetRecord(cells: readonly string[], at: ReadonlyMap<string, number>): HcpcsRecord {
  return recordOf((heading) => cells[at.get(heading) ?? -1] ?? "");
}

function recordOf(cell: (heading: string, first: number, last: number) => string): HcpcsRecord {
  const entries = COLUMNS.map(([name, heading, first, last]) => [name, cell(heading, first, last).trim()]);
  return Object.fromEntries(entries) as HcpcsRecord;
}

function columnPositions(heading: readonly string[], file: string): ReadonlyMap<string, number> {
  const at = new Map(heading.map((name, index) => [name.trim(), index]));
  for (const [, name] of COLUMNS) {
    if (!at.has(name)) throw wrongLayout(file, `The workbook has no column "${name}".`, "row 1");
  }
  return at;
}
