import type { ReactElement } from "react";
import type { Answer } from "../../api/client.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty } from "../../ui/answers.tsx";
import { words } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import styles from "./practice.module.css";
import { Points } from "./practice.tsx";

type Review = Answer<"reviewClass">;

/** Who stands where, by which mistakes, and which cases were hard. */
export function ClassReview(): ReactElement {
  const review = useOperation("reviewClass", {});
  return (
    <Answered of={review}>
      {(answer) =>
        answer.learners.length === 0 ? (
          <Empty title="Nobody has taken a case yet.">
            Give somebody the role of learner under People; their answers come here.
          </Empty>
        ) : (
          <div className={styles.panels}>
            <Panel title="Learners, by their latest answers">
              <LearnerTable review={answer} />
            </Panel>
            <Panel title="Cases, the hardest first">
              <CaseMatrix review={answer} />
            </Panel>
          </div>
        )
      }
    </Answered>
  );
}

/** The mistakes that somebody of the class made, in the order of their weight. */
const MISTAKES = [
  "harmful",
  "over-coded",
  "missed",
  "right-category",
  "wrong-level",
  "wrong-side",
  "modifier",
  "sequence",
] as const;

function LearnerTable({ review }: { readonly review: Review }): ReactElement {
  const made = MISTAKES.filter((kind) => review.learners.some(({ mistakes }) => (mistakes[kind] ?? 0) > 0));
  return (
    <table>
      <thead>
        <tr>
          <th>Learner</th>
          <th className="number">Points</th>
          <th className="number">Cases</th>
          <th className="number">Attempts</th>
          {made.map((kind) => (
            <th key={kind} className="number">
              {words(kind)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {review.learners.map(({ learner, name, points, cases, attempts, mistakes }) => (
          <tr key={learner}>
            <td>{name}</td>
            <td className="number">
              <Points points={points} />
            </td>
            <td className="number">{cases}</td>
            <td className="number">{attempts}</td>
            {made.map((kind) => (
              <td key={kind} className="number">
                {mistakes[kind] ?? 0}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CaseMatrix({ review }: { readonly review: Review }): ReactElement {
  const resultOf = (learner: string, caseId: string) =>
    review.results.find((result) => result.learner === learner && result.caseId === caseId);
  return (
    <table>
      <thead>
        <tr>
          <th>Case</th>
          <th className="number">Class</th>
          {review.learners.map(({ learner, name }) => (
            <th key={learner}>{name}</th>
          ))}
          <th>Read next</th>
        </tr>
      </thead>
      <tbody>
        {review.cases.map(({ caseId, title, points, readNext }) => (
          <tr key={caseId}>
            <td>{title}</td>
            <td className="number">
              <Points points={points} />
            </td>
            {review.learners.map(({ learner }) => {
              const result = resultOf(learner, caseId);
              return (
                <td key={learner}>
                  {result === undefined ? (
                    <span className="quiet">not taken</span>
                  ) : (
                    <>
                      <Points points={result.points} />{" "}
                      <span className="quiet small">
                        {[...new Set(result.mistakes)].map(words).join(", ")}
                      </span>
                    </>
                  )}
                </td>
              );
            })}
            <td className="small">{readNext}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
