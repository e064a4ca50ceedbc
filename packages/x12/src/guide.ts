/** An implementation guide as data: what may stand where, how often, and with which values. */
export interface Guide {
  /** What GS08 and ST03 say, such as `005010X222A1`. */
  readonly id: string;
  /** ST01, `837`. */
  readonly transaction: string;
  /** GS01, `HC`. */
  readonly functionalId: string;
  readonly title: string;
  /** Other GS08 values that are read with this guide, with a note. */
  readonly alsoReads: readonly string[];
  /** BHT02 values that tell this guide from another of the same number: the 278 question from its answer. */
  readonly toldBy: readonly string[];
  /** False for the 835: X221A1 has no ST03. */
  readonly hasImplementationReference: boolean;
  readonly root: LoopSpec;
}

/** `required` by the guide, `situational`, or `unused`. */
export type Usage = "required" | "situational" | "unused";

export interface LoopSpec {
  readonly kind: "loop";
  readonly id: string;
  readonly name: string;
  readonly usage: Usage;
  /** Infinity: as often as needed. */
  readonly max: number;
  readonly children: readonly (LoopSpec | SegmentSpec)[];
}

export interface SegmentSpec {
  readonly kind: "segment";
  readonly id: string;
  readonly usage: Usage;
  readonly max: number;
  readonly elements: readonly ElementSpec[];
}

export interface ElementSpec {
  readonly usage: Usage;
  /** The codes that the guide allows; none listed: any value of the element's type. */
  readonly codes?: readonly string[];
  /** The external list that the value comes from, such as `carc`. */
  readonly list?: string;
  readonly repeats: number;
  /** A composite's parts. */
  readonly components?: readonly ElementSpec[];
}
