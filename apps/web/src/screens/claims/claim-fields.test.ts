import { describe, expect, it } from "vitest";
import type { Answer } from "../../api/client.ts";
import { changedSince, claimFields, correctionOf, fieldOfPlace } from "./claim-fields.ts";

const line = { lineNumber: 1, modifiers: ["25"], diagnosisPointers: [1, 2] };
const opened = (note?: string) =>
  ({
    correctable: { memberId: "SBX1", frequencyCode: "1", ...(note === undefined ? {} : { note }) },
    claim: { lines: [line] },
  }) as unknown as Answer<"openClaim">;

describe("correcting a claim", () => {
  it("sends what was typed and nothing else", () => {
    expect(correctionOf(opened("see records"), { priorAuthorizationNumber: "A9" })).toEqual({
      priorAuthorizationNumber: "A9",
    });
    expect(correctionOf(opened(), { "modifiers 1": "25 xs" })).toEqual({
      lines: [{ lineNumber: 1, modifiers: ["25", "XS"], diagnosisPointers: [1, 2] }],
    });
    expect(correctionOf(opened(), { "pointers 1": "2, 1" }).lines?.[0]?.diagnosisPointers).toEqual([2, 1]);
  });

  it("shows what somebody else changed, beside what was typed in the same place", () => {
    const before = claimFields(opened());
    const now = claimFields(opened("called the payer"));
    expect(changedSince(before, now, {})).toEqual([
      { label: "Note to the payer", before: "", theirs: "called the payer" },
    ]);
    expect(changedSince(before, now, { note: "mine" })[0]?.mine).toBe("mine");
    expect(changedSince(before, before, { note: "mine" })).toEqual([]);
  });

  it("goes from a finding to the field that mends it", () => {
    expect(fieldOfPlace({ entity: "service line", ordinal: 2, field: "modifiers" })).toBe("modifiers 2");
    expect(fieldOfPlace({ entity: "subscriber", field: "member id" })).toBe("memberId");
    expect(fieldOfPlace({ entity: "billing provider", field: "NPI" })).toBeUndefined();
  });
});
