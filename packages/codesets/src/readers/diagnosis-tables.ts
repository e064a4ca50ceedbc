import { type IsoDate, isoDate } from "@claimwright/base";
import type { CodeTableName } from "../code-sets.ts";
import { calendarYear, icdVersion, openVersion } from "../internal/release-dates.ts";
import type { RowLayout, RowRelease } from "../internal/row-layout.ts";
import type { OfficialLayout } from "../official-file.ts";
import { codeCell } from "./cells.ts";
import { rowTable } from "./row-table.ts";

const DIAGNOSIS = /^[A-Z](?:[0-9][0-9A-Z]|[A-Z][0-9])[0-9A-Z]{0,4}$/;

/** Diagnoses exempt from reporting whether they were present on admission. */
const POA: RowLayout = {
  set: "icd10cm-poa-exempt",
  label: "POA exempt diagnoses",
  pattern: /^POA[-_ ]?exempt[-_ ]?Codes.*\.txt$/i,
  format: { kind: "delimited", delimiter: "\t", encoding: "utf-8-or-windows-1252" },
  keyShape: DIAGNOSIS,
  columns: [{ name: "code", heading: /POAEXEMPTCODE$/, clean: codeCell }],
  release: ({ baseName }) => fiscalYearIn(baseName),
};

export const POA_EXEMPT: OfficialLayout = rowTable(POA);
export const POA_EXEMPT_WORKBOOK: OfficialLayout = rowTable(
  {
    ...POA,
    label: "POA exempt diagnoses, workbook",
    pattern: /^POA[-_ ]?exempt[-_ ]?Codes.*\.xlsx$/i,
    format: { kind: "workbook" },
  },
  POA_EXEMPT,
);

/** What each new diagnosis was coded as before, since 2016. */
export const CONVERSION: OfficialLayout = rowTable({
  set: "icd10cm-conversion",
  label: "ICD-10-CM conversion table",
  pattern: /conversion[-_ ]?table.*\.xlsx$/i,
  format: { kind: "workbook" },
  keyShape: DIAGNOSIS,
  columns: [
    { name: "code", heading: /CURRENT CODE ASSIGNMENT$/, clean: codeCell },
    { name: "effectiveYear", heading: /EFFECTIVE$/ },
    {
      name: "previous",
      heading: /PREVIOUS CODE\(S\) ASSIGNMENT$/,
      clean: (cell) => (/^none$/i.test(cell) ? "" : cell.replaceAll(".", "")),
    },
  ],
  repeats: true,
  release: ({ path }) => fiscalYearIn(path),
});

/** Diagnoses bound to an age or a sex by the Medicare Code Editor; CMS lets the sex edit rest since October 2024. */
const mce = (set: "mce-age" | "mce-sex", word: "AGE" | "SEX"): OfficialLayout =>
  rowTable({
    set,
    label: `MCE ${word.toLowerCase()} conflicts`,
    pattern: new RegExp(`ICD-?10_MCE_${word}.*\\.txt$`, "i"),
    format: { kind: "delimited", delimiter: "\t", encoding: "utf-8-or-windows-1252" },
    keyShape: DIAGNOSIS,
    columns: [
      { name: "code", at: 1, clean: codeCell },
      { name: "category", at: 2, clean: (cell) => /^\d/.exec(cell)?.[0] },
      { name: "meaning", at: 2, clean: (cell) => cell.replace(/^\d\s*/, "") },
    ],
    release: ({ baseName }) => {
      const year = /[CF]Y(\d\d)/i.exec(baseName)?.[1];
      return year === undefined ? undefined : openVersion(isoDate(`${1999 + Number(year)}-10-01`));
    },
  });

export const MCE_AGE: OfficialLayout = mce("mce-age", "AGE");
export const MCE_SEX: OfficialLayout = mce("mce-sex", "SEX");

/**
 * The CMS-HCC mappings of a payment year, one workbook for all models. A payment year rests on the diagnoses of the
 * calendar year before it.
 */
export const HCC_MAPPINGS: OfficialLayout = {
  label: "CMS-HCC mappings",
  pattern: /^20\d\d.*ICD-?10.*Mappings.*\.(?:csv|xlsx)$/i,
  read: (member) => HCC_MODELS.flatMap((layout) => layout(/\.xlsx$/i.test(member.baseName)).read(member)),
};

const hcc =
  (set: CodeTableName, model: string) =>
  (isWorkbook: boolean): OfficialLayout =>
    rowTable({
      set,
      label: `CMS-HCC ${model} mappings`,
      pattern: HCC_MAPPINGS.pattern,
      format: isWorkbook
        ? { kind: "workbook" }
        : { kind: "delimited", delimiter: ",", encoding: "utf-8-or-windows-1252" },
      keyShape: DIAGNOSIS,
      columns: [
        { name: "code", heading: /DIAGNOSIS CODE$/, clean: codeCell },
        { name: "hcc", heading: new RegExp(`CMS-HCC MODEL CATEGORY ${model}$`) },
        { name: "pays", heading: new RegExp(`CMS-HCC MODEL CATEGORY ${model} FOR 20\\d\\d PAYMENT YEAR$`) },
      ],
      skips: (cells) => !DIAGNOSIS.test((cells[0] ?? "").trim()),
      // A diagnosis without a category in this model, or with a dash in a row repeated for another model.
      keeps: (row) => /^\d/.test(row.hcc ?? ""),
      release: ({ baseName }) => paymentYear(baseName),
    });

const HCC_MODELS: readonly ((isWorkbook: boolean) => OfficialLayout)[] = [
  hcc("hcc-v24", "V24"),
  hcc("hcc-v28", "V28"),
];

function paymentYear(baseName: string): RowRelease | undefined {
  const year = /^(20\d\d)/.exec(baseName)?.[1];
  return year === undefined ? undefined : { ...calendarYear(Number(year) - 1), version: `PY${year}` };
}

/** `FY26`, `FY2026`, `2026-conversion-table`. */
function fiscalYearIn(name: string): RowRelease | undefined {
  const [, year] = /FY[-_ ]?(20\d\d|\d\d)(?!\d)/i.exec(name) ?? /(20\d\d)/.exec(name) ?? [];
  if (year === undefined) return undefined;
  return icdVersion(year.length === 2 ? 2000 + Number(year) : Number(year), /apr/i.test(name));
}

/** The first day of lists whose publisher states none: they answer for any date of service. */
export const ALWAYS: IsoDate = isoDate("1900-01-01");
