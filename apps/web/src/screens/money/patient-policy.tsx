import { Link } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { type Answer, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useChange } from "../../api/use-change.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered } from "../../ui/answers.tsx";
import { Field, Form } from "../../ui/field.tsx";
import { counted, day, dollars, moment, words } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { useKept } from "../../ui/use-kept.ts";
import { POLICY_FIELDS, type Policy, type PolicyField, policyOf, typedOf } from "./policy-typed.ts";
import { Told } from "./told.tsx";

type Opened = Answer<"openFinancialPolicy">;

/** How the practice deals with what patients owe: what holds, whom another policy would touch tonight, what was before. */
export function PatientPolicy({ today }: { readonly today: string }): ReactElement {
  const opened = useOperation("openFinancialPolicy", {});
  return (
    <Answered of={opened}>
      {(found) => (
        <>
          <PolicyForm key={found.version} opened={found} today={today} />
          <History history={found.history} />
        </>
      )}
    </Answered>
  );
}

const HINTS: Partial<Readonly<Record<PolicyField, string>>> = {
  slidingScale: "Percent of the poverty line: percent off, such as 100: 100, 150: 40. Empty: none.",
  dormancyYears: "By state, such as default: 3, IL: 2.",
  smallBalance: "0 writes nothing off.",
};

function PolicyForm({ opened, today }: { readonly opened: Opened; readonly today: string }): ReactElement {
  const { policy, version } = opened;
  const { permissions } = useDesk();
  const maySet = permissions.includes("manage-contracts");
  const [typed, setTyped] = useKept(`financial policy ${version}`, typedOf(policy));
  const [from, setFrom] = useState(today);
  const [reason, setReason] = useState("");
  const read = policyOf(typed);
  const wrong = "wrong" in read ? new Set(read.wrong) : new Set<PolicyField>();
  const set = useChange((practiceId, body: Policy) =>
    call(practiceId, "setFinancialPolicy", {
      body: { policy: body, effectiveFrom: from, reason: reason.trim(), version },
    }),
  );
  return (
    <>
      <Panel title="What holds today" padded>
        <Form
          label="Financial policy"
          onSubmit={() => {
            if ("policy" in read) set.mutate(read.policy);
          }}
          buttons={
            maySet ? (
              <>
                <button
                  type="submit"
                  className="button primary"
                  disabled={"wrong" in read || reason.trim().length < 3 || set.isPending}
                >
                  Set it from {from === "" ? "a day on" : day(from)}
                </button>
                <button type="button" className="button" onClick={() => setTyped(typedOf(policy))}>
                  As it holds
                </button>
              </>
            ) : null
          }
        >
          {(Object.keys(POLICY_FIELDS) as PolicyField[]).map((field) => (
            <Field
              key={field}
              label={POLICY_FIELDS[field]}
              hint={wrong.has(field) ? (HINTS[field] ?? "A number belongs here.") : HINTS[field]}
              wrong={wrong.has(field)}
              wide={field === "slidingScale" || field === "dormancyYears"}
            >
              <input
                className="field"
                readOnly={!maySet}
                value={typed[field]}
                onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
              />
            </Field>
          ))}
          {maySet ? (
            <>
              <Field label="Holds from">
                <input
                  className="field"
                  type="date"
                  value={from}
                  onChange={(event) => setFrom(event.target.value)}
                />
              </Field>
              <Field label="Why" hint="It is kept with the policy." wide>
                <input className="field" value={reason} onChange={(event) => setReason(event.target.value)} />
              </Field>
            </>
          ) : null}
        </Form>
        <Told of={[set]} words="" />
      </Panel>
      {maySet && "policy" in read ? <Preview policy={read.policy} /> : null}
    </>
  );
}

/** The next run of bills and the night's write-offs, by today's policy and by the one that is typed. */
function Preview({ policy }: { readonly policy: Policy }): ReactElement {
  const tried = useOperation("tryFinancialPolicy", { body: policy }, { keepPrevious: true });
  return (
    <Panel title="Whom it would touch tonight">
      <Answered of={tried}>
        {({ counts, changed, changedCount }) => (
          <>
            <table aria-label="Steps">
              <thead>
                <tr>
                  <th>Next step</th>
                  <th className="number">By today's policy</th>
                  <th className="number">Owed</th>
                  <th className="number">By this one</th>
                  <th className="number">Owed</th>
                </tr>
              </thead>
              <tbody>
                {counts.map((each) => (
                  <tr key={each.step}>
                    <td>{words(each.step)}</td>
                    <td className="number">{counted(each.before, "patient")}</td>
                    <td className="number">{dollars(each.beforeAmount)}</td>
                    <td className="number">{counted(each.after, "patient")}</td>
                    <td className="number">{dollars(each.afterAmount)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {changedCount === 0 ? null : (
              <table aria-label={`${counted(changedCount, "patient")} treated otherwise`}>
                <thead>
                  <tr>
                    <th>{counted(changedCount, "patient")} treated otherwise, the largest first</th>
                    <th className="number">Owes</th>
                    <th>Now</th>
                    <th>Then</th>
                  </tr>
                </thead>
                <tbody>
                  {changed.map((each) => (
                    <tr key={each.patientId}>
                      <td>
                        <Link to="/patients/$patientId" params={{ patientId: each.patientId }}>
                          {each.patientName}
                        </Link>{" "}
                        <span className="code quiet">{each.accountNumber}</span>
                      </td>
                      <td className="number">{dollars(each.balance)}</td>
                      <td>{words(each.before)}</td>
                      <td>{words(each.after)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </>
        )}
      </Answered>
    </Panel>
  );
}

function History({ history }: { readonly history: Opened["history"] }): ReactElement | null {
  if (history.length === 0) return null;
  return (
    <Panel title="Set before, the last one first">
      <table>
        <thead>
          <tr>
            <th>Holds from</th>
            <th>Bills</th>
            <th>Why</th>
            <th>Set by</th>
          </tr>
        </thead>
        <tbody>
          {history.map(({ effectiveFrom, policy: { dunning }, reason, setBy, setAt }) => (
            <tr key={setAt}>
              <td className="nowrap">{day(effectiveFrom)}</td>
              <td>
                every {counted(dunning.cycleDays, "day")} from {dollars(dunning.minimumBalance)} on
              </td>
              <td>{reason}</td>
              <td>
                {setBy}, {moment(setAt)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
