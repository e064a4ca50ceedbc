import type { Sex } from "@claimwright/model";

/** A visit of an invented person, written for this project, with what a coder needs to know beside the note. */
export interface ExampleNote {
  readonly id: string;
  readonly title: string;
  readonly ageYears: number;
  readonly sex: Sex;
  readonly patientStatus: "new" | "established";
  readonly chiefComplaint: string;
  readonly text: string;
}
