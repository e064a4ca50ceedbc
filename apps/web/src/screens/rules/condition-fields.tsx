import type { ReactElement } from "react";
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
  const change = (index: number, part: Partial<ConditionTyped>): void =>
    onChange(conditions.map((each, at) => (at === index ? { ...each, ...part } : each)));
  return (
    <fieldset className={styles.conditions}>
      <legend>When all of it is so; fields of a line on the same line</legend>
      {conditions.map((condition, index) => (
        <ConditionRow
          key={index}
          number={index + 1}
          condition={condition}
          fields={fields}
          onType={(part) => change(index, part)}
          onTakeOut={
            conditions.length > 1 ? () => onChange(conditions.filter((_, at) => at !== index)) : undefined
          }
        />
      ))}
      <button type="button" className="button" onClick={() => onChange([...conditions, NEW_CONDITION])}>
        And another condition
      </button>
    </fieldset>
  );
}

function ConditionRow({
  number,
  condition,
  fields,
  onType,
  onTakeOut,
}: {
  readonly number: number;
  readonly condition: ConditionTyped;
  readonly fields: readonly RuleField[];
  readonly onType: (part: Partial<ConditionTyped>) => void;
  readonly onTakeOut: (() => void) | undefined;
}): ReactElement {
  const operators = fields.find(({ name }) => name === condition.field)?.operators ?? [];
  const choose = (name: string): void => {
    const fitting = fields.find((field) => field.name === name)?.operators ?? [];
    const keeps = fitting.includes(condition.operator);
    onType({ field: name, operator: keeps ? condition.operator : (fitting[0] ?? "is") });
  };
  return (
    <div className={styles.condition}>
      <select
        className="field"
        aria-label={`Field of condition ${number}`}
        value={condition.field}
        onChange={(event) => choose(event.target.value)}
      >
        {fields.map(({ name, title }) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </select>
      <select
        className="field"
        aria-label={`Comparison of condition ${number}`}
        value={condition.operator}
        onChange={(event) => onType({ operator: event.target.value as Operator })}
      >
        {operators.map((operator) => (
          <option key={operator} value={operator}>
            {OPERATOR_WORDS[operator]}
          </option>
        ))}
      </select>
      {needsValue(condition.operator) ? (
        <input
          className={`field ${styles.values}`}
          aria-label={`Values of condition ${number}`}
          placeholder="99202-99215, G2211"
          value={condition.values}
          onChange={(event) => onType({ values: event.target.value })}
        />
      ) : null}
      {onTakeOut === undefined ? null : (
        <button
          type="button"
          className="button"
          aria-label={`Take out condition ${number}`}
          onClick={onTakeOut}
        >
          Take out
        </button>
      )}
    </div>
  );
}
