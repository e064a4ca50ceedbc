import { existsSync, readFileSync } from "node:fs";
import { type IsoDate, isoDate } from "@claimwright/base";
import { createCodeLibrary, readOfficialFiles } from "@claimwright/codesets";
import { describe, expect, it } from "vitest";
import type { EditTables } from "./edit-tables.ts";
import { editTablesOf } from "./edit-tables-of.ts";

const shared = new URL("../../../../shared/", import.meta.url);
const hasShared = existsSync(new URL("data/ncci/", shared));
const needsShared = hasShared ? "" : " (skipped: ../shared with the official files is absent)";

/** A file in the official PTP layout: six heading lines, then tab-separated pairs. */
const PTP_FILE = `CPT only copyright
Column1/Column2 Edits
Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier
\t\tprior to 1996\tDate\tDate\t0=not allowed
\t\t\t\t*=no data\t1=allowed
\t\t\t\t\t9=not applicable
11042\t97597\t\t20110101\t*\t1\tMore extensive procedure
11042\t97602\t\t20110101\t20151231\t1\tMore extensive procedure
11042\t97602\t\t20200101\t*\t0\tMore extensive procedure
80053\t80048\t\t20000101\t20000101\t9\tMisuse of column two code
`;

function tablesOf(date: IsoDate, files: readonly { name: string; bytes: Uint8Array }[]): EditTables {
  const { releases, problems } = readOfficialFiles(files);
  expect(problems).toEqual([]);
  const library = createCodeLibrary(releases);
  return editTablesOf(library.at(date), library);
}

describe("edits ask the tables of a code book", () => {
  const bytes = new TextEncoder().encode(PTP_FILE);
  const pairs = (date: string) => tablesOf(isoDate(date), [{ name: "ccipra-v313r0-f1.txt", bytes }]);

  it("code pairs as NCCI publishes them, every row of a pair with its dates", () => {
    const { ptp } = pairs("2025-11-14");
    if (ptp.status !== "loaded") throw new Error(ptp.status);
    expect(ptp.table.pairs("11042", "97597")).toEqual([{ modifierIndicator: "1", effective: "2011-01-01" }]);
    expect(ptp.table.pairs("97597", "11042")).toEqual([]);
    expect(ptp.table.pairs("80053", "80048")).toEqual([
      { modifierIndicator: "9", effective: "2000-01-01", deletion: "2000-01-01" },
    ]);
    expect(new Set(ptp.table.pairs("11042", "97602").map((pair) => pair.deletion))).toEqual(
      new Set(["2015-12-31", undefined]),
    );
  });

  it("a release that does not cover the date is stale, an absent one missing", () => {
    expect(pairs("2026-01-01").ptp).toEqual({
      status: "stale",
      newest: "ptp-practitioner v31.3r0 (from 2025-10-01)",
      until: "2025-12-31",
    });
    expect(pairs("2025-11-14").mue).toEqual({ status: "missing" });
  });

  it.skipIf(!hasShared)(`limits, add-ons and conflicts of the official files${needsShared}`, () => {
    const official = ["ncci/AOC_V2026Q2-MCR.xlsx", "ncci/MCR_MUE_PractitionerServices_Eff_04-01-2026.csv"];
    const conflicts = ["mce/CY21F07B_ICD10_MCE_AGE.TXT", "mce/CY21F07B_ICD10_MCE_SEX.TXT"];
    const files = [...official, ...conflicts].map((path) => ({
      name: path.slice(path.indexOf("/") + 1),
      bytes: new Uint8Array(readFileSync(new URL(`data/${path}`, shared))),
    }));
    const tables = tablesOf(isoDate("2026-04-15"), files);
    if (tables.mue.status !== "loaded" || tables.addOns.status !== "loaded") throw new Error("not loaded");
    expect(tables.mue.table.limit("0016U")).toMatchObject({ units: 1, adjudication: 3 });
    expect(tables.mue.table.limit("0001U")).toMatchObject({ units: 1, adjudication: 2 });
    expect(tables.mue.table.limit("ZZZZZ")).toBeUndefined();
    expect(tables.addOns.table.entry("99292", isoDate("2026-04-15"))).toMatchObject({
      type: 1,
      primaries: ["99291"],
    });
    if (tables.ages.status !== "loaded" || tables.sexes.status !== "loaded") throw new Error("not loaded");
    expect(tables.ages.table.limits("A34")).toEqual({ from: 9, to: 64 });
    expect(tables.sexes.table.sex("A34")).toBe("F");
    expect(tables.ages.table.limits("I10")).toBeUndefined();
  });
});
