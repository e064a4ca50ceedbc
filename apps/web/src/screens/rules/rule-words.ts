import type { Operations } from "../../api/generated.ts";
import { OPERATOR_WORDS, type RuleField } from "./rule-typed.ts";

type Rule = Operations["tryClaimRule"]["body"];

/** A condition for people: `procedure code is one of 99202-99215`. */
export function conditionWords(
  { field, operator, values }: Rule["conditions"][number],
  fields: readonly RuleField[],
): string {
  return [titleOf(field, fields), OPERATOR_WORDS[operator], values.join(", ")].join(" ").trim();
}

/** What a rule does, for people. */
export function actionWords(action: Rule["actions"][number], fields: readonly RuleField[]): string {
  switch (action.kind) {
    case "stop":
      return `Hold: ${action.message}`;
    case "warn":
      return `Warn: ${action.message}`;
    case "set":
      return `Set ${titleOf(action.field, fields)} to ${action.value}`;
    default:
      return action satisfies never;
  }
}

/** A field that an earlier release had is told by its name. */
function titleOf(name: string, fields: readonly RuleField[]): string {
  return fields.find((field) => field.name === name)?.title ?? name;
}
