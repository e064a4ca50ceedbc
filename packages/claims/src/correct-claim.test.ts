import { describe, expect, it } from "vitest";
import { cleanClaim, serviceLine } from "./clean-claim.fixture.ts";
import { correctClaim } from "./correct-claim.ts";

const DRUG = { ndc: "00003029305", quantity: "1", unit: "ML" } as const;

describe("a corrected claim", () => {
  it("keeps the drug of a line (NDC, quantity and unit), whatever else of the claim and the line changes", () => {
    const claim = cleanClaim({
      lines: [serviceLine(), serviceLine({ lineNumber: 2, procedureCode: "J3301", drug: DRUG })],
    });
    const corrected = correctClaim(claim, {
      memberId: "SBX200002",
      note: "RECORDS FOLLOW",
      lines: [{ lineNumber: 2, modifiers: ["JZ"], diagnosisPointers: [2] }],
    });
    if (!corrected.ok) throw new Error(corrected.error.message);
    const [visit, drug] = corrected.value.lines;
    expect(drug).toEqual({ ...claim.lines[1], modifiers: ["JZ"], diagnosisPointers: [2] });
    expect(visit).toEqual(claim.lines[0]);
  });
});
