import type { ReactElement } from "react";
import { RowList } from "../../ui/row-list.tsx";
import {
  type ConditionTyped,
  NEW_CONDITION,
  needsValue,
  OPERATOR_WORDS,
  type Operator,
  type RuleField,
} from "./rule-typed.ts";
import styles from "./rules.module.css";

/** The conditions of a rule, each a field of the catalogue, a comparison that fits it, and values. */
export function ConditionFields({
  conditions,
  fields,
  onChange,
}: {
  readonly conditions: readonly ConditionTyped[];
  readonly fields: readonly RuleField[];
  readonly onChange: (conditions: readonly ConditionTyped[]) => void;
}): ReactElement {
  return (
    <RowList
      legend="When all of it is so; fields of a line on the same line"
      rows={conditions}
      named="condition"
      another="And another condition"
      fresh={NEW_CONDITION}
      onChange={onChange}
    >
      {(condition, name, onType) => (
        <ConditionInputs name={name} condition={condition} fields={fields} onType={onType} />
      )}
    </RowList>
  );
}

function ConditionInputs({
  name,
  condition,
  fields,
  onType,
}: {
  /** `condition 2` */
  readonly name: string;
  readonly condition: ConditionTyped;
  readonly fields: readonly RuleField[];
  readonly onType: (part: Partial<ConditionTyped>) => void;
}): ReactElement {
  const operatorsOf = (field: string) => fields.find((each) => each.name === field)?.operators ?? [];
  const choose = (field: string): void => {
    const fitting = operatorsOf(field);
    const keeps = fitting.includes(condition.operator);
    onType({ field, operator: keeps ? condition.operator : (fitting[0] ?? "is") });
  };
  return (
    <>
      <select
        className="field"
        aria-label={`Field of ${name}`}
        value={condition.field}
        onChange={(event) => choose(event.target.value)}
      >
        {fields.map((field) => (
          <option key={field.name} value={field.name}>
            {field.title}
          </option>
        ))}
      </select>
      <select
        className="field"
        aria-label={`Comparison of ${name}`}
        value={condition.operator}
        onChange={(event) => onType({ operator: event.target.value as Operator })}
      >
        {operatorsOf(condition.field).map((operator) => (
          <option key={operator} value={operator}>
            {OPERATOR_WORDS[operator]}
          </option>
        ))}
      </select>
      {needsValue(condition.operator) ? (
        <input
          className={`field ${styles.values}`}
          aria-label={`Values of ${name}`}
          placeholder="99202-99215, G2211"
          value={condition.values}
          onChange={(event) => onType({ values: event.target.value })}
        />
      ) : null}
    </>
  );
}
