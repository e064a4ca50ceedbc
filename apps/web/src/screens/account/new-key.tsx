import { useMutation } from "@tanstack/react-query";
import { type FormEvent, type ReactElement, useState } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import type { Operations } from "../../api/generated.ts";
import { useDesk } from "../../api/session.ts";
import { Failure } from "../../ui/answers.tsx";
import { CheckList } from "../../ui/check-list.tsx";
import { words } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import styles from "../people/people.module.css";

type Scope = Operations["makeKey"]["body"]["scopes"][number];

const LIVES = [
  [30, "30 days"],
  [90, "90 days"],
  [366, "a year"],
] as const;

/** A key with which a program may do some of what its person may. */
export function NewKey({
  permissions,
  onMade,
}: {
  readonly permissions: readonly string[];
  readonly onMade: () => void;
}): ReactElement {
  const { practiceId } = useDesk();
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<readonly string[]>([]);
  const [days, setDays] = useState<number>(LIVES[0][0]);
  const make = useMutation<Answer<"makeKey">, ApiProblem>({
    mutationFn: () => call(practiceId, "makeKey", { body: { name, scopes: scopes as Scope[], days } }),
    onSuccess: () => {
      setName("");
      setScopes([]);
      onMade();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    make.mutate();
  };
  return (
    <Panel title="A new key for a program" padded>
      {make.error === null ? null : <Failure problem={make.error} />}
      {make.data === undefined ? null : (
        <p className={styles.shown} role="status">
          The key: <code>{make.data.key}</code> It is shown this once. A program sends it as “Authorization:
          Bearer” and the key.
        </p>
      )}
      <form className={styles.form} onSubmit={submit}>
        <label>
          Name{" "}
          <input
            className="field"
            required
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <label>
          Good for{" "}
          <select className="field" value={days} onChange={(event) => setDays(Number(event.target.value))}>
            {LIVES.map(([value, shown]) => (
              <option key={value} value={value}>
                {shown}
              </option>
            ))}
          </select>
        </label>
        <CheckList
          legend="It may"
          choices={permissions}
          chosen={scopes}
          wordsOf={(each) => words(each).toLowerCase()}
          onChange={setScopes}
        />
        <button type="submit" className="button" disabled={make.isPending || scopes.length === 0}>
          Make the key
        </button>
      </form>
    </Panel>
  );
}
