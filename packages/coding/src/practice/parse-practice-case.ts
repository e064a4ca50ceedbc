import { fail, type Problem, type Result, succeed } from "@claimwright/base";
import type { KeyedCode, PracticeCase } from "./practice-case.ts";

const MAX_NOTE_LENGTH = 50_000;

/** Reads a case that a teacher wrote as JSON, in the shape of `PracticeCase`. */
export function parsePracticeCase(value: unknown, file?: string): Result<PracticeCase, Problem> {
  const wrong = (place: string, message: string, remedy: string): Result<PracticeCase, Problem> =>
    fail({ code: "input.field", message, remedy, place, ...(file === undefined ? {} : { file }) });
  if (typeof value !== "object" || value === null)
    return wrong("the file", "It holds no case.", "Write one JSON object.");
  const given = value as Readonly<Record<string, unknown>>;
  for (const field of ["id", "title", "specialty", "note", "readNext"]) {
    if (typeof given[field] !== "string" || given[field] === "") {
      return wrong(field, `The field "${field}" is missing.`, "Write it as a text.");
    }
  }
  if (String(given.note).length > MAX_NOTE_LENGTH)
    return wrong("note", "The note is too long.", "Shorten it.");
  if (!Number.isInteger(given.ageYears))
    return wrong("ageYears", "The age is not a whole number.", "Write it as 54.");
  if (!isKeyed(given.diagnoses) || given.diagnoses.length === 0) {
    return wrong(
      "diagnoses",
      "The key has no diagnoses.",
      "Write at least one with code, rationale and citation.",
    );
  }
  if (!isKeyed(given.services))
    return wrong("services", "The services are not a list of codes.", "Write [] for none.");
  const difficulty = given.difficulty === 2 || given.difficulty === 3 ? given.difficulty : 1;
  return succeed({
    id: String(given.id),
    title: String(given.title),
    specialty: String(given.specialty),
    difficulty,
    ageYears: Number(given.ageYears),
    sex: given.sex === "M" ? "M" : given.sex === "F" ? "F" : "U",
    patientStatus: given.patientStatus === "new" ? "new" : "established",
    note: String(given.note),
    diagnoses: given.diagnoses,
    services: given.services,
    traps: isTraps(given.traps) ? given.traps : [],
    readNext: String(given.readNext),
  });
}

function isKeyed(value: unknown): value is readonly KeyedCode[] {
  return (
    Array.isArray(value) &&
    value.every((each) =>
      ["code", "rationale", "citation"].every((field) => typeof each?.[field] === "string"),
    )
  );
}

function isTraps(value: unknown): value is PracticeCase["traps"] {
  return (
    Array.isArray(value) &&
    value.every((each) => typeof each?.code === "string" && typeof each?.reason === "string")
  );
}
