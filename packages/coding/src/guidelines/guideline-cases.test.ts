import { isoDate } from "@claimwright/base";
import { createCodeLibrary, starterReleases } from "@claimwright/codesets";
import { describe, expect, it } from "vitest";
import { createCoder } from "../coder.ts";
import { guidelineCases, noteOf } from "./guideline-cases.fixture.ts";

const book = createCodeLibrary(starterReleases()).at(isoDate("2025-11-14"));
const coder = createCoder(book);

describe("the authored cases", () => {
  it("are at least two hundred, of every kind, with codes of the release", () => {
    expect(guidelineCases.length).toBeGreaterThanOrEqual(200);
    expect(new Set(guidelineCases.map((each) => each.kind)).size).toBe(3);
    const unknown = guidelineCases
      .flatMap((each) => [...each.proposed, ...each.refused])
      .filter((code) => book.lookup("icd10cm", code).status !== "found");
    expect(unknown).toEqual([]);
  });

  for (const rule of new Set(guidelineCases.map((each) => each.rule))) {
    describe(rule, () => {
      it.each(guidelineCases.filter((each) => each.rule === rule))("$kind: $sketch", (each) => {
        const accepted = coder
          .suggest(noteOf(each))
          .diagnoses.filter((diagnosis) => diagnosis.accepted)
          .map((diagnosis) => diagnosis.code);
        expect(accepted.filter((code) => each.proposed.includes(code))).toEqual(each.proposed);
        expect(accepted.filter((code) => each.refused.includes(code))).toEqual([]);
      });
    });
  }
});
