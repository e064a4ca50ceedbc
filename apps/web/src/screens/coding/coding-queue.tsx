import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import type { Answer } from "../../api/client.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty } from "../../ui/answers.tsx";
import { counted, day, SEXES } from "../../ui/formats.ts";
import { Page, Panel } from "../../ui/page.tsx";
import { useShortcuts } from "../../ui/shortcuts.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";

type Entry = Answer<"listCodingQueue">["entries"][number];

/** The visits that wait for a coder, the longest waiting first. */
export function CodingQueue(): ReactElement {
  const queue = useOperation("listCodingQueue", {});
  const navigate = useNavigate();
  const [chosen, setChosen] = useState(0);
  const entries = queue.data?.entries ?? [];
  const move = (by: number): void => setChosen(Math.max(0, Math.min(entries.length - 1, chosen + by)));
  const open = (): void => {
    const entry = entries[chosen];
    if (entry !== undefined)
      navigate({ to: "/coding/$encounterId", params: { encounterId: entry.encounterId } });
  };
  useShortcuts("Coding queue", [
    { key: "j", does: "Next visit", run: () => move(1) },
    { key: "k", does: "Visit before", run: () => move(-1) },
    { key: "ArrowDown", does: "Next visit", run: () => move(1) },
    { key: "ArrowUp", does: "Visit before", run: () => move(-1) },
    { key: "Enter", does: "Code the visit", run: open },
  ]);
  return (
    <Page
      title="Coding"
      aside={queue.data === undefined ? null : counted(queue.data.total, "visit waits", "visits wait")}
      actions={
        <button type="button" className="button primary" disabled={entries.length === 0} onClick={open}>
          Code the chosen visit <kbd>Enter</kbd>
        </button>
      }
    >
      <Panel>
        <Answered of={queue}>
          {() =>
            entries.length === 0 ? (
              <Empty title="Every signed note is coded.">
                New visits come here when their provider signs the note.
              </Empty>
            ) : (
              <QueueTable entries={entries} chosen={chosen} />
            )
          }
        </Answered>
      </Panel>
    </Page>
  );
}

function QueueTable({
  entries,
  chosen,
}: {
  readonly entries: readonly Entry[];
  readonly chosen: number;
}): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          <th className="nowrap">Date of service</th>
          <th>Patient</th>
          <th>Came for</th>
          <th>Provider</th>
          <th>State</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, index) => (
          <tr
            key={entry.encounterId}
            style={index === chosen ? { background: "var(--accent-soft)" } : {}}
            aria-current={index === chosen}
          >
            <td className="nowrap">{day(entry.dateOfService)}</td>
            <td className="nowrap">
              <Link to="/coding/$encounterId" params={{ encounterId: entry.encounterId }}>
                {entry.patientName}
              </Link>{" "}
              <span style={{ color: "var(--ink-2)" }}>
                {entry.ageYears}, {SEXES[entry.sex]}
              </span>
            </td>
            <td>
              {entry.chiefComplaint}
              {entry.heldFor === undefined ? null : (
                <div className="small" style={{ color: "var(--stop)" }}>
                  {entry.heldFor}
                </div>
              )}
            </td>
            <td className="nowrap">{entry.providerName}</td>
            <td>
              <StateBadge state={entry.state} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
