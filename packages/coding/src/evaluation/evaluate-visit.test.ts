import { existsSync, readFileSync } from "node:fs";
import { isoDate } from "@claimwright/base";
import { createCodeLibrary, starterReleases } from "@claimwright/codesets";
import { describe, expect, it } from "vitest";
import { createCoder } from "../coder.ts";
import type { EvaluationLevel } from "../coding-suggestion.ts";
import {
  LEVELS,
  levelOfTime,
  levelRank,
  mdmLevel,
  officeCode,
  preventiveCode,
  prolongedServices,
} from "./em-levels.ts";
import { vignettes } from "./vignettes.fixture.ts";

const coder = createCoder(createCodeLibrary(starterReleases()).at(isoDate("2025-11-14")));
const ORACLE = new URL("../../../../../shared/oracles/em_2021_2023/cases.json", import.meta.url);

describe("two of three elements", () => {
  it("all 64 combinations: the level that two elements meet or exceed", () => {
    let combinations = 0;
    for (const problems of LEVELS) {
      for (const data of LEVELS) {
        for (const risk of LEVELS) {
          const reached = LEVELS.filter(
            (level) =>
              [problems, data, risk].filter((each) => levelRank(each) >= levelRank(level)).length >= 2,
          );
          expect(mdmLevel({ problems, data, risk })).toBe(reached.at(-1));
          combinations += 1;
        }
      }
    }
    expect(combinations).toBe(64);
  });

  it.skipIf(!existsSync(ORACLE))("the published table of cases (skipped without ../shared)", () => {
    const oracle = JSON.parse(readFileSync(ORACLE, "utf8")) as {
      two_of_three_all_64: Record<"problems" | "data" | "risk" | "mdm" | "new" | "established", string>[];
      prolonged_cases: { base: string; min: number; cpt_units: number; cms_units: number }[];
      time_minimum: Record<string, number>;
    };
    for (const each of oracle.two_of_three_all_64) {
      const level = mdmLevel(each as unknown as Record<"problems" | "data" | "risk", EvaluationLevel>);
      expect(level).toBe(each.mdm);
      expect(officeCode("new", level)).toBe(each.new);
      expect(officeCode("established", level)).toBe(each.established);
    }
    for (const { base, min, cpt_units, cms_units } of oracle.prolonged_cases) {
      const status = base === "99205" ? "new" : "established";
      expect(prolongedServices(status, min)).toEqual({ cptUnits: cpt_units, medicareUnits: cms_units });
    }
    for (const status of ["new", "established"] as const) {
      for (const level of LEVELS) {
        const least = oracle.time_minimum[officeCode(status, level)] ?? 0;
        expect(levelOfTime(status, least)).toBe(level);
        expect(levelOfTime(status, least - 1)).not.toBe(level);
      }
    }
  });

  it("preventive visits by age", () => {
    const ages = [0, 1, 4, 5, 11, 12, 17, 18, 39, 40, 64, 65, 90];
    expect(ages.map((age) => preventiveCode("established", age))).toEqual(
      "99391 99392 99392 99393 99393 99394 99394 99395 99395 99396 99396 99397 99397".split(" "),
    );
    expect(preventiveCode("new", 70)).toBe("99387");
  });
});

describe("visits told in prose", () => {
  const outcomes = vignettes.map((each) => {
    const suggestion = coder.suggest({
      text: each.note,
      ageYears: 58,
      sex: "F",
      dateOfService: isoDate("2025-11-14"),
      setting: "outpatient",
      patientStatus: each.status,
      placeOfService: "11",
    });
    return { ...each, found: suggestion.evaluation?.code ?? "none", evaluation: suggestion.evaluation };
  });

  it("at least nine of ten get the level that their facts support", () => {
    const wrong = outcomes
      .filter((each) => each.found !== each.code)
      .map((each) => `${each.code} for ${each.facts}: ${each.found}`);
    expect(vignettes.length).toBeGreaterThanOrEqual(40);
    expect(wrong.length / vignettes.length, wrong.join("\n")).toBeLessThanOrEqual(0.1);
  });

  it("none is over-coded by two levels", () => {
    const over = outcomes.filter((each) => Number(each.found) - Number(each.code) >= 2);
    expect(over.map((each) => each.facts)).toEqual([]);
  });

  it("every item of every element points at its words", () => {
    for (const { evaluation, note } of outcomes) {
      for (const element of [evaluation?.problems, evaluation?.data, evaluation?.risk]) {
        for (const { evidence } of element?.items ?? []) {
          expect(note.slice(evidence.start, evidence.end).trim()).not.toBe("");
        }
      }
    }
  });
});
