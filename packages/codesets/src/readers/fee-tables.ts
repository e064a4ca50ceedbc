import {
  calendarYear,
  type DatedVersion,
  monthNumber,
  quarterVersion,
  usDateIn,
} from "../internal/release-dates.ts";
import type { RowLayout, RowRelease } from "../internal/row-layout.ts";
import type { OfficialLayout } from "../official-file.ts";
import { countCell, decimalCell, paddedCell } from "./cells.ts";
import { AMA_NUMBERS } from "./edit-tables.ts";
import { rowTable } from "./row-table.ts";

const PROCEDURE = /^[0-9A-Z]{5}$/;
const CSV: RowLayout["format"] = { kind: "delimited", delimiter: ",", encoding: "utf-8-or-windows-1252" };

/**
 * Relative values of the Medicare physician fee schedule. The heading takes several lines; from 2026 there is a file
 * a conversion factor: one for qualifying participants in alternative payment models (QPP) and one for all others.
 */
export const MPFS: OfficialLayout = rowTable({
  set: "mpfs",
  label: "Medicare physician fee schedule, relative values",
  pattern: /^PPRRVU.*\.csv$/i,
  format: CSV,
  keyShape: PROCEDURE,
  licence: AMA_NUMBERS,
  columns: [
    { name: "code", heading: /HCPCS$/ },
    { name: "modifier", heading: /MOD$/ },
    { name: "status", heading: /STATUS CODE$/ },
    { name: "workRvu", heading: /WORK RVU$/, clean: decimalCell },
    { name: "nonFacilityPeRvu", heading: /NON-FAC PE RVU$/, clean: decimalCell },
    { name: "nonFacilityNa", heading: /NON-FAC NA INDICATOR$/ },
    { name: "facilityPeRvu", heading: /(?<!NON-)FACILITY PE RVU$/, clean: decimalCell },
    { name: "facilityNa", heading: /(?<!NON-)FACILITY NA INDICATOR$/ },
    { name: "mpRvu", heading: /MP RVU$/, clean: decimalCell },
    { name: "pcTc", heading: /PCTC IND$/ },
    { name: "globalDays", heading: /GLOB DAYS$/ },
    { name: "preoperative", heading: /PRE OP$/, clean: decimalCell },
    { name: "intraoperative", heading: /INTRA OP$/, clean: decimalCell },
    { name: "postoperative", heading: /POST OP$/, clean: decimalCell },
    { name: "multipleProcedure", heading: /MULT PROC$/ },
    { name: "bilateralSurgery", heading: /BILAT SURG$/ },
    { name: "assistantSurgery", heading: /ASST SURG$/ },
    { name: "coSurgeons", heading: /CO- SURG$/ },
    { name: "teamSurgery", heading: /TEAM SURG$/ },
    { name: "endoscopicBase", heading: /ENDO BASE$/ },
    { name: "conversionFactor", heading: /CONV FACTOR$/, clean: decimalCell },
    { name: "supervision", heading: /SUPERVISION OF DIAGNOSTIC PROCEDURES$/ },
    { name: "calculationFlag", heading: /CALCULATION FLAG$/ },
    { name: "imagingFamily", heading: /IMAGING FAMILY INDICATOR$/ },
    {
      name: "oppsNonFacilityPe",
      heading: /NON-FACILITY PE USED FOR OPPS PAYMENT AMOUNT$/,
      clean: decimalCell,
    },
    {
      name: "oppsFacilityPe",
      heading: /(?<!NON-)FACILITY PE USED FOR OPPS PAYMENT AMOUNT$/,
      clean: decimalCell,
    },
    { name: "oppsMp", heading: /MP USED FOR OPPS PAYMENT AMOUNT$/, clean: decimalCell },
  ],
  release: ({ baseName, heading }) => {
    const dated = quarterOf(baseName);
    if (dated === undefined) return undefined;
    const isQualifying = /(?<!non)QPP/i.test(baseName.replace(/[-_ ]/g, ""));
    const released = usDateIn(/RELEASED [0-9/]+/.exec(heading)?.[0] ?? "");
    return {
      ...dated,
      ...(released === undefined ? {} : { publishedRevision: released }),
      ...(isQualifying ? { set: "mpfs-qpp" as const } : {}),
    };
  },
});

/** Geographic practice cost indices by contractor and locality. */
export const GPCI: OfficialLayout = rowTable({
  set: "gpci",
  label: "geographic practice cost indices",
  pattern: /^GPCI20\d\d.*\.csv$/i,
  format: CSV,
  keyShape: /^\d{5}$/,
  columns: [
    { name: "contractor", heading: /\(MAC\)$/, clean: paddedCell(5) },
    { name: "state", heading: /STATE$/ },
    { name: "locality", heading: /LOCALITY NUMBER$/, clean: paddedCell(2) },
    { name: "name", heading: /LOCALITY NAME$/ },
    { name: "work", heading: /PW GPCI\b.*$/, clean: decimalCell },
    { name: "practiceExpense", heading: /PE GPCI$/, clean: decimalCell },
    { name: "malpractice", heading: /MP GPCI$/, clean: decimalCell },
  ],
  skips: isFootnote,
  release: ({ baseName }) => yearOf(baseName),
});

