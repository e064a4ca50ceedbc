import { parseDollars } from "@claimwright/base";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactElement, useState } from "react";
import { type Answer, type ApiProblem, addressOf, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { Failure } from "../../ui/answers.tsx";
import { dollars } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { useKept } from "../../ui/use-kept.ts";
import styles from "./patient-account.module.css";

const METHODS = ["cash", "check", "card"] as const;

/** Money at the desk or for a statement. One form is one payment, however often its button is pressed. */
export function TakePayment({
  patientId,
  owed,
  copay = 0,
}: {
  readonly patientId: string;
  readonly owed: number;
  /** What the plan sets for the visit of today; money is then taken for the visit. */
  readonly copay?: number;
}): ReactElement | null {
  const { practiceId, permissions } = useDesk();
  const queries = useQueryClient();
  const [paymentId, setPaymentId] = useState(() => crypto.randomUUID());
  const [text, setText] = useKept(`payment of ${patientId}`, "");
  const [receipt, setReceipt] = useState<string>();
  const [method, setMethod] = useState<(typeof METHODS)[number]>("cash");
  const amount = parseDollars(text.trim());
  const take = useMutation<Answer<"takePayment">, ApiProblem>({
    mutationFn: () => {
      const purpose = owed <= 0 || amount === copay ? "time-of-service" : "statement";
      return call(practiceId, "takePayment", {
        params: { patientId },
        body: { paymentId, amount: amount ?? 0, method, purpose },
      });
    },
    onSuccess: () => {
      setReceipt(paymentId);
      setPaymentId(crypto.randomUUID());
      setText("");
      queries.invalidateQueries({ queryKey: [practiceId] });
    },
  });
  if (!permissions.includes("take-payments")) return null;
  return (
    <Panel title="Take a payment" padded>
      <form
        className={styles.payment}
        onSubmit={(event) => {
          event.preventDefault();
          take.mutate();
        }}
      >
        <label>
          Amount in dollars{" "}
          <input
            id="payment-amount"
            className="field"
            inputMode="decimal"
            size={9}
            value={text}
            aria-invalid={text !== "" && amount === undefined}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        {copay > 0 ? (
          <button type="button" className="button" onClick={() => setText(plainDollars(copay))}>
            Copay {dollars(copay)}
          </button>
        ) : null}
        <label>
          By{" "}
          <select
            className="field"
            value={method}
            onChange={(event) => setMethod(event.target.value as (typeof METHODS)[number])}
          >
            {METHODS.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <button
          type="submit"
          className="button primary"
          disabled={amount === undefined || amount <= 0 || take.isPending}
        >
          Take the payment
        </button>
        <span role="status">{told(text, amount, take.data)}</span>
        {receipt === undefined || text !== "" ? null : <Receipt patientId={patientId} paymentId={receipt} />}
      </form>
      {take.error === null ? null : <Failure problem={take.error} />}
    </Panel>
  );
}

function Receipt({
  patientId,
  paymentId,
}: {
  readonly patientId: string;
  readonly paymentId: string;
}): ReactElement {
  const { practiceId } = useDesk();
  return (
    <a
      href={addressOf(practiceId, "printReceipt", { params: { patientId, paymentId } })}
      target="_blank"
      rel="noreferrer"
    >
      Print the receipt
    </a>
  );
}

/** `30.00`, as a person types it. */
function plainDollars(amount: number): string {
  return (amount / 100).toFixed(2);
}

function told(text: string, amount: number | undefined, taken: Answer<"takePayment"> | undefined): string {
  if (text !== "" && amount === undefined) return "Write dollars and cents, such as 30 or 30.50.";
  if (text !== "" || taken === undefined) return "";
  const credit = taken.credit === 0 ? "" : `, ${dollars(taken.credit)} stays the patient's own`;
  return `Taken: ${dollars(taken.applied)} on what was owed${credit}.`;
}
