import type { ReactElement } from "react";
import { Field } from "../../ui/field.tsx";
import { GuarantorPatients } from "./guarantor-patients.tsx";
import type { PersonTyped } from "./person-typed.ts";

type Faults = Readonly<Partial<Record<keyof PersonTyped, string>>>;

/** The fields of a person, in the order in which a desk asks. */
export function PersonFields({
  typed,
  faults,
  ssnEnding,
  onType,
}: {
  readonly typed: PersonTyped;
  readonly faults: Faults;
  /** Of the number on file; it is not shown whole. */
  readonly ssnEnding?: string | undefined;
  readonly onType: (change: Partial<PersonTyped>) => void;
}): ReactElement {
  const text = (field: keyof PersonTyped, label: string, hint?: string) => (
    <TextField {...{ field, label, typed, faults, onType, hint }} />
  );
  return (
    <>
      {text("last", "Last name")}
      {text("first", "First name")}
      {text("middle", "Middle name")}
      {text("suffix", "Suffix", "Jr, III")}
      <Field label="Birth date" hint={faults.birthDate} wrong>
        <input
          className="field"
          type="date"
          value={typed.birthDate}
          onChange={(event) => onType({ birthDate: event.target.value })}
        />
      </Field>
      <Field label="Sex on the plan's record" hint={faults.sex} wrong>
        <select className="field" value={typed.sex} onChange={(event) => onType({ sex: event.target.value })}>
          <option value="">Choose</option>
          <option value="F">Female</option>
          <option value="M">Male</option>
          <option value="U">Unknown</option>
        </select>
      </Field>
      {text("phone", "Phone")}
      {text(
        "ssn",
        "Social security number",
        ssnEnding === undefined ? "If given" : `On file, ending in ${ssnEnding}; leave empty to keep it`,
      )}
      {text("line1", "Street")}
      {text("line2", "Apartment or unit")}
      {text("city", "City")}
      {text("state", "State")}
      {text("zip", "ZIP")}
      <GuarantorFields {...{ typed, faults, onType }} />
    </>
  );
}

function GuarantorFields({
  typed,
  faults,
  onType,
}: {
  readonly typed: PersonTyped;
  readonly faults: Faults;
  readonly onType: (change: Partial<PersonTyped>) => void;
}): ReactElement {
  const isPatient = typed.guarantorId !== "";
  return (
    <>
      <Field label="Who answers for the account">
        <select
          className="field"
          value={typed.guarantor}
          onChange={(event) =>
            onType({
              guarantor: event.target.value,
              ...(event.target.value === "" ? { guarantorId: "" } : {}),
            })
          }
        >
          <option value="">The patient</option>
          <option value="parent">A parent</option>
          <option value="spouse">The spouse</option>
          <option value="guardian">A guardian</option>
          <option value="other">Somebody else</option>
        </select>
      </Field>
      {typed.guarantor === "" ? null : isPatient ? (
        <Field label="Guarantor" hint="A patient of the practice; their name and address count">
          <input className="field" readOnly value={`${typed.guarantorFirst} ${typed.guarantorLast}`.trim()} />
        </Field>
      ) : (
        <>
          <TextField field="guarantorLast" label="Guarantor's last name" {...{ typed, faults, onType }} />
          <TextField field="guarantorFirst" label="Guarantor's first name" {...{ typed, faults, onType }} />
          <TextField field="guarantorPhone" label="Guarantor's phone" {...{ typed, faults, onType }} />
        </>
      )}
      {typed.guarantor === "" ? null : <GuarantorPatients typed={typed} onType={onType} />}
    </>
  );
}

function TextField({
  field,
  label,
  typed,
  faults,
  onType,
  hint,
}: {
  readonly field: keyof PersonTyped;
  readonly label: string;
  readonly typed: PersonTyped;
  readonly faults: Faults;
  readonly onType: (change: Partial<PersonTyped>) => void;
  readonly hint?: string | undefined;
}): ReactElement {
  const fault = faults[field];
  return (
    <Field label={label} hint={fault ?? hint} wrong={fault !== undefined}>
      <input
        className="field"
        autoComplete="off"
        aria-invalid={fault !== undefined}
        value={typed[field]}
        onChange={(event) => onType({ [field]: event.target.value })}
      />
    </Field>
  );
}
