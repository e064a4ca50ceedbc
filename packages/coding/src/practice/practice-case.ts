import type { Sex } from "@claimwright/model";

/** A case for those who learn the craft: a note of an invented person with the answer and its reasons. */
export interface PracticeCase {
  readonly id: string;
  readonly title: string;
  readonly specialty: string;
  /** 1 one rule, 2 two rules together, 3 the rules pull in different directions. */
  readonly difficulty: 1 | 2 | 3;
  readonly ageYears: number;
  readonly sex: Sex;
  readonly patientStatus: "new" | "established";
  readonly note: string;
  /** First-listed first. */
  readonly diagnoses: readonly KeyedCode[];
  readonly services: readonly KeyedCode[];
  /** Codes that would harm: what the note negates, calls possible, gives to family, or puts on the other side. */
  readonly traps: readonly { readonly code: string; readonly reason: string }[];
  /** What to read after it. */
  readonly readNext: string;
}

export interface KeyedCode {
  /** ICD-10-CM undotted; a service with its modifiers, such as `99213-25`. */
  readonly code: string;
  readonly rationale: string;
  readonly citation: string;
}

type Row = readonly [code: string, rationale: string, citation: string];

/** `patient` is such as `F 62 established`. */
export function practiceCase(
  head: readonly [id: string, title: string, specialty: string, difficulty: 1 | 2 | 3, patient: string],
  note: string,
  diagnoses: readonly Row[],
  services: readonly Row[],
  traps: readonly (readonly [code: string, reason: string])[],
  readNext: string,
): PracticeCase {
  const [id, title, specialty, difficulty, patient] = head;
  const [sex, age, status] = patient.split(" ");
  return {
    id,
    title,
    specialty,
    difficulty,
    ageYears: Number(age),
    sex: sex === "M" ? "M" : "F",
    patientStatus: status === "new" ? "new" : "established",
    note,
    diagnoses: diagnoses.map(keyed),
    services: services.map(keyed),
    traps: traps.map(([code, reason]) => ({ code, reason })),
    readNext,
  };
}

function keyed([code, rationale, citation]: Row): KeyedCode {
  return { code, rationale, citation };
}
