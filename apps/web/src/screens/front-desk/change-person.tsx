import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactElement, useState } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { Failure } from "../../ui/answers.tsx";
import { Form } from "../../ui/field.tsx";
import { words } from "../../ui/formats.ts";
import { useKept } from "../../ui/use-kept.ts";
import styles from "./front-desk.module.css";
import { PersonFields } from "./person-fields.tsx";
import { bodyOf, faultsOf, type PersonTyped, typedOf } from "./person-typed.ts";

type Registration = Answer<"openRegistration">;
const CONFLICT = 409;

/** Changes a person; when somebody else did so meanwhile, what is typed stays and what they changed is told. */
export function ChangePerson({
  registration,
  onDone,
}: {
  readonly registration: Registration;
  readonly onDone: () => void;
}): ReactElement {
  const { practiceId } = useDesk();
  const queries = useQueryClient();
  const { patientId } = registration;
  const [start] = useState(() => typedOf(registration));
  const [typed, setTyped] = useKept(`change person ${patientId}`, start);
  const [tried, setTried] = useState(false);
  const faults = tried ? faultsOf(typed) : {};
  const meanwhile = changedBetween(start, typedOf(registration));
  const change = useMutation<Answer<"changePatient">, ApiProblem>({
    mutationFn: () =>
      call(practiceId, "changePatient", {
        params: { patientId },
        body: { ...bodyOf(typed), version: registration.version },
      }),
    onSuccess: () => {
      setTyped(start);
      onDone();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: [practiceId] }),
  });
  return (
    <>
      <Form
        label="Change the person"
        onSubmit={() => {
          setTried(true);
          if (Object.keys(faultsOf(typed)).length === 0) change.mutate();
        }}
        buttons={
          <>
            <button type="submit" className="button primary" disabled={change.isPending}>
              Save
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                setTyped(start);
                onDone();
              }}
            >
              Leave as it was
            </button>
          </>
        }
      >
        <PersonFields
          typed={typed}
          faults={faults}
          ssnEnding={registration.ssnEnding}
          onType={(part) => setTyped({ ...typed, ...part })}
        />
      </Form>
      {meanwhile.length === 0 ? null : (
        <p className={styles.warning} role="alert">
          Somebody else changed {meanwhile.join(", ")} meanwhile. What you typed is still here; save again to
          keep yours.
        </p>
      )}
      {change.error === null || (change.error.status === CONFLICT && meanwhile.length > 0) ? null : (
        <Failure problem={change.error} />
      )}
    </>
  );
}

function changedBetween(before: PersonTyped, now: PersonTyped): string[] {
  return (Object.keys(before) as (keyof PersonTyped)[])
    .filter((field) => before[field] !== now[field])
    .map((field) => words(field.replaceAll(/([A-Z0-9])/g, " $1")).toLowerCase());
}
