/** What a check found: something that stops, warns or informs, with its place and what to do about it. */
export interface Finding {
  /** A stable code of the catalogue that made it, such as `edit.npi-check-digit`. */
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  /** One sentence that says what is wrong, without values that identify a patient. */
  readonly message: string;
  /** What to do about it, as an instruction. */
  readonly remedy: string;
  /** Where the rule is published. */
  readonly source: string;
  /** The release of the table that answered, where a table did. */
  readonly release?: string;
  /** Present when a person may go on in spite of it, with the reason they must give. */
  readonly override?: OverrideRule;
}

/** `stop` holds the claim, `warn` asks for a look, `inform` tells. */
export type Severity = "stop" | "warn" | "inform";

export interface OverrideRule {
  /** What the person who overrides states, such as "the two conditions are unrelated". */
  readonly statement: string;
}

/** Where: the thing, the one of several, the field. */
export interface Place {
  readonly entity: string;
  /** One-based: service line 1, diagnosis 2. */
  readonly ordinal?: number;
  readonly field?: string;
}

export function stops(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === "stop");
}

/** `service line 2, diagnosis pointers` */
export function placeText(place: Place): string {
  const ordinal = place.ordinal === undefined ? "" : ` ${place.ordinal}`;
  return `${place.entity}${ordinal}${place.field === undefined ? "" : `, ${place.field}`}`;
}
