import { parseDollars } from "@claimwright/base";
import { type ReactElement, useState } from "react";
import { type Answer, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useChange } from "../../api/use-change.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty } from "../../ui/answers.tsx";
import { CsvFaults } from "../../ui/csv-faults.tsx";
import { Field, Form } from "../../ui/field.tsx";
import { FileButton } from "../../ui/file-button.tsx";
import { counted, day, dollars, words } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import { Told } from "./told.tsx";

type Opened = Answer<"openBank">;

/** What the bank received against what payers and patients announced: only a match makes cash final. */
export function Bank({ today }: { readonly today: string }): ReactElement {
  const opened = useOperation("openBank", {});
  const { permissions } = useDesk();
  const [told, setTold] = useState("");
  const take = useChange((practiceId, file: File) => call(practiceId, "takeBankFile", { body: file }));
  const said = (taken: number, open: number): string =>
    `${counted(taken, "deposit")} taken in; ${counted(open, "difference")} left.`;
  return (
    <>
      <Told of={[take]} words={told} />
      <CsvFaults faults={take.data?.faults ?? []} />
      {permissions.includes("post-money") ? (
        <Panel
          title="A deposit"
          padded
          actions={
            <span>
              <span className="small quiet">CSV with date, amount, trace, account </span>
              <FileButton
                label="Take a bank file in"
                busyLabel="Matching…"
                fileLabel="CSV of the bank"
                accept=".csv,text/csv"
                isBusy={take.isPending}
                onFile={(file) =>
                  take.mutate(file, {
                    onSuccess: ({ taken, open, faults }) =>
                      setTold(faults.length === 0 ? said(taken, open) : ""),
                  })
                }
              />
            </span>
          }
        >
          <KeyDeposit today={today} onDone={(open) => setTold(said(1, open))} />
        </Panel>
      ) : null}
      <Answered of={opened}>
        {({ differences, deposits }) => (
          <>
            <Differences differences={differences} />
            <Deposits deposits={deposits} />
          </>
        )}
      </Answered>
    </>
  );
}

function KeyDeposit({
  today,
  onDone,
}: {
  readonly today: string;
  readonly onDone: (open: number) => void;
}): ReactElement {
  const [typed, setTyped] = useState({ postedOn: today, amount: "", trace: "" });
  const amount = parseDollars(typed.amount.trim());
  const key = useChange((practiceId) =>
    call(practiceId, "keyDeposit", {
      body: { postedOn: typed.postedOn, amount: amount ?? 0, trace: typed.trace.trim() },
    }),
  );
  const set = (field: keyof typeof typed) => (event: { readonly target: { readonly value: string } }) =>
    setTyped({ ...typed, [field]: event.target.value });
  return (
    <>
      <Form
        label="A deposit"
        onSubmit={() =>
          key.mutate(undefined, {
            onSuccess: ({ open }) => {
              setTyped({ postedOn: today, amount: "", trace: "" });
              onDone(open);
            },
          })
        }
        buttons={
          <button
            type="submit"
            className="button"
            disabled={amount === undefined || amount <= 0 || typed.postedOn === "" || key.isPending}
          >
            Match it
          </button>
        }
      >
        <Field label="Posted on">
          <input className="field" type="date" value={typed.postedOn} onChange={set("postedOn")} />
        </Field>
        <Field label="Amount in dollars">
          <input className="field" inputMode="decimal" value={typed.amount} onChange={set("amount")} />
        </Field>
        <Field label="Trace or check number">
          <input className="field" value={typed.trace} onChange={set("trace")} />
        </Field>
      </Form>
      <Told of={[key]} words="" />
    </>
  );
}

function Differences({ differences }: { readonly differences: Opened["differences"] }): ReactElement {
  return (
    <Panel title={counted(differences.length, "difference")}>
      {differences.length === 0 ? (
        <Empty title="The bank and the books agree." />
      ) : (
        <table>
          <thead>
            <tr>
              <th>Day</th>
              <th>Trace</th>
              <th>What differs</th>
              <th className="number">By</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ kind, postedOn, trace, difference, message }, index) => (
              <tr key={`${kind} ${trace ?? ""} ${index}`}>
                <td className="nowrap">{postedOn === undefined ? "" : day(postedOn)}</td>
                <td className="code">{trace}</td>
                <td>
                  <StateBadge state={kind} /> <span className="small">{message}</span>
                </td>
                <td className="number">{dollars(difference)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

function Deposits({ deposits }: { readonly deposits: Opened["deposits"] }): ReactElement {
  return (
    <Panel title="Deposits, the latest first">
      {deposits.length === 0 ? (
        <Empty title="The bank has told of nothing yet.">Take its file in, or key a deposit.</Empty>
      ) : (
        <table>
          <thead>
            <tr>
              <th>Posted on</th>
              <th>Account</th>
              <th>Trace</th>
              <th className="number">Amount</th>
              <th>State</th>
            </tr>
          </thead>
          <tbody>
            {deposits.map(({ depositId, postedOn, bankAccount, traceNumber, amount, matched }) => (
              <tr key={depositId}>
                <td className="nowrap">{day(postedOn)}</td>
                <td>{words(bankAccount)}</td>
                <td className="code">{traceNumber}</td>
                <td className="number">{dollars(amount)}</td>
                <td>
                  <StateBadge state={matched ? "matched" : "unmatched"} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
