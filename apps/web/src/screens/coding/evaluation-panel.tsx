import type { ReactElement, ReactNode } from "react";
import { words } from "../../ui/formats.ts";
import { Why } from "../../ui/why.tsx";
import type { VisitToCode } from "./draft.ts";
import styles from "./evaluation-panel.module.css";

type Evaluation = NonNullable<VisitToCode["evaluation"]>;

const ELEMENTS = [
  ["problems", "Problems"],
  ["data", "Data"],
  ["risk", "Risk"],
] as const;

const BASES: Readonly<Record<Evaluation["basis"], string>> = {
  mdm: "two of three elements",
  time: "total time",
  preventive: "preventive visit",
};

/** How the level of the visit was found: each element with the facts that count and the words that say so. */
export function EvaluationPanel({
  evaluation,
  note,
  children,
}: {
  readonly evaluation: Evaluation;
  readonly note: string;
  /** What the coder may do about it. */
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <section aria-label="Level of the visit" className={styles.panel}>
      <p>
        <Why whys={[evaluation.why]} about={`level ${evaluation.code}`}>
          <span className="code">{evaluation.code}</span>
        </Why>{" "}
        {words(evaluation.level)} by {BASES[evaluation.basis]}
        {evaluation.time === undefined ? null : `, ${evaluation.time.minutes} minutes stated`}
      </p>
      <table>
        <tbody>
          {ELEMENTS.map(([key, name]) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td className="nowrap">
                <Why whys={[evaluation[key].why]} about={`${name}: ${evaluation[key].level}`}>
                  {words(evaluation[key].level)}
                </Why>
              </td>
              <td>
                {evaluation[key].items.length === 0 ? <span className="quiet">Nothing counts.</span> : null}
                {evaluation[key].items.map(({ label, evidence }) => (
                  <div key={`${label} ${evidence.start}`}>
                    {label} <q className={styles.quote}>{note.slice(evidence.start, evidence.end)}</q>
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {children}
      {evaluation.prompts.map(({ kind, question }) => (
        <p key={kind} className={styles.question}>
          {question}
        </p>
      ))}
    </section>
  );
}
