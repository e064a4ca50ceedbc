import { Link, useParams } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { type Answer, addressOf } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered } from "../../ui/answers.tsx";
import { type Finding, FindingList } from "../../ui/finding-list.tsx";
import { day, dollars, icd, moment } from "../../ui/formats.ts";
import { Ledger } from "../../ui/ledger.tsx";
import { Money } from "../../ui/money.tsx";
import { OverrideButton } from "../../ui/override-button.tsx";
import { Page, Panel } from "../../ui/page.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import { readKept } from "../../ui/use-kept.ts";
import { ClaimDeeds } from "./claim-deeds.tsx";
import { ClaimEditor, editingName } from "./claim-editor.tsx";
import { fieldOfPlace } from "./claim-fields.ts";
import { ClaimFile } from "./claim-file.tsx";
import styles from "./claim-page.module.css";
import { ClaimPayments } from "./claim-payments.tsx";
import { Corrections, Forecast, NextMove } from "./claim-story.tsx";

type Opened = Answer<"openClaim">;

/** One claim: what it says, what the edits said, where it has been, what came back and every cent with its why. */
export function ClaimPage(): ReactElement {
  const { claimId } = useParams({ from: "/desk/claims/$claimId" });
  const opened = useOperation("openClaim", { params: { claimId } });
  if (opened.data === undefined) {
    return (
      <Page title="Claim">
        <Answered of={opened}>{() => null}</Answered>
      </Page>
    );
  }
  return <OpenClaim opened={opened.data} />;
}

function OpenClaim({ opened }: { readonly opened: Opened }): ReactElement {
  const { claim, patient, encounterId, findings } = opened;
  const { permissions } = useDesk();
  const [shows837, setShows837] = useState(false);
  const [told, setTold] = useState("");
  const [corrects, setCorrects] = useState(() => readKept(editingName(claim.claimId)) !== undefined);
  const mend = (field?: string): void => {
    setCorrects(true);
    if (field !== undefined) requestAnimationFrame(() => focusField(field));
  };
  const deedsOf = (finding: Finding): ReactElement => {
    const field = fieldOfPlace(finding.place);
    return (
      <>
        {field === undefined || finding.severity === "inform" ? null : (
          <button type="button" className="button" onClick={() => mend(field)}>
            Mend it
          </button>
        )}
        <OverrideButton
          by="overrideForClaim"
          encounterId={encounterId}
          finding={finding}
          onDone={() => setTold("Kept with your name. Edit the claim again to let it count.")}
        />
      </>
    );
  };
  return (
    <Page
      title={`Claim ${claim.controlNumber}`}
      aside={
        <>
          <Link to="/patients/$patientId" params={{ patientId: patient.id }}>
            {patient.name}
          </Link>
          <span>{day(opened.dateOfService)}</span>
          <span>{claim.payerName}</span>
          <StateBadge state={claim.state} />
        </>
      }
      actions={
        <>
          <ClaimDocuments opened={opened} shows837={shows837} onToggle={() => setShows837(!shows837)} />
          <ClaimDeeds opened={opened} onCorrect={() => mend("memberId")} onTold={setTold} />
        </>
      }
    >
      <p role="status" className={styles.told}>
        {told}
      </p>
      <NextMove move={opened.nextMove} />
      {claim.acceptedBy === "machine" ? (
        <p className={styles.machine}>
          A machine accepted these codes, so the claim may go to the sandbox payer only.{" "}
          <Link to="/visits/$encounterId" params={{ encounterId }}>
            See the visit
          </Link>
        </p>
      ) : null}
      {corrects && permissions.includes("send-claims") ? (
        <ClaimEditor opened={opened} onClose={() => setCorrects(false)} />
      ) : null}
      {shows837 ? <ClaimFile claimId={claim.claimId} /> : null}
      <div className={styles.columns}>
        <div className={styles.stack}>
          <ServiceLines opened={opened} />
          <ClaimPayments
            payments={claim.payments}
            whys={claim.whys.filter(({ decision }) => decision === "posting").map(({ why }) => why)}
          />
          <Panel title="Ledger of the claim">
            <Ledger transfers={claim.transfers} />
          </Panel>
        </div>
        <div className={styles.stack}>
          <Panel title="Where it has been">
            <History history={claim.history} />
          </Panel>
          <Panel title="What the edits said">
            <FindingList
              findings={findings}
              whenNone="No edit had anything to say."
              {...(permissions.includes("send-claims") ? { deedsOf } : {})}
            />
          </Panel>
          <Corrections corrections={opened.corrections} overrides={opened.overrides} />
          {permissions.includes("read-money") && FORECAST_STATES.has(claim.state) ? (
            <Forecast claimId={claim.claimId} />
          ) : null}
          <Panel title="Facts" padded>
            <Facts opened={opened} />
          </Panel>
        </div>
      </div>
    </Page>
  );
}

