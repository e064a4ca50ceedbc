import { describe, expect, it } from "vitest";
import {
  BULK_SCORE,
  bodyOf,
  changeDraft,
  type Draft,
  draftOf,
  pointersOf,
  type VisitToCode,
  whyNotSigned,
} from "./draft.ts";

const why = { rule: "r", reason: "R.", source: "S" };

function suggested(code: string, score: number, accepted = true): VisitToCode["diagnoses"][number] {
  return {
    code,
    title: code,
    score,
    accepted,
    evidence: [],
    status: "affirmed",
    why,
    alternatives: [],
    prompts: [],
  };
}

const VISIT = {
  encounterId: "v1",
  diagnoses: [suggested("E119", 0.95), suggested("I10", 0.6), suggested("R51", 0.2, false)],
  services: [
    {
      system: "CPT",
      code: "99213",
      modifiers: [],
      units: 1,
      diagnosisCodes: ["I10"],
      score: 0.9,
      accepted: true,
      evidence: [],
      why,
    },
  ],
} as unknown as VisitToCode;

function decided(draft: Draft): readonly string[] {
  return [...draft.diagnoses, ...draft.services].map(({ code, decision }) => `${code} ${decision}`);
}

describe("a coder's draft", () => {
  it("starts with what is proposed, all of it still to be decided", () => {
    expect(decided(draftOf(VISIT))).toEqual(["E119 open", "I10 open", "99213 open"]);
    expect(whyNotSigned(draftOf(VISIT))).toBe("3 codes are still to be decided.");
  });

  it("accepts in bulk what reaches the stated score and nothing below it", () => {
    expect(BULK_SCORE).toBe(0.8);
    const draft = changeDraft(draftOf(VISIT), { kind: "accept-sure" });
    expect(decided(draft)).toEqual(["E119 accepted", "I10 open", "99213 accepted"]);
  });

  it("keeps pointers with their diagnosis when the order changes", () => {
    const draft = draftOf(VISIT);
    const hypertension = draft.diagnoses[1]!;
    expect(bodyOf(draft, true).services[0]?.diagnosisPointers).toEqual([2]);
    const moved = changeDraft(draft, { kind: "move", item: hypertension, by: -1 });
    expect(bodyOf(moved, true).diagnoses).toEqual(["I10", "E119"]);
    expect(bodyOf(moved, true).services[0]?.diagnosisPointers).toEqual([1]);
  });

  it("moves a pointer along when its diagnosis is replaced by another code", () => {
    const draft = draftOf(VISIT);
    const replaced = changeDraft(draft, {
      kind: "replace",
      item: draft.diagnoses[1]!,
      code: "I110",
      title: "t",
    });
    expect(replaced.services[0]?.pointsAt).toEqual(["I110"]);
    expect(replaced.diagnoses[1]).toMatchObject({ code: "I110", decision: "accepted" });
    expect(replaced.diagnoses[1]?.suggestion).toBeUndefined();
  });

  it("refuses the double when a code is replaced by one that is on the list", () => {
    const draft = draftOf(VISIT);
    const replaced = changeDraft(draft, {
      kind: "replace",
      item: draft.diagnoses[1]!,
      code: "E119",
      title: "t",
    });
    expect(decided(replaced).slice(0, 2)).toEqual(["E119 open", "I10 refused"]);
  });

  it("points a service at no more than four diagnoses, and at the first-listed when at none", () => {
    expect(pointersOf([], ["A", "B"])).toEqual([1]);
    expect(pointersOf(["B", "gone"], ["A", "B"])).toEqual([2]);
    expect(pointersOf(["A", "B", "C", "D", "E"], ["A", "B", "C", "D", "E"])).toEqual([1, 2, 3, 4]);
    expect(pointersOf(["A"], [])).toEqual([]);
  });

  it("sends only what is accepted when it is signed", () => {
    const draft = changeDraft(draftOf(VISIT), { kind: "accept-sure" });
    expect(bodyOf(draft, false)).toMatchObject({
      diagnoses: ["E119"],
      services: [{ code: "99213", diagnosisPointers: [1] }],
    });
  });

  it("adds a code once, however often it is added", () => {
    const add = { kind: "add", code: "Z7982", title: "t", system: "ICD" } as const;
    const draft = changeDraft(changeDraft(draftOf(VISIT), add), add);
    expect(draft.diagnoses.filter(({ code }) => code === "Z7982")).toHaveLength(1);
  });

  it("brings back what was signed before as accepted, with its pointers", () => {
    const signed = {
      acceptedBy: "machine",
      diagnoses: [{ code: "I10", title: "t" }],
      services: [{ system: "CPT", code: "99213", modifiers: [], units: 1, diagnosisPointers: [1] }],
    } as const;
    const draft = draftOf({ ...VISIT, signed });
    expect(decided(draft)).toEqual(["I10 accepted", "99213 accepted"]);
    expect(whyNotSigned(draft)).toBeUndefined();
  });
});
