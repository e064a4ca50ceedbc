import { isoDate } from "@claimwright/base";
import { createCodeLibrary, starterReleases } from "@claimwright/codesets";
import { describe, expect, it } from "vitest";
import { createCoder } from "../coder.ts";
import { addendumText, noteWithAddenda, providerQueries } from "./provider-query.ts";

const DATE = isoDate("2025-11-14");
const coder = createCoder(createCodeLibrary(starterReleases()).at(DATE));
const NOTE =
  "RESULTS\nEchocardiogram: ejection fraction 35 percent.\n\nASSESSMENT AND PLAN\n1. Heart failure.\nContinue carvedilol.\n";

function suggest(text: string) {
  return coder.suggest({
    text,
    ageYears: 70,
    sex: "M",
    dateOfService: DATE,
    setting: "outpatient",
    patientStatus: "established",
    placeOfService: "11",
  });
}

function accepted(text: string): string[] {
  return suggest(text)
    .diagnoses.filter((each) => each.accepted)
    .map((each) => each.code);
}

describe("a query to the provider", () => {
  const [query] = providerQueries(suggest(NOTE), NOTE);

  it("quotes the note, offers other and undetermined, and names neither a code nor money", () => {
    expect(
      query?.indicators.map((each) => NOTE.slice(each.evidence.start, each.evidence.end).trim()),
    ).toEqual(query?.indicators.map((each) => each.words));
    expect(query?.choices.slice(-2)).toEqual(["other", "undetermined"]);
    expect(JSON.stringify([query?.question, query?.choices])).not.toMatch(/[A-Z]\d\d|\$|pay|level|HCC/);
  });

  it("answered, becomes an addendum that the visit is coded again from", () => {
    if (query === undefined) throw new Error("the note leaves the type of heart failure open");
    const addendum = addendumText(query, {
      queryId: query.id,
      text: "Chronic systolic heart failure",
      signedBy: "Dr. Imani Vale",
      signedOn: DATE,
    });
    expect(addendum.ok).toBe(true);
    expect(accepted(NOTE)).toContain("I509");
    expect(accepted(noteWithAddenda(NOTE, [addendum.ok ? addendum.value : ""]))).toContain("I5022");
  });

  it("answered with undetermined, leaves the codes as they were", () => {
    if (query === undefined) throw new Error("the note leaves the type of heart failure open");
    const addendum = addendumText(query, {
      queryId: query.id,
      text: "undetermined",
      signedBy: "Dr. Vale",
      signedOn: DATE,
    });
    expect(accepted(noteWithAddenda(NOTE, [addendum.ok ? addendum.value : ""]))).toEqual(accepted(NOTE));
  });

  it("answered for another query is refused", () => {
    if (query === undefined) throw new Error("the note leaves the type of heart failure open");
    expect(addendumText(query, { queryId: "other", text: "x", signedBy: "y", signedOn: DATE }).ok).toBe(
      false,
    );
  });
});
