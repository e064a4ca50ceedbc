import type { CodeTableName } from "../code-sets.ts";
import { openVersion, usDateIn } from "../internal/release-dates.ts";
import type { RowColumn, RowLayout } from "../internal/row-layout.ts";
import type { OfficialLayout } from "../official-file.ts";
import { codeCell } from "./cells.ts";
import { AMA_NUMBERS } from "./edit-tables.ts";
import { rowTable } from "./row-table.ts";

/*
 * The Medicare coverage database as CMS exports it: a zip inside a zip, a file a relation. Descriptors in it belong to
 * the AMA and are not kept. A download is a snapshot; it answers from the newest date in it.
 */
interface CoverageFile {
  readonly set: CodeTableName;
  readonly label: string;
  readonly pattern: RegExp;
  readonly keyShape: RegExp;
  readonly columns: readonly [RowColumn, ...RowColumn[]];
}

const NUMBER = /^\d{1,9}$/;
const DIAGNOSIS = /^[A-Z0-9]{3,7}$/;
const PROCEDURE = /^[0-9A-Z]{4,5}$/;
const text = (name: string, heading: RegExp): RowColumn => ({ name, heading });

const ARTICLE_DIAGNOSIS: CoverageFile["columns"] = [
  { name: "code", heading: /^ICD10_CODE_ID$/, clean: codeCell },
  text("article", /^ARTICLE_ID$/),
  text("articleVersion", /^ARTICLE_VERSION$/),
  { name: "group", heading: /^ICD10_(?:NON)?COVERED_GROUP$/ },
  { name: "isRange", heading: /^RANGE$/, optional: true },
];

const FILES: readonly CoverageFile[] = [
  {
    set: "article-icd10-covered",
    label: "articles: covered diagnoses",
    pattern: /^article_x_icd10_covered\.csv$/i,
    keyShape: DIAGNOSIS,
    columns: ARTICLE_DIAGNOSIS,
  },
  {
    set: "article-icd10-noncovered",
    label: "articles: diagnoses not covered",
    pattern: /^article_x_icd10_noncovered\.csv$/i,
    keyShape: DIAGNOSIS,
    columns: ARTICLE_DIAGNOSIS,
  },
  {
    set: "article-hcpcs",
    label: "articles: procedures",
    pattern: /^article_x_hcpc_code\.csv$/i,
    keyShape: PROCEDURE,
    columns: [
      { name: "code", heading: /^HCPC_CODE_ID$/, clean: codeCell },
      text("article", /^ARTICLE_ID$/),
      text("articleVersion", /^ARTICLE_VERSION$/),
      text("group", /^HCPC_CODE_GROUP$/),
    ],
  },
  {
    set: "lcd-hcpcs",
    label: "local determinations: procedures",
    pattern: /^lcd_x_hcpc_code\.csv$/i,
    keyShape: PROCEDURE,
    columns: [
      { name: "code", heading: /^HCPC_CODE_ID$/, clean: codeCell },
      text("lcd", /^LCD_ID$/),
      text("lcdVersion", /^LCD_VERSION$/),
      text("group", /^HCPC_CODE_GROUP$/),
    ],
  },
  {
    set: "lcd",
    label: "local determinations",
    pattern: /^lcd\.csv$/i,
    keyShape: NUMBER,
    columns: [
      text("lcd", /^LCD_ID$/),
      text("lcdVersion", /^LCD_VERSION$/),
      text("title", /^TITLE$/),
      { name: "effectiveOn", heading: /^REV_EFF_DATE$/, optional: true },
    ],
  },
  {
    set: "article",
    label: "articles",
    pattern: /^article\.csv$/i,
    keyShape: NUMBER,
    columns: [
      text("article", /^ARTICLE_ID$/),
      text("articleVersion", /^ARTICLE_VERSION$/),
      text("title", /^TITLE$/),
      { name: "effectiveOn", heading: /^ARTICLE_EFF_DATE$/, optional: true },
    ],
  },
  {
    set: "ncd",
    label: "national determinations",
    pattern: /^ncd_trkg\.csv$/i,
    keyShape: NUMBER,
    columns: [
      text("ncd", /^NCD_ID$/),
      text("ncdVersion", /^NCD_VRSN_NUM$/),
      text("section", /^NCD_MNL_SECT$/),
      text("title", /^NCD_MNL_SECT_TITLE$/),
      { name: "effectiveOn", heading: /^NCD_EFCTV_DT$/, optional: true },
    ],
  },
];

export const COVERAGE: readonly OfficialLayout[] = FILES.map((file) =>
  rowTable({
    ...file,
    format: { kind: "delimited", delimiter: ",", encoding: "utf-8-or-windows-1252" },
    licence: AMA_NUMBERS,
    newest: { name: "last_updated", heading: /^(?:LAST_UPDATED|LAST_UPDT_TMSTMP|LAST_CLRNC_DT)$/ },
    release: ({ newest }) => {
      const date = newest === undefined ? undefined : (isoDay(newest) ?? usDateIn(newest));
      return date && { ...openVersion(date), version: date, publishedRevision: date };
    },
  } satisfies RowLayout),
);

function isoDay(stamp: string): ReturnType<typeof usDateIn> {
  return usDateIn(stamp.replace(/^(\d{4})-(\d\d)-(\d\d).*$/, "$2/$3/$1"));
}
