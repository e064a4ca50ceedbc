import type { ReactElement } from "react";
import type { Answer } from "../api/client.ts";
import { Empty } from "./answers.tsx";
import { day, words } from "./formats.ts";
import styles from "./ledger.module.css";
import { Money } from "./money.tsx";

type Transfers = Answer<"openClaim">["claim"]["transfers"];

/** Double entry as it was posted: from one account to another, each amount with its reason. */
export function Ledger({ transfers }: { readonly transfers: Transfers }): ReactElement {
  if (transfers.length === 0) return <Empty title="Nothing was posted yet." />;
  return (
    <table className={styles.ledger ?? ""}>
      <thead>
        <tr>
          <th>Day</th>
          <th>What</th>
          <th>From</th>
          <th>To</th>
          <th className="number">Amount</th>
        </tr>
      </thead>
      <tbody>
        {transfers.map(({ kind, from, to, amount, effectiveOn, adjustment, why }, index) => (
          <tr key={`${effectiveOn} ${kind} ${index}`}>
            <td className="nowrap">{day(effectiveOn)}</td>
            <td>
              {words(kind)}
              {adjustment === undefined ? null : (
                <span className="code">
                  {" "}
                  {adjustment.group}-{adjustment.reason}
                </span>
              )}
            </td>
            <td>{words(from)}</td>
            <td>{words(to)}</td>
            <td className="number">
              <Money cents={amount} whys={[why]} about={words(kind).toLowerCase()} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
