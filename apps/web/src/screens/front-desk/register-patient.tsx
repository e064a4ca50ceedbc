import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { Failure } from "../../ui/answers.tsx";
import { Form } from "../../ui/field.tsx";
import { Page, Panel } from "../../ui/page.tsx";
import { useShortcuts } from "../../ui/shortcuts.tsx";
import { useKept } from "../../ui/use-kept.ts";
import styles from "./front-desk.module.css";
import { LikelyDuplicates, useLikelyDuplicates } from "./likely-duplicates.tsx";
import { PersonFields } from "./person-fields.tsx";
import { bodyOf, faultsOf, NOBODY } from "./person-typed.ts";

/** Opens an account for a person, with everybody beside it who may be the same person already. */
export function RegisterPatient(): ReactElement {
  const { practiceId } = useDesk();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [typed, setTyped] = useKept("register a person", NOBODY);
  const [tried, setTried] = useState(false);
  const [isAnotherPerson, setAnotherPerson] = useState(false);
  const likely = useLikelyDuplicates(typed);
  const sure = likely.some((each) => each.sure);
  const faults = tried ? faultsOf(typed) : {};
  const register = useMutation<Answer<"registerPatient">, ApiProblem>({
    mutationFn: () => call(practiceId, "registerPatient", { body: { ...bodyOf(typed), isAnotherPerson } }),
    onSuccess: ({ patientId }) => {
      setTyped(NOBODY);
      queries.invalidateQueries({ queryKey: [practiceId] });
      navigate({ to: "/front-desk/$patientId", params: { patientId } });
    },
  });
  const submit = (): void => {
    setTried(true);
    if (Object.keys(faultsOf(typed)).length === 0 && (!sure || isAnotherPerson)) register.mutate();
  };
  useShortcuts("Registering", [{ key: "ctrl+Enter", does: "Register", run: submit }]);
  return (
    <Page title="Register a person">
      <div className={styles.beside}>
        <Panel padded>
          <Form
            label="Register a person"
            onSubmit={submit}
            buttons={
              <>
                <button type="submit" className="button primary" disabled={register.isPending}>
                  Register <kbd>Ctrl Enter</kbd>
                </button>
                {sure ? (
                  <label>
                    <input
                      type="checkbox"
                      checked={isAnotherPerson}
                      onChange={(event) => setAnotherPerson(event.target.checked)}
                    />{" "}
                    I have looked: this is another person
                  </label>
                ) : null}
              </>
            }
          >
            <PersonFields
              typed={typed}
              faults={faults}
              onType={(change) => setTyped({ ...typed, ...change })}
            />
          </Form>
          {tried && sure && !isAnotherPerson ? (
            <p className={styles.warning} role="alert">
              A record beside this form is surely the same person's. Open it, or say that this is another
              person.
            </p>
          ) : null}
          {register.error === null ? null : <Failure problem={register.error} />}
        </Panel>
        <Panel title="May be the same person">
          <LikelyDuplicates likely={likely} />
        </Panel>
      </div>
    </Page>
  );
}
