import { parseDollars } from "@claimwright/base";
import { type ReactElement, useState } from "react";
import { type Answer, addressOf, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useChange } from "../../api/use-change.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty, Failure } from "../../ui/answers.tsx";
import { day, dollars, words } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import styles from "./patient-account.module.css";

type Money = Answer<"openPatientMoney">;

/** What the patient paid, promised and is to get back. */
export function PatientMoney({
  patientId,
  owed,
}: {
  readonly patientId: string;
  readonly owed: number;
}): ReactElement {
  const opened = useOperation("openPatientMoney", { params: { patientId } });
  return (
    <Answered of={opened}>
      {(money) => (
        <>
          <Payments patientId={patientId} payments={money.payments} />
          <Plans patientId={patientId} owed={owed} plans={money.plans} />
          <Refunds patientId={patientId} money={money} />
        </>
      )}
    </Answered>
  );
}

function Payments({
  patientId,
  payments,
}: {
  readonly patientId: string;
  readonly payments: Money["payments"];
}): ReactElement {
  const { practiceId } = useDesk();
  return (
    <Panel title="Payments">
      {payments.length === 0 ? <Empty title="The patient has paid nothing yet." /> : null}
      <table>
        <tbody>
          {payments.map(({ paymentId, receiptNumber, amount, receivedOn, method, purpose, returnedOn }) => (
            <tr key={paymentId}>
              <td className="nowrap">{day(receivedOn)}</td>
              <td>
                {words(method)}, {words(purpose).toLowerCase()}
                {returnedOn === undefined ? null : (
                  <span className="quiet"> returned on {day(returnedOn)}</span>
                )}
              </td>
              <td className="number">{dollars(amount)}</td>
              <td className="number">
                {returnedOn === undefined ? (
                  <a
                    href={addressOf(practiceId, "printReceipt", { params: { patientId, paymentId } })}
                    target="_blank"
                    rel="noreferrer"
                  >
                    Receipt <span className="code">{receiptNumber}</span>
                  </a>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function Plans({
  patientId,
  owed,
  plans,
}: {
  readonly patientId: string;
  readonly owed: number;
  readonly plans: Money["plans"];
}): ReactElement | null {
  const { permissions } = useDesk();
  const end = useChange((practiceId, planId: string) =>
    call(practiceId, "cancelPlan", { params: { planId } }),
  );
  const mayAgree = permissions.includes("take-payments");
  const isRunning = plans.some(({ ended }) => ended === undefined);
  const offers = mayAgree && owed > 0 && !isRunning;
  if (plans.length === 0 && !offers) return null;
  return (
    <Panel title="Payment plan">
      {end.error === null ? null : <Failure problem={end.error} />}
      <table>
        <tbody>
          {plans.map((plan) => (
            <tr key={plan.planId}>
              <td className="nowrap">Agreed on {day(plan.agreedOn)}</td>
              <td>
                {dollars(plan.paid)} paid of {dollars(plan.balance)}
              </td>
              <td>{standing(plan)}</td>
              <td className="number">
                {mayAgree && plan.ended === undefined ? (
                  <button
                    type="button"
                    className="button"
                    disabled={end.isPending}
                    onClick={() => end.mutate(plan.planId)}
                  >
                    End the plan
                  </button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {offers ? <AgreePlan patientId={patientId} owed={owed} /> : null}
    </Panel>
  );
}

function standing({ ended, state, overdue, next }: Money["plans"][number]): string {
  if (ended !== undefined) return `${words(ended.reason)} on ${day(ended.on)}`;
  const late = overdue > 0 ? `, ${dollars(overdue)} overdue` : "";
  const due = next === undefined ? "" : `; next ${dollars(next.amount)} on ${day(next.dueOn)}`;
  return `${words(state)}${late}${due}`;
}

function AgreePlan({ patientId, owed }: { readonly patientId: string; readonly owed: number }): ReactElement {
  const [months, setMonths] = useState("6");
  const [firstDueOn, setFirst] = useState("");
  const agree = useChange((practiceId, _: undefined) =>
    call(practiceId, "agreePlan", { params: { patientId }, body: { months: Number(months), firstDueOn } }),
  );
  const count = Number(months);
  const isGood = Number.isInteger(count) && count >= 1 && count <= 60 && firstDueOn !== "";
  return (
    <>
      <form
        className={`${styles.payment} ${styles.inside}`}
        onSubmit={(event) => {
          event.preventDefault();
          agree.mutate(undefined);
        }}
      >
        <label>
          {dollars(owed)} in months{" "}
          <input
            className="field"
            inputMode="numeric"
            size={3}
            value={months}
            onChange={(event) => setMonths(event.target.value)}
          />
        </label>
        <label>
          First part due{" "}
          <input
            className="field"
            type="date"
            value={firstDueOn}
            onChange={(event) => setFirst(event.target.value)}
          />
        </label>
        <button type="submit" className="button" disabled={!isGood || agree.isPending}>
          Agree the plan
        </button>
      </form>
      {agree.error === null ? null : <Failure problem={agree.error} />}
    </>
  );
}

function Refunds({
  patientId,
  money,
}: {
  readonly patientId: string;
  readonly money: Money;
}): ReactElement | null {
  const { permissions } = useDesk();
  const approve = useChange((practiceId, refundId: string) =>
    call(practiceId, "approveRefund", { params: { refundId } }),
  );
  const pay = useChange((practiceId, refundId: string) =>
    call(practiceId, "payRefund", { params: { refundId } }),
  );
  const { credit, refunds } = money;
  const offers = credit > 0 && permissions.includes("post-money");
  if (refunds.length === 0 && !offers) return null;
  const failed = approve.error ?? pay.error;
  return (
    <Panel title="Refunds">
      {failed === null ? null : <Failure problem={failed} />}
      <table>
        <tbody>
          {refunds.map((refund) => (
            <tr key={refund.refundId}>
              <td className="nowrap">{day(refund.askedOn)}</td>
              <td>
                {refund.reason}
                <div className="quiet small">{steps(refund)}</div>
              </td>
              <td className="number">{dollars(refund.amount)}</td>
              <td className="number">
                {refund.approvedOn === undefined && permissions.includes("approve-refunds") ? (
                  <button type="button" className="button" onClick={() => approve.mutate(refund.refundId)}>
                    Approve
                  </button>
                ) : null}
                {refund.approvedOn !== undefined &&
                refund.paidOn === undefined &&
                permissions.includes("post-money") ? (
                  <button type="button" className="button" onClick={() => pay.mutate(refund.refundId)}>
                    Was paid
                  </button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {offers ? <AskRefund patientId={patientId} credit={credit} /> : null}
    </Panel>
  );
}

function steps({ askedBy, approvedBy, approvedOn, paidOn }: Money["refunds"][number]): string {
  const approved =
    approvedOn === undefined ? "not approved yet" : `approved by ${approvedBy} on ${day(approvedOn)}`;
  return `Asked for by ${askedBy}, ${approved}${paidOn === undefined ? "" : `, paid on ${day(paidOn)}`}`;
}

function AskRefund({
  patientId,
  credit,
}: {
  readonly patientId: string;
  readonly credit: number;
}): ReactElement {
  const [text, setText] = useState("");
  const [reason, setReason] = useState("");
  const amount = parseDollars(text.trim());
  const ask = useChange((practiceId, _: undefined) =>
    call(practiceId, "askRefund", {
      params: { patientId },
      body: { amount: amount ?? 0, reason: reason.trim() },
    }),
  );
  const isGood = amount !== undefined && amount > 0 && amount <= credit && reason.trim().length >= 3;
  return (
    <>
      <form
        className={`${styles.payment} ${styles.inside}`}
        onSubmit={(event) => {
          event.preventDefault();
          ask.mutate(undefined, {
            onSuccess: () => {
              setText("");
              setReason("");
            },
          });
        }}
      >
        <label>
          Back to the patient, of {dollars(credit)}{" "}
          <input
            className="field"
            inputMode="decimal"
            size={9}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <label>
          Why{" "}
          <input
            className="field"
            size={28}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
        <button type="submit" className="button" disabled={!isGood || ask.isPending}>
          Ask for the refund
        </button>
      </form>
      {ask.error === null ? null : <Failure problem={ask.error} />}
    </>
  );
}
