/**
 * One segment as it was read. Elements, components and repeats are counted from 1, as the guides do; what is
 * absent answers the empty text.
 */
export interface Segment {
  /** `CLM`, `NM1`; empty for an empty segment. */
  readonly id: string;
  /** Position in its transaction set, ST is 1 (IK302); 0 for the segments of the envelope. */
  readonly ordinal: number;
  /** Byte offset of the first byte in the file. */
  readonly offset: number;
  /** How many elements follow the id, empty ones counted. */
  readonly elementCount: number;
  /** The text of an element, or of one of its components, or of a component of one of its repeats. */
  get(element: number, component?: number, repeat?: number): string;
  /** How often an element is given: 0 when it is absent or empty. */
  repeats(element: number): number;
  /** The components of one repeat (the first unless said otherwise). */
  components(element: number, repeat?: number): readonly string[];
}
