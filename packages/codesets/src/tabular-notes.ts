import type { CodePattern } from "./code-pattern.ts";
import type { ReleaseInfo } from "./release-info.ts";

/**
 * The notes of the tabular list that govern one ICD-10-CM code, nearest heading first (Guidelines I.A.11-17).
 * Inclusion terms are those of the code itself; everything else is inherited from its headings.
 */
export interface TabularNotes {
  readonly includes: readonly TabularNote[];
  readonly inclusionTerms: readonly TabularNote[];
  readonly excludes1: readonly TabularNote[];
  readonly excludes2: readonly TabularNote[];
  readonly codeFirst: readonly TabularNote[];
  readonly useAdditional: readonly TabularNote[];
  readonly codeAlso: readonly TabularNote[];
  /** What the publisher prints as plain notes. */
  readonly remarks: readonly TabularNote[];
  /** The seventh characters of the nearest heading that defines them. */
  readonly seventhCharacters: readonly SeventhCharacter[];
  /** Absent when no tabular list is at hand. */
  readonly release?: ReleaseInfo;
  /** The tabular list is of an older release than the codes. */
  readonly carriedForward: boolean;
}

export interface TabularNote {
  readonly text: string;
  /** Where it stands: a code (`E11`), a section (`E08-E13`) or a chapter (`chapter 4`). */
  readonly from: string;
  /** The codes it names, as patterns; empty when it names none. */
  readonly codes: readonly CodePattern[];
}

export interface SeventhCharacter {
  readonly character: string;
  readonly meaning: string;
  readonly from: string;
}

/** A heading above a code in the tabular list. */
export interface TabularHeading {
  /** `chapter 4` or `E08-E13`. */
  readonly key: string;
  readonly title: string;
}

/** A condition that a code covers, as the tabular list words it. */
export interface InclusionTerm {
  readonly code: string;
  readonly text: string;
}
