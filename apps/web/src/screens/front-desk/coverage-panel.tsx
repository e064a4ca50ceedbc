import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactElement, useState } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { Failure } from "../../ui/answers.tsx";
import { FindingList } from "../../ui/finding-list.tsx";
import { day, moment, span, words } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { useShortcuts } from "../../ui/shortcuts.tsx";
import { BenefitsAnswer } from "./benefits-answer.tsx";
import { CoverageForm } from "./coverage-form.tsx";
import type { KnownCoverage } from "./coverage-typed.ts";
import styles from "./front-desk.module.css";

/** One coverage, and what its plan said last; a question without an answer stands beside what was known. */
export function CoveragePanel({
  patientId,
  coverage,
}: {
  readonly patientId: string;
  readonly coverage: KnownCoverage;
}): ReactElement {
  const { practiceId } = useDesk();
  const queries = useQueryClient();
  const [isChanging, setChanging] = useState(false);
  const { coverageId, payerName, rank, benefits, failed } = coverage;
  const ask = useMutation<Answer<"askEligibility">, ApiProblem>({
    mutationFn: () => call(practiceId, "askEligibility", { params: { coverageId } }),
    onSettled: () => queries.invalidateQueries({ queryKey: [practiceId] }),
  });
  const asks = { key: "a", does: "Ask the plan", run: () => ask.mutate() };
  useShortcuts("Coverage", rank === "primary" && !isChanging ? [asks] : []);
  return (
    <Panel
      title={`${payerName}, pays ${RANK_WORDS[rank]}`}
      padded
      actions={
        <span className={styles.actions}>
          <button type="button" className="button" onClick={() => setChanging(!isChanging)}>
            Change<span className="hidden-words"> the coverage by {payerName}</span>
          </button>
          <button
            type="button"
            className="button primary"
            disabled={ask.isPending}
            onClick={() => ask.mutate()}
          >
            {ask.isPending ? "Asking…" : "Ask the plan"} {rank === "primary" ? <kbd>a</kbd> : null}
          </button>
        </span>
      }
    >
      {isChanging ? (
        <CoverageForm patientId={patientId} known={coverage} onDone={() => setChanging(false)} />
      ) : (
        <Card coverage={coverage} />
      )}
      {ask.error === null ? null : <Failure problem={ask.error} />}
      {coverage.findings.length === 0 || isChanging ? null : (
        <FindingList findings={coverage.findings} whenNone="" />
      )}
      {failed === undefined ? null : (
        <div className={styles.failed} role="status">
          <p>Asked on {moment(failed.askedAt)} without an answer.</p>
          {failed.reasons.map(({ reason, remedy }) => (
            <p key={reason}>
              {reason} {remedy}
            </p>
          ))}
          {benefits === undefined ? null : <p>What the plan said before still stands below.</p>}
        </div>
      )}
      {benefits === undefined ? null : <BenefitsAnswer benefits={benefits} />}
    </Panel>
  );
}

const RANK_WORDS = { primary: "first", secondary: "second", tertiary: "third" } as const;

function Card({ coverage }: { readonly coverage: KnownCoverage }): ReactElement {
  const { memberId, groupNumber, planName, from, to, subscriber } = coverage;
  return (
    <p>
      Member <span className="code">{memberId}</span>
      {groupNumber === undefined ? null : (
        <>
          , group <span className="code">{groupNumber}</span>
        </>
      )}
      {planName === undefined ? null : `, ${planName}`}; {span(from, to)}
      {subscriber === undefined
        ? ""
        : `; the member is ${subscriber.name.first} ${subscriber.name.last}, born ${day(subscriber.birthDate)}, ${words(subscriber.sex === "F" ? "female" : subscriber.sex === "M" ? "male" : "sex unknown").toLowerCase()}`}
    </p>
  );
}
