import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import type { Operations } from "../../api/generated.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty, Failure } from "../../ui/answers.tsx";
import { counted, day, words } from "../../ui/formats.ts";
import { Money } from "../../ui/money.tsx";
import { Page, Panel } from "../../ui/page.tsx";
import { WorkDetail } from "./work-detail.tsx";
import styles from "./work-list.module.css";

export type Entry = Answer<"listWork">["entries"][number];
type Change = Operations["changeWork"]["body"]["change"];

/** Denials and other answers that ask for somebody, the nearest deadline first. */
export function WorkList(): ReactElement {
  const { practiceId, permissions } = useDesk();
  const listed = useOperation("listWork", {});
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [opened, setOpened] = useState<number>();
  const change = useMutation<Answer<"changeWork">, ApiProblem, Change>({
    mutationFn: (wanted) => call(practiceId, "changeWork", { body: { ids: [...chosen], change: wanted } }),
    onSuccess: () => {
      setChosen(new Set());
      queries.invalidateQueries({ queryKey: [practiceId, "listWork"] });
    },
  });
  const toggle = (id: number): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const entry = listed.data?.entries.find(({ id }) => id === opened);
  return (
    <Page
      title="Denials and work"
      aside={listed.data === undefined ? null : counted(listed.data.total, "thing to do", "things to do")}
      actions={
        permissions.includes("send-claims") ? (
          <WorkActions count={chosen.size} isBusy={change.isPending} onChange={change.mutate} />
        ) : null
      }
    >
      {entry === undefined ? null : <WorkDetail key={entry.id} entry={entry} />}
      {change.error === null ? null : <Failure problem={change.error} />}
      <Panel>
        <Answered of={listed}>
          {({ entries }) =>
            entries.length === 0 ? (
              <Empty title="Nothing waits.">Denials come here when a payment is posted.</Empty>
            ) : (
              <WorkTable
                entries={entries}
                chosen={chosen}
                opened={opened}
                onToggle={toggle}
                onOpen={(id) => setOpened(id === opened ? undefined : id)}
              />
            )
          }
        </Answered>
      </Panel>
    </Page>
  );
}

function WorkActions({
  count,
  isBusy,
  onChange,
}: {
  readonly count: number;
  readonly isBusy: boolean;
  readonly onChange: (change: Change) => void;
}): ReactElement {
  const colleagues = useOperation("listColleagues", {});
  const [outcome, setOutcome] = useState("");
  const [until, setUntil] = useState("");
  const idle = count === 0 || isBusy;
  return (
    <div className={styles.actions}>
      <button type="button" className="button" disabled={idle} onClick={() => onChange({ kind: "take" })}>
        {count === 0 ? "Take" : `Take ${count}`}
      </button>
      <select
        className="field"
        aria-label="Give to"
        disabled={idle}
        value=""
        onChange={(event) => onChange({ kind: "assign", to: event.target.value })}
      >
        <option value="">Give to…</option>
        {(colleagues.data?.people ?? []).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <label>
        Put off until{" "}
        <input
          className="field"
          type="date"
          value={until}
          onChange={(event) => setUntil(event.target.value)}
        />
      </label>
      <button
        type="button"
        className="button"
        disabled={idle || until === ""}
        onClick={() => onChange({ kind: "snooze", until })}
      >
        Put off
      </button>
      <label>
        Outcome{" "}
        <input className="field" value={outcome} onChange={(event) => setOutcome(event.target.value)} />
      </label>
      <button
        type="button"
        className="button primary"
        disabled={idle || outcome.trim() === ""}
        onClick={() => onChange({ kind: "finish", outcome: outcome.trim() })}
      >
        Finish
      </button>
    </div>
  );
}

function WorkTable({
  entries,
  chosen,
  opened,
  onToggle,
  onOpen,
}: {
  readonly entries: readonly Entry[];
  readonly chosen: ReadonlySet<number>;
  readonly opened: number | undefined;
  readonly onToggle: (id: number) => void;
  readonly onOpen: (id: number) => void;
}): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          <th>
            <span className="hidden-words">Choose</span>
          </th>
          <th>Due</th>
          <th>What</th>
          <th>What to do</th>
          <th>Whose</th>
          <th>Claim</th>
          <th className="number">Amount</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id} aria-current={entry.id === opened}>
            <td>
              <input
                type="checkbox"
                aria-label={`Choose ${words(entry.kind)} of ${day(entry.dueOn)}, number ${entry.id}`}
                checked={chosen.has(entry.id)}
                onChange={() => onToggle(entry.id)}
              />
            </td>
            <td className="nowrap">{day(entry.dueOn)}</td>
            <td>
              {words(entry.kind)}
              {entry.denial === undefined ? null : <span className="quiet"> {words(entry.denial)}</span>}
            </td>
            <td>
              <button
                type="button"
                className="as-link"
                aria-expanded={entry.id === opened}
                onClick={() => onOpen(entry.id)}
              >
                {words(entry.action)}
              </button>
            </td>
            <td>{entry.assignee ?? words(entry.ownerRole)}</td>
            <td>
              {entry.claimId === undefined ? null : (
                <Link to="/claims/$claimId" params={{ claimId: entry.claimId }}>
                  Open<span className="hidden-words"> the claim of number {entry.id}</span>
                </Link>
              )}
            </td>
            <td className="number">
              <Money cents={entry.amount} whys={[entry.why]} about={words(entry.kind)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
