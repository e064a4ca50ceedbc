import { existsSync, readFileSync } from "node:fs";
import { isoDate } from "@claimwright/base";
import { describe, expect, it } from "vitest";
import { compileRelease, openCompiledRelease } from "../compiled-release.ts";
import { createCodeLibrary } from "../create-code-library.ts";
import { readOfficialFiles } from "../read-official-files.ts";

const DATA = new URL("../../../../../shared/data/", import.meta.url);
const isAbsent = !existsSync(DATA);
const read = (...paths: string[]) =>
  readOfficialFiles(
    paths.map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, DATA))) })),
  );

/** What the publishers and the index of the reference data say of each file. */
const PUBLISHED: readonly (readonly [string, Readonly<Record<string, Readonly<Record<string, number>>>>])[] =
  [
    ["icd10cm/2026-code-descriptions-tabular-order.zip", { icd10cm: { rows: 98_186, billable: 74_719 } }],
    ["icd10pcs/2026-icd-10-pcs-order-file.zip", { icd10pcs: { rows: 80_029, billable: 79_115 } }],
    ["icd10cm/2026-poa-exempt-codes.zip", { "icd10cm-poa-exempt": { rows: 38_349 } }],
    ["hcpcs/HCPC2025_OCT_ANWEB.xlsx", { hcpcs: { rows: 8_463 }, "hcpcs-modifier": { rows: 383 } }],
    ["mpfs/PPRRVU2025_Oct.csv", { mpfs: { rows: 19_090 } }],
    ["opps/addendum_b_2026-04.csv", { opps: { rows: 19_059 } }],
    ["ncci/MCR_MUE_PractitionerServices_Eff_04-01-2026.csv", { "mue-practitioner": { rows: 15_095 } }],
    ["ncci/AOC_V2026Q2-MCR.xlsx", { "add-on": { rows: 9_000 } }],
    ["hcc/2026 Initial ICD-10-CM Mappings.csv", { "hcc-v28": { rows: 8_183 }, "hcc-v24": { rows: 10_211 } }],
    ["mce/CY21F07B_ICD10_MCE_AGE.TXT", { "mce-age": { rows: 2_547 } }],
    ["mce/CY21F07B_ICD10_MCE_SEX.TXT", { "mce-sex": { rows: 2_454 } }],
    [
      "codelists/cms-codelists.json",
      { carc: { rows: 407 }, revenue: { rows: 539 }, pos: { rows: 101 }, "type-of-bill": { rows: 1_939 } },
    ],
    ["codelists/x12-external-codes.xml", { "claim-status": { rows: 759 } }],
    ["codelists/nucc_taxonomy_240.csv", { taxonomy: { rows: 874 } }],
    ["nppes/nppes_api_sample.json", { nppes: { rows: 200 } }],
  ];

describe.skipIf(isAbsent)("official releases as published (needs ../shared/data)", () => {
  it.each(PUBLISHED)("%s has the published number of rows", (path, expected) => {
    const { releases, problems, unknown } = read(path);
    expect({ problems, unknown }).toEqual({ problems: [], unknown: [] });
    const counts = Object.fromEntries(releases.map(({ info }) => [info.set, info.rowCounts]));
    expect(counts).toMatchObject(expected);
  });

  it("the tabular list has 45,017 codes", () => {
    expect(read("icd10cm/2021-tabular.zip").releases[0]?.info.rowCounts.codes).toBe(45_017);
  });

  it("every code of the order file resolves, as itself, from the compiled form too", () => {
    const [release] = read("icd10cm/2026-code-descriptions-tabular-order.zip").releases;
    const compiled = openCompiledRelease(compileRelease(release!), "compiled");
    const fresh = createCodeLibrary([release!]).at(isoDate("2025-11-14"));
    const opened = createCodeLibrary([compiled]).at(isoDate("2025-11-14"));
    let rows = 0;
    for (const entry of fresh.entries("icd10cm")) {
      rows += 1;
      const found = opened.lookup("icd10cm", entry.code);
      if (found.status !== "found" || found.entry.title !== entry.title) expect.fail(entry.code);
    }
    expect(rows).toBe(98_186);
  });

  it("fee, edit and risk tables answer for the codes of one visit", () => {
    const { releases } = read(
      "mpfs/PPRRVU2025_Oct.csv",
      "mpfs/ZIP5_OCT2025.zip",
      "mpfs/GPCI2025.csv",
      "mpfs/ANES2025.csv",
      "mpfs/25LOCCO.csv",
      "hcc/2026 Initial ICD-10-CM Mappings.csv",
      "icd10cm/2026-conversion-table.xlsx",
    );
    const book = createCodeLibrary(releases).at(isoDate("2025-11-14"));
    expect(book.rows("mpfs", "99213")).toMatchObject([
      { modifier: "", status: "A", workRvu: "1.30", globalDays: "XXX", conversionFactor: "32.3465" },
    ]);
    expect(book.rows("mpfs", "71046").map((row) => row.modifier)).toEqual(["", "26", "TC"]);
    expect(book.rows("zip5", "10001")).toMatchObject([{ state: "NY", contractor: "13202", locality: "01" }]);
    expect(book.rows("gpci", "13202")).toContainEqual(
      expect.objectContaining({ locality: "01", name: expect.stringMatching(/^MANHATTAN/) }),
    );
    expect(book.rows("hcc-v28", "E11.22")).toMatchObject([{ hcc: "37" }]);
    expect(book.rows("icd10cm-conversion", "A04.71")).toMatchObject([
      { effectiveYear: "2017", previous: "A047" },
    ]);
    expect(createCodeLibrary(releases).at(isoDate("2026-01-01")).rows("mpfs", "99213")).toEqual([]);
  });
});
