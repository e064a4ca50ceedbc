import { type ReactElement, useState } from "react";
import { type Answer, call } from "../../api/client.ts";
import { useChange } from "../../api/use-change.ts";
import { Failure } from "../../ui/answers.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Field, Form } from "../../ui/field.tsx";
import { counted, day, moment } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { useKept } from "../../ui/use-kept.ts";
import styles from "./payers.module.css";
import { NUMBER_FIELDS, type PolicyTyped, policyBody, policyTyped } from "./policy-typed.ts";

type Payer = Answer<"openPayer">;

/** How the payer's payments are posted and what may be done about its denials, with what counted before. */
export function PayerPolicy({ payer }: { readonly payer: Payer }): ReactElement {
  const [isSetting, setSetting] = useState(false);
  const { autoPost, minimumConfidence, answerDays, remedies } = payer.policy;
  const rows: readonly (readonly [string, string])[] = [
    [
      "Payments",
      autoPost
        ? `Post by themselves where the match is sure to ${minimumConfidence} of 100`
        : "Each waits for a person",
    ],
    ["Answers within", counted(answerDays, "day")],
    ["Timely filing", `${counted(remedies.filingDays, "day")} from the service`],
    ["Appeals", `${counted(remedies.appealDays, "day")} from the decision`],
    ["Reopening", remedies.reopeningDays === undefined ? "No" : counted(remedies.reopeningDays, "day")],
    ["Replacement claims", remedies.takesReplacement ? "Taken" : "Not taken"],
  ];
  return (
    <Panel
      title="How its answers are dealt with"
      actions={
        <button type="button" className="button" onClick={() => setSetting(!isSetting)}>
          {isSetting ? "Set none" : "Set a policy"}
        </button>
      }
    >
      {isSetting ? <NewPolicy payer={payer} onDone={() => setSetting(false)} /> : null}
      <table>
        <tbody>
          {rows.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
          {payer.policies.length === 0 ? (
            <tr>
              <th scope="row">Said by</th>
              <td>Nobody yet: the cautious terms count</td>
            </tr>
          ) : (
            payer.policies.map(({ id, ofEveryPayer, effectiveFrom, reason, setBy, setAt }) => (
              <tr key={id}>
                <th scope="row">From {day(effectiveFrom)}</th>
                <td>
                  {reason}{" "}
                  <span className="quiet">
                    {ofEveryPayer ? "for every payer, " : ""}
                    {setBy}, {moment(setAt)}
                  </span>
                </td>
              </tr>
            ))
          )}
        </tbody>
      </table>
    </Panel>
  );
}

function NewPolicy({ payer, onDone }: { readonly payer: Payer; readonly onDone: () => void }): ReactElement {
  const [start] = useState(() => policyTyped(payer.policy));
  const [seen, setSeen] = useState(() => latestOwn(payer));
  const [typed, setTyped] = useKept(`policy of ${payer.payerId}`, start);
  const body = policyBody(typed);
  const set = useChange(
    (practiceId, whole: NonNullable<typeof body>) =>
      call(practiceId, "setPayerPolicy", {
        params: { payerId: payer.payerId },
        body: { ...whole, ...(seen === undefined ? {} : { seen }) },
      }),
    () => {
      setTyped(start);
      onDone();
    },
  );
  const latest = latestOwn(payer);
  return (
    <div className={styles.writing}>
      <Form
        label="Set a policy"
        onSubmit={() => {
          if (body !== undefined) set.mutate(body);
        }}
        buttons={
          <button type="submit" className="button primary" disabled={body === undefined || set.isPending}>
            Set the policy
          </button>
        }
      >
        <PolicyFields typed={typed} onType={(part) => setTyped({ ...typed, ...part })} />
      </Form>
      {set.error === null ? null : <Failure problem={set.error} />}
      {latest === seen ? null : (
        <p role="alert">
          Somebody else set a policy meanwhile; it stands below.{" "}
          <button type="button" className="button" onClick={() => setSeen(latest)}>
            Set mine after theirs
          </button>
        </p>
      )}
    </div>
  );
}

function latestOwn({ policies }: Payer): number | undefined {
  return policies.find(({ ofEveryPayer }) => !ofEveryPayer)?.id;
}

function PolicyFields({
  typed,
  onType,
}: {
  readonly typed: PolicyTyped;
  readonly onType: (part: Partial<PolicyTyped>) => void;
}): ReactElement {
  const choice = (field: "autoPost" | "takesReplacement", label: string, yes: string, no: string) => (
    <Choice
      label={label}
      value={typed[field] ? "yes" : "no"}
      options={[
        ["yes", yes],
        ["no", no],
      ]}
      onChoose={(answer) => onType({ [field]: answer === "yes" })}
    />
  );
  return (
    <>
      <Field label="Holds from">
        <input
          className="field"
          type="date"
          value={typed.from}
          onChange={(event) => onType({ from: event.target.value })}
        />
      </Field>
      {choice("autoPost", "Payments", "Post by themselves", "Wait for a person")}
      {NUMBER_FIELDS.map(([field, label]) => (
        <Field key={field} label={label}>
          <input
            className="field"
            inputMode="numeric"
            value={typed[field]}
            onChange={(event) => onType({ [field]: event.target.value })}
          />
        </Field>
      ))}
      {choice("takesReplacement", "Replacement claims", "Taken", "Not taken")}
      <Field label="Where it is written" wide>
        <input
          className="field"
          placeholder="Provider manual 2026, section 9"
          value={typed.reason}
          onChange={(event) => onType({ reason: event.target.value })}
        />
      </Field>
    </>
  );
}
