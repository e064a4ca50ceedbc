import { placeText } from "@claimwright/base";
import type { ReactElement, ReactNode } from "react";
import type { Answer } from "../api/client.ts";
import styles from "./finding-list.module.css";

export type Finding = Answer<"openClaim">["findings"][number];

const WORDS = { stop: "Stops", warn: "Look", inform: "Note" } as const;

/** What edits found: where, what is wrong, what to do, by which source. */
export function FindingList({
  findings,
  whenNone,
  deedsOf,
}: {
  readonly findings: readonly Finding[];
  readonly whenNone: string;
  /** What can be done about one of them, as buttons. */
  readonly deedsOf?: (finding: Finding) => ReactNode;
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
            {deedsOf === undefined ? null : <div className={styles.deeds}>{deedsOf(finding)}</div>}
          </div>
        </li>
      ))}
    </ul>
  );
}

function placeOf({ place }: Finding): string {
  const text = findingPlace(place);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `service line 2, modifiers`, as an override names it. */
export function findingPlace({ entity, ordinal, field }: Finding["place"]): string {
  return placeText({
    entity,
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(field === undefined ? {} : { field }),
  });
}
