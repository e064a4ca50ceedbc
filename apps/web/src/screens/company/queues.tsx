import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactElement, type ReactNode, useState } from "react";
import type { ApiProblem } from "../../api/client.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty } from "../../ui/answers.tsx";
import { Deed } from "../../ui/deeds.tsx";
import { counted, day, dollars, moment, words } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import styles from "./queues.module.css";

/** Goes to a page of another practice. */
export type OpenAt = (practiceId: string, path: string) => void;

interface Queued {
  readonly total: number;
  readonly practices: readonly { readonly id: string; readonly name: string; readonly count: number }[];
}

/** Denials and other work of all practices, the nearest deadline first. */
export function WorkOfPractices({ onOpen }: { readonly onOpen: OpenAt }): ReactElement {
  const queue = useOperation("listWorkOfPractices", {});
  return (
    <QueuePanel
      queue={queue}
      heads={["Due", "What", "What to do", "Whose", "Amount"]}
      none="Nothing waits at any practice."
      rowOf={(row) => ({
        key: String(row.id),
        name: row.controlNumber ?? words(row.kind),
        path: row.claimId === undefined ? "/work" : `/claims/${encodeURIComponent(row.claimId)}`,
        cells: [
          day(row.dueOn),
          row.denial === undefined
            ? words(row.kind)
            : `${words(row.kind)} ${words(row.denial).toLowerCase()}`,
          words(row.action),
          row.assignee ?? words(row.ownerRole),
          dollars(row.amount),
        ],
      })}
      onOpen={onOpen}
    />
  );
}

/** Claims that go nowhere before somebody has looked at them. */
export function ClaimsOfPractices({ onOpen }: { readonly onOpen: OpenAt }): ReactElement {
  const queue = useOperation("listStoppedClaimsOfPractices", {});
  return (
    <QueuePanel
      queue={queue}
      heads={["Date of service", "State", "Payer", "Since", "Charge"]}
      none="No claim is held or rejected at any practice."
      rowOf={(row) => ({
        key: row.claimId,
        name: row.controlNumber,
        path: `/claims/${encodeURIComponent(row.claimId)}`,
        cells: [
          day(row.dateOfService),
          <StateBadge key="state" state={row.state} />,
          row.payerName,
          moment(row.since),
          dollars(row.charge),
        ],
      })}
      onOpen={onOpen}
    />
  );
}

/** Signed notes that wait for codes; no amounts. */
export function CodingOfPractices({ onOpen }: { readonly onOpen: OpenAt }): ReactElement {
  const queue = useOperation("listCodingOfPractices", {});
  return (
    <QueuePanel
      queue={queue}
      heads={["Date of service", "State", "Clinician"]}
      none="Every signed note is coded at every practice."
      rowOf={(row) => ({
        key: row.encounterId,
        name: "Code the visit",
        path: `/coding/${encodeURIComponent(row.encounterId)}`,
        cells: [day(row.dateOfService), <StateBadge key="state" state={row.state} />, row.providerName],
      })}
      onOpen={onOpen}
    />
  );
}

interface ShownRow {
  readonly key: string;
  readonly name: string;
  readonly path: string;
  readonly cells: readonly ReactNode[];
}

const AMOUNTS: ReadonlySet<string> = new Set(["Amount", "Charge"]);

function QueuePanel<Row extends { readonly practiceId: string }>({
  queue,
  heads,
  none,
  rowOf,
  onOpen,
}: {
  readonly queue: UseQueryResult<Queued & { readonly rows: readonly Row[] }, ApiProblem>;
  readonly heads: readonly string[];
  /** What is said when no practice has a row. */
  readonly none: string;
  readonly rowOf: (row: Row) => ShownRow;
  readonly onOpen: OpenAt;
}): ReactElement {
  const [only, setOnly] = useState("");
  return (
    <Answered of={queue}>
      {({ total, practices, rows }) => {
        const shown = rows.filter(({ practiceId }) => only === "" || practiceId === only);
        return (
          <Panel
            title={counted(total, "row")}
            actions={<PracticeFilter practices={practices} chosen={only} onChoose={setOnly} />}
          >
            {shown.length === 0 ? (
              <Empty title={total === 0 ? none : "No row that is shown here is of this practice."} />
            ) : (
              <table>
                <thead>
                  <tr>
                    <th>Practice</th>
                    <th>Open</th>
                    {heads.map((head) => (
                      <th key={head} className={AMOUNTS.has(head) ? "number" : undefined}>
                        {head}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {shown.map((queued) => {
                    const { practiceId } = queued;
                    const row = rowOf(queued);
                    return (
                      <QueueRow
                        key={`${practiceId} ${row.key}`}
                        practiceName={practices.find(({ id }) => id === practiceId)?.name ?? ""}
                        row={row}
                        heads={heads}
                        onOpen={(path) => onOpen(practiceId, path)}
                      />
                    );
                  })}
                </tbody>
              </table>
            )}
            {rows.length < total ? (
              <p className={styles.more}>
                The first {rows.length} of {total} are shown; more come up as these are done.
              </p>
            ) : null}
          </Panel>
        );
      }}
    </Answered>
  );
}

function PracticeFilter({
  practices,
  chosen,
  onChoose,
}: {
  readonly practices: Queued["practices"];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}): ReactElement {
  return (
    <select
      className="field"
      aria-label="Rows of"
      value={chosen}
      onChange={(event) => onChoose(event.target.value)}
    >
      <option value="">Every practice</option>
      {practices.map(({ id, name, count }) => (
        <option key={id} value={id}>
          {name} ({count})
        </option>
      ))}
    </select>
  );
}

function QueueRow({
  practiceName,
  row,
  heads,
  onOpen,
}: {
  readonly practiceName: string;
  readonly row: ShownRow;
  readonly heads: readonly string[];
  readonly onOpen: (path: string) => void;
}): ReactElement {
  return (
    <tr>
      <td>{practiceName}</td>
      <td>
        <Deed name={row.name} about={`at ${practiceName}`} onDo={() => onOpen(row.path)} />
      </td>
      {row.cells.map((cell, index) => (
        <td key={heads[index]} className={AMOUNTS.has(heads[index] ?? "") ? "number" : undefined}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
