import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty, Failure } from "../../ui/answers.tsx";
import { FileButton } from "../../ui/file-button.tsx";
import { counted, day, dollars, words } from "../../ui/formats.ts";
import { Page, Panel } from "../../ui/page.tsx";
import { OpenClaimPayments } from "./open-claim-payments.tsx";

/** The payments received, what waits for a person, and the door for a file. */
export function PaymentList(): ReactElement {
  const listed = useOperation("listPayments", {});
  const { practiceId, permissions } = useDesk();
  const queries = useQueryClient();
  const receive = useMutation<Answer<"receiveAnswer">, ApiProblem, File>({
    mutationFn: (file) => call(practiceId, "receiveAnswer", { query: { name: file.name }, body: file }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [practiceId] }),
  });
  return (
    <Page
      title="Remittances"
      aside={listed.data === undefined ? null : counted(listed.data.payments.length, "payment")}
      actions={
        permissions.includes("post-money") ? (
          <>
            <Link className="button" to="/payments/paper">
              Key a paper remittance
            </Link>
            <FileButton
              label="Import an 835"
              busyLabel="Taking it in…"
              fileLabel="File of a payer"
              isBusy={receive.isPending}
              onFile={receive.mutate}
            />
          </>
        ) : null
      }
    >
      {receive.error === null ? null : <Failure problem={receive.error} />}
      {receive.data === undefined ? null : <p role="status">{toldOf(receive.data)}</p>}
      <Answered of={listed}>
        {({ payments, held }) => (
          <>
            {held.length === 0 ? null : <HeldFiles held={held} />}
            <OpenClaimPayments />
            <Panel title="Payments">
              <PaymentTable payments={payments} />
            </Panel>
          </>
        )}
      </Answered>
    </Page>
  );
}

function toldOf({ isNew, kind, payments, heldReason }: Answer<"receiveAnswer">): string {
  if (!isNew) return "This file was taken in before; nothing was posted twice.";
  if (heldReason !== undefined) return `The ${kind} is kept and held: ${heldReason}`;
  const posted = payments.filter(({ outcome }) => outcome === "posted").length;
  return kind === "835" ? `${counted(posted, "payment")} posted.` : `The ${kind} was applied.`;
}

function HeldFiles({ held }: { readonly held: Answer<"listPayments">["held"] }): ReactElement {
  return (
    <Panel title={counted(held.length, "file waits for a person", "files wait for a person")}>
      <table>
        <tbody>
          {held.map(({ id, name, kind, heldReason }) => (
            <tr key={id}>
              <td className="nowrap">{name}</td>
              <td>{kind}</td>
              <td>{heldReason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function PaymentTable({ payments }: { readonly payments: Answer<"listPayments">["payments"] }): ReactElement {
  if (payments.length === 0) {
    return (
      <Empty title="No payment has come in.">Import an 835, or collect answers on the claims screen.</Empty>
    );
  }
  return (
    <table>
      <thead>
        <tr>
          <th>Paid on</th>
          <th>Payer</th>
          <th>Check or trace</th>
          <th>Claims</th>
          <th className="number">Amount</th>
        </tr>
      </thead>
      <tbody>
        {payments.map(({ paymentId, paymentDate, payerName, traceNumber, claims, amount }) => (
          <tr key={paymentId}>
            <td className="nowrap">{day(paymentDate)}</td>
            <td>{payerName}</td>
            <td>
              <Link to="/payments/$paymentId" params={{ paymentId }} className="code">
                {traceNumber}
              </Link>
            </td>
            <td>{claims.map(({ state, count }) => `${count} ${words(state).toLowerCase()}`).join(", ")}</td>
            <td className="number">{dollars(amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
