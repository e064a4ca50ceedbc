import { Link, useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { type Answer, addressOf } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty } from "../../ui/answers.tsx";
import { day, dollars, phone, SEXES, span, words, zip } from "../../ui/formats.ts";
import { Ledger } from "../../ui/ledger.tsx";
import { Page, Panel } from "../../ui/page.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import styles from "./patient-account.module.css";
import { PatientMoney } from "./patient-money.tsx";
import { TakePayment } from "./take-payment.tsx";

type Account = Answer<"openAccount">;

/** One patient's account: who covers what, each visit with its movements, the statements. */
export function PatientAccount(): ReactElement {
  const { patientId } = useParams({ from: "/desk/patients/$patientId" });
  const opened = useOperation("openAccount", { params: { patientId } });
  if (opened.data === undefined) {
    return (
      <Page title="Patient">
        <Answered of={opened}>{() => null}</Answered>
      </Page>
    );
  }
  return <OpenAccount account={opened.data} />;
}

function OpenAccount({ account }: { readonly account: Account }): ReactElement {
  const { permissions } = useDesk();
  return (
    <Page
      title={account.name}
      aside={
        <>
          <span className="code">{account.accountNumber}</span>
          <span>
            born {day(account.birthDate)}, {SEXES[account.sex]}
          </span>
        </>
      }
      actions={
        permissions.includes("register-patients") ? (
          <Link to="/front-desk/$patientId" params={{ patientId: account.patientId }} className="button">
            At the desk
          </Link>
        ) : null
      }
    >
      <div className={styles.top}>
        <Panel title="Owes now" padded>
          <dl className={styles.owed}>
            <dt>Patient</dt>
            <dd>{dollars(account.patientOwes)}</dd>
            <dt>Plan</dt>
            <dd>{dollars(account.planOwes)}</dd>
          </dl>
        </Panel>
        <Panel title="Coverage" padded>
          {account.coverages.length === 0 ? "No coverage is known: visits are held until one is." : null}
          {account.coverages.map(({ payerName, rank, planName, memberId, from, to }) => (
            <p key={memberId}>
              {payerName}, {planName} <span className="quiet">({rank})</span>
              <br />
              Member <span className="code">{memberId}</span>, {span(from, to)}
            </p>
          ))}
        </Panel>
        <Panel title="Reached at" padded>
          <p>{account.address.line1}</p>
          <p>
            {account.address.city}, {account.address.state} {zip(account.address.zip)}
          </p>
          <p>{account.phone === undefined ? "No phone number" : phone(account.phone)}</p>
        </Panel>
      </div>
      <TakePayment patientId={account.patientId} owed={account.patientOwes} />
      <PatientMoney patientId={account.patientId} owed={account.patientOwes} />
      <Statements account={account} />
      {account.visits.map((visit) => (
        <VisitPanel key={visit.encounterId} visit={visit} />
      ))}
    </Page>
  );
}

function Statements({ account }: { readonly account: Account }): ReactElement {
  const { practiceId } = useDesk();
  return (
    <Panel title="Statements">
      {account.statements.length === 0 ? <Empty title="No statement was made." /> : null}
      <table>
        <tbody>
          {account.statements.map(({ id, statementDate, dueDate, amountDue }) => (
            <tr key={id}>
              <td>
                Made on {day(statementDate)}, due on {day(dueDate)}
              </td>
              <td className="number">{dollars(amountDue)}</td>
              <td className="number">
                <a
                  href={addressOf(practiceId, "printStatement", {
                    params: { patientId: account.patientId, statementId: id },
                  })}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={`Statement of ${day(statementDate)} as PDF`}
                >
                  PDF
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function VisitPanel({ visit }: { readonly visit: Account["visits"][number] }): ReactElement {
  return (
    <Panel
      title={`Visit of ${day(visit.dateOfService)}`}
      actions={
        <span className={styles.links}>
          {visit.claims.map(({ claimId, controlNumber, state }) => (
            <Link key={claimId} to="/claims/$claimId" params={{ claimId }}>
              {controlNumber} <span className="hidden-words">{words(state)}</span>
            </Link>
          ))}
          <StateBadge state={visit.claims.at(-1)?.state ?? visit.state} />
          <Link to="/visits/$encounterId" params={{ encounterId: visit.encounterId }}>
            Whole visit
          </Link>
        </span>
      }
    >
      <Ledger transfers={visit.transfers} />
    </Panel>
  );
}
