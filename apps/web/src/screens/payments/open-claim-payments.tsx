import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useOperation } from "../../api/use-operation.ts";
import { counted, day, dollars } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";

/** What payers paid and nobody has posted: each leads to its payment, where it is matched. */
export function OpenClaimPayments(): ReactElement | null {
  const listed = useOperation("listOpenClaimPayments", {});
  const claims = listed.data?.claims ?? [];
  if (claims.length === 0) return null;
  return (
    <Panel
      title={counted(claims.length, "claim payment waits for a person", "claim payments wait for a person")}
    >
      <table>
        <thead>
          <tr>
            <th>Paid on</th>
            <th>Payment</th>
            <th>Claim number of the payer</th>
            <th>Patient</th>
            <th>Served</th>
            <th className="number">Charge</th>
            <th className="number">Paid</th>
            <th>Why it waits</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr key={`${claim.paymentId} ${claim.key}`}>
              <td className="nowrap">{day(claim.paymentDate)}</td>
              <td>
                <Link to="/payments/$paymentId" params={{ paymentId: claim.paymentId }} className="code">
                  {claim.traceNumber}
                </Link>
              </td>
              <td className="code">{claim.controlNumber}</td>
              <td>{claim.patientName}</td>
              <td className="nowrap">{claim.serviceOn === undefined ? "" : day(claim.serviceOn)}</td>
              <td className="number">{dollars(claim.charge)}</td>
              <td className="number">{dollars(claim.paid)}</td>
              <td>
                <StateBadge state={claim.state} /> <span className="small quiet">{claim.reason}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
