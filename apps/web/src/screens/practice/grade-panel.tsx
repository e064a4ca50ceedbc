import type { ReactElement } from "react";
import type { Answer } from "../../api/client.ts";
import { icd, words } from "../../ui/formats.ts";
import styles from "./practice.module.css";
import { Points } from "./practice.tsx";

type Grade = Answer<"gradePracticeCase">;

const OUTCOMES: Readonly<Record<Grade["remarks"][number]["outcome"], string>> = {
  right: "Right",
  "wrong-side": "Wrong side",
  "right-category": "Right category",
  "wrong-level": "Wrong level",
  modifier: "Modifier",
  missed: "Missed",
  "over-coded": "Too much",
  harmful: "Harmful",
  sequence: "Order",
};

/** Points, and for each code, right or wrong, the reason and where the rule stands. */
export function GradePanel({
  grade,
  attempts,
}: {
  readonly grade: Grade;
  readonly attempts: Answer<"openPracticeCase">["attempts"];
}): ReactElement {
  const [before] = attempts;
  return (
    <section aria-label="Grade">
      <p className={styles.points} role="status">
        <strong>
          <Points points={grade.points} />
        </strong>{" "}
        of 100
        {before === undefined ? "" : ` · ${before.points} the time before`}
      </p>
      <ul className={styles.remarks}>
        {grade.remarks.map(({ kind, outcome, code, given, explanation, citation }, index) => (
          <li key={`${outcome} ${code} ${index}`}>
            <span className={styles.outcome} data-outcome={outcome}>
              {OUTCOMES[outcome]}
            </span>
            <span>
              <span className="code">{kind === "diagnosis" ? icd(code) : code}</span>
              {given === undefined || given === code ? null : (
                <>
                  {" "}
                  you: <span className="code">{kind === "diagnosis" ? icd(given) : given}</span>
                </>
              )}{" "}
              {explanation}
              {citation === undefined ? null : <span className="quiet small"> {citation}</span>}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.next}>
        <strong>Read next:</strong> {words(grade.readNext)}
      </p>
    </section>
  );
}
