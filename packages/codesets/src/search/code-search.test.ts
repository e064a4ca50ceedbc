import { isoDate } from "@claimwright/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileTables, openCompiledTables } from "../compiled-release.ts";
import { createCodeLibrary } from "../create-code-library.ts";
import { starterReleases } from "../starter/starter-releases.ts";
import { buildCodeSearch, openCodeSearch } from "./code-search.ts";
import { spellingDistance } from "./spelling.ts";

const book = createCodeLibrary(starterReleases()).at(isoDate("2025-11-14"));
const search = openCodeSearch(book, "icd10cm");
const first = (query: string) => search.search(query, { limit: 1 })[0]?.code;

describe("a coder types", () => {
  it.each([
    ["an abbreviation", "htn", "I10"],
    ["an abbreviation among words", "ckd stage 4", "N184"],
    ["lay words", "heart attack", "I219"],
    ["lay words", "pink eye", "H1030"],
    ["an eponym", "bell's palsy", "G510"],
    ["words in another order", "kidney chronic disease", "N189"],
    ["a typing error", "hypertensoin", "I10"],
    ["two words run together", "heartattack", "I219"],
    ["a side", "sprained right ankle", "S93401A"],
    ["the beginning of a word", "hypothyr", "E039"],
  ])("%s: %s", (_, query, code) => {
    expect(first(query)).toBe(code);
  });

  it("a beginning of a code lists what begins so, with or without the point", () => {
    for (const query of ["E11.2", "e112"]) {
      expect(search.search(query, { limit: 3 }).map((hit) => hit.code)).toEqual(["E112", "E1121", "E1122"]);
    }
    expect(search.search("E11.22", { limit: 1 })[0]?.why).toBe("the code itself");
  });

  it("each hit says why it matched", () => {
    expect(search.search("heart attack", { limit: 1 })[0]?.why).toBe('everyday words "heart attack"');
    expect(search.search("hypertensoin", { limit: 1 })[0]?.why).toContain(
      '"hypertensoin" read as "hypertension"',
    );
  });

  it("filters by billable and by chapter, range or heading", () => {
    for (const hit of search.search("diabetes", { billableOnly: true, limit: 50 }))
      expect(hit.billable).toBe(true);
    for (const [within, pattern] of [
      ["4", /^E/],
      ["E08-E13", /^E(?:08|09|1[0-3])/],
      ["E11", /^E11/],
    ] as const) {
      const hits = search.search("diabetes", { within, limit: 50 });
      expect(hits.length).toBeGreaterThan(0);
      for (const hit of hits) expect(hit.code).toMatch(pattern);
    }
    expect(search.search("diabetes", { within: "chapter 99" })).toEqual([]);
  });

  it("nothing, or nothing known, finds nothing; no query breaks it", () => {
    expect(search.search("")).toEqual([]);
    expect(search.search("   ...")).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (query) => {
        const hits = search.search(query, { limit: 5 });
        expect(hits.length).toBeLessThanOrEqual(5);
        expect(new Set(hits.map((hit) => hit.code)).size).toBe(hits.length);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it("a query leaves no trace in the next", () => {
    const before = search.search("chronic kidney disease");
    search.search("right ankle sprain initial encounter");
    expect(search.search("chronic kidney disease")).toEqual(before);
  });
});

describe("a compiled search", () => {
  it("answers as the one it was made from", () => {
    const tables = buildCodeSearch(book, "icd10cm");
    const opened = openCompiledTables(compileTables({ set: "icd10cm" }, tables), "search").tables;
    const compiled = openCodeSearch(book, "icd10cm", opened);
    for (const query of ["diabetic ckd", "sprain ankle left", "kidny stone", "Z79"]) {
      expect(compiled.search(query)).toEqual(search.search(query));
    }
  });
});

describe("spelling distance", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });
  it("is symmetric, zero only for the same word, and one for one slip", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(spellingDistance(a, b, 9)).toBe(spellingDistance(b, a, 9));
        expect(spellingDistance(a, b, 9) === 0).toBe(a === b);
      }),
      { seed: 5, numRuns: 500 },
    );
    for (const slip of ["kdney", "kidnney", "kidmey", "kindey"])
      expect(spellingDistance("kidney", slip, 1)).toBe(1);
    expect(spellingDistance("kidney", "liver", 2)).toBe(3);
  });
});
