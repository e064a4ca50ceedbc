import { Link, useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import type { Answer } from "../../api/client.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty } from "../../ui/answers.tsx";
import { day, dollars, icd, moment, words } from "../../ui/formats.ts";
import { Ledger } from "../../ui/ledger.tsx";
import { Page, Panel } from "../../ui/page.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import { Why, WhyTree } from "../../ui/why.tsx";
import styles from "./visit-journey.module.css";
import { VisitPlace } from "./visit-place.tsx";

type Journey = Answer<"openVisit">;

/** One visit from the note to the bill, in the order it happened; every code and every cent with its why. */
export function VisitJourney(): ReactElement {
  const { encounterId } = useParams({ from: "/desk/visits/$encounterId" });
  const opened = useOperation("openVisit", { params: { encounterId } });
  if (opened.data === undefined) {
    return (
      <Page title="Visit">
        <Answered of={opened}>{() => null}</Answered>
      </Page>
    );
  }
  return <OpenJourney journey={opened.data} />;
}

function OpenJourney({ journey }: { readonly journey: Journey }): ReactElement {
  const { patient, provider } = journey;
  const holds = journey.whys.filter(({ decision }) => decision === "hold");
  return (
    <Page
      title={`Visit of ${day(journey.dateOfService)}`}
      aside={
        <>
          <Link to="/patients/$patientId" params={{ patientId: patient.id }}>
            {patient.name}
          </Link>
          <span>{provider.name}</span>
          <StateBadge state={journey.state} />
        </>
      }
    >
      {holds.map(({ why }) => (
        <Panel key={why.reason} title="Why it is held" padded>
          <WhyTree why={why} />
        </Panel>
      ))}
      <Panel title="1 · The signed note" padded>
        <p className="quiet small">
          {provider.name} signed it on {moment(journey.signedAt)}
        </p>
        <VisitPlace journey={journey} />
        <details>
          <summary>Read the note</summary>
          <div className={styles.note}>{journey.note}</div>
        </details>
      </Panel>
      <CodesOf journey={journey} />
      {journey.claims.map((claim) => (
        <ClaimSteps key={claim.claimId} claim={claim} />
      ))}
      <Panel title="5 · The patient's statement">
        {journey.statements.length === 0 ? (
          <Empty title="No statement was made." />
        ) : (
          <table>
            <tbody>
              {journey.statements.map(({ statementDate, dueDate, amountDue }) => (
                <tr key={statementDate}>
                  <td>
                    Made on {day(statementDate)}, due on {day(dueDate)}
                  </td>
                  <td className="number">{dollars(amountDue)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Panel>
    </Page>
  );
}

function CodesOf({ journey: { coded } }: { readonly journey: Journey }): ReactElement {
  if (coded === undefined) {
    return (
      <Panel title="2 · The codes">
        <Empty title="Nobody has signed codes for this visit." />
      </Panel>
    );
  }
  const lines = [
    ...coded.diagnoses.map((each) => ({ ...each, shown: icd(each.code) })),
    ...coded.services.map((each) => ({
      ...each,
      title: each.title ?? "CPT code, descriptor not loaded",
      shown: [each.code, ...each.modifiers].join("-"),
    })),
  ];
  return (
    <Panel
      title="2 · The codes"
      actions={
        <span className="quiet small">
          {coded.acceptedBy === "machine"
            ? "accepted by a machine, for the sandbox only"
            : "signed by a person"}{" "}
          · {coded.codedBy} · {moment(coded.codedAt)}
        </span>
      }
    >
      <table>
        <tbody>
          {lines.map(({ code, shown, title, why }) => (
            <tr key={code}>
              <td>
                <Why whys={[why]} about={`code ${shown}`}>
                  <span className="code">{shown}</span>
                </Why>
              </td>
              <td>{title}</td>
              <td className="quiet">{why.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function ClaimSteps({ claim }: { readonly claim: Journey["claims"][number] }): ReactElement {
  return (
    <>
      <Panel
        title={`3 · Claim ${claim.controlNumber}`}
        actions={
          <Link to="/claims/$claimId" params={{ claimId: claim.claimId }}>
            Open the claim
          </Link>
        }
      >
        <table>
          <tbody>
            {claim.history.map(({ to, reason, at, actor }, index) => (
              <tr key={`${at} ${index}`}>
                <td>
                  <StateBadge state={to} />
                </td>
                <td>{reason}</td>
                <td className="quiet small">
                  {moment(at)} · {words(actor)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Panel>
      <Panel title="4 · Every cent">
        <Ledger transfers={claim.transfers} />
      </Panel>
    </>
  );
}
