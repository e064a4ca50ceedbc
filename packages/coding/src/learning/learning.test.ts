import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementReport, type CodingDecision } from "./agreement-report.ts";
import { learntScore, NOTHING_LEARNT, refitReliability } from "./code-reliability.ts";
import { sampleForReview } from "./sample-for-review.ts";

function decision(proposed: readonly string[], signed: readonly string[], seconds = 30): CodingDecision {
  return {
    suggested: proposed.map((code) => ({ code, score: 0.8, accepted: true })),
    signed,
    reasons: {},
    seconds,
  };
}

describe("the agreement report, worked out by hand", () => {
  const report = agreementReport([
    decision(["I10", "E119"], ["I10", "E1122"], 20),
    decision(["I10"], ["I10"], 40),
    decision(["J069"], [], 60),
  ]);

  it("counts what was proposed, signed and both", () => {
    // proposed I10 E119 I10 J069; signed I10 E1122 I10; both 2
    expect(report.precision).toBeCloseTo(2 / 4);
    expect(report.recall).toBeCloseTo(2 / 3);
    expect(report.f1).toBeCloseTo(4 / 7);
    expect(report.medianSeconds).toBe(40);
    expect(report.perCode[0]).toEqual({ code: "I10", proposed: 2, signed: 2 });
    expect(report.missed).toEqual([{ code: "E1122", times: 1 }]);
  });
});

describe("what was learnt of codes", () => {
  it("falls for a code that is refused again and again, rises for one that is always signed", () => {
    const refused = Array.from({ length: 10 }, () => decision(["Z7984"], []));
    const signed = Array.from({ length: 10 }, () => decision(["I10"], ["I10"]));
    const learnt = refitReliability([...refused, ...signed], NOTHING_LEARNT);
    expect(learntScore("Z7984", 0.8, learnt)).toBeLessThan(0.6);
    expect(learntScore("I10", 0.8, learnt)).toBeGreaterThan(0.8);
    expect(learnt).toMatchObject({ version: 1, basedOn: 0 });
  });

  it("can be taken back: the version before gives the scores of before", () => {
    const learnt = refitReliability(
      Array.from({ length: 5 }, () => decision(["I10"], [])),
      NOTHING_LEARNT,
    );
    expect(learntScore("I10", 0.8, learnt)).not.toBe(0.8);
    expect(learntScore("I10", 0.8, NOTHING_LEARNT)).toBe(0.8);
  });

  it("keeps every score between 0 and 1 and the order of scores of one code", () => {
    fc.assert(
      fc.property(
        fc.float({ min: 0, max: 1, noNaN: true }),
        fc.float({ min: 0, max: 1, noNaN: true }),
        (one, other) => {
          const learnt = { ...NOTHING_LEARNT, shifts: { I10: 0.7 } };
          const [low, high] = one < other ? [one, other] : [other, one];
          const scores = [learntScore("I10", low, learnt), learntScore("I10", high, learnt)];
          return (scores[0] ?? 2) <= (scores[1] ?? -1) && scores.every((score) => score >= 0 && score <= 1);
        },
      ),
    );
  });
});

describe("the sample for review", () => {
  const visits = Array.from({ length: 200 }, (_, index) => ({
    id: `v${index}`,
    codedBy: index % 2 === 0 ? "Ana" : "Ben",
    lowestScore: index % 4 < 2 ? 0.5 : 0.9,
  }));

  it("takes the share of every coder, the same visits each time", () => {
    const sample = sampleForReview(visits, 0.1, "2025-11");
    expect(sample.filter((visit) => visit.codedBy === "Ana")).toHaveLength(10);
    expect(sample.filter((visit) => visit.codedBy === "Ben")).toHaveLength(10);
    expect(sampleForReview(visits, 0.1, "2025-11")).toEqual(sample);
    expect(sampleForReview(visits, 0.1, "2025-12")).not.toEqual(sample);
  });

  it("prefers the uncertain", () => {
    const sample = sampleForReview(visits, 0.3, "2025-11");
    expect(sample.filter((visit) => visit.lowestScore < 0.7).length).toBeGreaterThan(sample.length / 2);
  });
});
