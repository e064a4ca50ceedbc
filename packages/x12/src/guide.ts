import type { IssueCode, IssueSeverity, SnipType } from "./issue.ts";

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
  /** What holds between the segments of one occurrence of the loop. */
  readonly rules: readonly RuleSpec[];
  /** The payer's overlay that changed it. */
  readonly overlay?: string;
}

export interface SegmentSpec {
  readonly kind: "segment";
  readonly id: string;
  readonly usage: Usage;
  readonly max: number;
  readonly elements: readonly ElementSpec[];
  /** What holds for each occurrence of the segment. */
  readonly rules: readonly RuleSpec[];
  readonly overlay?: string;
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
  /** Other lengths than those of the data element. */
  readonly length?: { readonly min: number; readonly max: number };
  readonly overlay?: string;
}

/** A situational or inter-segment rule: who must be there, or may not be, and when. */
export interface RuleSpec {
  /** Its name in the guide, such as `subscriber-address`. */
  readonly id: string;
  /** 3 balancing, 4 situational, 5 code lists; 2 for what the guide says of its own structure. */
  readonly snip: SnipType;
  /** A warning where sources disagree: the tolerant reading. */
  readonly severity: IssueSeverity;
  readonly statement: RuleStatement;
  /** What it says to a person. */
  readonly text: string;
  readonly overlay?: string;
}

export type RuleStatement =
  /** One of the targets must be there. */
  | { readonly kind: "required"; readonly targets: readonly RuleTarget[]; readonly when: RuleCondition }
  /** The target may not be there. */
  | { readonly kind: "unused"; readonly target: RuleTarget; readonly when: RuleCondition }
  /** Where the target has a value, it is one of the codes, or none of them. */
  | {
      readonly kind: "allowed" | "refused";
      readonly target: RuleTarget;
      readonly codes: readonly string[];
      readonly when: RuleCondition;
    }
  /**
   * Two values compare: dates in order, numbers in order, texts or amounts the same, a text among those seen, or a
   * pointer to an element that the other segment has.
   */
  | {
      readonly kind: "not-after" | "not-above" | "same" | "among" | "points-into";
      readonly target: RuleTarget;
      readonly other: RuleTarget;
      readonly when: RuleCondition;
    }
  /** The number is at least so much, or at most. */
  | {
      readonly kind: "at-least" | "at-most";
      readonly target: RuleTarget;
      readonly bound: number;
      readonly when: RuleCondition;
    }
  /** No value comes twice, or the values count from 1. */
  | { readonly kind: "distinct" | "counts"; readonly target: RuleTarget }
  /** A sum or a hierarchy, which the code named in the issue catalogue checks. */
  | { readonly kind: "checked"; readonly code: IssueCode };

/** Any group of clauses that all hold; no group: always. */
export type RuleCondition = readonly (readonly RuleClause[])[];

export interface RuleClause {
  readonly target: RuleTarget;
  readonly test: "present" | "absent" | "is" | "is-not" | "above" | "below";
  readonly codes: readonly string[];
  readonly bound: number;
}

/** `2320/SBR09`, `REF[G1]`, `CLM05-1`, or a loop: `2310B`. */
export interface RuleTarget {
  readonly loop: string | undefined;
  /** Absent: the loop itself. */
  readonly segment: string | undefined;
  /** The qualifiers of the segments that are meant; none: all. */
  readonly qualifiers: readonly string[];
  readonly element: number | undefined;
  readonly component: number | undefined;
  /** `HI02..12-1`, `SV107-1..4`: the last of several elements or components that are meant alike. */
  readonly lastElement: number | undefined;
  readonly lastComponent: number | undefined;
}
