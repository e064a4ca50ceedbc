import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FormEvent, ReactElement } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { Failure } from "../../ui/answers.tsx";
import { Panel } from "../../ui/page.tsx";
import { useKept } from "../../ui/use-kept.ts";
import styles from "./claim-editor.module.css";
import { type ClaimField, changedSince, claimFields, correctionOf, type Typed } from "./claim-fields.ts";

type Opened = Answer<"openClaim">;

interface Editing {
  readonly version: number;
  /** The claim as it was when typing began. */
  readonly before: readonly ClaimField[];
  readonly typed: Typed;
}

const NOTHING: Editing = { version: 0, before: [], typed: {} };
const CONFLICT = 409;

/** Corrects what a biller may correct. What is typed outlives a reload, and another person's correction is shown beside it. */
export function ClaimEditor({
  opened,
  onClose,
}: {
  readonly opened: Opened;
  readonly onClose: () => void;
}): ReactElement {
  const { practiceId } = useDesk();
  const queries = useQueryClient();
  const { claimId } = opened.claim;
  const [editing, setEditing] = useKept(editingName(claimId), NOTHING);
  const fields = claimFields(opened);
  const { typed } = editing;
  const isOvertaken = Object.keys(typed).length > 0 && editing.version !== opened.version;
  const save = useMutation<Answer<"amendClaim">, ApiProblem>({
    mutationFn: () =>
      call(practiceId, "amendClaim", {
        params: { claimId },
        body: { kind: "correct", openedVersion: editing.version, correction: correctionOf(opened, typed) },
      }),
    onSuccess: () => {
      setEditing(NOTHING);
      onClose();
      return queries.invalidateQueries({ queryKey: [practiceId] });
    },
    onError: ({ status }) => {
      if (status === CONFLICT) queries.invalidateQueries({ queryKey: [practiceId, "openClaim"] });
    },
  });
  const type = (name: string, value: string): void => {
    const begun = editing === NOTHING || editing.version === 0;
    const { [name]: _before, ...others } = typed;
    const isAsItWas = fields.find((field) => field.name === name)?.value === value;
    const next = isAsItWas ? others : { ...others, [name]: value };
    if (Object.keys(next).length === 0) setEditing(NOTHING);
    else
      setEditing(
        begun ? { version: opened.version, before: fields, typed: next } : { ...editing, typed: next },
      );
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Panel title="Correct the claim" padded>
      {isOvertaken ? (
        <ChangedMeanwhile
          opened={opened}
          editing={editing}
          onGoOn={() => setEditing({ version: opened.version, before: fields, typed })}
        />
      ) : null}
      {save.error === null || isOvertaken ? null : <Failure problem={save.error} />}
      <form className={styles.form} onSubmit={submit} aria-label="Correct the claim">
        {fields.map(({ name, label, value }) => (
          <label key={name} data-typed={typed[name] !== undefined}>
            {label}
            <input
              className="field"
              name={name}
              type={name === "onsetDate" ? "date" : "text"}
              value={typed[name] ?? value}
              onChange={(event) => type(name, event.target.value)}
            />
          </label>
        ))}
        <div className={styles.buttons}>
          <button
            type="submit"
            className="button primary"
            disabled={Object.keys(typed).length === 0 || isOvertaken || save.isPending}
          >
            Save and edit again
          </button>
          <button type="button" className="button" onClick={onClose}>
            Close
          </button>
          {Object.keys(typed).length === 0 ? null : (
            <button type="button" className="button" onClick={() => setEditing(NOTHING)}>
              Forget what I typed
            </button>
          )}
        </div>
      </form>
    </Panel>
  );
}

/** Under which name what was typed is kept; the claim page opens the editor where there is something. */
export function editingName(claimId: string): string {
  return `claim ${claimId}`;
}

function ChangedMeanwhile({
  opened,
  editing,
  onGoOn,
}: {
  readonly opened: Opened;
  readonly editing: Editing;
  readonly onGoOn: () => void;
}): ReactElement {
  const changes = changedSince(editing.before, claimFields(opened), editing.typed);
  const last = opened.claim.history.at(-1);
  return (
    <section className={styles.changed} aria-label="Changed by somebody else">
      <p>
        <strong>Somebody else changed this claim after you opened it.</strong> {last?.actor}: {last?.reason}{" "}
        What you typed is still here.
      </p>
      {changes.length === 0 ? null : (
        <table>
          <thead>
            <tr>
              <th>Field</th>
              <th>Before</th>
              <th>Theirs</th>
              <th>Yours</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ label, before, theirs, mine }) => (
              <tr key={label}>
                <td>{label}</td>
                <td>{before || "empty"}</td>
                <td>{theirs || "empty"}</td>
                <td>{mine ?? "left alone"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <button type="button" className="button" onClick={onGoOn}>
        Put mine on top of theirs
      </button>
    </section>
  );
}
