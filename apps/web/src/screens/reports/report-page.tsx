import type { ReactElement } from "react";
import type { Answer } from "../../api/client.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty } from "../../ui/answers.tsx";
import { Bars } from "../../ui/bars.tsx";
import { day } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { Entries } from "./entries.tsx";
import { ReportFilters } from "./report-filters.tsx";
import { queryOf, type ReportSearch } from "./report-search.ts";
import { ReportTable } from "./report-table.tsx";
import styles from "./reports.module.css";

type Report = Answer<"openReport">;

export interface ReportPageProps {
  readonly search: ReportSearch;
  readonly today: string;
  readonly onAsk: (change: Partial<ReportSearch>) => void;
}

/** Any report by its own description: what it asks, how it counts, its chart and rows, and what is behind a figure. */
export function ReportPage({
  name,
  search,
  today,
  onAsk,
}: ReportPageProps & { readonly name: string }): ReactElement {
  const query = queryOf(search, today);
  const isPeriod = query.from <= query.to;
  const report = useOperation(
    "openReport",
    { params: { name }, query },
    { enabled: isPeriod, keepPrevious: true },
  );
  return (
    <Answered of={report}>
      {(answer) => (
        <>
          <ReportFilters name={name} asks={answer.asks} search={search} today={today} onAsk={onAsk} />
          {answer.rows.length === 0 ? (
            <Empty title="Nothing was counted.">
              Look at other days: {daysOf(answer, query)} hold nothing.
            </Empty>
          ) : (
            <Counted report={answer} days={daysOf(answer, query)} search={search} onAsk={onAsk} />
          )}
          {search.open === undefined ? null : (
            <Entries name={name} query={query} of={search.open} title={titleOf(answer, search.open)} />
          )}
        </>
      )}
    </Answered>
  );
}

function Counted({
  report,
  days,
  search,
  onAsk,
}: Omit<ReportPageProps, "today"> & { readonly report: Report; readonly days: string }): ReactElement {
  return (
    <>
      {report.chart === "columns" ? (
        <Panel title={`${report.title} as a chart`} padded>
          <ColumnChart report={report} />
        </Panel>
      ) : null}
      <Panel title={`${report.title}, ${days}`}>
        <ReportTable
          report={report}
          opened={search.open}
          onOpen={(key) => onAsk({ open: key === search.open ? undefined : key })}
        />
        <p className={styles.counted}>Counted: {report.formula}.</p>
      </Panel>
    </>
  );
}

/** The chart tells three rows apart by colour; the table below has all. */
const ROWS_DRAWN = 3;

function ColumnChart({ report: { columns, rows } }: { readonly report: Report }): ReactElement {
  const drawn = rows.slice(0, ROWS_DRAWN);
  return (
    <div className={styles.chart}>
      <Bars
        label="By column"
        series={drawn.map(({ values }) => String(values[0]))}
        groups={columns.flatMap(({ heading, drawn: isDrawn }, index) =>
          isDrawn ? [{ name: heading, values: drawn.map(({ values }) => Number(values[index] ?? 0)) }] : [],
        )}
      />
    </div>
  );
}

function daysOf({ asks }: Report, { from, to }: { readonly from: string; readonly to: string }): string {
  return asks.includes("from") ? `${day(from)} to ${day(to)}` : `at the end of ${day(to)}`;
}

/** What an opened figure is of: its row, and its column where the figure is not the whole row. */
function titleOf({ columns, rows }: Report, key: string): string {
  for (const row of rows) {
    const column = columns.find(({ opens }) => opens !== undefined && row.key + opens === key);
    if (column === undefined) continue;
    const texts = row.values.filter((_, index) => columns[index]?.kind === "text");
    return [...texts, ...(column.opens === "" ? [] : [column.heading])].filter(Boolean).join(", ");
  }
  return "what was opened";
}
