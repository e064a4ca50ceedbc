import type { ReactElement } from "react";
import type { Answer } from "../api/client.ts";
import styles from "./finding-list.module.css";

type Finding = Answer<"openClaim">["findings"][number];

const WORDS = { stop: "Stops", warn: "Look", inform: "Note" } as const;

/** What edits found: where, what is wrong, what to do, by which source. */
export function FindingList({
  findings,
  whenNone,
}: {
  readonly findings: readonly Finding[];
  readonly whenNone: string;
}): ReactElement {
  if (findings.length === 0) return <p className={styles.none}>{whenNone}</p>;
  return (
    <ul className={styles.list}>
      {findings.map((finding, index) => (
        <li key={`${finding.code} ${index}`}>
          <span className={styles.severity} data-severity={finding.severity}>
            {WORDS[finding.severity]}
          </span>
          <div>
            <p>
              {placeOf(finding)}: {finding.message} {finding.remedy}
            </p>
            <p className={styles.source}>
              {finding.source}
              {finding.release === undefined ? "" : ` · ${finding.release}`}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function placeOf({ place: { entity, ordinal, field } }: Finding): string {
  const text = [ordinal === undefined ? entity : `${entity} ${ordinal}`, field]
    .filter((part) => part !== undefined)
    .join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
