import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import type { Answer } from "../../api/client.ts";
import { dollars } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import { type WhyFacts, WhyTree } from "../../ui/why.tsx";
import styles from "./claim-page.module.css";

type Payments = Answer<"openClaim">["claim"]["payments"];

/** What payers answered, line by line, in the payer's own codes. */
export function ClaimPayments({
  payments,
  whys,
}: {
  readonly payments: Payments;
  /** The reasons that were kept when the answer was posted. */
  readonly whys: readonly WhyFacts[];
}): ReactElement | null {
  if (payments.length === 0) return null;
  return (
    <Panel title="What the payer answered">
      <table>
        <thead>
          <tr>
            <th>Service</th>
            <th className="number">Charge</th>
            <th className="number">Paid</th>
            <th>Adjusted</th>
            <th>Posting</th>
          </tr>
        </thead>
        <tbody>
          {payments.flatMap((payment) =>
            payment.lines.map((line, index) => (
              <tr key={`${payment.paymentId} ${payment.statusCode} ${index}`}>
                <td className="code">{line.procedureCode}</td>
                <td className="number">{dollars(line.charge)}</td>
                <td className="number">{dollars(line.paid)}</td>
                <td>
                  {line.adjustments.map(({ group, reason, amount }) => (
                    <div key={`${group} ${reason}`}>
                      <span className="code">
                        {group}-{reason}
                      </span>{" "}
                      {dollars(amount)}
                    </div>
                  ))}
                </td>
                <td>
                  <Link to="/payments/$paymentId" params={{ paymentId: payment.paymentId }}>
                    <StateBadge state={payment.state} />
                  </Link>
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      <div className={styles.whys}>
        {whys.map((why, index) => (
          <WhyTree key={`${why.rule} ${index}`} why={why} />
        ))}
      </div>
    </Panel>
  );
}
