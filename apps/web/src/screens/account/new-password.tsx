import { useMutation } from "@tanstack/react-query";
import { type FormEvent, type ReactElement, useState } from "react";
import { type ApiProblem, ask } from "../../api/client.ts";
import { Failure } from "../../ui/answers.tsx";
import { Panel } from "../../ui/page.tsx";
import styles from "../people/people.module.css";

/** ASVS 5 6.2.1 and our own server: twelve characters at least. */
const SHORTEST = 12;

/** Sets another password; every open session ends with it, this one too. */
export function NewPassword({
  login,
  hasPassword,
}: {
  readonly login: string;
  readonly hasPassword: boolean;
}): ReactElement {
  const [before, setBefore] = useState("");
  const [after, setAfter] = useState("");
  const change = useMutation<unknown, ApiProblem>({
    mutationFn: () =>
      ask("/api/session/password", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ login, password: before, newPassword: after }),
      }),
    onSuccess: () => {
      setBefore("");
      setAfter("");
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate();
  };
  if (!hasPassword) {
    return (
      <Panel title="Password" padded>
        <p>
          You have none: you came by the printed link. A manager gives a first password under People, your
          name.
        </p>
      </Panel>
    );
  }
  return (
    <Panel title="Password" padded>
      {change.error === null ? null : <Failure problem={change.error} />}
      {change.isSuccess ? (
        <p role="status">The new password is set. Sessions that were opened with the old one have ended.</p>
      ) : null}
      <form className={styles.fields} onSubmit={submit}>
        <label>
          Password now
          <input
            className="field"
            type="password"
            autoComplete="current-password"
            required
            value={before}
            onChange={(event) => setBefore(event.target.value)}
          />
        </label>
        <label>
          New password, {SHORTEST} characters or more
          <input
            className="field"
            type="password"
            autoComplete="new-password"
            required
            minLength={SHORTEST}
            value={after}
            onChange={(event) => setAfter(event.target.value)}
          />
        </label>
        <button type="submit" className="button" disabled={change.isPending}>
          Set it
        </button>
      </form>
    </Panel>
  );
}
