import { Link, useParams } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import type { Answer } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered } from "../../ui/answers.tsx";
import { Deed, DeedsHead } from "../../ui/deeds.tsx";
import { counted, day, dollars } from "../../ui/formats.ts";
import { Money } from "../../ui/money.tsx";
import { Page, Panel } from "../../ui/page.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import { MatchClaim } from "./match-claim.tsx";
import { type ProviderAdjustment, TurnAdjustment } from "./turn-adjustment.tsx";
import { UndoPosting } from "./undo-posting.tsx";

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
  return <OpenPayment key={paymentId} opened={opened.data} />;
}

type Row = Opened["claims"][number];
type At =
  | { readonly deed: "match" | "undo"; readonly row: Row }
  | { readonly deed: "turn"; readonly adjustment: ProviderAdjustment };

function OpenPayment({ opened }: { readonly opened: Opened }): ReactElement {
  const { paymentId, traceNumber, payerName, paymentDate } = opened;
  const { permissions } = useDesk();
  const [at, setAt] = useState<At>();
  const [told, setTold] = useState("");
  const mayPost = permissions.includes("post-money");
  const begin = (next: At): void => {
    setTold("");
    setAt(next);
  };
  const done = (text: string): void => {
    setAt(undefined);
    setTold(text);
  };
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
        <Proof
          opened={opened}
          mayPost={mayPost}
          onTurn={(adjustment) => begin({ deed: "turn", adjustment })}
        />
      </Panel>
      <p role="status">{told}</p>
      {at === undefined ? null : <BegunDeed paymentId={paymentId} at={at} onDone={done} />}
      <Panel title="Claims">
        <ClaimTable opened={opened} mayPost={mayPost} onDeed={(deed, row) => begin({ deed, row })} />
      </Panel>
    </Page>
  );
}

function BegunDeed({
  paymentId,
  at,
  onDone,
}: {
  readonly paymentId: string;
  readonly at: At;
  readonly onDone: (told: string) => void;
}): ReactElement {
  if (at.deed === "turn") {
    const { adjustment } = at;
    return (
      <TurnAdjustment key={adjustment.place} paymentId={paymentId} adjustment={adjustment} onDone={onDone} />
    );
  }
  const { key } = at.row;
  const which = { paymentId, claimPaymentKey: key, of: named(at.row), onDone };
  return at.deed === "match" ? <MatchClaim key={key} {...which} /> : <UndoPosting key={key} {...which} />;
}

function named({ controlNumber, paid }: Row): string {
  return `${controlNumber}, ${dollars(paid)}`;
}

/** The three levels at which a remittance must add up, and each place where it does not. */
function Proof({
  opened: { proof, providerAdjustments },
  mayPost,
  onTurn,
}: {
  readonly opened: Opened;
  readonly mayPost: boolean;
  readonly onTurn: (adjustment: ProviderAdjustment) => void;
}): ReactElement {
  const faultsAt = (level: string): number => proof.faults.filter((each) => each.level === level).length;
  const levels = [
    ["Each service line: charge = paid + adjustments (SVC, CAS)", proof.lines, faultsAt("line"), "line"],
    ["Each claim: charge = paid + adjustments (CLP, CAS)", proof.claims, faultsAt("claim"), "claim"],
  ] as const;
  return (
    <table>
      <tbody>
        {levels.map(([words, count, faults, one]) => (
          <tr key={one}>
            <td>{words}</td>
            <td className="number">
              {faults === 0
                ? `${counted(count, one)}, all add up`
                : `${faults} of ${counted(count, one)} do not add up`}
            </td>
          </tr>
        ))}
        <tr>
          <td>The payment: paid to the claims (Σ CLP04)</td>
          <td className="number">{dollars(proof.claimsPaid)}</td>
        </tr>
        {providerAdjustments.map((adjustment) => (
          <AdjustmentRow
            key={adjustment.place}
            adjustment={adjustment}
            {...(mayPost ? { onTurn: () => onTurn(adjustment) } : {})}
          />
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

function AdjustmentRow({
  adjustment: { reason, words, reference, amount, state, whys },
  onTurn,
}: {
  readonly adjustment: ProviderAdjustment;
  readonly onTurn?: () => void;
}): ReactElement {
  return (
    <tr>
      <td>
        Less provider adjustment <span className="code">{reason}</span>
        {words === undefined ? "" : ` ${words}`} <span className="quiet">{reference}</span>{" "}
        {state === "undone" ? <StateBadge state="undone" /> : null}{" "}
        {onTurn === undefined || state === undefined ? null : (
          <Deed
            name={state === "posted" ? "Undo" : "Post again"}
            about={`provider adjustment ${reason}`}
            onDo={onTurn}
          />
        )}
      </td>
      <td className="number">
        <Money cents={amount} whys={whys} about={`the provider adjustment ${reason}`} />
      </td>
    </tr>
  );
}

const WAITING: ReadonlySet<string> = new Set(["unmatched", "held", "waits"]);

function ClaimTable({
  opened: { claims },
  mayPost,
  onDeed,
}: {
  readonly opened: Opened;
  readonly mayPost: boolean;
  readonly onDeed: (deed: "match" | "undo", row: Row) => void;
}): ReactElement {
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
          <DeedsHead />
        </tr>
      </thead>
      <tbody>
        {claims.map((row) => (
          <tr key={row.key}>
            <td className="code">
              {row.claimId === undefined ? (
                row.controlNumber
              ) : (
                <Link to="/claims/$claimId" params={{ claimId: row.claimId }}>
                  {row.controlNumber}
                </Link>
              )}
            </td>
            <td>{row.patientName}</td>
            <td className="number">{dollars(row.charge)}</td>
            <td className="number">{dollars(row.paid)}</td>
            <td>
              {row.adjustments.map((each, index) => (
                <span key={`${each.group} ${each.reason} ${index}`} className="nowrap">
                  <span className="code">
                    {each.group}-{each.reason}
                  </span>{" "}
                  {dollars(each.amount)}{" "}
                </span>
              ))}
            </td>
            <td>
              <StateBadge state={row.state} />{" "}
              {row.state === "posted" ? null : <span className="small quiet">{row.reason}</span>}
            </td>
            <td>
              {mayPost && WAITING.has(row.state) ? (
                <Deed name="Match" about={row.controlNumber} onDo={() => onDeed("match", row)} />
              ) : null}
              {mayPost && row.state === "posted" ? (
                <Deed name="Undo" about={row.controlNumber} onDo={() => onDeed("undo", row)} />
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
