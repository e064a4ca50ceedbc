import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty } from "../../ui/answers.tsx";
import { day } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";

/** The payers of the practice with the latest contract of each. */
export function PayerList(): ReactElement {
  const listed = useOperation("listPayerContracts", {});
  return (
    <Answered of={listed}>
      {({ payers }) =>
        payers.length === 0 ? (
          <Empty title="There is no payer yet.">
            A payer is added with the first coverage that names it.
          </Empty>
        ) : (
          <Panel>
            <table>
              <thead>
                <tr>
                  <th>Payer</th>
                  <th>Payer number</th>
                  <th>Latest contract</th>
                  <th>Holds from</th>
                </tr>
              </thead>
              <tbody>
                {payers.map(({ payerId, name, payerIdentifier, contracts: [latest] }) => (
                  <tr key={payerId}>
                    <td>
                      <Link to="/payers/$payerId" params={{ payerId }}>
                        {name}
                      </Link>
                    </td>
                    <td className="code">{payerIdentifier}</td>
                    <td>{latest?.title ?? <span className="quiet">No contract is on file</span>}</td>
                    <td className="nowrap">{latest === undefined ? "" : day(latest.from)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Panel>
        )
      }
    </Answered>
  );
}
