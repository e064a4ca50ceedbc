import { daysBetween, isoDate } from "@claimwright/base";
import type { ReactElement } from "react";
import type { Answer } from "../../api/client.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered } from "../../ui/answers.tsx";
import { day, dollars } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { Entries } from "./entries.tsx";
import { shownValue } from "./figure-words.ts";
import { OpenedFigure } from "./opened-figure.tsx";
import { ReportFilters } from "./report-filters.tsx";
import type { ReportPageProps } from "./report-page.tsx";
import { queryOf } from "./report-search.ts";
import styles from "./reports.module.css";

type Figure = Answer<"reportFigures">["figures"][number];

/** The report whose rows have units of their own. */
const NAME = "figures";

/** The figures that a practice is led by, each with what was divided by what and what was counted. */
export function KeyFigures({ search, today, onAsk }: ReportPageProps): ReactElement {
  const { from, to } = queryOf(search, today);
  const isPeriod = from <= to;
  const figures = useOperation(
    "reportFigures",
    { query: { from, to } },
    { enabled: isPeriod, keepPrevious: true },
  );
  const opened = figures.data?.figures.find(({ id }) => id === search.open);
  return (
    <>
      <ReportFilters name={NAME} asks={["from"]} search={search} today={today} onAsk={onAsk} />
      <Panel title={`Key figures, ${day(from)} to ${day(to)}`}>
        <Answered of={figures}>
          {(answer) => (
            <FigureTable
              figures={answer.figures}
              days={isPeriod ? daysBetween(isoDate(from), isoDate(to)) + 1 : 1}
              opened={search.open}
              onOpen={(id) => onAsk({ open: id === search.open ? undefined : id })}
            />
          )}
        </Answered>
      </Panel>
      {opened === undefined ? null : (
        <Entries name={NAME} query={{ from, to }} of={opened.id} title={opened.title} />
      )}
    </>
  );
}

function FigureTable({
  figures,
  days,
  opened,
  onOpen,
}: {
  readonly figures: readonly Figure[];
  readonly days: number;
  readonly opened: string | undefined;
  readonly onOpen: (id: string) => void;
}): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          <th>Figure</th>
          <th className="number">Value</th>
          <th className="number">Of</th>
          <th className="number">Divided by</th>
          <th>Formula</th>
          <th>Published</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id}>
            <th scope="row" style={{ color: "var(--ink)", fontSize: "inherit" }}>
              {figure.title}
            </th>
            <td className="number">
              <strong>
                <OpenedFigure
                  isOpen={opened === figure.id}
                  about={figure.title}
                  onOpen={() => onOpen(figure.id)}
                >
                  {shownValue(figure)}
                </OpenedFigure>
              </strong>
            </td>
            <td className="number">{partOf(figure, figure.numerator, days)}</td>
            <td className="number">{partOf(figure, figure.denominator, days)}</td>
            <td className={styles.formula}>{figure.formula}</td>
            <td>{figure.benchmark}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Days in A/R divide what is open by the charges of one day: both sides come multiplied by the days of the period. */
function partOf({ measure, unit }: Figure, part: number, days: number): string {
  if (measure === "count") return part.toLocaleString("en-US");
  return dollars(unit === "days" ? Math.round(part / days) : part);
}
