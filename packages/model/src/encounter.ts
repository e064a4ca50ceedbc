import type { IsoDate, Why } from "@claimwright/base";
import type { ActorId, EncounterId, LocationId, PatientId, PracticeId, ProviderId } from "./ids.ts";

/** One visit of one patient to one provider. */
export interface Encounter {
  readonly id: EncounterId;
  readonly practiceId: PracticeId;
  readonly patientId: PatientId;
  readonly renderingProviderId: ProviderId;
  readonly dateOfService: IsoDate;
  /** Where it was; absent when that is the practice's own address. */
  readonly locationId?: LocationId;
  /** CMS place of service, two digits: `11` office. */
  readonly placeOfService: string;
  readonly setting: CareSetting;
  readonly chiefComplaint?: string;
  /** New when the same group and specialty has not seen the patient in three years (CPT E/M guidelines). */
  readonly patientStatus: "new" | "established";
  readonly note: SignedNote;
}

/** Decides how uncertain diagnoses are coded (ICD-10-CM Guidelines IV.H against II.H). */
export type CareSetting = "outpatient" | "inpatient";

export interface SignedNote {
  readonly text: string;
  readonly signedBy: ProviderId;
  /** ISO 8601 instant with zone. */
  readonly signedAt: string;
}

/** A stretch of the note, in UTF-16 code units of `SignedNote.text`: `text.slice(start, end)` are the words. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
}

export interface CodedDiagnosis {
  /** Undotted and upper case, as claims carry it: `E1122`. */
  readonly code: string;
  readonly title: string;
  readonly evidence: readonly Evidence[];
  readonly why: Why;
}

export interface CodedService {
  readonly system: "CPT" | "HCPCS";
  readonly code: string;
  /** The official title where it may be printed; never a CPT descriptor of ours. */
  readonly title?: string;
  readonly modifiers: readonly string[];
  readonly units: number;
  /** One-based positions in `CodedEncounter.diagnoses`, the most important first, one to four. */
  readonly diagnosisPointers: readonly number[];
  readonly evidence: readonly Evidence[];
  readonly why: Why;
}

/** An encounter whose codes someone stands for. */
export interface CodedEncounter {
  readonly encounterId: EncounterId;
  /** First-listed first. */
  readonly diagnoses: readonly CodedDiagnosis[];
  readonly services: readonly CodedService[];
  readonly codedBy: ActorId;
  /** `person` when a coder signed; `machine` when suggestions were taken as they came, fit for the sandbox only. */
  readonly acceptedBy: "person" | "machine";
  readonly codedAt: string;
  /** The releases that answered, by code set: `{ icd10cm: "2026" }`. */
  readonly releases: Readonly<Record<string, string>>;
}
