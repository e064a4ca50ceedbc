import { Link } from "@tanstack/react-router";
import { type ReactElement, useEffect, useRef } from "react";
import type { Answer } from "../../api/client.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty } from "../../ui/answers.tsx";
import { counted, day, dollars } from "../../ui/formats.ts";
import { Money } from "../../ui/money.tsx";
import { Panel } from "../../ui/page.tsx";
import type { queryOf } from "./report-search.ts";
import styles from "./reports.module.css";

type Entry = Answer<"openReportEntries">["entries"][number];

/** What one figure of a report has counted, each with its record and, where one was kept, its reason. */
export function Entries({
  name,
  query,
  of,
  title,
}: {
  readonly name: string;
  readonly query: ReturnType<typeof queryOf>;
  readonly of: string;
  readonly title: string;
}): ReactElement {
  const entries = useOperation("openReportEntries", { params: { name }, query: { ...query, key: of } });
  const panel = useRef<HTMLDivElement>(null);
  const isThere = entries.data !== undefined;
  useEffect(() => {
    if (isThere) panel.current?.scrollIntoView({ block: "nearest" });
  }, [isThere]);
  return (
    <div ref={panel}>
      <Panel title={`Behind ${title}`}>
        <Answered of={entries}>
          {(answer) =>
            answer.total === 0 ? (
              <Empty title="Nothing is behind it in these days." />
            ) : (
              <>
                <p className={styles.counted}>{sumOf(answer)}</p>
                <EntryTable entries={answer.entries} />
              </>
            )
          }
        </Answered>
      </Panel>
    </div>
  );
}

function sumOf({ total, sum, entries }: Answer<"openReportEntries">): string {
  const amount = entries.some((entry) => entry.amount !== undefined) ? `, ${dollars(sum)} together` : "";
  const shown =
    entries.length < total ? `; the ${entries.length.toLocaleString("en-US")} largest are shown` : "";
  return `${counted(total, "entry", "entries")}${amount}${shown}`;
}

function EntryTable({ entries }: { readonly entries: readonly Entry[] }): ReactElement {
  const hasAmounts = entries.some(({ amount }) => amount !== undefined);
  return (
    <table>
      <thead>
        <tr>
          <th>Record</th>
          <th>Whose</th>
          <th>Day</th>
          <th>What</th>
          {hasAmounts ? <th className="number">Amount</th> : null}
        </tr>
      </thead>
      <tbody>
        {entries.map(({ record, day: on, words, amount, why }, index) => (
          <tr key={`${record?.id} ${index}`}>
            <td>{record === undefined ? null : <RecordLink record={record} />}</td>
            <td>{record?.name}</td>
            <td className="nowrap">{on === undefined ? null : day(on)}</td>
            <td>{words}</td>
            {hasAmounts ? (
              <td className="number">
                {amount === undefined ? null : (
                  <Money cents={amount} whys={why === undefined ? [] : [why]} about={words} />
                )}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RecordLink({ record: { kind, id, number } }: { readonly record: NonNullable<Entry["record"]> }) {
  switch (kind) {
    case "claim":
      return (
        <Link to="/claims/$claimId" params={{ claimId: id }} className="code">
          {number}
        </Link>
      );
    case "visit":
      return (
        <Link to="/visits/$encounterId" params={{ encounterId: id }}>
          Visit of {day(number)}
        </Link>
      );
    case "patient":
      return (
        <Link to="/patients/$patientId" params={{ patientId: id }} className="code">
          {number}
        </Link>
      );
    case "payment":
      return (
        <Link to="/payments/$paymentId" params={{ paymentId: id }} className="code">
          {number}
        </Link>
      );
  }
}
