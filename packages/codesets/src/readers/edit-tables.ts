import { isoDate } from "@claimwright/base";
import type { CodeTableName } from "../code-sets.ts";
import { openVersion, quarterVersion, usDateIn } from "../internal/release-dates.ts";
import type { RowColumn, RowLayout, RowRelease } from "../internal/row-layout.ts";
import type { OfficialLayout } from "../official-file.ts";
import type { Licence } from "../release-info.ts";
import { compactDateCell, countCell, julianDateCell, oneOfCell } from "./cells.ts";
import { rowTable } from "./row-table.ts";

/** CPT and HCPCS codes; the add-on file writes `CCCCC` for "whatever the contractor defines". */
const PROCEDURE = /^[0-9A-Z]{5}$/;

/** Files with CPT numbers carry the notice of their owner; numbers only, no descriptors are kept. */
export const AMA_NUMBERS: Licence = {
  holder: "American Medical Association",
  text: "CPT codes are copyright of the American Medical Association. Their use needs a licence from the AMA (FARS/DFARS restrictions apply to government use).",
};

/*
 * NCCI procedure-to-procedure edits (NCCI Policy Manual, chapter I): an ordered pair; column 2 is denied.
 * The text file has six heading lines and is split by CMS into four parts, f1 to f4:
 *
 * column 1 <tab> column 2 <tab> in existence prior to 1996 <tab> effective <tab> deletion <tab> modifier indicator <tab> rationale
 */
const PTP_COLUMNS: RowLayout["columns"] = [
  { name: "column1", at: 1 },
  { name: "column2", at: 2, clean: (cell) => (PROCEDURE.test(cell) ? cell : undefined) },
  { name: "priorTo1996", at: 3 },
  { name: "effectiveOn", at: 4, clean: (cell) => compactDateCell(cell) || undefined },
  { name: "deletedOn", at: 5, clean: compactDateCell },
  { name: "modifierIndicator", at: 6, clean: oneOfCell("019") },
  { name: "rationale", at: 7, optional: true },
];

const ptp = (set: CodeTableName, label: string, letters: string, kind: "txt" | "xlsx"): RowLayout => ({
  set,
  label,
  pattern: new RegExp(`^${letters}[-_]v?\\d{3}r\\d.*[-_]f\\d.*\\.${kind}$`, "i"),
  format:
    kind === "txt"
      ? { kind: "delimited", delimiter: "\t", encoding: "utf-8-or-windows-1252" }
      : { kind: "workbook" },
  columns: PTP_COLUMNS,
  keyShape: PROCEDURE,
  release: ({ baseName }) => ptpRelease(baseName),
  licence: AMA_NUMBERS,
});

/** Version 32.3 answers for the fourth quarter of 2026: the edits began in 1996 as version 2. */
const YEAR_OF_VERSION_ZERO = 1994;

function ptpRelease(baseName: string): RowRelease | undefined {
  const [, major, quarter, revision, part] = /v?(\d\d)(\d)r(\d).*[-_](f\d)/i.exec(baseName) ?? [];
  if (major === undefined || quarter === undefined || part === undefined || Number(quarter) > 3)
    return undefined;
  const dated = quarterVersion(YEAR_OF_VERSION_ZERO + Number(major), Number(quarter) * 3 + 1);
  return { ...dated, version: `v${major}.${quarter}r${revision}`, part: part.toLowerCase() };
}

export const PTP_PRACTITIONER: OfficialLayout = rowTable(
  ptp("ptp-practitioner", "NCCI PTP edits, practitioner", "ccipra", "txt"),
);
export const PTP_PRACTITIONER_WORKBOOK: OfficialLayout = rowTable(
  ptp("ptp-practitioner", "NCCI PTP edits, practitioner, workbook", "ccipra", "xlsx"),
  PTP_PRACTITIONER,
);
export const PTP_HOSPITAL: OfficialLayout = rowTable(
  ptp("ptp-hospital", "NCCI PTP edits, hospital", "ccioph", "txt"),
);
export const PTP_HOSPITAL_WORKBOOK: OfficialLayout = rowTable(
  ptp("ptp-hospital", "NCCI PTP edits, hospital, workbook", "ccioph", "xlsx"),
  PTP_HOSPITAL,
);

