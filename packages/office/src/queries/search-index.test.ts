import { isoDate } from "@claimwright/base";
import { createCodeLibrary, starterReleases } from "@claimwright/codesets";
import { describe, expect, it } from "vitest";
import type { Office } from "../office.ts";
import { MAX_INDEX_TERMS, searchIndex } from "./search-index.ts";

const office = { codes: createCodeLibrary(starterReleases()) } as unknown as Office;
const look = (text: string) => searchIndex(office, isoDate("2026-02-02"), text);

describe("the alphabetic index", () => {
  it("is looked up by its lead term, then by words along the path", () => {
    const all = look("diab").terms;
    const ketoacidosis = look("diab keto").terms;
    expect(all.length).toBeGreaterThan(ketoacidosis.length);
    expect(ketoacidosis.length).toBeGreaterThan(0);
    for (const { path, code } of ketoacidosis) {
      expect(path.join(" ")).toMatch(/diab.*keto|keto.*diab/i);
      expect(code).toBeDefined();
    }
    expect(look("zzz").terms).toEqual([]);
  });

  it("says when more terms fit than are shown, and shows none for no word", () => {
    expect(look("").terms).toEqual([]);
    const { terms, hasMore } = look("d");
    expect(terms.length).toBeLessThanOrEqual(MAX_INDEX_TERMS);
    expect(hasMore).toBe(terms.length === MAX_INDEX_TERMS);
  });
});
