import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactElement, useState } from "react";
import type { Answer, ApiProblem } from "../../api/client.ts";
import { Answered } from "../../ui/answers.tsx";
import { counted } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { FileClaims } from "./file-claims.tsx";
import styles from "./files.module.css";
import { saveAs } from "./save-as.ts";
import { useFileAnswer } from "./use-file-answer.ts";

type Check = Answer<"checkFile">;

/** One file: its guide and verdict, each fault with its place, how it is answered, its claims, its segments. */
export function FileReport({
  file,
  ordinal,
}: {
  readonly file: File;
  readonly ordinal: number;
}): ReactElement {
  const [from, setFrom] = useState(0);
  const check = useCheck(file, ordinal, 0);
  const page = useCheck(file, ordinal, from);
  const first = check.data;
  if (first === undefined) return <Answered of={check}>{() => null}</Answered>;
  const claims = first.sets.some(({ guide }) => /^005010X22[23]/.test(guide ?? ""));
  return (
    <>
      <Panel title={`${file.name}: ${verdictOf(first)}`}>
        <SetTable check={first} />
      </Panel>
      {first.issues.length === 0 ? null : (
        <Panel title="What was found">
          <IssueTable check={first} onShow={setFrom} />
        </Panel>
      )}
      {first.acknowledgment.text === "" ? null : (
        <Panel
          title="The answer: TA1 and 999"
          actions={
            <button
              type="button"
              className="button"
              onClick={() => saveAs(`${file.name}.999.x12`, new Blob([first.acknowledgment.text]))}
            >
              Download the answer
            </button>
          }
        >
          <div tabIndex={0} role="group" aria-label="The answer" className={styles.text}>
            {first.acknowledgment.text}
          </div>
        </Panel>
      )}
      {claims ? <FileClaims file={file} ordinal={ordinal} /> : null}
      <Answered of={page}>
        {(shown) => <Segments page={shown} issues={first.issues} from={from} onTurn={setFrom} />}
      </Answered>
    </>
  );
}

/** What is said of the file, with its segments from one on; the same page is asked for once. */
function useCheck(file: File, ordinal: number, from: number): UseQueryResult<Check, ApiProblem> {
  return useFileAnswer("checkFile", { query: { from }, body: file }, [ordinal, from]);
}

function verdictOf({ errors, warnings }: Check): string {
  const looked = warnings === 0 ? "" : `, ${warnings} to look at`;
  return errors === 0 ? `valid${looked}` : `${counted(errors, "error")}${looked}`;
}

function SetTable({ check: { sets, setCount, segmentCount } }: { readonly check: Check }): ReactElement {
  return (
    <>
      <table>
        <thead>
          <tr>
            <th>Transaction</th>
            <th>Guide</th>
            <th>Control number</th>
            <th className="number">Segments</th>
            <th>Verdict</th>
          </tr>
        </thead>
        <tbody>
          {sets.map(({ transaction, guide, controlNumber, segments, ok }, index) => (
            <tr key={`${controlNumber} ${index}`}>
              <td>{transaction}</td>
              <td>{guide ?? "no guide is known for it"}</td>
              <td className="code">{controlNumber}</td>
              <td className="number">{segments.toLocaleString("en-US")}</td>
              <td>{ok ? "Valid" : "Has errors"}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.said}>
        {counted(setCount, "transaction set")}, {counted(segmentCount, "segment")} in all
        {sets.length < setCount ? `; the first ${sets.length} sets are listed` : ""}
      </p>
    </>
  );
}

function IssueTable({
  check: { issues, errors, warnings },
  onShow,
}: {
  readonly check: Check;
  readonly onShow: (segment: number) => void;
}): ReactElement {
  const total = errors + warnings;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th>Where</th>
            <th>Loop</th>
            <th>Element</th>
            <th>What is wrong and what to do</th>
            <th>SNIP</th>
          </tr>
        </thead>
        <tbody>
          {issues.map((issue, index) => (
            <tr key={`${issue.code} ${index}`}>
              <td className="nowrap">
                {issue.at === undefined ? (
                  "the file"
                ) : (
                  <button type="button" className="as-link" onClick={() => onShow(issue.at ?? 0)}>
                    segment {issue.at + 1}
                  </button>
                )}
              </td>
              <td>{issue.loop}</td>
              <td className="code">{issue.element ?? issue.segment}</td>
              <td>
                {issue.severity === "warning" ? <span className="quiet">Look: </span> : null}
                {issue.message}
              </td>
              <td>{issue.snip}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {issues.length < total ? (
        <p className={styles.said}>
          The first {issues.length} of {total.toLocaleString("en-US")} are listed; mend these first.
        </p>
      ) : null}
    </>
  );
}

function Segments({
  page: { segments, segmentCount },
  issues,
  from,
  onTurn,
}: {
  readonly page: Check;
  readonly issues: Check["issues"];
  readonly from: number;
  readonly onTurn: (from: number) => void;
}): ReactElement {
  const faulty = new Set(issues.map(({ at }) => at));
  const next = from + segments.length;
  return (
    <Panel title="Segment by segment">
      <table className={styles.segments ?? ""}>
        <thead>
          <tr>
            <th className="number">No.</th>
            <th>As it stands in the file</th>
            <th>What it says</th>
          </tr>
        </thead>
        <tbody>
          {segments.map(({ index, text, meaning }) => (
            <tr key={index} data-fault={faulty.has(index)}>
              <td className="number">{index + 1}</td>
              <td>{text}</td>
              <td>
                {meaning}
                {faulty.has(index) ? <strong> · see what was found</strong> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {from === 0 && next >= segmentCount ? null : (
        <p className={styles.pages}>
          <button type="button" className="button" disabled={from === 0} onClick={() => onTurn(0)}>
            From the start
          </button>
          <button
            type="button"
            className="button"
            disabled={next >= segmentCount}
            onClick={() => onTurn(next)}
          >
            Further
          </button>
          {from + 1} to {next} of {segmentCount.toLocaleString("en-US")}
        </p>
      )}
    </Panel>
  );
}