/** Medically unlikely edits: the limit, and whether it holds by line (1) or by date of service (2, 3). */
const MUE_COLUMNS: RowLayout["columns"] = [
  { name: "code", heading: /CPT CODE$/ },
  { name: "limit", heading: /MUE VALUES?$/, clean: countCell },
  { name: "adjudication", heading: /MUE ADJUDICATION INDICATOR$/, clean: (cell) => /^[123]/.exec(cell)?.[0] },
  { name: "rationale", heading: /MUE RATIONALE$/ },
];

const mue = (set: CodeTableName, label: string, word: string, kind: "csv" | "xlsx"): RowLayout => ({
  set,
  label,
  pattern: new RegExp(`^MCR_MUE_${word}.*\\.${kind}$`, "i"),
  format:
    kind === "csv"
      ? { kind: "delimited", delimiter: ",", encoding: "utf-8-or-windows-1252" }
      : { kind: "workbook" },
  columns: MUE_COLUMNS,
  keyShape: PROCEDURE,
  release: ({ baseName }) => {
    const from = usDateIn(baseName.replace(/^.*Eff_/i, ""));
    return from && quarterVersion(Number(from.slice(0, 4)), Number(from.slice(5, 7)));
  },
  licence: AMA_NUMBERS,
});

const MUE_TABLES = [
  ["mue-practitioner", "MUE, practitioner", "Practitioner"],
  ["mue-hospital", "MUE, outpatient hospital", "OutpatientHospital"],
  ["mue-dme", "MUE, durable medical equipment", "DME"],
] as const;

export const MUE: readonly OfficialLayout[] = MUE_TABLES.flatMap(([set, label, word]) => {
  const text = rowTable(mue(set, label, word, "csv"));
  return [text, rowTable(mue(set, `${label}, workbook`, word, "xlsx"), text)];
});

const ADD_ON_NAME = /^AOC_V(20\d\d)Q([1-4])[-_]MCR/i;

function addOnRelease({ baseName }: { readonly baseName: string }): RowRelease | undefined {
  const [, year, quarter] = ADD_ON_NAME.exec(baseName) ?? [];
  if (year === undefined || quarter === undefined) return undefined;
  const from = isoDate(`${year}-${String(Number(quarter) * 3 - 2).padStart(2, "0")}-01`);
  return { ...openVersion(from), version: `${year}q${quarter}` };
}

/** Add-on codes with their primaries: type 1 listed, 2 contractor-defined, 3 both (CMS add-on code edits). */
const addOnColumns = (
  place: (heading: RegExp, at: readonly [number, number]) => Partial<RowColumn>,
): RowLayout["columns"] => [
  { name: "code", ...place(/ADD-ON_CODE$/, [2, 6]) },
  { name: "type", ...place(/AOC_EDIT_TYPE$/, [1, 1]), clean: oneOfCell("123") },
  { name: "deletedOn", ...place(/AOC_DELDT$/, [7, 13]), clean: julianDateCell },
  { name: "primary", ...place(/PRIMARY_CODE$/, [14, 18]) },
  { name: "primaryDeletedOn", ...place(/PRIMARY_CODE_DELDT$/, [19, 25]), clean: julianDateCell },
  { name: "editEffectiveOn", ...place(/AOC_EDIT_EFFDT$/, [26, 32]), clean: julianDateCell },
  { name: "editDeletedOn", ...place(/AOC_EDIT_DELDT$/, [33, 39]), clean: julianDateCell },
  { name: "instructions", ...place(/SPECIAL_INSTRUCTION_NOTES$/, [40, 240]) },
];

const ADD_ON = { set: "add-on", keyShape: PROCEDURE, release: addOnRelease, licence: AMA_NUMBERS } as const;

export const ADD_ON_TEXT: OfficialLayout = rowTable({
  ...ADD_ON,
  label: "add-on codes, fixed width",
  pattern: /^AOC_V20\d\dQ\d[-_]MCR.*\.txt$/i,
  format: { kind: "fixed", encoding: "utf-8-or-windows-1252" },
  columns: addOnColumns((_, at) => ({ at })),
});

export const ADD_ON_WORKBOOK: OfficialLayout = rowTable(
  {
    ...ADD_ON,
    label: "add-on codes, workbook",
    pattern: /^AOC_V20\d\dQ\d[-_]MCR.*\.xlsx$/i,
    format: { kind: "workbook" },
    columns: addOnColumns((heading) => ({ heading })),
  },
  ADD_ON_TEXT,
);
