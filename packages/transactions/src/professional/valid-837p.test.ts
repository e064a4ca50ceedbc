import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guideErrors } from "../guide-errors.fixture.ts";
import { balancedClaim } from "./balanced-claim.fixture.ts";
import { dependentVisit, envelope, header, officeVisit, secondaryClaim } from "./claim.fixture.ts";
import { write837P } from "./write-837p.ts";

describe("the claims that are written follow their guide", () => {
  it("an office visit, a child's visit, a secondary claim", () => {
    const claims = [officeVisit, dependentVisit, secondaryClaim];
    expect(guideErrors(write837P({ envelope, ...header, claims, firstSetControlNumber: 1 }))).toEqual([]);
  });

  it("law: a claim whose sums add up is written without an error", () => {
    fc.assert(
      fc.property(fc.array(balancedClaim, { minLength: 1, maxLength: 3 }), (claims) => {
        expect(guideErrors(write837P({ envelope, ...header, claims, firstSetControlNumber: 1 }))).toEqual([]);
      }),
      { numRuns: 40, seed: 222 },
    );
  });
});
