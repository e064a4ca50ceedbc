import { Link } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { type Answer, addressOf } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty } from "../../ui/answers.tsx";
import { Bars } from "../../ui/bars.tsx";
import { counted, day, dollars } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { FileLinks } from "./file-links.tsx";
import styles from "./reports.module.css";

type Report = Answer<"reportReceivables">;
type Question = { readonly rowsBy: "payer" | "provider"; readonly ageFrom: AgeFrom };
type AgeFrom = (typeof AGES_FROM)[number][0];

const AGES_FROM = [
  ["service", "the service"],
  ["submission", "the first sending"],
  ["responsibility", "when it became theirs to pay"],
] as const;

/** An amount of the table whose lines are shown below it. */
interface Cell {
  readonly key: string;
  readonly name: string;
  readonly bucket?: number;
  readonly words: string;
}

/** What is open, by who owes it or whose visit it was, and by age; an amount opens its lines. */
export function Receivables(): ReactElement {
  const { practiceId } = useDesk();
  const [question, setQuestion] = useState<Question>({ rowsBy: "payer", ageFrom: "service" });
  const [cell, setCell] = useState<Cell>();
  const report = useOperation("reportReceivables", { query: question }, { keepPrevious: true });
  const ask = (change: Partial<Question>): void => {
    setQuestion({ ...question, ...change });
    setCell(undefined);
  };
  return (
    <>
      <div className={styles.filters}>
        <label>
          Rows by{" "}
          <select
            className="field"
            value={question.rowsBy}
            onChange={(event) => ask({ rowsBy: event.target.value as Question["rowsBy"] })}
          >
            <option value="payer">who owes it</option>
            <option value="provider">provider</option>
          </select>
        </label>
        <label>
          Age from{" "}
          <select
            className="field"
            value={question.ageFrom}
            onChange={(event) => ask({ ageFrom: event.target.value as AgeFrom })}
          >
            {AGES_FROM.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <FileLinks
          of={(format) => addressOf(practiceId, "downloadReceivables", { query: { ...question, format } })}
        />
      </div>
      <Answered of={report}>
        {(answer) =>
          answer.rows.length === 0 ? (
            <Empty title="Nothing is open.">Every charge is paid or written off.</Empty>
          ) : (
            <>
              <Panel title="Open, by days of age" padded>
                <AgeChart report={answer} />
              </Panel>
              <Panel>
                <AgingTable report={answer} cell={cell} onOpen={setCell} />
              </Panel>
            </>
          )
        }
      </Answered>
      {cell === undefined ? null : <OpenLines question={question} cell={cell} />}
    </>
  );
}

/** The chart tells three rows apart by colour; the table below has all. */
const ROWS_DRAWN = 3;

function AgeChart({ report }: { readonly report: Report }): ReactElement {
  const drawn = report.rows.slice(0, ROWS_DRAWN);
  return (
    <div className={styles.chart}>
      <Bars
        label="By age"
        series={drawn.map(({ name }) => name)}
        groups={report.buckets.map((name, bucket) => ({
          name,
          values: drawn.map(({ buckets }) => buckets[bucket] ?? 0),
        }))}
      />
    </div>
  );
}

function AgingTable({
  report,
  cell,
  onOpen,
}: {
  readonly report: Report;
  readonly cell: Cell | undefined;
  readonly onOpen: (cell: Cell) => void;
}): ReactElement {
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
  return (
    <table>
      <thead>
        <tr>
          <th>Owed</th>
          {report.buckets.map((label) => (
            <th key={label} className="number">
              {label} days
            </th>
          ))}
          <th className="number">Total</th>
        </tr>
      </thead>
      <tbody>
        {report.rows.map(({ key, name, buckets, total }) => (
          <tr key={key}>
            <td>{name}</td>
            {buckets.map((amount, bucket) => (
              <td key={report.buckets[bucket]} className="number">
                <Amount
                  amount={amount}
                  opened={cell}
                  cell={{ key, name, bucket, words: `${name}, ${report.buckets[bucket]} days` }}
                  onOpen={onOpen}
                />
              </td>
            ))}
            <td className="number">
              <Amount amount={total} opened={cell} cell={{ key, name, words: name }} onOpen={onOpen} />
            </td>
          </tr>
        ))}
        <tr>
          <td>
            <strong>All</strong>
          </td>
          {report.buckets.map((label, bucket) => (
            <td key={label} className="number">
              <strong>{dollars(sum(report.rows.map(({ buckets }) => buckets[bucket] ?? 0)))}</strong>
            </td>
          ))}
          <td className="number">
            <strong>{dollars(sum(report.rows.map(({ total }) => total)))}</strong>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Amount({
  amount,
  cell,
  opened,
  onOpen,
}: {
  readonly amount: number;
  readonly cell: Cell;
  readonly opened: Cell | undefined;
  readonly onOpen: (cell: Cell) => void;
}): ReactElement {
  if (amount === 0) return <span className="quiet">{dollars(0)}</span>;
  const isOpened = opened?.key === cell.key && opened.bucket === cell.bucket;
  return (
    <button
      type="button"
      className={isOpened ? `${styles.cell} ${styles.chosen}` : styles.cell}
      aria-label={`${dollars(amount)}: lines of ${cell.words}`}
      aria-pressed={isOpened}
      onClick={() => onOpen(cell)}
    >
      {dollars(amount)}
    </button>
  );
}

function OpenLines({ question, cell }: { readonly question: Question; readonly cell: Cell }): ReactElement {
  const { key, bucket } = cell;
  const lines = useOperation("listOpenLines", {
    query: { ...question, key, ...(bucket === undefined ? {} : { bucket }) },
  });
  return (
    <Panel title={`Open lines of ${cell.words}`}>
      <Answered of={lines}>
        {({ total, sum, entries }) => (
          <>
            <p style={{ padding: "6px 10px" }}>
              {counted(total, "line")}, {dollars(sum)}
              {entries.length < total ? `; the ${entries.length} oldest are shown` : ""}
            </p>
            <table>
              <thead>
                <tr>
                  <th>Claim</th>
                  <th>Patient</th>
                  <th>Date of service</th>
                  <th className="number">Days</th>
                  <th className="number">Open</th>
                </tr>
              </thead>
              <tbody>
                {entries.map((entry, index) => (
                  <tr key={`${entry.claimId} ${index}`}>
                    <td>
                      <Link to="/claims/$claimId" params={{ claimId: entry.claimId }} className="code">
                        {entry.controlNumber}
                      </Link>
                    </td>
                    <td>{entry.patientName}</td>
                    <td className="nowrap">{day(entry.serviceOn)}</td>
                    <td className="number">{entry.ageDays}</td>
                    <td className="number">{dollars(entry.open)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
      </Answered>
    </Panel>
  );
}
