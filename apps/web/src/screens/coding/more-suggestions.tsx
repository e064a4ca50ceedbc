import type { ReactElement } from "react";
import { icd } from "../../ui/formats.ts";
import { Why } from "../../ui/why.tsx";
import styles from "./coding-workbench.module.css";
import type { Draft, DraftAction, VisitToCode } from "./draft.ts";

/** Less likely ones and those that the words around deny are not shown. */
const LEAST_SCORE = 0.1;
const MAX_MORE = 12;

/** What else the note mentions, on request: nothing of it is proposed. */
export function MoreSuggestions({
  visit,
  draft,
  onChange,
}: {
  readonly visit: VisitToCode;
  readonly draft: Draft;
  readonly onChange: (action: DraftAction) => void;
}): ReactElement | null {
  const known = new Set(draft.diagnoses.map(({ code }) => code));
  const more = visit.diagnoses
    .filter(
      ({ accepted, score, code, status }) =>
        !accepted && score >= LEAST_SCORE && !known.has(code) && status === "affirmed",
    )
    .slice(0, MAX_MORE);
  if (more.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>Also mentioned ({more.length})</summary>
      {more.map(({ code, title, why }) => (
        <div key={code} className={styles.moreRow}>
          <Why whys={[why]} about={`code ${icd(code)}`}>
            <span className="code">{icd(code)}</span>
          </Why>
          <span>{title}</span>
          <button
            type="button"
            className="button"
            onClick={() => onChange({ kind: "add", code, title, system: "ICD" })}
          >
            Add
          </button>
        </div>
      ))}
    </details>
  );
}
