import { type ReactElement, useState } from "react";
import { useChange } from "../../api/use-change.ts";
import { Failure } from "../../ui/answers.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Field, Form } from "../../ui/field.tsx";
import { digits, given } from "../../ui/typed.ts";
import { useKept } from "../../ui/use-kept.ts";

/** Texts by field, empty where nothing stands. */
export type Typed<Name extends string> = Readonly<Record<Name, string>>;

export interface FieldSpec<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly hint?: string;
  readonly type?: "text" | "date" | "number";
  /** A choice of these, each a value and its words. */
  readonly options?: readonly (readonly [value: string, words: string])[];
}

/**
 * One part of the settings as a form. `known` is the part as it is stored now: where somebody else changed it since
 * the form was opened, what is typed stays and the form says which fields differ.
 */
export function SettingsForm<Name extends string>({
  label,
  name,
  fields,
  known,
  save,
  onDone,
}: {
  readonly label: string;
  /** Under which what is typed outlives a reload. */
  readonly name: string;
  readonly fields: readonly FieldSpec<Name>[];
  readonly known: Typed<Name>;
  readonly save: (practiceId: string, typed: Typed<Name>) => Promise<unknown>;
  readonly onDone: () => void;
}): ReactElement {
  const [start] = useState(known);
  const [typed, setTyped] = useKept<Typed<Name>>(`settings ${name}`, start);
  const meanwhile = fields.filter((field) => start[field.name] !== known[field.name]);
  const leave = (): void => {
    setTyped(start);
    onDone();
  };
  const saving = useChange((practiceId) => save(practiceId, typed), leave);
  return (
    <>
      <Form
        label={label}
        onSubmit={() => saving.mutate()}
        buttons={
          <>
            <button type="submit" className="button primary" disabled={saving.isPending}>
              Save
            </button>
            <button type="button" className="button" onClick={leave}>
              Change nothing
            </button>
          </>
        }
      >
        {fields.map((field) => (
          <OneField
            key={field.name}
            field={field}
            value={typed[field.name]}
            onType={(value) => setTyped({ ...typed, [field.name]: value })}
          />
        ))}
      </Form>
      {meanwhile.length === 0 ? null : (
        <p role="alert">
          Somebody else changed {meanwhile.map((field) => field.label.toLowerCase()).join(", ")} meanwhile.
          What you typed is still here; save again to keep yours.
        </p>
      )}
      {saving.error === null ? null : <Failure problem={saving.error} />}
    </>
  );
}

function OneField<Name extends string>({
  field: { label, hint, type = "text", options },
  value,
  onType,
}: {
  readonly field: FieldSpec<Name>;
  readonly value: string;
  readonly onType: (value: string) => void;
}): ReactElement {
  if (options !== undefined) return <Choice {...{ label, hint, value, options }} onChoose={onType} />;
  return (
    <Field label={label} hint={hint}>
      <input
        className="field"
        type={type}
        autoComplete="off"
        value={value}
        onChange={(event) => onType(event.target.value)}
      />
    </Field>
  );
}

type AddressName = "line1" | "line2" | "city" | "state" | "zip";

export const ADDRESS_FIELDS: readonly FieldSpec<AddressName>[] = [
  { name: "line1", label: "Street" },
  { name: "line2", label: "Suite or unit" },
  { name: "city", label: "City" },
  { name: "state", label: "State" },
  { name: "zip", label: "ZIP", hint: "Nine digits" },
];

interface Address {
  readonly line1: string;
  readonly line2?: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
}

export function typedAddress(address: Address | undefined): Typed<AddressName> {
  const { line1 = "", line2 = "", city = "", state = "", zip = "" } = address ?? {};
  return { line1, line2, city, state, zip };
}

export function addressBody({ line1, line2, city, state, zip }: Typed<AddressName>): Address {
  return { line1, ...given("line2", line2), city, state: state.trim().toUpperCase(), zip: digits(zip) };
}
