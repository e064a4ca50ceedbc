import { type ReactElement, useState } from "react";
import type { Answer } from "../../api/client.ts";
import { Empty } from "../../ui/answers.tsx";
import { counted, day, dollars, moment, span } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { NewContract } from "./new-contract.tsx";

type Payer = Answer<"openPayer">;
type Contract = Payer["contracts"][number];

/** What the payer has agreed to allow; a new contract is tried on recent claims before it is kept. */
export function PayerContracts({ payer }: { readonly payer: Payer }): ReactElement {
  const [isWriting, setWriting] = useState(false);
  const { payerId, contracts } = payer;
  return (
    <Panel
      title="Contracts"
      actions={
        <button type="button" className="button" onClick={() => setWriting(!isWriting)}>
          {isWriting ? "Write none" : "New contract"}
        </button>
      }
    >
      {isWriting ? <NewContract payerId={payerId} onKept={() => setWriting(false)} /> : null}
      {contracts.length === 0 ? (
        <Empty title="No contract is on file.">Estimates count the charge for what the payer allows.</Empty>
      ) : (
        <table>
          <thead>
            <tr>
              <th>Contract</th>
              <th>Holds</th>
              <th>Clauses, the first that fits decides</th>
              <th>Kept</th>
            </tr>
          </thead>
          <tbody>
            {contracts.map((contract) => (
              <ContractRow key={contract.contractId} contract={contract} />
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

function ContractRow({ contract }: { readonly contract: Contract }): ReactElement {
  const { title, from, to, lesserOfCharge, clauses, keptBy, keptAt } = contract;
  return (
    <tr>
      <td>{title}</td>
      <td className="nowrap">{span(from, to)}</td>
      <td>
        {clauses.map(({ clause, codes, rate }) => (
          <div key={clause}>
            {clause}: {rateWords(rate)} for {codes.length === 0 ? "every code" : codes.join(", ")}
          </div>
        ))}
        {lesserOfCharge ? <div className="quiet">Never more than the charge</div> : null}
      </td>
      <td>
        {keptBy}, {moment(keptAt)}
      </td>
    </tr>
  );
}

function rateWords(rate: Contract["clauses"][number]["rate"]): string {
  switch (rate.kind) {
    case "percent-of-charge":
      return `${rate.percent} % of the charge`;
    case "percent-of-medicare":
      return `${rate.percent} % of Medicare in ${rate.zip}${rate.scheduleOn === undefined ? "" : `, by the schedule of ${day(rate.scheduleOn)}`}`;
    case "fees":
      return feesWords(rate.fees);
    case "case-rate":
      return `${dollars(rate.amount)} a claim`;
    case "per-diem":
      return `${dollars(rate.amount)} a day`;
    default:
      return rate satisfies never;
  }
}

const FEES_SHOWN = 6;

function feesWords(fees: readonly { readonly code: string; readonly amount: number }[]): string {
  const shown = fees.slice(0, FEES_SHOWN).map(({ code, amount }) => `${code} ${dollars(amount)}`);
  const more = fees.length > FEES_SHOWN ? [`and ${counted(fees.length - FEES_SHOWN, "more fee")}`] : [];
  return [...shown, ...more].join(", ");
}
