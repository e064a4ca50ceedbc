/** Where a phrase comes from, in the order in which the kinds are packed: append only. */
export const PHRASE_KINDS = [
  "title",
  "words",
  "inclusion",
  "index",
  "neoplasm",
  "drug",
  "external-cause",
] as const;

export type PhraseKind = (typeof PHRASE_KINDS)[number];

/** Words that lead to a code. */
export interface SearchPhrase {
  /** Row of the code in its set. */
  readonly row: number;
  readonly kind: PhraseKind;
  readonly text: string;
  /** Words whose presence or absence makes no difference. */
  readonly optional?: string;
}
