import { readFileSync } from "node:fs";
import { type IsoDate, ProblemError, parseIsoDate } from "@claimwright/base";
import type { NoteToCode } from "@claimwright/coding";

/** The options that say of which visit a note is. */
export interface VisitOptions {
  readonly age?: string;
  readonly sex: string;
  readonly date?: string;
  readonly setting: string;
  readonly status: string;
  readonly codes?: string;
}

/** Notes past this size are no visit notes; the batch reads one at a time. */
export const MAX_NOTE_CHARACTERS = 1_000_000;

export function noteOf(text: string, options: VisitOptions): NoteToCode {
  if (text.length > MAX_NOTE_CHARACTERS) {
    throw new ProblemError({
      code: "input.too-large",
      message: `The note has more than ${MAX_NOTE_CHARACTERS} characters.`,
      remedy: "Code one visit at a time.",
    });
  }
  const setting = settingOf(options.setting);
  return {
    text,
    ...(options.age === undefined ? {} : { ageYears: ageOf(options.age) }),
    sex: sexOf(options.sex),
    dateOfService: dateOf(options.date),
    setting,
    patientStatus: statusOf(options.status),
    placeOfService: setting === "inpatient" ? "21" : "11",
  };
}

/** Today, where the command does not say: the release of today answers. */
export function dateOf(text: string | undefined): IsoDate {
  const date = parseIsoDate(text ?? new Date().toISOString().slice(0, 10));
  if (date === undefined) throw wrong("The date is not a calendar day.", "Write it as --date 2025-11-14.");
  return date;
}

export function ageOf(text: string): number {
  const age = Number(text);
  if (!Number.isFinite(age) || age < 0 || age > 130) {
    throw wrong("The age is not a number of years.", "Write it as whole years, such as --age 54.");
  }
  return Math.floor(age);
}

export function sexOf(text: string): NoteToCode["sex"] {
  const letter = text.slice(0, 1).toUpperCase();
  if (letter === "F" || letter === "M" || letter === "U" || letter === "")
    return letter === "" ? "U" : letter;
  throw wrong("The sex is not known.", "Write --sex F, --sex M or --sex U.");
}

export function readNoteFile(file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const missing = (error as { code?: string }).code === "ENOENT";
    throw new ProblemError(
      missing
        ? { code: "input.not-found", message: "The note is not there.", remedy: "Name a text file.", file }
        : {
            code: "input.unreadable",
            message: "The note is not a text in UTF-8.",
            remedy: "Save it as plain text.",
            file,
          },
      { cause: error },
    );
  }
}

export function wrong(message: string, remedy: string): ProblemError {
  return new ProblemError({ code: "usage.wrong", message, remedy });
}

function settingOf(text: string): NoteToCode["setting"] {
  if (text === "inpatient") return "inpatient";
  if (text === "office" || text === "outpatient") return "outpatient";
  throw wrong("The setting is not known.", "Write --setting office, outpatient or inpatient.");
}

function statusOf(text: string): NoteToCode["patientStatus"] {
  if (text === "new" || text === "established") return text;
  throw wrong("The patient's status is not known.", "Write --status new or --status established.");
}
