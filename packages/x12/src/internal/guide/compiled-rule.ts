import type { RuleSpec } from "../../guide.ts";
import type { CodeTable } from "../code-table.ts";
import type { LoopNode } from "./compiled-guide.ts";

/**
 * What is remembered of segments that pass, for the rules. A slot is one bit, with a number or a text where the rule
 * compares, and the place of the segment that filled it. It lives as long as its owner: a loop, or one segment.
 */
export interface Capture {
  readonly slot: number;
  readonly kind: CaptureKind;
  /** 0: that the segment is there. */
  readonly element: number;
  /** 0: the whole element. */
  readonly component: number;
  /** Only segments with one of these qualifiers. */
  readonly only: CaptureFilter | undefined;
  /** For `match`. */
  readonly codes: CodeTable | undefined;
}

export type CaptureKind =
  | "present"
  | "match"
  | "amount"
  /** The largest of several numbers, and how many elements a segment has. */
  | "largest"
  | "size"
  | "first-date"
  | "last-date"
  | "text"
  /** Every text that was seen. */
  | "collect"
  /** The bit says that a value came twice, or did not count on. */
  | "distinct"
  | "counts";

export interface CaptureFilter {
  readonly element: number;
  readonly component: number;
  readonly codes: CodeTable;
}

export interface CompiledRule {
  readonly spec: RuleSpec;
  readonly when: CompiledCondition;
  readonly check: CompiledCheck;
}

export type CompiledCondition = readonly (readonly CompiledClause[])[];

export interface CompiledClause {
  readonly test: "set" | "clear" | "above" | "below";
  readonly slot: number;
  readonly bound: number;
  /** What a 999 names as the trigger of the situation. */
  readonly trigger: RuleTrigger;
}

export interface RuleTrigger {
  readonly segment: string;
  readonly loop: string;
  /** 0: that the segment is there. */
  readonly element: number;
  readonly component: number;
  readonly reference: string | undefined;
}

/** Where a rule's fault is told. */
export interface RulePlace {
  readonly segmentId: string;
  /** The loop that the segment stands in, or starts. */
  readonly loop: LoopNode;
  readonly startsLoop: boolean;
  readonly element: number;
  readonly component: number;
  readonly reference: string | undefined;
  /** The slot that says where the segment stands. */
  readonly segmentSlot: number;
}

export type CompiledCheck =
  | { readonly kind: "required"; readonly slots: readonly number[]; readonly place: RulePlace }
  /** At fault when the bit is set. */
  | { readonly kind: "unused" | "refused"; readonly slot: number; readonly place: RulePlace }
  | { readonly kind: "allowed"; readonly slot: number; readonly present: number; readonly place: RulePlace }
  | {
      readonly kind: "not-above" | "same-text" | "same-amount" | "among";
      readonly slot: number;
      readonly other: number;
      readonly place: RulePlace;
    }
  | {
      readonly kind: "at-least" | "at-most";
      readonly slot: number;
      readonly bound: number;
      readonly place: RulePlace;
    };
