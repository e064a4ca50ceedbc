import { type ReactElement, useState } from "react";
import { call } from "../../api/client.ts";
import type { Operations } from "../../api/generated.ts";
import { useChange } from "../../api/use-change.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Failure } from "../../ui/answers.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Field, Form } from "../../ui/field.tsx";
import { Panel } from "../../ui/page.tsx";

const LENGTHS = [10, 15, 20, 30, 40, 60] as const;

const NOTHING = { providerId: "", locationId: "", day: "", startsAt: "", minutes: 20, reason: "" };

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
  const [typed, setTyped] = useState(NOTHING);
  const providerId =
    typed.providerId === "" ? (choices.data?.providers[0]?.providerId ?? "") : typed.providerId;
  const day = typed.day === "" ? (today.data?.day ?? "") : typed.day;
  const open = (choices.data?.locations ?? []).filter(
    ({ from, to }) => from <= day && (to === undefined || day <= to),
  );
  const location = open.find(({ locationId }) => locationId === typed.locationId) ?? open[0];
  const plan = useChange(
    (practiceId, body: Operations["planVisit"]["body"]) => call(practiceId, "planVisit", { body }),
    onDone,
  );
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
