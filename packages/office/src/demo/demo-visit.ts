import type { Encounter, PersonName, Sex } from "@claimwright/model";

/** A visit as the demo takes it in: a note with a little about the patient, and no identity and no insurance. */
export interface DemoVisit {
  /** The id that the file gave, also the name of the visit's folder. */
  readonly id: string;
  readonly age: DemoAge;
  /** `U` when the record does not say. */
  readonly sex: Sex;
  readonly chiefComplaint?: string;
  readonly note: string;
  readonly patientStatus: Encounter["patientStatus"];
  /** The name that the note uses, where the note is ours; else the demo invents one. */
  readonly name?: PersonName;
}

/** Age on the date of service. Where it is `unknown`, nothing is coded from the age of the invented person. */
export type DemoAge =
  | { readonly kind: "years"; readonly years: number }
  | { readonly kind: "months"; readonly months: number }
  | { readonly kind: "unknown" };
