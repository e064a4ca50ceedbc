/** One condition as the invented clinicians of the seed write about it. Each list holds ways to say the same thing. */
export interface SeedCase {
  readonly id: string;
  readonly complaint: string;
  /** The line of the assessment. */
  readonly assessment: readonly string[];
  readonly history: readonly string[];
  readonly exam: readonly string[];
  readonly plan: readonly string[];
  readonly medication?: string;
  /** What was measured or looked at in the office. */
  readonly result?: readonly string[];
  /** Stays with the patient from visit to visit. */
  readonly chronic: boolean;
  readonly fromAge: number;
  readonly toAge: number;
  readonly onlyFor?: "F" | "M";
}
