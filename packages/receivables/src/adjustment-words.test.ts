import { describe, expect, it } from "vitest";
import { adjustmentWords, groupWords } from "./adjustment-words.ts";
import { STANDARD_DISPOSITIONS } from "./standard-dispositions.ts";

describe("the words of adjustments", () => {
  it("every reason that the standard table decides has words, so that no bare code is shown", () => {
    const bare = STANDARD_DISPOSITIONS.map(({ reason }) => reason).filter(
      (reason) => adjustmentWords(reason) === undefined,
    );
    expect([...new Set(bare)]).toEqual([]);
  });

  it("a code that nobody gave out has none", () => {
    expect(adjustmentWords("9999")).toBeUndefined();
  });

  it("each group says who bears the amount", () => {
    expect(groupWords("PR")).toBe("the patient's");
  });
});
