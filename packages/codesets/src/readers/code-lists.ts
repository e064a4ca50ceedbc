import { delimitedRows, isoDate } from "@claimwright/base";
import type { CodeRelease } from "../code-release.ts";
import type { CodeSetName } from "../code-sets.ts";
import { faultyLine, wrongLayout } from "../internal/layout-problems.ts";
import { readMarkup } from "../internal/markup.ts";
import { type DatedVersion, openVersion } from "../internal/release-dates.ts";
import { decodeText } from "../internal/text-file.ts";
import { packTitleSet, type TitleRow } from "../internal/title-set.ts";
import type { OfficialLayout, OfficialMember } from "../official-file.ts";
import type { Licence } from "../release-info.ts";
import { ALWAYS } from "./diagnosis-tables.ts";

/** Lists whose publisher states no date. */
const UNDATED: DatedVersion = { version: "undated", effective: { from: ALWAYS } };

/** Code systems that CMS publishes for its claims data, and what they are here. */
const CMS_SYSTEMS: ReadonlyMap<string, CodeSetName> = new Map([
  ["ANSI-RSN-CD", "carc"],
  ["CLM-POS-CD", "pos"],
  ["CLM-BILL-FREQ-CD", "type-of-bill"],
  ["CLM-REV-CNTR-CD", "revenue"],
  ["CLM-RLT-COND-CD", "condition"],
  ["BENE-PTNT-STUS-CD", "patient-discharge-status"],
]);

/** Several code systems in one JSON file, by name: `{ "CLM-POS-CD": { "concepts": { "11": "OFFICE …" } } }`. */
export const CMS_CODE_LISTS: OfficialLayout = {
  label: "code lists published by CMS",
  pattern: /cms[-_]codelists.*\.json$/i,
  read(member) {
    const parsed = parseJson(member);
    const releases: CodeRelease[] = [];
    for (const [name, set] of CMS_SYSTEMS) {
      const concepts = (parsed[name] as { readonly concepts?: unknown } | undefined)?.concepts;
      if (typeof concepts !== "object" || concepts === null) continue;
      const rows = Object.entries(concepts).map(([code, title]) => row(code, String(title)));
      releases.push(listRelease(set, rows, UNDATED, member));
    }
    if (releases.length === 0)
      throw wrongLayout(member.path, "The file has none of the code systems that are known.");
    return releases;
  },
};

/** Lists of X12 that come as codes alone. */
const X12_LISTS: ReadonlyMap<string, CodeSetName> = new Map([
  ["remark_code", "rarc"],
  ["claim_status_cat", "claim-status-category"],
  ["claim_status", "claim-status"],
]);

/** `<codeset><id>claim_status</id>…<code>1</code>`: codes without their descriptions. */
export const X12_CODE_LISTS: OfficialLayout = {
  label: "X12 external code lists",
  pattern: /^(?:x12[-_]external[-_]codes|codes).*\.xml$/i,
  read(member) {
    const lists = new Map<CodeSetName, Set<string>>();
    let set: CodeSetName | undefined;
    let text = "";
    readMarkup(decodeText(member.bytes, "utf-8", member.path), member.path, {
      open: () => {
        text = "";
      },
      text: (piece) => {
        text += piece;
      },
      close: (name) => {
        const words = text.trim();
        text = "";
        if (name === "id") set = X12_LISTS.get(words);
        if (name !== "code" || set === undefined || words === "") return;
        const codes = lists.get(set) ?? new Set<string>();
        lists.set(set, codes.add(words));
      },
    });
    if (lists.size === 0)
      throw wrongLayout(member.path, "The file has none of the X12 lists that are known.");
    return [...lists].map(([name, codes]) =>
      listRelease(
        name,
        [...codes].map((code) => row(code, "")),
        UNDATED,
        member,
      ),
    );
  },
};

const LIST_NAMES: readonly CodeSetName[] = [
  "carc",
  "rarc",
  "claim-status",
  "claim-status-category",
  "pos",
  "claim-filing",
  "type-of-bill",
  "revenue",
  "condition",
  "occurrence",
  "occurrence-span",
  "value",
  "patient-discharge-status",
];

/**
 * A list that a user keeps or is licensed to use, named after its set: `carc.csv`, `occurrence_2026-07-01.csv`, with
 * the heading `code,title`. The date in the name, where there is one, is its first day.
 */
