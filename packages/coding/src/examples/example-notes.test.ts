import { isoDate } from "@claimwright/base";
import { createCodeLibrary, starterReleases } from "@claimwright/codesets";
import { describe, expect, it } from "vitest";
import { createCoder } from "../coder.ts";
import { exampleNotes } from "./example-notes.ts";

const DATE = isoDate("2025-11-14");
const coder = createCoder(createCodeLibrary(starterReleases()).at(DATE));

/**
 * Worked out by hand with the guidelines of FY2026:
 * - Diabetes with chronic kidney disease is E11.22 (I.C.4.a), hypertension with it I12.9 (I.C.9.a.2), stage 3b N18.32,
 *   insulin Z79.4 and metformin Z79.84 (I.C.4.a.3). A chronic illness not at its goal and a prescription drug: 99214.
 * - Acute cystitis with hematuria is N30.01. One acute uncomplicated illness (low), two tests (low): 99213.
 * - Sprain of the right ankle, ligament not named: S93.401A, with the fall on ice and the place (I.C.20). A new
 *   patient, low by problems and risk, 32 minutes reach 30: 99203.
 */
const EXPECTED: Readonly<Record<string, { diagnoses: readonly string[]; services: readonly string[] }>> = {
  "example-diabetes-kidney": {
    diagnoses: ["E1122", "I129", "N1832", "E785", "Z794", "Z7984"],
    services: ["99214", "83036"],
  },
  "example-urinary-infection": { diagnoses: ["N3001"], services: ["99213", "81002"] },
  "example-ankle-sprain": {
    diagnoses: ["S93401A", "W000XXA", "Y92480"],
    services: ["99203", "73610-RT", "L1906-RT"],
  },
};

describe("the example visits, worked out by hand", () => {
  it.each(exampleNotes)("$title", (example) => {
    const suggestion = coder.suggest({
      text: example.text,
      ageYears: example.ageYears,
      sex: example.sex,
      dateOfService: DATE,
      setting: "outpatient",
      patientStatus: example.patientStatus,
      placeOfService: "11",
    });
    const expected = EXPECTED[example.id];
    expect(suggestion.unbillable).toBeUndefined();
    expect(suggestion.diagnoses.filter((each) => each.accepted).map((each) => each.code)).toEqual(
      expected?.diagnoses,
    );
    expect(
      suggestion.services
        .filter((each) => each.accepted)
        .map((each) => [each.code, ...each.modifiers].join("-")),
    ).toEqual(expected?.services);
  });
});
