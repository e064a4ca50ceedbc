import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactElement, useState } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { Failure } from "../../ui/answers.tsx";
import { CheckList } from "../../ui/check-list.tsx";
import { words } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import styles from "./people.module.css";

type Role = Answer<"listPeople">["roles"][number];

/** A name, a login and the roles; the server answers with a first password that is shown once. */
export function AddPerson({
  roles,
  onAdded,
}: {
  readonly roles: readonly Role[];
  readonly onAdded: (login: string, password: string) => void;
}): ReactElement {
  const { practiceId } = useDesk();
  const queries = useQueryClient();
  const [name, setName] = useState("");
  const [login, setLogin] = useState("");
  const [chosen, setChosen] = useState<readonly Role[]>([]);
  const add = useMutation<Answer<"addPerson">, ApiProblem>({
    mutationFn: () => call(practiceId, "addPerson", { body: { name, login, roles: [...chosen] } }),
    onSuccess: ({ firstPassword }) => {
      queries.invalidateQueries({ queryKey: [practiceId, "listPeople"] });
      onAdded(login, firstPassword);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <Panel title="Add a person" padded>
      {add.error === null ? null : <Failure problem={add.error} />}
      <form className={styles.form} onSubmit={submit}>
        <label>
          Name{" "}
          <input
            className="field"
            required
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <label>
          Login{" "}
          <input
            className="field"
            required
            minLength={3}
            autoComplete="off"
            placeholder="such as an address for mail"
            value={login}
            onChange={(event) => setLogin(event.target.value)}
          />
        </label>
        <CheckList legend="Roles" choices={roles} chosen={chosen} wordsOf={words} onChange={setChosen} />
        <button type="submit" className="button primary" disabled={add.isPending || chosen.length === 0}>
          Add
        </button>
        {chosen.length === 0 ? <span className="quiet">Choose a role at least.</span> : null}
      </form>
    </Panel>
  );
}
