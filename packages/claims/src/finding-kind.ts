import type { Finding, OverrideRule, Place, Severity } from "@claimwright/base";

/** What every finding of one kind says alike: the row of a catalogue. */
export interface FindingKind {
  /** Stable, such as `edit.npi-check-digit`. */
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  /** Where the rule is published. */
  readonly source: string;
  /** What to do, as an instruction. */
  readonly remedy: string;
  /** Present when a person may go on in spite of it, with the statement they must give. */
  readonly override?: OverrideRule;
}

/** One occurrence of a kind: where, and the sentence that says what is wrong. */
export interface Hit {
  readonly place: Place;
  readonly message: string;
  /** The release of the table that answered, where a table did. */
  readonly release?: string;
}

export function findingOf(kind: FindingKind, hit: Hit): Finding {
  const { code, severity, remedy, source, override } = kind;
  return {
    code,
    severity,
    place: hit.place,
    message: hit.message,
    remedy,
    source,
    ...(hit.release === undefined ? {} : { release: hit.release }),
    ...(override === undefined ? {} : { override }),
  };
}
