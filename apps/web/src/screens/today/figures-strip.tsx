import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useOperation } from "../../api/use-operation.ts";
import { Answered } from "../../ui/answers.tsx";
import { Panel } from "../../ui/page.tsx";
import { shownValue } from "../reports/figure-words.ts";
import { daysBefore, FIGURE_DAYS } from "../reports/report-search.ts";
import styles from "./today.module.css";

/** The figures that a manager asks for first; the others stand in the report. */
const FIRST = ["days-in-ar", "clean-claim-rate", "denial-rate", "net-collection-rate"] as const;

export function FiguresStrip({ today }: { readonly today: string }): ReactElement {
  const figures = useOperation("reportFigures", { query: { from: daysBefore(today), to: today } });
  return (
    <Panel title={`The last ${FIGURE_DAYS} days`}>
      <Answered of={figures}>
        {(answer) => (
          <ul className={styles.figures}>
            {FIRST.flatMap((id) => answer.figures.filter((each) => each.id === id)).map((figure) => (
              <li key={figure.id}>
                <Link to="/reports" search={{ open: figure.id }} title={figure.formula}>
                  <strong>{shownValue(figure)}</strong> {figure.title.replace(/ \(.*$/, "")}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </Panel>
  );
}
