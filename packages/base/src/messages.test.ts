import { describe, expect, it } from "vitest";
import { placeText, stops } from "./finding.ts";
import { PROBLEM_CATALOGUE, ProblemError } from "./problem.ts";
import { type Why, whyLines } from "./why.ts";

describe("messages to people", () => {
  it("a problem names the file, the place and what to do", () => {
    const error = new ProblemError({
      code: "input.line",
      message: "The line is not JSON.",
      remedy: "Write one object on each line.",
      file: "visits.jsonl",
      place: "line 3",
    });
    expect(error.message).toBe("visits.jsonl, line 3: The line is not JSON. Write one object on each line.");
  });

  it("every problem has an exit code of the three and an HTTP status", () => {
    for (const entry of Object.values(PROBLEM_CATALOGUE)) {
      expect([1, 2]).toContain(entry.exitCode);
      expect(entry.httpStatus).toBeGreaterThanOrEqual(400);
      expect(entry.title).not.toMatch(/\.$/);
    }
  });

  it("a finding's place reads as a person would say it", () => {
    expect(placeText({ entity: "service line", ordinal: 2, field: "diagnosis pointers" })).toBe(
      "service line 2, diagnosis pointers",
    );
    expect(placeText({ entity: "claim" })).toBe("claim");
  });

  it("only a stop stops", () => {
    const finding = {
      code: "x",
      place: { entity: "claim" },
      message: "m",
      remedy: "r",
      source: "s",
    } as const;
    expect(stops([{ ...finding, severity: "warn" }])).toBe(false);
    expect(stops([{ ...finding, severity: "stop" }])).toBe(true);
  });

  it("a why is printed with what it rests on, one step deeper", () => {
    const inner: Why = { rule: "b", reason: "B.", source: "S2", release: "r1", inputs: {}, result: 1 };
    const outer: Why = { rule: "a", reason: "A.", source: "S1", inputs: {}, result: 2, because: [inner] };
    expect(whyLines(outer)).toEqual(["A. [a; S1]", "  B. [b; S2; r1]"]);
  });
});
