import { describe, expect, it } from "vitest";
import { type AcknowledgeOptions, acknowledge } from "./acknowledge.ts";
import { claimFile, claimSegments } from "./claim.fixture.ts";
import { setFile } from "./guide.fixture.ts";
import { guides } from "./guides/guides.ts";
import { remittanceFile, remittanceSegments } from "./remittance.fixture.ts";
import { satisfyAll } from "./rule-tree.fixture.ts";
import { MINIMAL, plantSet, reckon, segmentsOf } from "./set-tree.fixture.ts";
import { validateX12 } from "./validate-x12.ts";
import type { OutgoingSegment } from "./write-x12.ts";

const options: AcknowledgeOptions = {
  controlNumbers: { interchange: 21, group: 5, set: 1 },
  date: "20251115",
  time: "0800",
};

/** The verdict on the group and on each set, out of an answer that must itself be valid. */
function verdicts(file: string, more: Partial<AcknowledgeOptions> = {}): string[] {
  const { text } = acknowledge(file, { ...options, ...more });
  expect(validateX12(text).issues.map(({ message }) => message)).toEqual([]);
  const lines = text.split("~");
  const last = lines.find((line) => line.startsWith("AK9")) ?? "";
  return [last, ...lines.filter((line) => line.startsWith("IK5"))];
}

const named = guides()
  .filter(({ functionalId }) => functionalId !== "FA")
  .map((guide) => [`${guide.transaction} ${guide.id} ${guide.title}`, guide] as const);

describe("verdicts of the 999 for each guide", () => {
  it.each(named)("%s", (_, guide) => {
    const root = plantSet(guide, MINIMAL);
    satisfyAll(root, () => reckon(root, guide));
    const right = segmentsOf(root);
    // A segment of the standard that no guide uses: against the guide (SNIP 2), nothing else.
    const wrong: OutgoingSegment[] = [...right, ["CR6", "1", "20250101"]];
    expect(verdicts(setFile(guide, right, right))).toEqual(["AK9*A*2*2*2", "IK5*A", "IK5*A"]);
    expect(verdicts(setFile(guide, wrong), { reject: [1] })).toEqual(["AK9*E*1*1*1", "IK5*E*5"]);
    expect(verdicts(setFile(guide, right, wrong))).toEqual(["AK9*P*2*2*1", "IK5*A", "IK5*R*5"]);
    expect(verdicts(setFile(guide, wrong, wrong))).toEqual(["AK9*R*2*2*0", "IK5*R*5", "IK5*R*5"]);
    expect(acknowledge(setFile(guide, right), options).text.includes(`AK2*${guide.transaction}*0001~`)).toBe(
      guide.transaction === "835",
    );
  });
});

describe("the business unit that a fault lies in", () => {
  function contexts(file: string, more: Partial<AcknowledgeOptions> = {}): string[] {
    const { text } = acknowledge(file, { ...options, ...more });
    expect(validateX12(text).issues.map(({ message }) => message)).toEqual([]);
    return text.split("~").filter((line) => /^(IK3|CTX)/.test(line));
  }

  const claims = claimSegments();
  const second = claims.slice(claims.findIndex(([id]) => id === "CLM"));
  /** Two claims of one subscriber; the first lacks its diagnoses, which shows at the second. */
  const late = claimFile([
    [
      ...claims.filter(([id]) => id !== "HI"),
      ...second.map((one): OutgoingSegment => (one[0] === "CLM" ? ["CLM", "V2", ...one.slice(2)] : one)),
    ],
  ]);

  it("is not told unless it is asked for", () => {
    expect(contexts(late).join()).not.toContain("CLM01");
  });

  it("names the claim that lacks something, though the next one shows it", () => {
    expect(contexts(late, { showBusinessUnits: true })).toEqual(["IK3*HI*19*2300*3", "CTX*CLM01:V1"]);
  });

  it("names the claim whose own first segment is wrong, and none for what stands above the claims", () => {
    const wrong = claims.map((one): OutgoingSegment => {
      if (one[0] === "CLM") return ["CLM", "V1", "250", "", "", ["11", "B", "1"], "Q", "A", "Y", "Y"];
      return one[0] === "SBR" ? ["SBR", "P", "77", "", "", "", "", "", "", "CI"] : one;
    });
    expect(contexts(claimFile([wrong]), { showBusinessUnits: true })).toEqual([
      "IK3*SBR*12*2000*8",
      "IK3*CLM*18*2300*8",
      "CTX*CLM01:V1",
    ]);
  });

  it("names a payment by its trace number", () => {
    const wrong = remittanceSegments().map((one): OutgoingSegment => (one[0] === "LX" ? ["LX", "A"] : one));
    expect(contexts(remittanceFile(wrong), { showBusinessUnits: true })).toContain("CTX*TRN02:CHK100");
  });
});
