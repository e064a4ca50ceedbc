import { parseDollars } from "@claimwright/base";
import { Link } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { type Answer, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useChange } from "../../api/use-change.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty } from "../../ui/answers.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Deed, DeedsHead } from "../../ui/deeds.tsx";
import { Field, Form } from "../../ui/field.tsx";
import { counted, day, dollars } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import { useKept } from "../../ui/use-kept.ts";
import styles from "./money.module.css";
import { ReasonForm } from "./reason-form.tsx";
import { Told } from "./told.tsx";

type Opened = Answer<"openPayerRequests">;
type Request = Opened["requests"][number];

/** What payers and their auditors ask for, each with the day by which it must be there. */
export function PayerRequests({ today }: { readonly today: string }): ReactElement {
  const [all, setAll] = useState(false);
  const opened = useOperation("openPayerRequests", { query: all ? { all: "yes" } : {} });
  const { permissions } = useDesk();
  const mayAct = permissions.includes("send-claims");
  const [isWriting, setWriting] = useState(false);
  const [at, setAt] = useState<{ readonly request: Request; readonly state: "answered" | "closed" }>();
  const [told, setTold] = useState("");
  const answer = useChange((practiceId, outcome: string) =>
    call(practiceId, "answerPayerRequest", {
      params: { requestId: at?.request.requestId ?? "" },
      body: { state: at?.state ?? "answered", outcome },
    }),
  );
  return (
    <>
      <Told of={[answer]} words={told} />
      {at === undefined ? null : (
        <ReasonForm
          key={at.request.requestId}
          title={`${at.state === "answered" ? "Answered" : "Over"}: ${at.request.reference} of ${at.request.payerName}`}
          label={at.state === "answered" ? "What was sent, and how" : "How it ended"}
          placeholder="Such as: 12 pages by the portal."
          verb="Write it down"
          isBusy={answer.isPending}
          onCancel={() => setAt(undefined)}
          onGive={(outcome) =>
            answer.mutate(outcome, {
              onSuccess: () => {
                setAt(undefined);
                setTold("Written down; its work is done.");
              },
            })
          }
        />
      )}
      <Answered of={opened}>
        {({ payers, requests }) => (
          <>
            {isWriting ? (
              <NewRequest
                payers={payers}
                today={today}
                onDone={(words) => {
                  setWriting(false);
                  setTold(words);
                }}
              />
            ) : null}
            <Panel
              title={counted(requests.length, all ? "request" : "open request")}
              actions={
                <span>
                  <label>
                    <input type="checkbox" checked={all} onChange={() => setAll(!all)} /> those that are over,
                    too
                  </label>{" "}
                  {mayAct ? (
                    <button type="button" className="button" onClick={() => setWriting(!isWriting)}>
                      {isWriting ? "Keep none" : "A letter came"}
                    </button>
                  ) : null}
                </span>
              }
            >
              {requests.length === 0 ? (
                <Empty title="No payer asks for anything.">
                  Letters for records, audits and demands are kept here with their day; each opens a piece of
                  work.
                </Empty>
              ) : (
                <RequestTable requests={requests} {...(mayAct ? { onAct: setAt } : {})} />
              )}
            </Panel>
          </>
        )}
      </Answered>
    </>
  );
}

const KINDS: Readonly<Record<Request["kind"], string>> = {
  records: "Records",
  "prepayment-audit": "Audit before payment",
  "postpayment-audit": "Audit after payment",
  "overpayment-demand": "Demand for money back",
};

