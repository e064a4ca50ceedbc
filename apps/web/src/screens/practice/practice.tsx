import { Link, useSearch } from "@tanstack/react-router";
import type { ReactElement } from "react";
import type { Answer } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered } from "../../ui/answers.tsx";
import { counted } from "../../ui/formats.ts";
import { Page, Panel } from "../../ui/page.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { ClassReview } from "./class-review.tsx";
import styles from "./practice.module.css";

type Case = Answer<"listPracticeCases">["cases"][number];

const CASES = { view: "cases", name: "Cases" } as const;
const CLASS = { view: "class", name: "Class" } as const;

/** The learners' cases with how one did; for a teacher, how the class does. */
export function Practice(): ReactElement {
  const { permissions } = useDesk();
  const { view = "cases" } = useSearch({ from: "/desk/practice" });
  const teaches = permissions.includes("teach");
  const listed = useOperation("listPracticeCases", {});
  const taken = (listed.data?.cases ?? []).filter(({ attempts }) => attempts > 0).length;
  return (
    <Page
      title="Practice"
      aside={
        listed.data === undefined
          ? null
          : `${counted(listed.data.cases.length, "case")}, ${taken} taken by you`
      }
    >
      {teaches ? <Tabs label="Practice" path="/practice" tabs={[CASES, CLASS]} chosen={view} /> : null}
      {teaches && view === "class" ? (
        <ClassReview />
      ) : (
        <Panel>
          <Answered of={listed}>{({ cases }) => <CaseTable cases={cases} />}</Answered>
        </Panel>
      )}
    </Page>
  );
}

const DIFFICULTIES = ["", "one rule", "two rules together", "rules that pull apart"] as const;

function CaseTable({ cases }: { readonly cases: readonly Case[] }): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          <th>Case</th>
          <th>Specialty</th>
          <th>Asks for</th>
          <th className="number">Taken</th>
          <th className="number">Latest</th>
          <th className="number">Best</th>
        </tr>
      </thead>
      <tbody>
        {cases.map(({ id, title, specialty, difficulty, attempts, best, latest }) => (
          <tr key={id}>
            <td>
              <Link to="/practice/$caseId" params={{ caseId: id }}>
                {title}
              </Link>
            </td>
            <td className="nowrap">{specialty}</td>
            <td className="nowrap">{DIFFICULTIES[difficulty]}</td>
            <td className="number">{attempts === 0 ? <span className="quiet">not yet</span> : attempts}</td>
            <td className="number">{latest === undefined ? null : <Points points={latest} />}</td>
            <td className="number">{best === undefined ? null : <Points points={best} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Coders are held to 95 of a hundred; below 70 a rule is not known yet. */
const ACCEPTED = 95;
const KNOWN = 70;

export function Points({ points }: { readonly points: number }): ReactElement {
  const tone = points >= ACCEPTED ? styles.good : points >= KNOWN ? styles.fair : styles.poor;
  return <span className={tone}>{points}</span>;
}
