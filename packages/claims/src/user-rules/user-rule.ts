import type { DateRange } from "@claimwright/base";
import type { RuleField } from "./field-catalogue.ts";

/** One rule that a practice wrote for itself. */
export interface UserRule {
  /** Unique among the rules of a file that are in force on one day. */
  readonly name: string;
  /** Dates of service for which it holds: a changed rule is a new version with its own dates. */
  readonly effective: DateRange;
  /** All must hold; those about a line on the same line. */
  readonly conditions: readonly RuleCondition[];
  readonly actions: readonly RuleAction[];
  /** Line of the file, for messages. */
  readonly at: number;
}

export interface RuleCondition {
  readonly field: RuleField;
  readonly operator: RuleOperator;
  /** Codes and spans such as `99202-99215`, texts, or one number; empty for `missing` and `present`. */
  readonly values: readonly string[];
}

export type RuleOperator =
  | "is"
  | "is-not"
  | "in"
  | "not-in"
  | "starts"
  | "above"
  | "below"
  | "missing"
  | "present";

export type RuleAction =
  | { readonly kind: "stop" | "warn"; readonly message: string }
  | { readonly kind: "set"; readonly field: RuleField; readonly value: string }
  | { readonly kind: "route"; readonly queue: string };
