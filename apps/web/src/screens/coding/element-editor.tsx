import { useMutation } from "@tanstack/react-query";
import { type ReactElement, useState } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { words } from "../../ui/formats.ts";
import type { VisitToCode } from "./draft.ts";
import styles from "./evaluation-panel.module.css";

type Evaluation = NonNullable<VisitToCode["evaluation"]>;
type Level = Evaluation["level"];
type Elements = Readonly<Record<"problems" | "data" | "risk", Level>>;
export type ElementReason = "says-more" | "does-not-count" | "addendum";

const LEVELS: readonly Level[] = ["straightforward", "low", "moderate", "high"];
const REASONS: readonly (readonly [ElementReason, string])[] = [
  ["says-more", "the note says more than was found"],
  ["does-not-count", "what was found does not count by the rules"],
  ["addendum", "the provider's addendum changes it"],
];

/** The elements as the coder sees them, with a reason; the level that two of three meet is worked out by the server. */
export function ElementEditor({
  encounterId,
  evaluation,
  onCode,
}: {
  readonly encounterId: string;
  readonly evaluation: Evaluation;
  readonly onCode: (code: string, reason: ElementReason) => void;
}): ReactElement {
  const { practiceId } = useDesk();
  const found: Elements = {
    problems: evaluation.problems.level,
    data: evaluation.data.level,
    risk: evaluation.risk.level,
  };
  const [elements, setElements] = useState(found);
  const [reason, setReason] = useState<ElementReason>();
  const level = useMutation<Answer<"changeEvaluation">, ApiProblem>({
    mutationFn: () =>
      call(practiceId, "changeEvaluation", { params: { encounterId }, body: elements }, { reads: true }),
    onSuccess: ({ code }) => {
      if (reason !== undefined) onCode(code, reason);
    },
  });
  const isChanged = Object.entries(found).some(([key, value]) => elements[key as keyof Elements] !== value);
  return (
    <details className={styles.editor}>
      <summary>See an element otherwise</summary>
      <div className={styles.selects}>
        {(["problems", "data", "risk"] as const).map((key) => (
          <label key={key}>
            {words(key)}{" "}
            <select
              className="field"
              value={elements[key]}
              onChange={(event) => setElements({ ...elements, [key]: event.target.value as Level })}
            >
              {LEVELS.map((each) => (
                <option key={each} value={each}>
                  {words(each)}
                </option>
              ))}
            </select>
          </label>
        ))}
        <label>
          Because{" "}
          <select
            className="field"
            value={reason ?? ""}
            onChange={(event) => setReason(event.target.value as ElementReason)}
          >
            <option value="" disabled>
              choose the reason
            </option>
            {REASONS.map(([key, text]) => (
              <option key={key} value={key}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="button"
          disabled={!isChanged || reason === undefined || level.isPending}
          onClick={() => level.mutate()}
        >
          Put the code in place
        </button>
      </div>
      {level.error === null ? null : <p role="alert">{level.error.message}</p>}
      {level.data === undefined ? null : (
        <p role="status">
          {words(level.data.level)}: <span className="code">{level.data.code}</span> stands among the codes,
          with your reason.
        </p>
      )}
    </details>
  );
}
