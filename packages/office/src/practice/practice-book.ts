import { type IsoDate, isoDate, ProblemError } from "@claimwright/base";
import { type CodingSuggestion, type PracticeCase, practiceCases } from "@claimwright/coding";
import type { Office } from "../office.ts";

/** All cases are of this day: the starter code set answers for it. */
export const PRACTICE_DATE: IsoDate = isoDate("2025-11-14");

/** Throws ProblemError `input.not-found`. */
export function practiceCaseOf(id: string): PracticeCase {
  const found = practiceCases.find((each) => each.id === id);
  if (found !== undefined) return found;
  throw new ProblemError({
    code: "input.not-found",
    message: "There is no such practice case.",
    remedy: "Choose one of the list.",
  });
}

/** How the note's reader finds the level of the visit, element by element; a note without a visit has none. */
export function evaluationOf(office: Office, given: PracticeCase): CodingSuggestion["evaluation"] {
  const { note, ageYears, sex, patientStatus } = given;
  return office.coders.coderFor(PRACTICE_DATE).suggest({
    text: note,
    ageYears,
    sex,
    dateOfService: PRACTICE_DATE,
    setting: "outpatient",
    patientStatus,
    placeOfService: "11",
  }).evaluation;
}
