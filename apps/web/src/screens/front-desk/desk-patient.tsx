import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import type { Answer } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty, Failure } from "../../ui/answers.tsx";
import { clock, day, dollars, phone, SEXES, words, zip } from "../../ui/formats.ts";
import { Page, Panel } from "../../ui/page.tsx";
import { useShortcuts } from "../../ui/shortcuts.tsx";
import { TakePayment } from "../patients/take-payment.tsx";
import { ChangePerson } from "./change-person.tsx";
import { CoverageForm } from "./coverage-form.tsx";
import { CoveragePanel } from "./coverage-panel.tsx";
import styles from "./front-desk.module.css";
import { GivenEstimates } from "./given-estimates.tsx";
import { PlanVisit } from "./plan-visit.tsx";
import { STEP_WORDS, useMoveAppointment } from "./use-move-appointment.ts";

export type Registration = Answer<"openRegistration">;

/** One person at the desk: who they are, who pays, what the plan says, what is due today. */
export function DeskPatient(): ReactElement {
  const { patientId } = useParams({ from: "/desk/front-desk/$patientId" });
  const opened = useOperation("openRegistration", { params: { patientId } });
  if (opened.data === undefined) {
    return (
      <Page title="Patient">
        <Answered of={opened}>{() => null}</Answered>
      </Page>
    );
  }
  return <OpenPatient key={patientId} registration={opened.data} />;
}

type Doing = "person" | "coverage" | "visit" | undefined;

function OpenPatient({ registration }: { readonly registration: Registration }): ReactElement {
  const { permissions } = useDesk();
  const navigate = useNavigate();
  const [doing, setDoing] = useState<Doing>();
  const { patientId, name, accountNumber, birthDate, sex, coverages } = registration;
  const account = useOperation("openAccount", { params: { patientId } });
  const done = (): void => setDoing(undefined);
  const due = coverages.find(({ rank }) => rank === "primary")?.benefits?.copay ?? 0;
  useShortcuts("At the desk", [
    { key: "e", does: "Change the person", run: () => setDoing("person") },
    { key: "c", does: "Add a coverage", run: () => setDoing("coverage") },
    {
      key: "m",
      does: "Make an estimate",
      run: () => navigate({ to: "/front-desk/$patientId/estimate", params: { patientId } }),
    },
    { key: "v", does: "Plan a visit", run: () => setDoing("visit") },
    { key: "p", does: "Take a payment", run: () => document.getElementById("payment-amount")?.focus() },
    { key: "Escape", does: "Close the form", run: done },
  ]);
  return (
    <Page
      title={[`${name.last},`, name.first, name.middle, name.suffix].filter(Boolean).join(" ")}
      aside={
        <>
          <span className="code">{accountNumber}</span>
          <span>
            born {day(birthDate)}, {SEXES[sex]}
          </span>
        </>
      }
      actions={
        <>
          <button type="button" className="button" onClick={() => setDoing("visit")}>
            Plan a visit <kbd>v</kbd>
          </button>
          <Link to="/patients/$patientId" params={{ patientId }} className="button">
            Account
          </Link>
        </>
      }
    >
      {doing === "visit" ? <PlanVisit patientId={patientId} onDone={done} /> : null}
      <div className={styles.pair}>
        <PersonPanel
          registration={registration}
          isChanging={doing === "person"}
          onChange={() => setDoing("person")}
          onDone={done}
        />
        <div>
          <Visits registration={registration} />
          <div className={styles.gap}>
            {permissions.includes("take-payments") ? (
              <TakePayment patientId={patientId} owed={account.data?.patientOwes ?? 0} copay={due} />
            ) : null}
          </div>
          {account.data === undefined ? null : (
            <p className={styles.more}>
              Owes {dollars(account.data.patientOwes)} of earlier visits; plans owe{" "}
              {dollars(account.data.planOwes)}.
            </p>
          )}
        </div>
      </div>
      {coverages.map((coverage) => (
        <CoveragePanel key={coverage.coverageId} patientId={patientId} coverage={coverage} />
      ))}
      {coverages.length === 0 && doing !== "coverage" ? (
        <Panel>
          <Empty title="No coverage is on file.">
            Add the card, or treat the visit as self-pay and give an estimate.
          </Empty>
        </Panel>
      ) : null}
      {doing === "coverage" ? (
        <Panel title={coverages.length === 0 ? "A coverage" : "Another coverage"} padded>
          <CoverageForm
            patientId={patientId}
            hasPrimary={coverages.some(({ rank, to }) => rank === "primary" && to === undefined)}
            onDone={done}
          />
        </Panel>
      ) : (
        <button type="button" className="button" onClick={() => setDoing("coverage")}>
          Add a coverage <kbd>c</kbd>
        </button>
      )}
      <GivenEstimates patientId={patientId} />
    </Page>
  );
}

