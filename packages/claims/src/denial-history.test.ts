import { describe, expect, it } from "vitest";
import { type LineOutcome, learnDenials, MIN_LINES_TO_LEARN } from "./denial-history.ts";

const sent = (count: number, more: Partial<LineOutcome> = {}): LineOutcome[] =>
  Array.from({ length: count }, () => ({ code: "82306", modifiers: [], diagnosis: "I10", ...more }));
const find = (outcomes: LineOutcome[], more: Partial<LineOutcome> = {}) =>
  learnDenials(outcomes).find({ code: "82306", modifiers: [], diagnosis: "I10", ...more });

describe("denials learnt from posted remittances", () => {
  it("tell how many of how many, and the reason of most", () => {
    const outcomes = [...sent(4, { deniedFor: "50" }), ...sent(1, { deniedFor: "16" }), ...sent(3)];
    expect(find(outcomes)).toEqual({ denied: 5, sent: 8, reason: "50" });
  });

  it("nothing below the minimum, nor where less than half was denied", () => {
    expect(find(sent(MIN_LINES_TO_LEARN - 1, { deniedFor: "50" }))).toBeUndefined();
    expect(find(sent(MIN_LINES_TO_LEARN, { deniedFor: "50" }))).toMatchObject({ denied: 5, sent: 5 });
    expect(find([...sent(5, { deniedFor: "50" }), ...sent(6)])).toBeUndefined();
    expect(find([...sent(5, { deniedFor: "50" }), ...sent(5)])).toMatchObject({ denied: 5, sent: 10 });
  });

  it("the diagnosis decides where it has been seen often enough, else the code and its modifiers", () => {
    const outcomes = [...sent(6, { deniedFor: "50" }), ...sent(6, { diagnosis: "E559" })];
    expect(find(outcomes, { diagnosis: "E559" })).toBeUndefined();
    expect(find(outcomes, { diagnosis: "Z0000" })).toMatchObject({ denied: 6, sent: 12 });
    expect(find(outcomes, { modifiers: ["91"] })).toBeUndefined();
    expect(
      find(sent(5, { modifiers: ["59", "91"], deniedFor: "97" }), { modifiers: ["91", "59"] }),
    ).toMatchObject({ reason: "97" });
  });
});
