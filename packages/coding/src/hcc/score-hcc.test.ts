import { existsSync, readFileSync } from "node:fs";
import { formatRate, rate } from "@claimwright/base";
import { describe, expect, it } from "vitest";
import { type Beneficiary, type HccModel, type HccSegment, readHccModel } from "./hcc-model.ts";
import { compareHcc, paymentScore, scoreHcc } from "./score-hcc.ts";

const SHARED = new URL("../../../../../shared/", import.meta.url);
const ORACLE = new URL("oracles/hcc/cases.json", SHARED);

interface Case {
  readonly id: number;
  readonly version: "V24" | "V28";
  readonly segment: HccSegment;
  readonly age: number;
  readonly sex: "F" | "M";
  readonly orec: string;
  readonly dx: readonly string[];
  readonly hccinfhir: number;
  readonly hccs: readonly string[];
}

/** A model small enough to be worked out by hand, in the layout of the published tables. */
const SMALL = {
  mappings:
    "diagnosis_code,cc,model_name\nE1122,37,CMS-HCC Model V28\nE119,38,CMS-HCC Model V28\nI5022,226,CMS-HCC Model V28\n",
  hierarchies: "cc_parent,cc_child,model_domain,model_version,model_fullname\n37,38,CMS-HCC,V28,V28115H1\n",
  coefficients:
    "coefficient,value,model_domain,model_version\nCNA_F65_69,0.3,CMS-HCC,C28\nCNA_HCC37,0.166,CMS-HCC,C28\nCNA_HCC38,0.166,CMS-HCC,C28\nCNA_HCC226,0.36,CMS-HCC,C28\nCNA_DIABETES_HF_V28,0.112,CMS-HCC,C28\nCNA_D2,0,CMS-HCC,C28\n",
  labels:
    "cc,label,model_domain,model_version,model_fullname\nHCC37,Diabetes with Chronic Complications,CMS-HCC,V28,x\n",
};
const WOMAN: Beneficiary = { ageYears: 67, sex: "F", segment: "CNA", originallyDisabled: false };

describe("a score worked out by hand", () => {
  const model = readHccModel(SMALL, "V28", 2026);

  it("adds demographic, category and interaction, and drops the category below", () => {
    const score = scoreHcc(["E1122", "E119", "I5022"], WOMAN, model);
    // 0.3 + 0.166 + 0.36 + 0.112
    expect(formatRate(score.raw)).toBe("0.938");
    expect(score.dropped).toEqual([{ category: "38", by: "37" }]);
  });

  it("divides by the normalisation and takes the coding intensity off", () => {
    // 0.938 / 1.067 × (1 − 0.059) = 0.82724…
    expect(
      paymentScore(rate("0.938"), { normalisation: rate("1.067"), codingIntensity: rate("0.059") }),
    ).toBe("0.827");
  });

  it("shows what to delete beside what to add", () => {
    const comparison = compareHcc(["I5022"], ["E1122"], WOMAN, model);
    expect(comparison.additions).toEqual([{ category: "37", diagnoses: ["E1122"] }]);
    expect(comparison.deletions).toEqual([{ category: "226", diagnoses: ["I5022"] }]);
    expect(formatRate(comparison.difference)).toBe("-0.194");
  });

  it("refuses tables without the version", () => {
    expect(() => readHccModel(SMALL, "V24", 2026)).toThrow(RangeError);
  });
});

describe.skipIf(!existsSync(ORACLE))(
  "beneficiaries that two other implementations agree on (skipped without ../shared)",
  () => {
    const text = (name: string) => readFileSync(new URL(`data/hcc/${name}`, SHARED), "utf8");
    const files = () => ({
      mappings: text("ra_dx_to_cc_2026.csv"),
      hierarchies: text("ra_hierarchies_2026.csv"),
      coefficients: text("ra_coefficients_2026.csv"),
      labels: text("ra_labels_2026.csv"),
    });

    it("every raw score and every list of categories", () => {
      const models: Record<string, HccModel> = {
        V24: readHccModel(files(), "V24", 2026),
        V28: readHccModel(files(), "V28", 2026),
      };
      const cases = JSON.parse(readFileSync(ORACLE, "utf8")) as Case[];
      const wrong = cases.flatMap((each) => {
        const model = models[each.version];
        if (model === undefined) return [`${each.id}: no model`];
        const person = {
          ageYears: each.age,
          sex: each.sex,
          segment: each.segment,
          originallyDisabled: each.orec === "1",
        };
        const score = scoreHcc(each.dx, person, model);
        const same = Math.abs(Number(formatRate(score.raw)) - each.hccinfhir) < 0.0005;
        const categories = score.categories.map((category) => `HCC${category}`).sort();
        return same && categories.join() === [...each.hccs].sort().join()
          ? []
          : [
              `${each.id} ${each.version} ${each.segment}: ${formatRate(score.raw)} for ${each.hccinfhir}; ${categories} for ${each.hccs}`,
            ];
      });
      expect(cases.length).toBeGreaterThan(1000);
      expect(wrong).toEqual([]);
    });
  },
);
