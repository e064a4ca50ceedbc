import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acknowledge } from "./acknowledge.ts";
import { setFile } from "./guide.fixture.ts";
import type { Guide } from "./guide.ts";
import { guides } from "./guides/guides.ts";
import { type Mutation, mutationsOf } from "./mutate-set.fixture.ts";
import { satisfyAll } from "./rule-tree.fixture.ts";
import { chance, type LoopTree, MINIMAL, plantSet, reckon, segmentsOf } from "./set-tree.fixture.ts";
import { validateX12 } from "./validate-x12.ts";

/** More by command: `SEEDS=20000 npx vitest run packages/x12/src/mutations.test.ts`. */
const SEEDS = Number(process.env.SEEDS ?? 200);

function planted(guide: Guide, choices: Parameters<typeof plantSet>[1]): LoopTree {
  const root = plantSet(guide, choices);
  satisfyAll(root, () => reckon(root, guide));
  return root;
}

/** What went wrong, without the file: the mutation and what was said of it. */
function told({ kind, at }: Mutation, file: string): string | undefined {
  return validateX12(file).ok ? `${kind} of ${at} was not told` : undefined;
}

const named = guides().map((guide) => [`${guide.transaction} ${guide.id} ${guide.title}`, guide] as const);

describe("law: a single mutation of a required thing is told", () => {
  it.each(named)("%s, the least that it asks for", (_, guide) => {
    const mutations = mutationsOf(planted(guide, MINIMAL));
    expect(mutations.length).toBeGreaterThan(10);
    const missed = mutations.map((mutation) => told(mutation, setFile(guide, mutation.segments)));
    expect(missed.filter(Boolean)).toEqual([]);
  });

  it("and in sets of any guide, with the 999 in agreement and itself valid", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...guides()),
        fc.integer(),
        fc.integer({ min: 5, max: 50 }),
        fc.nat(),
        (guide, seed, share, which) => {
          const mutations = mutationsOf(planted(guide, chance(seed, share)));
          const mutation = mutations[which % mutations.length] as Mutation;
          const file = setFile(guide, mutation.segments);
          expect(told(mutation, file)).toBeUndefined();
          expectValid(expectAgreement(file));
        },
      ),
      { seed: 404, numRuns: SEEDS },
    );
  });

  it.each(named)("%s: counts and control numbers of the envelope", (_, guide) => {
    const file = setFile(guide, segmentsOf(planted(guide, MINIMAL)));
    expect(validateX12(file).issues).toEqual([]);
    expectAgreement(file);
    for (const [right, wrong] of [
      [/SE\*(\d+)\*/, "SE*1*"],
      [/SE\*(\d+)\*0001/, "SE*$1*0002"],
      [/GE\*1\*1~/, "GE*2*1~"],
      [/GE\*1\*1~/, "GE*1*2~"],
      [/IEA\*1\*/, "IEA*2*"],
      [/IEA\*1\*000000007/, "IEA*1*000000008"],
    ] as const) {
      const spoiled = file.replace(right, wrong);
      expect(spoiled).not.toBe(file);
      expect(validateX12(spoiled).ok, wrong).toBe(false);
    }
  });
});

describe("law: a wrong sum is told", () => {
  it.each([
    ["837", "005010X222A1", "CLM", 2],
    ["837", "005010X223A2", "CLM", 2],
    ["837", "005010X224A2", "CLM", 2],
    ["835", "005010X221A1", "BPR", 2],
    ["835", "005010X221A1", "CLP", 3],
    ["835", "005010X221A1", "SVC", 3],
  ])("%s %s: %s%i", (transaction, id, segmentId, element) => {
    const guide = guides().find((one) => one.transaction === transaction && one.id === id) as Guide;
    const right = [5, 6, 7, 8, 9, 10]
      .map((seed) => segmentsOf(planted(guide, chance(seed, 55))))
      .find((segments) => segments.some(([name]) => name === segmentId));
    if (right === undefined) throw new Error(`no planted set has a ${segmentId}`);
    const at = right.findIndex(([name]) => name === segmentId);
    const wrong = right.map(([name, ...rest], index): (typeof right)[number] =>
      index === at
        ? [name, ...rest.map((value, place) => (place === element - 1 ? "123.45" : value))]
        : [name, ...rest],
    );
    expect(validateX12(setFile(guide, right)).ok).toBe(true);
    expect(validateX12(setFile(guide, wrong)).ok).toBe(false);
    expectAgreement(setFile(guide, wrong));
  });
});

describe("law: nothing makes it crash or hang", () => {
  it("bytes of any guide's set, spoiled anywhere", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...guides()),
        fc.integer(),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        (guide, seed, changes) => {
          const bytes = Buffer.from(setFile(guide, segmentsOf(planted(guide, chance(seed, 30)))), "latin1");
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          expectAgreement(bytes);
        },
      ),
      { seed: 405, numRuns: SEEDS },
    );
  });
});

/** Accepted is what has no error. Answers what the 999 says. */
function expectAgreement(file: string | Uint8Array): string {
  const report = validateX12(file);
  const answer = acknowledge(file, {
    controlNumbers: { interchange: 1, group: 1, set: 1 },
    date: "20250102",
    time: "0800",
  });
  if (report.ok) for (const { status } of answer.groups) expect(status).toBe("A");
  for (const group of answer.groups) {
    for (const set of group.sets) if (set.status !== "A") expect(report.ok).toBe(false);
    if (group.status !== "A") expect(report.ok).toBe(false);
  }
  return answer.text;
}

/** The answer follows its own guide. */
function expectValid(answer: string): void {
  if (answer !== "") expect(validateX12(answer).issues.map(({ message }) => message)).toEqual([]);
}