function PersonPanel({
  registration,
  isChanging,
  onChange,
  onDone,
}: {
  readonly registration: Registration;
  readonly isChanging: boolean;
  readonly onChange: () => void;
  readonly onDone: () => void;
}): ReactElement {
  const { address, guarantor, family, ssnEnding } = registration;
  if (isChanging) {
    return (
      <Panel title="Change the person" padded>
        <ChangePerson registration={registration} onDone={onDone} />
      </Panel>
    );
  }
  return (
    <Panel
      title="Person"
      padded
      actions={
        <button type="button" className="button" onClick={onChange}>
          Change <kbd>e</kbd>
        </button>
      }
    >
      <dl className={styles.facts}>
        <dt>Lives at</dt>
        <dd>
          {[address.line1, address.line2].filter(Boolean).join(", ")}
          <br />
          {address.city}, {address.state} {zip(address.zip)}
        </dd>
        <dt>Phone</dt>
        <dd>{registration.phone === undefined ? "None given" : phone(registration.phone)}</dd>
        <dt>Social security number</dt>
        <dd>{ssnEnding === undefined ? "Not given" : `ends in ${ssnEnding}`}</dd>
        <dt>Answers for the account</dt>
        <dd>
          {guarantor === undefined
            ? "The patient"
            : `${guarantor.name.first} ${guarantor.name.last} (${words(guarantor.relationship).toLowerCase()})`}
        </dd>
        {family.length === 0 ? null : (
          <>
            <dt>Family</dt>
            <dd>
              {family.map((member) => (
                <div key={member.patientId}>
                  <Link to="/front-desk/$patientId" params={{ patientId: member.patientId }}>
                    {member.name}
                  </Link>{" "}
                  born {day(member.birthDate)}
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
    </Panel>
  );
}

function Visits({ registration }: { readonly registration: Registration }): ReactElement {
  const moving = useMoveAppointment();
  const { appointments } = registration;
  return (
    <Panel title="Visits to come">
      {appointments.length === 0 ? <Empty title="No visit is planned." /> : null}
      {moving.error === null ? null : <Failure problem={moving.error} />}
      <table>
        <tbody>
          {appointments.map((visit) => (
            <tr key={visit.appointmentId}>
              <td className="nowrap">
                {day(visit.day)}, {clock(visit.startsAt)}
              </td>
              <td>
                {visit.providerName}
                {visit.reason === undefined ? null : <div className="quiet small">{visit.reason}</div>}
              </td>
              <td>
                <select
                  className="field"
                  aria-label={`Where the visit of ${clock(visit.startsAt)} stands`}
                  value={visit.state}
                  disabled={moving.isPending}
                  onChange={({ target }) =>
                    moving.mutate({ ...visit, state: target.value as (typeof visit)["state"] })
                  }
                >
                  {[visit.state, ...visit.next].map((state) => (
                    <option key={state} value={state}>
                      {state === "planned" ? "Planned" : STEP_WORDS[state]}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
