import { type ReactElement, useEffect, useState } from "react";
import { type Answer, addressOf } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { FileLinks } from "./file-links.tsx";
import { AGES_FROM, type AgeFrom, queryOf, type ReportSearch } from "./report-search.ts";
import styles from "./reports.module.css";

type Asks = Answer<"openReport">["asks"];

/** What a report asks, kept in the address, and the report to be taken away. */
export function ReportFilters({
  name,
  asks,
  search,
  today,
  onAsk,
}: {
  readonly name: string;
  readonly asks: Asks;
  readonly search: ReportSearch;
  readonly today: string;
  readonly onAsk: (change: Partial<ReportSearch>) => void;
}): ReactElement {
  const { practiceId } = useDesk();
  const query = queryOf(search, today);
  const { from, to } = query;
  return (
    <div className={`${styles.filters} no-print`}>
      {asks.includes("from") ? (
        <Day label="From" value={from} onChange={(day) => onAsk({ from: day })} />
      ) : null}
      <Day
        label={asks.includes("from") ? "to" : "At the end of"}
        value={to}
        onChange={(day) => onAsk({ to: day })}
      />
      {asks.includes("rowsBy") ? (
        <label>
          Rows by{" "}
          <select
            className="field"
            value={query.rowsBy ?? "payer"}
            onChange={({ target }) => onAsk({ rows: target.value as "payer" | "provider" })}
          >
            <option value="payer">who owes it</option>
            <option value="provider">provider</option>
          </select>
        </label>
      ) : null}
      {asks.includes("ageFrom") ? (
        <label>
          Age from{" "}
          <select
            className="field"
            value={query.ageFrom ?? "service"}
            onChange={({ target }) => onAsk({ age: target.value as AgeFrom })}
          >
            {AGES_FROM.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {from <= to ? null : <span role="alert">The first day comes before the last.</span>}
      <FileLinks
        of={(format) =>
          addressOf(practiceId, "downloadReport", { params: { name }, query: { ...query, format } })
        }
      />
    </div>
  );
}

/** Typing a year passes through the first millennium: a day is asked for once it is one of this. */
const FIRST_DAY = "2000-01-01";

function Day({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}): ReactElement {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <label>
      {label}{" "}
      <input
        className="field"
        type="date"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.value >= FIRST_DAY) onChange(target.value);
        }}
      />
    </label>
  );
}
