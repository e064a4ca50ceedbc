import { type ReactElement, useState } from "react";
import { type Answer, call } from "../../api/client.ts";
import { useChange } from "../../api/use-change.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty, Failure } from "../../ui/answers.tsx";
import { DeedsHead } from "../../ui/deeds.tsx";
import { moment, span } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { NewRule } from "./new-rule.tsx";
import { actionWords, conditionWords } from "./rule-words.ts";

type Listed = Answer<"listClaimRules">;
type Rule = Listed["rules"][number];

/** The practice's own rules for claims: what each looks at, what it does, since when and by whom. */
export function ClaimRules(): ReactElement {
  const listed = useOperation("listClaimRules", {});
  const [isWriting, setWriting] = useState(false);
  return (
    <Panel
      title="The practice's own rules for claims"
      actions={
        <button type="button" className="button" onClick={() => setWriting(!isWriting)}>
          {isWriting ? "Write none" : "New rule"}
        </button>
      }
    >
      <Answered of={listed}>
        {(answer) => (
          <>
            {isWriting ? <NewRule fields={answer.fields} onKept={() => setWriting(false)} /> : null}
            {answer.rules.length === 0 ? (
              <Empty title="Claims are edited by the common rules alone.">
                A rule of your own holds, warns of or completes claims; it is tried on the claims of the last
                half year before it is kept.
              </Empty>
            ) : (
              <RuleTable listed={answer} />
            )}
          </>
        )}
      </Answered>
    </Panel>
  );
}

function RuleTable({ listed: { rules, fields, today } }: { readonly listed: Listed }): ReactElement {
  const end = useChange((practiceId, { id }: Rule) =>
    call(practiceId, "endClaimRule", { params: { ruleId: id }, body: {} }),
  );
  return (
    <>
      {end.error === null ? null : <Failure problem={end.error} />}
      <table>
        <thead>
          <tr>
            <th>Rule</th>
            <th>When all of it is so</th>
            <th>What it does</th>
            <th>Visits</th>
            <th>Why, by whom</th>
            <DeedsHead />
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.id}>
              <td className="code">{rule.name}</td>
              <td>
                {rule.conditions.map((condition) => {
                  const words = conditionWords(condition, fields);
                  return <div key={words}>{words}</div>;
                })}
              </td>
              <td>
                {rule.actions.map((action) => {
                  const words = actionWords(action, fields);
                  return <div key={words}>{words}</div>;
                })}
              </td>
              <td className="nowrap">{span(rule.from, rule.to)}</td>
              <td>
                {rule.reason}{" "}
                <span className="quiet">
                  {rule.setBy}, {moment(rule.setAt)}
                </span>
              </td>
              <td className="number">
                {rule.from <= today && (rule.to === undefined || rule.to > today) ? (
                  <button
                    type="button"
                    className="button"
                    disabled={end.isPending}
                    onClick={() => end.mutate(rule)}
                  >
                    Switch off
                    <span className="hidden-words"> the rule {rule.name}</span>
                  </button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