function RequestTable({
  requests,
  onAct,
}: {
  readonly requests: readonly Request[];
  readonly onAct?: (at: { readonly request: Request; readonly state: "answered" | "closed" }) => void;
}): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          <th>Due</th>
          <th>Payer</th>
          <th>Asks for</th>
          <th>Claims</th>
          <th className="number">At stake</th>
          <th>State</th>
          <DeedsHead />
        </tr>
      </thead>
      <tbody>
        {requests.map((request) => (
          <tr key={request.requestId}>
            <td className="nowrap">
              {day(request.dueOn)}
              <div className="small quiet">
                {request.state === "open" ? leftWords(request.daysLeft) : null}
              </div>
            </td>
            <td>
              {request.payerName} <span className="code quiet">{request.reference}</span>
            </td>
            <td>{KINDS[request.kind]}</td>
            <td>
              {request.claimIds.map((claimId, index) => (
                <span key={claimId}>
                  <Link to="/claims/$claimId" params={{ claimId }} className="code">
                    {request.controlNumbers[index]}
                  </Link>{" "}
                </span>
              ))}
            </td>
            <td className="number">{dollars(request.amount)}</td>
            <td>
              <StateBadge state={request.state} /> <span className="small quiet">{request.outcome}</span>
            </td>
            <td className="nowrap">
              {onAct === undefined || request.state === "closed" ? null : (
                <span className={styles.deeds}>
                  {request.state === "open" ? (
                    <Deed
                      name="Answered"
                      about={request.reference}
                      onDo={() => onAct({ request, state: "answered" })}
                    />
                  ) : null}
                  <Deed
                    name="Over"
                    about={request.reference}
                    onDo={() => onAct({ request, state: "closed" })}
                  />
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function leftWords(daysLeft: number): string {
  return daysLeft < 0 ? `${counted(-daysLeft, "day")} late` : `in ${counted(daysLeft, "day")}`;
}

const EMPTY = {
  kind: "records",
  payerId: "",
  reference: "",
  claims: "",
  receivedOn: "",
  dueOn: "",
  amount: "",
};

function NewRequest({
  payers,
  today,
  onDone,
}: {
  readonly payers: Opened["payers"];
  readonly today: string;
  readonly onDone: (told: string) => void;
}): ReactElement {
  const [typed, setTyped] = useKept("payer request", EMPTY);
  const amount = typed.amount.trim() === "" ? 0 : parseDollars(typed.amount.trim());
  const controlNumbers = typed.claims.split(/[\s,;]+/).filter((each) => each !== "");
  const payerId = typed.payerId === "" ? (payers[0]?.id ?? "") : typed.payerId;
  const receivedOn = typed.receivedOn === "" ? today : typed.receivedOn;
  const record = useChange((practiceId) =>
    call(practiceId, "recordPayerRequest", {
      body: {
        kind: typed.kind as Request["kind"],
        payerId,
        reference: typed.reference.trim(),
        controlNumbers,
        receivedOn,
        amount: amount ?? 0,
        ...(typed.dueOn === "" ? {} : { dueOn: typed.dueOn }),
      },
    }),
  );
  const set = (field: keyof typeof EMPTY) => (event: { readonly target: { readonly value: string } }) =>
    setTyped({ ...typed, [field]: event.target.value });
  const isGood =
    typed.reference.trim() !== "" && controlNumbers.length > 0 && amount !== undefined && payerId !== "";
  return (
    <Panel title="A letter of a payer" padded>
      <Form
        label="A letter of a payer"
        onSubmit={() =>
          record.mutate(undefined, {
            onSuccess: ({ dueOn }) => {
              setTyped(EMPTY);
              onDone(`Kept; it is due on ${day(dueOn)} and on the work list.`);
            },
          })
        }
        buttons={
          <button type="submit" className="button primary" disabled={!isGood || record.isPending}>
            Keep the request
          </button>
        }
      >
        <Choice
          label="Payer"
          value={payerId}
          options={payers.map(({ id, name }) => [id, name])}
          onChoose={(chosen) => setTyped({ ...typed, payerId: chosen })}
        />
        <Choice
          label="Asks for"
          value={typed.kind}
          options={Object.entries(KINDS)}
          onChoose={(kind) => setTyped({ ...typed, kind })}
        />
        <Field label="The payer's number of it">
          <input className="field" value={typed.reference} onChange={set("reference")} />
        </Field>
        <Field label="Received on">
          <input className="field" type="date" value={receivedOn} onChange={set("receivedOn")} />
        </Field>
        <Field label="Due on" hint="Empty: 45 days for records, 30 for a demand.">
          <input className="field" type="date" value={typed.dueOn} onChange={set("dueOn")} />
        </Field>
        <Field
          label="At stake in dollars"
          hint={amount === undefined ? "Write dollars and cents, such as 125.40." : undefined}
          wrong={amount === undefined}
        >
          <input className="field" inputMode="decimal" value={typed.amount} onChange={set("amount")} />
        </Field>
        <Field label="Our claim numbers" hint="Separated by blanks." wide>
          <input className="field" value={typed.claims} onChange={set("claims")} />
        </Field>
      </Form>
      <Told of={[record]} words="" />
    </Panel>
  );
}
