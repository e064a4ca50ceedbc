import { type DateRange, fail, type Problem, type Result, succeed } from "@claimwright/base";
import { type RuleField, ruleField } from "./field-catalogue.ts";
import type { RuleAction, RuleCondition, RuleOperator, UserRule } from "./user-rule.ts";

/** A rule as a form writes it and a store keeps it: fields by their names in the catalogue. */
export interface RuleFacts {
  readonly name: string;
  readonly effective: DateRange;
  readonly conditions: readonly {
    readonly field: string;
    readonly operator: RuleOperator;
    readonly values: readonly string[];
  }[];
  readonly actions: readonly RuleActionFacts[];
}

export type RuleActionFacts =
  | { readonly kind: "stop" | "warn"; readonly message: string }
  | { readonly kind: "set"; readonly field: string; readonly value: string };

/** The comparisons that make sense for a field. */
export function operatorsOf({ kind }: Pick<RuleField, "kind">): readonly RuleOperator[] {
  switch (kind) {
    case "number":
    case "date":
      return ["is", "is-not", "above", "below", "missing", "present"];
    case "text":
    case "list":
      return ["is", "is-not", "in", "not-in", "starts", "missing", "present"];
  }
}

/** Reads a rule by the catalogue of fields, or says what of it cannot be read and where. */
export function userRuleOf(facts: RuleFacts): Result<UserRule, Problem> {
  const { name, effective } = facts;
  if (!/^[a-z0-9][a-z0-9-]{0,79}$/.test(name)) {
    return refused("name", `${name} is no name of a rule.`, "Write small letters, digits and hyphens.");
  }
  if (effective.to !== undefined && effective.to < effective.from) {
    return refused("to", "The rule would end before it begins.", "Give a last day after the first.");
  }
  if (facts.conditions.length === 0) {
    return refused("conditions", "The rule has no condition.", "Say on which claims it acts.");
  }
  if (facts.actions.length === 0) {
    return refused("actions", "The rule does nothing.", "Say whether it holds, warns or sets.");
  }
  const conditions: RuleCondition[] = [];
  for (const [index, each] of facts.conditions.entries()) {
    const read = conditionOf(each, `condition ${index + 1}`);
    if (!read.ok) return read;
    conditions.push(read.value);
  }
  const actions: RuleAction[] = [];
  for (const [index, each] of facts.actions.entries()) {
    const read = actionOf(each, `action ${index + 1}`);
    if (!read.ok) return read;
    actions.push(read.value);
  }
  return succeed({ name, effective, conditions, actions, at: 0 });
}

function conditionOf(
  { field: name, operator, values }: RuleFacts["conditions"][number],
  place: string,
): Result<RuleCondition, Problem> {
  const field = ruleField(name);
  if (field === undefined)
    return refused(place, `There is no field ${name}.`, "Choose one of the catalogue.");
  if (!operatorsOf(field).includes(operator)) {
    return refused(place, `${field.title} is not compared so.`, "Choose another comparison.");
  }
  const needsValue = operator !== "missing" && operator !== "present";
  if (needsValue && (values.length === 0 || values.some((value) => value.trim() === ""))) {
    return refused(
      place,
      `The comparison of ${field.title} has no value.`,
      "Write what it is compared with.",
    );
  }
  if (needsValue && field.kind === "number" && values.some((value) => !/^-?\d+(\.\d+)?$/.test(value))) {
    return refused(place, `${field.title} is compared with a number.`, "Write it such as 100.");
  }
  if (needsValue && field.kind === "date" && values.some((value) => !/^\d{4}-\d{2}-\d{2}$/.test(value))) {
    return refused(place, `${field.title} is compared with a date.`, "Write it such as 2026-01-31.");
  }
  return succeed({ field, operator, values: needsValue ? values : [] });
}

function actionOf(action: RuleActionFacts, place: string): Result<RuleAction, Problem> {
  if (action.kind !== "set") {
    return action.message.trim() === ""
      ? refused(place, "The rule says nothing.", "Write what is wrong and what to do.")
      : succeed(action);
  }
  const field = ruleField(action.field);
  if (field?.write === undefined) {
    return refused(place, `A rule cannot set ${action.field}.`, "Choose a field that rules may set.");
  }
  if (action.value.trim() === "") {
    return refused(place, `Nothing is written into ${field.title}.`, "Write the value.");
  }
  return succeed({ kind: "set", field, value: action.value.trim() });
}

function refused(place: string, message: string, remedy: string): Result<never, Problem> {
  return fail({ code: "input.field", message, remedy, place });
}
