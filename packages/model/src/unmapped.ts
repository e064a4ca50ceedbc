/**
 * What a transaction said beyond the facts, so that a file that is read and written again loses nothing. Each entry
 * names its loop by the guide's loop ids from the fact's own loop inwards, with an ordinal where a loop repeats:
 * `2300/2400[2]`. Entries fit the facts as they were read: where a fact was changed since, the fact wins.
 */
export type Unmapped = UnmappedSegment | UnmappedElement | AbsentSegment;

/** A segment that no fact stands for. */
export interface UnmappedSegment {
  readonly kind: "segment";
  readonly loop: string;
  readonly id: string;
  readonly elements: readonly WireElement[];
}

/** An element that the facts do not carry, or carry as something else, of a segment that they do carry. */
export interface UnmappedElement {
  readonly kind: "element";
  readonly loop: string;
  /** The segment by id, qualifier and ordinal among equals: `REF:F8`, `PWK:77[2]`. */
  readonly segment: string;
  /** One-based. */
  readonly position: number;
  readonly value: WireElement;
  /** What the facts alone would write there; the kept value is only used while that is so. */
  readonly over: WireElement;
}

/** A segment that the facts alone would write and the file did not have. */
export interface AbsentSegment {
  readonly kind: "absent";
  readonly loop: string;
  readonly id: string;
  readonly elements: readonly WireElement[];
}

/** A simple element, the components of a composite, or the repeats of an element, each with its components. */
export type WireElement = string | readonly string[] | readonly (readonly string[])[];
