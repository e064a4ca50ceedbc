import { describe, expect, it } from "vitest";
import { acknowledge } from "./acknowledge.ts";
import { setFile } from "./guide.fixture.ts";
import { guides } from "./guides/guides.ts";
import { satisfyAll } from "./rule-tree.fixture.ts";
import { MINIMAL, plantSet, reckon, segmentsOf } from "./set-tree.fixture.ts";
import { validateX12 } from "./validate-x12.ts";

const others = guides().flatMap((guide) =>
  guide.alsoReads.map((version) => [`${guide.transaction} ${version}`, version, guide] as const),
);

describe("another erratum, or the number without one, is read with the guide in force and a note", () => {
  it.each(others)("%s", (_, version, guide) => {
    const root = plantSet(guide, MINIMAL);
    satisfyAll(root, () => reckon(root, guide));
    const file = setFile(guide, segmentsOf(root)).replaceAll(guide.id, version);
    const report = validateX12(file);
    expect(report.ok).toBe(true);
    expect(report.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ["guide.errata", "warning"],
    ]);
    expect(report.interchanges[0]?.groups[0]?.sets[0]?.guide).toBe(guide.id);
    const answer = acknowledge(file, {
      controlNumbers: { interchange: 1, group: 1, set: 1 },
      date: "20250102",
      time: "0800",
    });
    expect(answer.groups.map(({ status }) => status)).toEqual(["A"]);
  });

  it("among them the institutional A3 and the professional A2", () => {
    expect(others.map(([, version]) => version)).toEqual(
      expect.arrayContaining(["005010X222", "005010X222A2", "005010X223", "005010X223A3", "005010X221"]),
    );
  });
});
