/** The kinds of notes, in the order in which their numbers are packed: append only. */
export const NOTE_KINDS = [
  "includes",
  "inclusionTerms",
  "excludes1",
  "excludes2",
  "codeFirst",
  "useAdditional",
  "codeAlso",
  "remarks",
  "seventhCharacters",
] as const;

export type NoteKind = (typeof NOTE_KINDS)[number];

/** A chapter, a section or a code of the tabular list with the notes that stand at it. */
export interface TabularNode {
  readonly kind: "chapter" | "section" | "code";
  /** `chapter 4`, `E08-E13`, `E1122`. */
  readonly key: string;
  readonly title: string;
  /** Position of the node above, -1 for none. */
  readonly parent: number;
  /** A seventh character is written `A initial encounter`. */
  readonly notes: readonly { readonly kind: NoteKind; readonly text: string }[];
}