/** Before the payer has decided. */
const FORECAST_STATES: ReadonlySet<string> = new Set(["held", "ready", "sent", "acknowledged", "accepted"]);

function focusField(name: string): void {
  document.querySelector<HTMLInputElement>(`form input[name="${name}"]`)?.focus();
}

function ClaimDocuments({
  opened: { claim, encounterId },
  shows837,
  onToggle,
}: {
  readonly opened: Opened;
  readonly shows837: boolean;
  readonly onToggle: () => void;
}): ReactElement {
  const { practiceId } = useDesk();
  return (
    <>
      <Link className="button" to="/visits/$encounterId" params={{ encounterId }}>
        Whole visit
      </Link>
      <a
        className="button"
        href={addressOf(practiceId, "printClaim", { params: { claimId: claim.claimId } })}
        target="_blank"
        rel="noreferrer"
      >
        CMS-1500
      </a>
      {claim.files.length === 0 ? null : (
        <button type="button" className="button" aria-pressed={shows837} onClick={onToggle}>
          837 explained
        </button>
      )}
    </>
  );
}

function ServiceLines({ opened: { claim, diagnosisTitles } }: { readonly opened: Opened }): ReactElement {
  const total = claim.whys.filter(({ why }) => why.rule === "claim.total-charge").map(({ why }) => why);
  return (
    <Panel title="Services and diagnoses">
      <ol className={styles.diagnoses}>
        {claim.diagnoses.map((code) => (
          <li key={code}>
            <span className="code">{icd(code)}</span> {diagnosisTitles[code]}
          </li>
        ))}
      </ol>
      <table>
        <thead>
          <tr>
            <th>Line</th>
            <th>Service</th>
            <th>Diagnoses</th>
            <th className="number">Units</th>
            <th className="number">Charge</th>
          </tr>
        </thead>
        <tbody>
          {claim.lines.map((line) => (
            <tr key={line.lineNumber}>
              <td>{line.lineNumber}</td>
              <td className="code">{[line.procedureCode, ...line.modifiers].join("-")}</td>
              <td>{line.diagnosisPointers.join(", ")}</td>
              <td className="number">{line.units}</td>
              <td className="number">
                <Money
                  cents={line.charge}
                  whys={chargeWhys(claim, line.lineNumber)}
                  about={`charge of line ${line.lineNumber}`}
                />
              </td>
            </tr>
          ))}
          <tr>
            <td colSpan={4}>Total</td>
            <td className="number">
              <strong>
                <Money cents={claim.totalCharge} whys={total} about="total charge" />
              </strong>
            </td>
          </tr>
        </tbody>
      </table>
    </Panel>
  );
}

/** The claim's reasons for its lines stand in the order of the lines. */
function chargeWhys(claim: Opened["claim"], lineNumber: number) {
  const charges = claim.whys.filter(({ why }) => why.rule === "claim.line-charge");
  const found = charges[lineNumber - 1];
  return found === undefined ? [] : [found.why];
}

function History({ history }: { readonly history: Opened["claim"]["history"] }): ReactElement {
  return (
    <ol className={styles.history}>
      {history.map((change, index) => (
        <li key={`${change.at} ${index}`}>
          <StateBadge state={change.to} />
          <div>
            <p>{change.reason}</p>
            <p className="quiet small">
              {moment(change.at)} · {change.actor}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Facts({ opened: { claim } }: { readonly opened: Opened }): ReactElement {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Payer's number", claim.payerClaimControlNumber],
    ["Member", claim.memberId],
    ["Billing provider", `${claim.billingProvider.name}, NPI ${claim.billingProvider.npi ?? ""}`],
    [
      "Rendered by",
      claim.renderingProvider && `${claim.renderingProvider.name}, NPI ${claim.renderingProvider.npi ?? ""}`,
    ],
    ["Place of service", claim.placeOfService],
    ["Sent in", claim.files.map(({ id }) => id).join(", ") || undefined],
    ["Charged", dollars(claim.totalCharge)],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
