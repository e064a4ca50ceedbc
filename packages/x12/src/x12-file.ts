import type { Delimiters } from "./delimiters.ts";
import type { Issue } from "./issue.ts";
import type { Segment } from "./segment.ts";

/** A whole file in memory. Files that may be large are read as a stream instead. */
export interface X12File {
  readonly interchanges: readonly Interchange[];
  /** Faults of the envelope and of the characters; the guide's rules are `validateX12`'s. */
  readonly issues: readonly Issue[];
  /** Segments and the bytes between them in the order of the file: what writes back to the same bytes. */
  readonly parts: readonly X12Part[];
}

export type X12Part =
  | { readonly kind: "segment"; readonly segment: Segment; readonly bytes: Uint8Array }
  | { readonly kind: "between"; readonly bytes: Uint8Array };

export interface Interchange {
  readonly delimiters: Delimiters;
  readonly isa: Segment;
  /** Acknowledgements of interchanges, where they may stand: after ISA, before the first group. */
  readonly ta1: readonly Segment[];
  readonly groups: readonly FunctionalGroup[];
  readonly iea?: Segment;
}

export interface FunctionalGroup {
  readonly gs: Segment;
  readonly sets: readonly TransactionSet[];
  readonly ge?: Segment;
}

/** From ST to SE, both in it; without SE when the file lacks it. */
export interface TransactionSet {
  readonly segments: readonly Segment[];
}