export const PLAIN_CODE_LIST: OfficialLayout = {
  label: "code list, code and title",
  pattern: new RegExp(`^(?:${LIST_NAMES.join("|")})(?:_\\d{4}-\\d\\d-\\d\\d)?\\.csv$`, "i"),
  read(member) {
    const [, name = "", date] = /^([a-z-]+)(?:_(\d{4}-\d\d-\d\d))?\.csv$/i.exec(member.baseName) ?? [];
    const set = LIST_NAMES.find((known) => known === name.toLowerCase());
    if (set === undefined) throw wrongLayout(member.path, "The file is not named after a code list.");
    const [heading, ...lines] = delimitedRows(decodeText(member.bytes, "utf-8", member.path), ",");
    if (
      heading?.cells[0]?.trim().toLowerCase() !== "code" ||
      heading.cells[1]?.trim().toLowerCase() !== "title"
    ) {
      throw wrongLayout(member.path, "The heading is not code,title.", "line 1");
    }
    const rows = lines.map(({ line, cells }) => {
      const code = cells[0]?.trim() ?? "";
      if (!/^[0-9A-Z]{1,5}$/.test(code))
        throw faultyLine(member.path, line, 1, "The first cell is not a code.");
      return row(code, cells[1]?.trim() ?? "");
    });
    return [listRelease(set, rows, date === undefined ? UNDATED : openVersion(isoDate(date)), member)];
  },
};

const NUCC: Licence = {
  holder: "National Uniform Claim Committee",
  text: "The Health Care Provider Taxonomy code set is copyright of the American Medical Association for the NUCC; commercial use needs a licence (nucc.org).",
};

/** `nucc_taxonomy_261.csv`: version 26.1, the second of 2026, in force from July. */
export const TAXONOMY: OfficialLayout = {
  label: "NUCC provider taxonomy",
  pattern: /^nucc_taxonomy_\d{3}\.csv$/i,
  read(member) {
    const [, year = "", half = ""] = /_(\d\d)(\d)\.csv$/i.exec(member.baseName) ?? [];
    const [heading, ...lines] = delimitedRows(
      decodeText(member.bytes, "utf-8-or-windows-1252", member.path),
      ",",
    );
    const at = (name: string): number => heading?.cells.findIndex((cell) => cell.trim() === name) ?? -1;
    const columns = ["Code", "Display Name", "Classification", "Specialization"].map(at);
    if (columns.some((column) => column < 0)) {
      throw wrongLayout(
        member.path,
        "The heading lacks Code, Display Name, Classification or Specialization.",
        "line 1",
      );
    }
    const [code = 0, display = 0, classification = 0, specialization = 0] = columns;
    const rows = lines.map(({ line, cells }) => {
      const found = cells[code]?.trim() ?? "";
      if (!/^[0-9A-Z]{9}X$/.test(found))
        throw faultyLine(member.path, line, code + 1, "The cell is not a taxonomy code.");
      const named = [cells[classification], cells[specialization]].filter(Boolean).join(", ");
      return row(found, cells[display]?.trim() || named);
    });
    const from = isoDate(`20${year}-${half === "0" ? "01" : "07"}-01`);
    return [
      { ...listRelease("taxonomy", rows, { version: `${year}.${half}`, effective: { from } }, member, NUCC) },
    ];
  },
};

function row(code: string, title: string): TitleRow {
  return { code, title, shortTitle: "", billable: true };
}

function listRelease(
  set: CodeSetName,
  rows: readonly TitleRow[],
  dated: DatedVersion,
  member: OfficialMember,
  licence?: Licence,
): CodeRelease {
  const seen = new Set<string>();
  rows.forEach(({ code }, index) => {
    if (seen.has(code)) throw faultyLine(member.path, index + 2, 1, `The code ${code} stands there twice.`);
    seen.add(code);
  });
  return {
    info: {
      set,
      ...dated,
      sourceFile: member.path,
      ...(member.sha256 === undefined ? {} : { sha256: member.sha256 }),
      rowCounts: { rows: rows.length },
      ...(licence === undefined ? {} : { licence }),
    },
    tables: new Map([["codes", packTitleSet(rows)]]),
  };
}

function parseJson(member: OfficialMember): Readonly<Record<string, unknown>> {
  const text = decodeText(member.bytes, "utf-8", member.path);
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === "object" && parsed !== null) return parsed as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw wrongLayout(
      member.path,
      `The JSON cannot be read: ${error instanceof Error ? error.message : "unknown"}.`,
    );
  }
  throw wrongLayout(member.path, "The JSON is not an object.");
}
