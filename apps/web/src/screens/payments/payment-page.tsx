import { Link, useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import type { Answer } from "../../api/client.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered } from "../../ui/answers.tsx";
import { day, dollars } from "../../ui/formats.ts";
import { Page, Panel } from "../../ui/page.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";

type Opened = Answer<"openPayment">;

/** One payment: the proof that it adds up, and what became of each claim in it. */
export function PaymentPage(): ReactElement {
  const { paymentId } = useParams({ from: "/desk/payments/$paymentId" });
  const opened = useOperation("openPayment", { params: { paymentId } });
  if (opened.data === undefined) {
    return (
      <Page title="Payment">
        <Answered of={opened}>{() => null}</Answered>
      </Page>
    );
  }
  const { traceNumber, payerName, paymentDate } = opened.data;
  return (
    <Page
      title={`Payment ${traceNumber}`}
      aside={
        <>
          <span>{payerName}</span>
          <span>{day(paymentDate)}</span>
        </>
      }
    >
      <Panel title="Balance proof">
        <Proof opened={opened.data} />
      </Panel>
      <Panel title="Claims">
        <ClaimTable opened={opened.data} />
      </Panel>
    </Page>
  );
}

function Proof({ opened: { proof, providerAdjustments } }: { readonly opened: Opened }): ReactElement {
  return (
    <table>
      <tbody>
        <tr>
          <td>Paid to the claims (Σ CLP04)</td>
          <td className="number">{dollars(proof.claimsPaid)}</td>
        </tr>
        {providerAdjustments.map(({ reason, reference, amount }, index) => (
          <tr key={`${reason} ${reference ?? index}`}>
            <td>
              Less provider adjustment <span className="code">{reason}</span> {reference}
            </td>
            <td className="number">{dollars(amount)}</td>
          </tr>
        ))}
        <tr>
          <td>Payment (BPR02)</td>
          <td className="number">
            <strong>{dollars(proof.payment)}</strong>
          </td>
        </tr>
        <tr>
          <td colSpan={2}>
            {proof.balanced
              ? "It balances: every line, every claim and the payment as a whole."
              : proof.faults.map(({ message }) => <p key={message}>{message}</p>)}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function ClaimTable({ opened: { claims } }: { readonly opened: Opened }): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          <th>Claim</th>
          <th>Patient</th>
          <th className="number">Charge</th>
          <th className="number">Paid</th>
          <th>Adjusted</th>
          <th>Outcome</th>
        </tr>
      </thead>
      <tbody>
        {claims.map(
          ({ key, claimId, controlNumber, patientName, charge, paid, adjustments, state, reason }) => (
            <tr key={key}>
              <td className="code">
                {claimId === undefined ? (
                  controlNumber
                ) : (
                  <Link to="/claims/$claimId" params={{ claimId }}>
                    {controlNumber}
                  </Link>
                )}
              </td>
              <td>{patientName}</td>
              <td className="number">{dollars(charge)}</td>
              <td className="number">{dollars(paid)}</td>
              <td>
                {adjustments.map((each, index) => (
                  <span key={`${each.group} ${each.reason} ${index}`} className="nowrap">
                    <span className="code">
                      {each.group}-{each.reason}
                    </span>{" "}
                    {dollars(each.amount)}{" "}
                  </span>
                ))}
              </td>
              <td>
                <StateBadge state={state} />{" "}
                {state === "posted" ? null : <span className="small quiet">{reason}</span>}
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