/** Which counties belong to which payment locality. A row continues the state above it. */
export const LOCALITY: OfficialLayout = rowTable({
  set: "locality",
  label: "localities and their counties",
  pattern: /^\d\dLOCCO.*\.csv$/i,
  format: CSV,
  keyShape: /^\d{5}$/,
  columns: [
    { name: "contractor", heading: /ADMIN.*CONTRACTOR$/, clean: paddedCell(5) },
    { name: "locality", heading: /LOCALITY NUMBER$/, clean: paddedCell(2) },
    { name: "state", heading: /STATE$/ },
    { name: "area", heading: /FEE SCHEDULE AREA$/ },
    { name: "counties", heading: /COUNTIES$/ },
  ],
  skips: isFootnote,
  repeats: true,
  release: ({ baseName }) => {
    const year = /^(\d\d)LOCCO/i.exec(baseName)?.[1];
    return year === undefined ? undefined : calendarYear(2000 + Number(year));
  },
});

/** ZIP codes to contractor and locality, fixed width (ZIP5 and ZIP9 record layouts). */
const zip = (set: "zip5" | "zip9", label: string): OfficialLayout =>
  rowTable({
    set,
    label,
    pattern: new RegExp(`^${set}[-_].*\\.txt$`, "i"),
    format: { kind: "fixed", encoding: "utf-8-or-windows-1252" },
    keyShape: /^\d{5}$/,
    columns: [
      { name: "zip", at: [3, 7] },
      { name: "state", at: [1, 2] },
      { name: "contractor", at: [8, 12], clean: paddedCell(5) },
      { name: "locality", at: [13, 14] },
      { name: "rural", at: [15, 15] },
      { name: "plusFourFlag", at: [21, 21] },
      ...(set === "zip9" ? [{ name: "plusFour", at: [22, 25] as const }] : []),
      { name: "yearQuarter", at: [76, 80], clean: countCell },
    ],
    release: ({ baseName }) => quarterOf(baseName),
  });

export const ZIP5: OfficialLayout = zip("zip5", "ZIP codes to localities");
export const ZIP9: OfficialLayout = zip("zip9", "nine-digit ZIP codes to localities");

/** Anaesthesia conversion factors by locality; two columns from 2026. */
export const ANESTHESIA: OfficialLayout = rowTable({
  set: "anesthesia",
  label: "anaesthesia conversion factors",
  pattern: /^ANES20\d\d.*\.csv$/i,
  format: CSV,
  keyShape: /^\d{5}$/,
  columns: [
    { name: "contractor", heading: /CONTRACTOR$/, clean: paddedCell(5) },
    { name: "locality", heading: /LOCALITY$/, clean: paddedCell(2) },
    { name: "name", heading: /LOCALITY NAME$/ },
    { name: "conversionFactor", heading: /^(?!.*(?<!NON-?)QUALIFYING).*ANES.* CF\b/, clean: decimalCell },
    {
      name: "qualifyingConversionFactor",
      heading: /^(?!.*NON-?QUALIFYING).*QUALIFYING.*CF\b/,
      optional: true,
      clean: decimalCell,
    },
  ],
  skips: isFootnote,
  release: ({ baseName }) => yearOf(baseName),
});

/** The hospital payment that caps imaging in the office (Deficit Reduction Act 5102(b)). */
export const OPPS_CAP: OfficialLayout = rowTable({
  set: "opps-cap",
  label: "OPPS caps on imaging",
  pattern: /^OPPSCAP.*\.csv$/i,
  format: CSV,
  keyShape: PROCEDURE,
  licence: AMA_NUMBERS,
  columns: [
    { name: "code", heading: /HCPCS$/ },
    { name: "modifier", heading: /MOD$/ },
    { name: "status", heading: /PROCSTAT$/ },
    { name: "contractor", heading: /CARRIER$/, clean: paddedCell(5) },
    { name: "locality", heading: /LOCALITY$/, clean: paddedCell(2) },
    { name: "facilityPrice", heading: /(?<!NON-?)FACILI?TY PRICE$/, clean: decimalCell },
    { name: "nonFacilityPrice", heading: /NON-?FACILI?TY PRICE$/, clean: decimalCell },
  ],
  release: ({ baseName, path }) => quarterOf(baseName) ?? quarterOf(path),
});

