import type { ReactElement } from "react";
import { Field } from "./field.tsx";

/** One of a few choices, each a value and its words, as a labelled field of a form. */
export function Choice<Value extends string>({
  label,
  hint,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly onChoose: (value: Value) => void;
}): ReactElement {
  return (
    <Field label={label} hint={hint}>
      <select className="field" value={value} onChange={(event) => onChoose(event.target.value as Value)}>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}
