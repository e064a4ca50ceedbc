import type { IsoDate, Why } from "@claimwright/base";
import type { CareSetting, Evidence, Sex } from "@claimwright/model";

/** A signed note with the facts about the visit that decide how it is coded. */
export interface NoteToCode {
  readonly text: string;
  /** Completed years on the date of service; absent where the record does not say. */
  readonly ageYears?: number;
  readonly sex: Sex;
  readonly dateOfService: IsoDate;
  readonly setting: CareSetting;
  /** New when the same group and specialty has not seen the patient in three years (CPT E/M guidelines). */
  readonly patientStatus: "new" | "established";
  /** CMS place of service, two digits. */
  readonly placeOfService: string;
}

/** What a note supports, ranked, with the words, the rule and the alternatives of each. */
export interface CodingSuggestion {
  /** Accepted ones first in the order a claim would carry them (first-listed first), then the rest by score. */
  readonly diagnoses: readonly DiagnosisSuggestion[];
  readonly services: readonly ServiceSuggestion[];
  /** The evaluation and management visit, where the note is one. */
  readonly evaluation?: EvaluationSuggestion;
  /** What is unclear at the level of the visit. */
  readonly prompts: readonly Prompt[];
  /** Every term that was read, with what the words around it say of it. */
  readonly mentions: readonly Mention[];
  /** Present when nothing can be billed from this note, with a reason a coder would agree with. */
  readonly unbillable?: { readonly reason: string };
}

export interface DiagnosisSuggestion {
  /** Undotted and upper case: `E1122`. */
  readonly code: string;
  readonly title: string;
  /** 0 to 1, calibrated: of the suggestions that state .8, about four in five are right. */
  readonly score: number;
  /** Proposed to the coder; the others are shown on request. */
  readonly accepted: boolean;
  readonly evidence: readonly Evidence[];
  readonly status: MentionStatus;
  readonly why: Why;
  /** Other codes the same words could mean, the nearest first. */
  readonly alternatives: readonly CodeChoice[];
  /** What the note leaves open about this diagnosis. */
  readonly prompts: readonly Prompt[];
}

export interface ServiceSuggestion {
  readonly system: "CPT" | "HCPCS";
  readonly code: string;
  /** The official title where it may be printed (HCPCS Level II); CPT has none here. */
  readonly title?: string;
  readonly modifiers: readonly string[];
  readonly units: number;
  /** Codes of `CodingSuggestion.diagnoses` that this service serves, the most important first, at most four. */
  readonly diagnosisCodes: readonly string[];
  readonly score: number;
  readonly accepted: boolean;
  readonly evidence: readonly Evidence[];
  readonly why: Why;
}

/** An office or outpatient visit and how its level was found: two of three elements, or time. */
export interface EvaluationSuggestion {
  /** The CPT code, such as `99214`; also present as the first of `services` when accepted. */
  readonly code: string;
  readonly level: EvaluationLevel;
  readonly basis: "mdm" | "time" | "preventive";
  readonly problems: ElementFinding;
  readonly data: ElementFinding;
  readonly risk: ElementFinding;
  /** Total minutes on the date of the visit, where the note states them. */
  readonly time?: { readonly minutes: number; readonly evidence: Evidence };
  readonly why: Why;
  readonly prompts: readonly Prompt[];
}

/** MDM levels in order; office codes end in 2, 3, 4, 5. */
export type EvaluationLevel = "straightforward" | "low" | "moderate" | "high";

export interface ElementFinding {
  readonly level: EvaluationLevel;
  readonly items: readonly ElementItem[];
  readonly why: Why;
}

/** One fact that counts towards an element: a chronic illness, a test ordered, a prescription drug managed. */
export interface ElementItem {
  readonly kind: string;
  readonly label: string;
  readonly evidence: Evidence;
}

/** A question that the note leaves open, with its choices. Shown to the coder; never answered by the machine. */
export interface Prompt {
  /** Stable, such as `axis.laterality` or `query.ckd-stage`. */
  readonly kind: string;
  readonly question: string;
  readonly choices: readonly CodeChoice[];
}

export interface CodeChoice {
  /** Absent for a choice that is not a code, such as "other" or "undetermined". */
  readonly code?: string;
  readonly title: string;
}

/** What the words around a term say of it. */
export type MentionStatus =
  | "affirmed"
  | "negated"
  | "uncertain"
  | "hypothetical"
  | "historical"
  | "family"
  | "other-person";

/** One matched term. */
export interface Mention {
  readonly evidence: Evidence;
  /** The codes that the term names, the most specific the term alone supports. */
  readonly codes: readonly string[];
  /** The gravest of `modifiers`, or affirmed. */
  readonly status: MentionStatus;
  /** Each modifier with the words that say so. */
  readonly modifiers: readonly { readonly status: MentionStatus; readonly evidence: Evidence }[];
  readonly section: string;
}
