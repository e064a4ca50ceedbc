import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactElement, useState } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
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
  const { practiceId } = useDesk();
  const queries = useQueryClient();
  const choices = useOperation("listDeskChoices", {});
  const today = useOperation("openDay", { query: {} });
  const [typed, setTyped] = useState({ providerId: "", day: "", startsAt: "", minutes: 20, reason: "" });
  const providerId =
    typed.providerId === "" ? (choices.data?.providers[0]?.providerId ?? "") : typed.providerId;
  const day = typed.day === "" ? (today.data?.day ?? "") : typed.day;
  const plan = useMutation<Answer<"planVisit">, ApiProblem>({
    mutationFn: () => {
      const { startsAt, minutes, reason } = typed;
      return call(practiceId, "planVisit", {
        body: {
          patientId,
          providerId,
          day,
          startsAt,
          minutes,
          ...(reason.trim() === "" ? {} : { reason: reason.trim() }),
        },
      });
    },
    onSuccess: () => {
      queries.invalidateQueries({ queryKey: [practiceId] });
      onDone();
    },
  });
  return (
    <Panel title="Plan a visit" padded>
      <Form
        label="Plan a visit"
        onSubmit={() => plan.mutate()}
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
        <Field label="Minutes">
          <select
            className="field"
            value={typed.minutes}
            onChange={(event) => setTyped({ ...typed, minutes: Number(event.target.value) })}
          >
            {LENGTHS.map((minutes) => (
              <option key={minutes}>{minutes}</option>
            ))}
          </select>
        </Field>
        <Field label="With">
          <select
            className="field"
            value={providerId}
            onChange={(event) => setTyped({ ...typed, providerId: event.target.value })}
          >
            {(choices.data?.providers ?? []).map((each) => (
              <option key={each.providerId} value={each.providerId}>
                {each.name}
              </option>
            ))}
          </select>
        </Field>
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
