import { describe, expect, it } from "vitest";
import { composeQuery, type QueryDraft } from "./compose-query.ts";

const note = "HPI\nHemoglobin 8.1, tired for weeks.\nAnemia. Follow up in a week.\n";
const words = "Anemia";
const at = note.indexOf(words);
const draft = (change: Partial<QueryDraft> = {}): QueryDraft => ({
  question: "What is the cause of the anemia?",
  evidence: [{ start: at, end: at + words.length }],
  choices: ["iron deficiency", "chronic disease"],
  ...change,
});

function faultOf(change: Partial<QueryDraft>): string {
  const composed = composeQuery("own/1", draft(change), note);
  return composed.ok ? "" : composed.error.message;
}

describe("a coder's own query", () => {
  it("shows the line of the note and always offers other and undetermined", () => {
    const composed = composeQuery("own/1", draft(), note);
    if (!composed.ok) throw new Error(composed.error.message);
    expect(composed.value.indicators.map((each) => each.words)).toEqual(["Anemia. Follow up in a week."]);
    expect(composed.value.choices).toEqual(["iron deficiency", "chronic disease", "other", "undetermined"]);
  });

  it.each([
    ["You should document iron deficiency anemia?", "leads to an answer"],
    ["Would you agree that this is iron deficiency?", "leads to an answer"],
    ["Please document the type of anemia?", "leads to an answer"],
    ["The anemia is due to iron deficiency.", "A query asks."],
    ["Which anemia, since payment depends on it?", "what an answer brings"],
    ["Is it an HCC condition?", "what an answer brings"],
    ["Is this D50.9?", "names a code"],
    ["", "empty or too long"],
  ])("%s is refused", (question, message) => {
    expect(faultOf({ question })).toContain(message);
  });

  it("with a single choice is refused; with none it is open", () => {
    expect(faultOf({ choices: ["iron deficiency"] })).toMatch(/single choice/);
    expect(faultOf({ choices: [] })).toBe("");
  });

  it("without words of the note is refused", () => {
    expect(faultOf({ evidence: [] })).toMatch(/shows nothing of the note/);
    expect(faultOf({ evidence: [{ start: 0, end: 10_000 }] })).toMatch(/shows nothing of the note/);
  });
});
