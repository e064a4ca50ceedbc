import type { ReactElement } from "react";
import { Choice } from "../../ui/choice.tsx";
import { Field, Form } from "../../ui/field.tsx";
import styles from "./front-desk.module.css";
import type { PlannedTyped, ServiceTyped } from "./planned-typed.ts";

/** The fields of an estimate: when, with whom, what for, and the services one a row. */
export function PlannedServices({
  typed,
  providers,
  canGive,
  onType,
  onGive,
}: {
  readonly typed: PlannedTyped;
  readonly providers: readonly { readonly providerId: string; readonly name: string }[];
  readonly canGive: boolean;
  readonly onType: (change: Partial<PlannedTyped>) => void;
  readonly onGive: () => void;
}): ReactElement {
  return (
    <Form
      label="Planned services"
      onSubmit={() => {
        if (canGive) onGive();
      }}
      buttons={
        <button type="submit" className="button primary" disabled={!canGive}>
          Give the estimate
        </button>
      }
    >
      <Field label="Main service" hint="In plain words">
        <input
          className="field"
          value={typed.primaryService}
          onChange={(event) => onType({ primaryService: event.target.value })}
        />
      </Field>
      <Field label="Day, if scheduled">
        <input
          className="field"
          type="date"
          value={typed.scheduledOn}
          onChange={(event) => onType({ scheduledOn: event.target.value })}
        />
      </Field>
      <Choice
        label="With"
        value={typed.providerId}
        options={providers.map(({ providerId, name }) => [providerId, name])}
        onChoose={(providerId) => onType({ providerId })}
      />
      <Field label="Diagnoses" hint="Such as E11.9 I10">
        <input
          className="field"
          value={typed.diagnoses}
          onChange={(event) => onType({ diagnoses: event.target.value })}
        />
      </Field>
      <ServiceRows services={typed.services} onChange={(services) => onType({ services })} />
      <Field label="Scheduled apart, with an estimate of its own" hint="One a line" wide>
        <textarea
          className="field"
          rows={2}
          value={typed.separately}
          onChange={(event) => onType({ separately: event.target.value })}
        />
      </Field>
    </Form>
  );
}

function ServiceRows({
  services,
  onChange,
}: {
  readonly services: readonly ServiceTyped[];
  readonly onChange: (services: readonly ServiceTyped[]) => void;
}): ReactElement {
  const change = (index: number, part: Partial<ServiceTyped>): void =>
    onChange(services.map((service, at) => (at === index ? { ...service, ...part } : service)));
  return (
    <fieldset className={styles.services}>
      <legend>Services</legend>
      {services.map((service, index) => (
        <div key={index} className={styles.service}>
          <input
            className="field"
            size={7}
            placeholder="Code"
            aria-label={`Code of service ${index + 1}`}
            value={service.code}
            onChange={(event) => change(index, { code: event.target.value })}
          />
          <input
            className="field"
            size={8}
            placeholder="Modifiers"
            aria-label={`Modifiers of service ${index + 1}`}
            value={service.modifiers}
            onChange={(event) => change(index, { modifiers: event.target.value })}
          />
          <input
            className="field"
            size={4}
            inputMode="numeric"
            aria-label={`Units of service ${index + 1}`}
            value={service.units}
            onChange={(event) => change(index, { units: event.target.value })}
          />
          {services.length > 1 ? (
            <button
              type="button"
              className="button"
              aria-label={`Take out service ${index + 1}`}
              onClick={() => onChange(services.filter((_, at) => at !== index))}
            >
              Take out
            </button>
          ) : null}
        </div>
      ))}
      <button
        type="button"
        className="button"
        onClick={() => onChange([...services, { code: "", modifiers: "", units: "1" }])}
      >
        Another service
      </button>
    </fieldset>
  );
}
