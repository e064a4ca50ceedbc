import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactElement, useId } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty, Failure } from "../../ui/answers.tsx";
import { counted, day, moment } from "../../ui/formats.ts";
import { Page, Panel } from "../../ui/page.tsx";
import { useKept } from "../../ui/use-kept.ts";
import styles from "./query-list.module.css";

type Query = Answer<"listQueriesToAnswer">["queries"][number];

/** What coders ask a provider about visits: each answer is signed as an addendum to the note. */
export function QueryList(): ReactElement {
  const listed = useOperation("listQueriesToAnswer", {});
  return (
    <Page
      title="Questions"
      aside={
        listed.data === undefined
          ? null
          : counted(listed.data.queries.length, "visit waits for you", "visits wait for you")
      }
    >
      <Answered of={listed}>
        {({ queries }) =>
          queries.length === 0 ? (
            <Panel>
              <Empty title="Nobody asks you anything.">
                Coders' questions about your notes come here. If some should be here, a manager links your
                login with the provider whom you are.
              </Empty>
            </Panel>
          ) : (
            queries.map((query) => <QueryCard key={query.id} asked={query} />)
          )
        }
      </Answered>
    </Page>
  );
}

const OTHER = "other";

function QueryCard({ asked }: { readonly asked: Query }): ReactElement {
  const { practiceId } = useDesk();
  const queries = useQueryClient();
  const name = useId();
  const [typed, setTyped] = useKept(`answer ${asked.id}`, { choice: "", words: "" });
  const answer = useMutation<Answer<"answerQuery">, ApiProblem, string>({
    mutationFn: (text) => call(practiceId, "answerQuery", { params: { queryId: asked.id }, body: { text } }),
    onSuccess: () => {
      setTyped({ choice: "", words: "" });
      return queries.invalidateQueries({ queryKey: [practiceId] });
    },
  });
  const text = typed.choice === OTHER ? typed.words.trim() : typed.choice;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    answer.mutate(text);
  };
  return (
    <Panel title={`${asked.patientName}, ${day(asked.dateOfService)}`} padded>
      <form className={styles.card} onSubmit={submit} aria-label={asked.query.question}>
        <p>
          <strong>{asked.query.question}</strong>
        </p>
        <div>
          <h3>What the note says</h3>
          {asked.query.indicators.map(({ words }) => (
            <blockquote key={words} className={styles.quote}>
              {words}
            </blockquote>
          ))}
        </div>
        <fieldset className={styles.choices}>
          <legend className="hidden-words">Answer</legend>
          {asked.query.choices.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name={name}
                checked={typed.choice === choice}
                onChange={() => setTyped({ ...typed, choice })}
              />{" "}
              {choice}
            </label>
          ))}
        </fieldset>
        {typed.choice === OTHER ? (
          <input
            className="field"
            aria-label="In your words"
            placeholder="In your words"
            value={typed.words}
            onChange={(event) => setTyped({ ...typed, words: event.target.value })}
          />
        ) : null}
        <details>
          <summary>The whole note</summary>
          <pre className={styles.note}>{asked.note}</pre>
        </details>
        <p className={styles.sign}>
          <button type="submit" className="button primary" disabled={text === "" || answer.isPending}>
            Sign the addendum
          </button>
          <span className="quiet small">
            as {asked.providerName} · asked by {asked.askedBy}, {moment(asked.askedAt)}
          </span>
        </p>
        {answer.error === null ? null : <Failure problem={answer.error} />}
      </form>
    </Panel>
  );
}
