import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FormEvent, ReactElement, Ref } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import type { Operations } from "../../api/generated.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Failure } from "../../ui/answers.tsx";
import { moment } from "../../ui/formats.ts";
import { useKept } from "../../ui/use-kept.ts";
import type { Item, VisitToCode } from "./draft.ts";
import styles from "./query-panel.module.css";

type Asked = Answer<"listVisitQueries">["asked"][number];
type ToAsk = Operations["askProvider"]["body"];

/** Questions to the visit's provider: what the note gives rise to, one's own, and what was asked and answered. */
export function QueryPanel({
  visit,
  item,
  isBilled,
  questionRef,
}: {
  readonly visit: VisitToCode;
  /** The code that is worked on: its words in the note are what an own question shows. */
  readonly item: Item | undefined;
  readonly isBilled: boolean;
  readonly questionRef: Ref<HTMLInputElement>;
}): ReactElement | null {
  const { practiceId } = useDesk();
  const queries = useQueryClient();
  const { encounterId } = visit;
  const listed = useOperation("listVisitQueries", { params: { encounterId } });
  const [own, setOwn] = useKept(`query ${encounterId}`, NOTHING);
  const refresh = (): Promise<void> => queries.invalidateQueries({ queryKey: [practiceId] });
  const ask = useMutation<Answer<"askProvider">, ApiProblem, ToAsk>({
    mutationFn: (body) => call(practiceId, "askProvider", { params: { encounterId }, body }),
    onSuccess: (_answer, { kind }) => {
      if (kind === "own") setOwn(NOTHING);
      return refresh();
    },
  });
  const withdraw = useMutation<Answer<"withdrawQuery">, ApiProblem, string>({
    mutationFn: (queryId) => call(practiceId, "withdrawQuery", { params: { queryId } }),
    onSuccess: refresh,
  });
  if (listed.data === undefined) return null;
  const { asked, proposed } = listed.data;
  const evidence = item?.suggestion?.evidence ?? [];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { question, choices } = own;
    ask.mutate({ kind: "own", draft: { question, choices: choices.split(";"), evidence: [...evidence] } });
  };
  return (
    <section aria-label="Questions to the provider" className={styles.panel}>
      <h3>Questions to the provider</h3>
      {asked.map((each) => (
        <AskedQuery key={each.id} asked={each} onWithdraw={() => withdraw.mutate(each.id)} />
      ))}
      {isBilled
        ? null
        : proposed.map(({ id, question }) => (
            <p key={id} className={styles.line}>
              <span>{question}</span>
              <button
                type="button"
                className="button"
                onClick={() => ask.mutate({ kind: "proposed", queryId: id })}
              >
                Ask
              </button>
            </p>
          ))}
      {isBilled ? null : (
        <form className={styles.form} onSubmit={submit}>
          <input
            ref={questionRef}
            className="field"
            aria-label="Your question"
            placeholder="An open question, such as: What is the cause of the anemia?"
            value={own.question}
            onChange={(event) => setOwn({ ...own, question: event.target.value })}
          />
          <input
            className="field"
            aria-label="Answers to choose from"
            placeholder="Answers with ; between. “Other” and “undetermined” are always there."
            value={own.choices}
            onChange={(event) => setOwn({ ...own, choices: event.target.value })}
          />
          <button
            type="submit"
            className="button"
            disabled={own.question.trim() === "" || evidence.length === 0 || ask.isPending}
          >
            Ask, showing the words of {item?.code ?? "a code"}
          </button>
        </form>
      )}
      {ask.error === null ? null : <Failure problem={ask.error} />}
      {withdraw.error === null ? null : <Failure problem={withdraw.error} />}
    </section>
  );
}

const NOTHING = { question: "", choices: "" };

const STATES = { open: "waits for the answer", answered: "answered", withdrawn: "taken back" } as const;

function AskedQuery({
  asked,
  onWithdraw,
}: {
  readonly asked: Asked;
  readonly onWithdraw: () => void;
}): ReactElement {
  const { query, state, askedBy, askedAt, answer } = asked;
  return (
    <div className={styles.asked}>
      <p className={styles.line}>
        <span>
          {query.question} <span className="quiet">{STATES[state]}</span>
        </span>
        {state === "open" ? (
          <button type="button" className="button" onClick={onWithdraw}>
            Take back
          </button>
        ) : null}
      </p>
      {answer === undefined ? null : (
        <p>
          <strong>{answer.text}</strong>
        </p>
      )}
      <p className="quiet small">
        Asked by {askedBy}, {moment(askedAt)}
        {answer === undefined ? "" : ` · answered by ${answer.by}, ${moment(answer.at)}`}
      </p>
    </div>
  );
}
