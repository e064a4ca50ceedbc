import { type UseMutationResult, useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactElement, useState } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import type { Operations } from "../../api/generated.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Failure } from "../../ui/answers.tsx";
import { Field, Form } from "../../ui/field.tsx";
import { Panel } from "../../ui/page.tsx";

const LENGTHS = [10, 15, 20, 30, 40, 60] as const;

/** Puts a visit of a patient into the book; today is offered first, for who stands at the desk. */
export function PlanVisit({
  patientId,
  onDone,
}: {
  readonly patientId: string;
  readonly onDone: () => void;
}): ReactElement {
  const choices = useOperation("listDeskChoices", {});
  const today = useOperation("openDay", { query: {} });
  const [typed, setTyped] = useState({
    providerId: "",
    locationId: "",
    day: "",
    startsAt: "",
    minutes: 20,
    reason: "",
  });
  const providerId =
    typed.providerId === "" ? (choices.data?.providers[0]?.providerId ?? "") : typed.providerId;
  const day = typed.day === "" ? (today.data?.day ?? "") : typed.day;
  const open = (choices.data?.locations ?? []).filter(
    ({ from, to }) => from <= day && (to === undefined || day <= to),
  );
  const location = open.find(({ locationId }) => locationId === typed.locationId) ?? open[0];
  const plan = usePlan(onDone);
  const submit = (): void => {
    const reason = typed.reason.trim();
    plan.mutate({
      patientId,
      providerId,
      day,
      startsAt: typed.startsAt,
      minutes: typed.minutes,
      ...(location === undefined ? {} : { locationId: location.locationId }),
      ...(reason === "" ? {} : { reason }),
    });
  };
  return (
    <Panel title="Plan a visit" padded>
      <Form
        label="Plan a visit"
        onSubmit={submit}
        buttons={
          <>
            <button
              type="submit"
              className="button primary"
              disabled={providerId === "" || day === "" || typed.startsAt === "" || plan.isPending}
            >
              Plan the visit
            </button>
            <button type="button" className="button" onClick={onDone}>
              Plan none
            </button>
          </>
        }
      >
        <Field label="Day">
          <input
            className="field"
            type="date"
            value={day}
            onChange={(event) => setTyped({ ...typed, day: event.target.value })}
          />
        </Field>
        <Field label="Time">
          <input
            className="field"
            type="time"
            value={typed.startsAt}
            onChange={(event) => setTyped({ ...typed, startsAt: event.target.value })}
          />
        </Field>
        <Choice
          label="Minutes"
          value={String(typed.minutes)}
          options={LENGTHS.map((minutes) => [String(minutes), String(minutes)])}
          onChoose={(minutes) => setTyped({ ...typed, minutes: Number(minutes) })}
        />
        <Choice
          label="With"
          value={providerId}
          options={(choices.data?.providers ?? []).map((each) => [each.providerId, each.name])}
          onChoose={(chosen) => setTyped({ ...typed, providerId: chosen })}
        />
        {location === undefined ? null : (
          <Choice
            label="Where"
            value={location.locationId}
            options={open.map(({ locationId, name }) => [locationId, name])}
            onChoose={(locationId) => setTyped({ ...typed, locationId })}
          />
        )}
        <Field label="Comes for" wide>
          <input
            className="field"
            value={typed.reason}
            onChange={(event) => setTyped({ ...typed, reason: event.target.value })}
          />
        </Field>
      </Form>
      {plan.error === null ? null : <Failure problem={plan.error} />}
    </Panel>
  );
}

type Planned = Operations["planVisit"]["body"];

function usePlan(onDone: () => void): UseMutationResult<Answer<"planVisit">, ApiProblem, Planned> {
  const { practiceId } = useDesk();
  const queries = useQueryClient();
  return useMutation<Answer<"planVisit">, ApiProblem, Planned>({
    mutationFn: (body) => call(practiceId, "planVisit", { body }),
    onSuccess: () => {
      queries.invalidateQueries({ queryKey: [practiceId] });
      onDone();
    },
  });
}

function Choice({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [id: string, name: string])[];
  readonly onChoose: (id: string) => void;
}): ReactElement {
  return (
    <Field label={label}>
      <select className="field" value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}