/** Hospital outpatient payment by code (OPPS Addendum B). */
export const OPPS: OfficialLayout = rowTable({
  set: "opps",
  label: "OPPS Addendum B",
  pattern: /addendum[-_ ]?b\b.*\.csv$|addendum_b_.*\.csv$/i,
  format: CSV,
  keyShape: PROCEDURE,
  licence: AMA_NUMBERS,
  columns: [
    { name: "code", heading: /HCPCS ?CODE$/ },
    { name: "statusIndicator", heading: /(?:\bSI|STATUS ?INDICATOR)$/ },
    { name: "apc", heading: /\bAPC$/, optional: true },
    { name: "relativeWeight", heading: /RELATIVE WEIGHT$/, optional: true, clean: decimalCell },
    { name: "paymentRate", heading: /PAYMENT ?RATE$/, clean: decimalCell },
    {
      name: "nationalCopayment",
      heading: /NATIONAL UNADJUSTED COPAYMENT$/,
      optional: true,
      clean: decimalCell,
    },
    {
      name: "minimumCopayment",
      heading: /MINIMUM UNADJUSTED COPAYMENT$/,
      optional: true,
      clean: decimalCell,
    },
  ],
  release: ({ baseName, path }) => quarterOf(baseName) ?? quarterOf(path),
});

/** Clinical laboratory fee schedule. */
export const CLFS: OfficialLayout = rowTable({
  set: "clfs",
  label: "clinical laboratory fee schedule",
  pattern: /clfs.*\.csv$|clabq\d.*\.csv$/i,
  format: CSV,
  keyShape: PROCEDURE,
  licence: AMA_NUMBERS,
  columns: [
    { name: "code", heading: /\bHCPCS$/ },
    { name: "modifier", heading: /\bMOD$/ },
    { name: "effectiveOn", heading: /EFF_DATE$/ },
    { name: "indicator", heading: /INDICATOR$/ },
    { name: "rate", heading: /\bRATE$/, clean: decimalCell },
  ],
  release: ({ baseName, path }) => quarterNumbered(baseName) ?? quarterNumbered(path),
});

/** Ambulatory surgery: covered surgical procedures (Addendum AA) and ancillary services (BB). */
export const ASC: OfficialLayout = rowTable({
  set: "asc",
  label: "ASC Addenda AA and BB",
  pattern: /asc.*addend(?:um|a)[-_ ]?(?:aa|bb).*\.csv$/i,
  format: CSV,
  keyShape: PROCEDURE,
  licence: AMA_NUMBERS,
  columns: [
    { name: "code", heading: /HCPCS CODE$/ },
    { name: "multipleProcedure", heading: /SUBJECT TO MULTIPLE PROCEDURE DISCOUNTING$/, optional: true },
    { name: "paymentIndicator", heading: /PAYMENT INDICATOR$/ },
    { name: "paymentWeight", heading: /PAYMENT WEIGHT$/, clean: decimalCell },
    { name: "paymentRate", heading: /PAYMENT(?: RATE)?$/, clean: decimalCell },
  ],
  release: ({ baseName, path }) => {
    const dated = quarterOf(baseName) ?? quarterOf(path);
    const part = /addend(?:um|a)[-_ ]?(aa|bb)/i.exec(baseName)?.[1]?.toLowerCase();
    return dated === undefined || part === undefined ? undefined : { ...dated, part };
  },
});

/** `PPRRVU2026_Jan_nonQPP`, `ZIP5_OCT2025`, `addendum_b_2026-04`, `january-2026-opps-addendum-b`, `rvu26c`. */
function quarterOf(name: string): DatedVersion | undefined {
  const [, numericYear, numericMonth] = /(20\d\d)-(\d\d)(?!\d)/.exec(name) ?? [];
  if (numericYear !== undefined) return quarterVersion(Number(numericYear), Number(numericMonth));
  const year = /(?<!\d)(20\d\d)(?!\d)/.exec(name)?.[1];
  const month = /(?<![a-z])(jan|apr|jul|oct)[a-z]*(?![a-z])/i.exec(name.replace(/[-_\d.]/g, " "))?.[1];
  if (year !== undefined && month !== undefined) return quarterVersion(Number(year), monthNumber(month) ?? 1);
  const [, short, letter] = /rvu(\d\d)([a-d])/i.exec(name) ?? [];
  if (short === undefined || letter === undefined) return undefined;
  return quarterVersion(2000 + Number(short), "abcd".indexOf(letter.toLowerCase()) * 3 + 1);
}

/** `CLFS 2026 Q2V1`, `26clabq2`. */
function quarterNumbered(name: string): RowRelease | undefined {
  const [, year, quarter] = /(?:20)?(\d\d)[ _-]*(?:clab)?q([1-4])/i.exec(name) ?? [];
  return year === undefined || quarter === undefined
    ? undefined
    : quarterVersion(2000 + Number(year), Number(quarter) * 3 - 2);
}

function yearOf(name: string): DatedVersion | undefined {
  const year = /(20\d\d)/.exec(name)?.[1];
  return year === undefined ? undefined : calendarYear(Number(year));
}

/** `* Payment locality is serviced by two carriers.`, or a remark alone in its row, below a table. */
function isFootnote(cells: readonly string[]): boolean {
  const isAlone = cells.length > 1 && cells.slice(1).every((cell) => cell.trim() === "");
  return /^\s*\*/.test(cells[0] ?? "") || isAlone;
}
