import type { Answer } from "../../api/client.ts";
import type { Operations } from "../../api/generated.ts";

type Rule = Operations["tryClaimRule"]["body"];
export type RuleField = Answer<"listClaimRules">["fields"][number];
export type Operator = RuleField["operators"][number];

/** A condition as typed; `values` as `99202-99215, G2211`. */
export interface ConditionTyped {
  readonly field: string;
  readonly operator: Operator;
  readonly values: string;
}

/** A rule as typed. */
export interface RuleTyped {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly conditions: readonly ConditionTyped[];
  readonly kind: "stop" | "warn" | "set";
  readonly message: string;
  readonly field: string;
  readonly value: string;
  readonly reason: string;
}

export const NEW_CONDITION: ConditionTyped = { field: "line.code", operator: "in", values: "" };

export const NEW_RULE: RuleTyped = {
  name: "",
  from: "",
  to: "",
  conditions: [NEW_CONDITION],
  kind: "stop",
  message: "",
  field: "line.modifiers",
  value: "",
  reason: "",
};

export const OPERATOR_WORDS: Readonly<Record<Operator, string>> = {
  is: "is",
  "is-not": "is not",
  in: "is one of",
  "not-in": "is none of",
  starts: "starts with",
  above: "is above",
  below: "is below",
  missing: "is missing",
  present: "is there",
};

export function needsValue(operator: Operator): boolean {
  return operator !== "missing" && operator !== "present";
}

/** The rule, or undefined while something is missing. The server knows whether its values fit their fields. */
export function ruleOf(typed: RuleTyped): Rule | undefined {
  const { from, to, conditions, kind, message, field, value } = typed;
  const name = slugOf(typed.name);
  const isMissing = conditions.some((each) => needsValue(each.operator) && each.values.trim() === "");
  if (name === "" || from === "" || conditions.length === 0 || isMissing) return undefined;
  if (kind === "set" ? value.trim() === "" : message.trim() === "") return undefined;
  return {
    name,
    from,
    ...(to === "" ? {} : { to }),
    conditions: conditions.map((each) => ({
      field: each.field,
      operator: each.operator,
      values: needsValue(each.operator) ? valuesOf(each.values) : [],
    })),
    actions: [kind === "set" ? { kind, field, value: value.trim() } : { kind, message: message.trim() }],
  };
}

/** `Visits need 25` → `visits-need-25` */
export function slugOf(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}

function valuesOf(text: string): readonly string[] {
  return text
    .split(",")
    .map((value) => value.trim())
    .filter((value) => value !== "");
}
