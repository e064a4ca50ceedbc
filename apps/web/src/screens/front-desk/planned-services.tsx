import type { ReactElement } from "react";
import { Choice } from "../../ui/choice.tsx";
import { Field, Form } from "../../ui/field.tsx";
import { RowList } from "../../ui/row-list.tsx";
import { NEW_SERVICE, type PlannedTyped, type ServiceTyped } from "./planned-typed.ts";

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
      <RowList
        legend="Services"
        rows={typed.services}
        named="service"
        another="Another service"
        fresh={NEW_SERVICE}
        onChange={(services) => onType({ services })}
      >
        {(service, name, onService) => <ServiceInputs name={name} service={service} onType={onService} />}
      </RowList>
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

function ServiceInputs({
  name,
  service,
  onType,
}: {
  /** `service 2` */
  readonly name: string;
  readonly service: ServiceTyped;
  readonly onType: (part: Partial<ServiceTyped>) => void;
}): ReactElement {
  return (
    <>
      <input
        className="field"
        size={7}
        placeholder="Code"
        aria-label={`Code of ${name}`}
        value={service.code}
        onChange={(event) => onType({ code: event.target.value })}
      />
      <input
        className="field"
        size={8}
        placeholder="Modifiers"
        aria-label={`Modifiers of ${name}`}
        value={service.modifiers}
        onChange={(event) => onType({ modifiers: event.target.value })}
      />
      <input
        className="field"
        size={4}
        inputMode="numeric"
        aria-label={`Units of ${name}`}
        value={service.units}
        onChange={(event) => onType({ units: event.target.value })}
      />
    </>
  );
}
