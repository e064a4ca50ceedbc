import { existsSync, readFileSync } from "node:fs";
import { isoDate } from "@claimwright/base";
import { describe, expect, it } from "vitest";
import { matchesPattern } from "../code-pattern.ts";
import { createCodeLibrary } from "../create-code-library.ts";
import { readOfficialFiles } from "../read-official-files.ts";
import { starterReleases } from "./starter-releases.ts";

const DATA = new URL("../../../../../shared/data/", import.meta.url);
const ORDER = "icd10cm/2026-code-descriptions-tabular-order.zip";
const HCPCS = "hcpcs/HCPC2025_OCT_ANWEB.xlsx";
const official = (path: string) => ({ name: path, bytes: new Uint8Array(readFileSync(new URL(path, DATA))) });
const isAbsent = !existsSync(new URL(ORDER, DATA));

const DATE = isoDate("2025-11-14");
const library = createCodeLibrary(starterReleases());
const book = library.at(DATE);

describe("the starter set", () => {
  it("is large enough for primary care", () => {
    const rows = (set: string) =>
      library.releases.find((release) => release.set === set)?.rowCounts.billable ?? 0;
    expect(rows("icd10cm")).toBeGreaterThanOrEqual(400);
    expect(rows("hcpcs")).toBeGreaterThanOrEqual(60);
    expect(rows("pos")).toBeGreaterThanOrEqual(45);
    expect(rows("claim-filing")).toBeGreaterThan(20);
    expect(rows("carc-group")).toBe(5);
  });

  it.each([
    "E11.22",
    "N18.32",
    "I12.9",
    "Z79.4",
    "Z79.84",
    "N39.0",
    "N30.00",
    "S93.401A",
    "S93.402D",
    "W01.0XXA",
    "Y92.480",
    "Y93.66",
    "Y99.8",
  ])("codes the example visits with %s", (code) => {
    const found = book.lookup("icd10cm", code);
    expect(found).toMatchObject({ status: "found", entry: { billable: true } });
  });

  it("every code has its headings up to the category", () => {
    for (const entry of book.entries("icd10cm")) {
      if (entry.code.length > 3) expect(entry.parent, entry.code).toBeDefined();
      expect(entry.title, entry.code).not.toBe("");
    }
    expect(book.ancestors("icd10cm", "S93.401A").map((entry) => entry.code)).toEqual([
      "S93",
      "S934",
      "S9340",
      "S93401",
    ]);
  });

  it("type 2 diabetes excludes type 1 and asks for the stage of kidney disease and for insulin", () => {
    const notes = book.notes("E1122");
    const names = (list: typeof notes.excludes1, code: string) =>
      list.some((note) => note.codes.some((pattern) => matchesPattern(pattern, code)));
    expect(names(notes.excludes1, "E1022")).toBe(true);
    expect(names(notes.excludes1, "N1832")).toBe(false);
    expect(names(notes.useAdditional, "N1832")).toBe(true);
    expect(names(notes.useAdditional, "Z794")).toBe(true);
    expect(names(book.notes("I129").useAdditional, "N184")).toBe(true);
    expect(names(book.notes("N390").excludes1, "N3000")).toBe(true);
    expect(book.notes("S93401").seventhCharacters.map((seventh) => seventh.character)).toEqual([
      "A",
      "D",
      "S",
    ]);
    expect(book.headings("E1122").map((heading) => heading.key)).toEqual(["chapter 4", "E08-E13"]);
  });

  it("everyday words lead to codes that exist", () => {
    const terms = [...book.indexTerms()];
    expect(terms.length).toBeGreaterThan(2000);
    expect(terms.find((term) => term.path[0] === "diabetic ckd")?.code).toBe("E1122");
    expect(terms.find((term) => term.path[0] === "pink eye")?.code).toBe("H1030");
  });

  it("is stale outside the dates it was checked for", () => {
    expect(library.at(isoDate("2026-04-01")).lookup("icd10cm", "E11.22")).toMatchObject({
      status: "stale",
      newest: { version: "2026", effective: { from: "2025-10-01", to: "2026-03-31" } },
    });
    expect(library.at(isoDate("2026-04-01")).lookup("pos", "11").status).toBe("found");
  });
});

describe.skipIf(isAbsent)("the starter set against the official releases (needs ../shared/data)", () => {
  it.each([
    ["icd10cm", ORDER],
    ["hcpcs", HCPCS],
  ] as const)("%s: every code, title and billable flag is the official one", (set, path) => {
    const { releases, problems } = readOfficialFiles([official(path)]);
    expect(problems).toEqual([]);
    const truth = createCodeLibrary(releases).at(DATE);
    for (const { code, title, billable } of book.entries(set)) {
      expect(truth.lookup(set, code)).toMatchObject({ status: "found", entry: { code, title, billable } });
    }
  });

  it("every parent in the starter set is the official parent", () => {
    const truth = createCodeLibrary(readOfficialFiles([official(ORDER)]).releases).at(DATE);
    for (const { code, parent } of book.entries("icd10cm")) {
      const found = truth.lookup("icd10cm", code);
      expect(found.status === "found" ? found.entry.parent : "absent", code).toBe(parent);
    }
  });
});
