import { describe, expect, it } from "vitest";
import { compareDrafts } from "./compare-drafts.ts";
import type { DiagnosisItem, Draft, ServiceItem } from "./draft.ts";

const diagnosis = (code: string, decision: DiagnosisItem["decision"] = "accepted"): DiagnosisItem => ({
  kind: "diagnosis",
  code,
  title: code,
  decision,
});
const visit = (change: Partial<ServiceItem> = {}): ServiceItem => ({
  kind: "service",
  code: "99213",
  system: "CPT",
  modifiers: [],
  units: 1,
  pointsAt: ["I10"],
  decision: "accepted",
  ...change,
});
const draft = (diagnoses: readonly DiagnosisItem[], services = [visit()]): Draft => ({ diagnoses, services });

describe("two people's codes of one visit", () => {
  it("that are the same differ nowhere", () => {
    expect(compareDrafts(draft([diagnosis("I10")]), draft([diagnosis("I10")]))).toEqual([]);
  });

  it("differ by a code that only one has; what one refused they do not have", () => {
    const mine = draft([diagnosis("I10"), diagnosis("E119")]);
    const theirs = draft([diagnosis("I10"), diagnosis("E119", "refused")]);
    expect(compareDrafts(mine, theirs)).toEqual([{ kind: "diagnosis", code: "E119", mine: "number 2" }]);
  });

  it("differ by order, and by a service's modifiers, units and pointers", () => {
    const mine = draft([diagnosis("E119"), diagnosis("I10")], [visit({ modifiers: ["25"], units: 2 })]);
    const theirs = draft([diagnosis("I10"), diagnosis("E119")]);
    expect(compareDrafts(mine, theirs)).toEqual([
      { kind: "diagnosis", code: "E119", mine: "number 1", theirs: "number 2" },
      { kind: "diagnosis", code: "I10", mine: "number 2", theirs: "number 1" },
      { kind: "service", code: "99213", mine: "-25 × 2 for 2", theirs: "for 1" },
    ]);
  });
});
