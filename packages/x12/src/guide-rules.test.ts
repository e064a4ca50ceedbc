import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rulesOf, setFile } from "./guide.fixture.ts";
import type { Guide, RuleSpec } from "./guide.ts";
import { guides } from "./guides/guides.ts";
import { ISSUE_CATALOGUE } from "./issue.ts";
import { satisfyAll, sitesOf, violate } from "./rule-tree.fixture.ts";
import {
  type Choices,
  chance,
  type LoopTree,
  MINIMAL,
  plantSet,
  reckon,
  segmentsOf,
} from "./set-tree.fixture.ts";
import { validateX12 } from "./validate-x12.ts";

const RICH: Choices = { take: () => true, pick: () => 0 };
/** Some rules need more than the least and less than everything. */
const MIXED = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => () => chance(seed, 40));

function broken(guide: Guide, rule: RuleSpec): { root: LoopTree; file: string } {
  for (const choices of [() => MINIMAL, ...MIXED, () => RICH]) {
    const root = plantSet(guide, choices());
    satisfyAll(root, () => reckon(root, guide));
    const site = sitesOf(root).find((one) => one.rule === rule);
    if (!site) continue;
    violate(site);
    return { root, file: setFile(guide, segmentsOf(root)) };
  }
  throw new Error(`no set has a place for ${rule.id}`);
}

describe.each(guides().map((guide) => [`${guide.transaction} ${guide.id} ${guide.title}`, guide] as const))(
  "the rules of %s",
  (_, guide) => {
    const rules = rulesOf(guide);

    it("each have a name of their own and a sentence", () => {
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
      for (const { text } of rules) expect(text).toMatch(/^[A-Z].*\.$/);
    });

    const asked = rules.filter(({ statement }) => statement.kind !== "checked");
    it.each(asked.map((rule) => [rule.id, rule] as const))(
      "%s: told when it is broken, silent when it is kept",
      (id, rule) => {
        const { root, file } = broken(guide, rule);
        expect(validateX12(file).issues.map((issue) => issue.rule)).toContain(id);
        satisfyAll(root, () => reckon(root, guide));
        expect(validateX12(setFile(guide, segmentsOf(root))).issues.map(({ message }) => message)).toEqual(
          [],
        );
      },
    );
  },
);

describe("rules that the code checks", () => {
  it("are each in the table of their guide", () => {
    const listed = guides().flatMap((guide) =>
      rulesOf(guide).flatMap(({ statement }) => (statement.kind === "checked" ? [statement.code] : [])),
    );
    const checked = Object.keys(ISSUE_CATALOGUE).filter((code) => /^(balance|hierarchy)\./.test(code));
    expect([...new Set(listed)].sort()).toEqual([...checked, "situation.remaining-liability"].sort());
  });
});

describe("law: a set planted from its guide follows its guide", () => {
  it.each(guides().map((guide) => [`${guide.transaction} ${guide.id}`, guide] as const))("%s", (_, guide) => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 60 }), (seed, share) => {
        const root = plantSet(guide, chance(seed, share));
        satisfyAll(root, () => reckon(root, guide));
        expect(validateX12(setFile(guide, segmentsOf(root))).issues.map(({ message }) => message)).toEqual(
          [],
        );
      }),
      { seed: 71, numRuns: 20 },
    );
  });
});
