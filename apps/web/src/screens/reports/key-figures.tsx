import { addDays, daysBetween, isoDate } from "@claimwright/base";
import { type ReactElement, useState } from "react";
import { type Answer, addressOf } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered } from "../../ui/answers.tsx";
import { dollars } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { shownValue } from "./figure-words.ts";
import { FileLinks } from "./file-links.tsx";
import styles from "./reports.module.css";

type Figure = Answer<"reportFigures">["figures"][number];

/** A quarter and a half: long enough for payers to have answered. */
export const FIGURE_DAYS = 120;

/** The figures that a practice is led by, each with what was divided by what. */
export function KeyFigures({ today }: { readonly today: string }): ReactElement {
  const { practiceId } = useDesk();
  const [from, setFrom] = useState<string>(daysBefore(today));
  const [to, setTo] = useState(today);
  const isPeriod = from !== "" && to !== "" && from <= to;
  const query = { from, to };
  const figures = useOperation("reportFigures", { query }, { enabled: isPeriod, keepPrevious: true });
  return (
    <>
      <div className={styles.filters}>
        <label>
          From{" "}
          <input
            className="field"
            type="date"
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
        </label>
        <label>
          to{" "}
          <input className="field" type="date" value={to} onChange={(event) => setTo(event.target.value)} />
        </label>
        {isPeriod ? null : <span role="alert">The first day comes before the last.</span>}
        <FileLinks
          of={(format) => addressOf(practiceId, "downloadFigures", { query: { ...query, format } })}
        />
      </div>
      <Panel>
        <Answered of={figures}>
          {(answer) => (
            <FigureTable
              figures={answer.figures}
              days={isPeriod ? daysBetween(isoDate(from), isoDate(to)) + 1 : 1}
            />
          )}
        </Answered>
      </Panel>
    </>
  );
}

/** The first day of the period that is shown without asking. */
export function daysBefore(today: string): string {
  return addDays(isoDate(today), 1 - FIGURE_DAYS);
}

function FigureTable({
  figures,
  days,
}: {
  readonly figures: readonly Figure[];
  readonly days: number;
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
              <strong>{shownValue(figure)}</strong>
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
