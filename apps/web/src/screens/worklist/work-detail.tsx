import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FormEvent, ReactElement } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Failure } from "../../ui/answers.tsx";
import { day, words } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { useKept } from "../../ui/use-kept.ts";
import { WhyTree } from "../../ui/why.tsx";
import styles from "./work-list.module.css";
import type { Entry } from "./work-list.tsx";

/** One piece of work: why it is there, what people wrote down, and the appeal where that is the answer. */
export function WorkDetail({ entry }: { readonly entry: Entry }): ReactElement {
  const { permissions } = useDesk();
  const maySend = permissions.includes("send-claims");
  return (
    <Panel title={`${words(entry.action)}, due ${day(entry.dueOn)}`} padded>
      <div className={styles.detail}>
        <div>
          <WhyTree why={entry.why} />
          <Notes workId={entry.id} mayWrite={maySend} />
        </div>
        {maySend && entry.claimId !== undefined ? <Appeal claimId={entry.claimId} /> : null}
      </div>
    </Panel>
  );
}

function Notes({ workId, mayWrite }: { readonly workId: number; readonly mayWrite: boolean }): ReactElement {
  const { practiceId } = useDesk();
  const queries = useQueryClient();
  const params = { workId };
  const listed = useOperation("listWorkNotes", { params });
  const [text, setText] = useKept(`note of work ${workId}`, "");
  const write = useMutation<Answer<"noteWork">, ApiProblem>({
    mutationFn: () => call(practiceId, "noteWork", { params, body: { text: text.trim() } }),
    onSuccess: (notes) => {
      setText("");
      queries.setQueryData([practiceId, "listWorkNotes", { params }], notes);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    write.mutate();
  };
  return (
    <>
      <ul className={styles.notes} aria-label="Notes">
        {(listed.data?.notes ?? []).map((note, index) => (
          <li key={`${index} ${note.writtenBy}`}>
            {note.text} <span className="quiet small">{note.writtenBy}</span>
          </li>
        ))}
      </ul>
      {mayWrite ? (
        <form onSubmit={submit}>
          <textarea
            className="field"
            aria-label="Note"
            placeholder="What you did or found out"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <button type="submit" className="button" disabled={text.trim() === "" || write.isPending}>
            Write it down
          </button>
          {write.error === null ? null : <Failure problem={write.error} />}
        </form>
      ) : null}
    </>
  );
}

/** The letter with every fact filled in; the person writes why the payer should decide otherwise. */
function Appeal({ claimId }: { readonly claimId: string }): ReactElement {
  const { practiceId } = useDesk();
  const queries = useQueryClient();
  const [typed, setTyped] = useKept(`appeal of ${claimId}`, "");
  const grounds = typed.split(/\n\s*\n/).filter((each) => each.trim() !== "");
  const appeal = useMutation<Answer<"writeAppeal">, ApiProblem>({
    mutationFn: () =>
      call(
        practiceId,
        "writeAppeal",
        { params: { claimId }, body: { level: "first", grounds } },
        { reads: true },
      ),
    onSuccess: (pdf) => {
      setTyped("");
      window.open(URL.createObjectURL(pdf), "_blank", "noreferrer");
      return queries.invalidateQueries({ queryKey: [practiceId] });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    appeal.mutate();
  };
  return (
    <form onSubmit={submit} aria-label="Appeal">
      <h3>Appeal</h3>
      <textarea
        className="field"
        aria-label="Why the payer should decide otherwise"
        placeholder="Why the payer should decide otherwise. An empty line begins a new paragraph."
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="button primary" disabled={grounds.length === 0 || appeal.isPending}>
        {appeal.isPending ? "Writing…" : "Write the appeal packet"}
      </button>
      <p className="quiet small">
        One PDF: the letter, the claim as it was sent, this patient's part of the remittance and the signed
        note.
      </p>
      {appeal.data === undefined ? null : <p role="status">The packet is open in a window of its own.</p>}
      {appeal.error === null ? null : <Failure problem={appeal.error} />}
    </form>
  );
}
