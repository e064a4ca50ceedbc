import { addDays, isoDate } from "@claimwright/base";
import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import type { Answer } from "../../api/client.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty, Failure } from "../../ui/answers.tsx";
import { clock, counted, day, dollars, moment, words } from "../../ui/formats.ts";
import { Page, Panel } from "../../ui/page.tsx";
import { useShortcuts } from "../../ui/shortcuts.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import styles from "./front-desk.module.css";
import { STEP_WORDS, useMoveAppointment } from "./use-move-appointment.ts";
import { WaitingVisits } from "./waiting-visits.tsx";

type Visit = Answer<"openDay">["visits"][number];
type State = Visit["state"];

/** Who comes today, whether their plan holds, what to take, and what of earlier days still waits. */
export function FrontDesk(): ReactElement {
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<string>();
  const opened = useOperation(
    "openDay",
    { query: chosen === undefined ? {} : { date: chosen } },
    { keepPrevious: true },
  );
  const shown = chosen ?? opened.data?.day;
  const move = (days: number): void => {
    if (shown !== undefined) setChosen(addDays(isoDate(shown), days));
  };
  useShortcuts("Front desk", [
    { key: "n", does: "Register a person", run: () => navigate({ to: "/patients/new" }) },
    { key: "[", does: "The day before", run: () => move(-1) },
    { key: "]", does: "The day after", run: () => move(1) },
    { key: "t", does: "Today", run: () => setChosen(undefined) },
  ]);
  return (
    <Page
      title="Front desk"
      aside={opened.data === undefined ? null : counted(opened.data.visits.length, "visit")}
      actions={
        <>
          <button type="button" className="button" aria-label="The day before" onClick={() => move(-1)}>
            ‹
          </button>
          <input
            className="field"
            type="date"
            aria-label="Day"
            value={shown ?? ""}
            onChange={(event) => setChosen(event.target.value === "" ? undefined : event.target.value)}
          />
          <button type="button" className="button" aria-label="The day after" onClick={() => move(1)}>
            ›
          </button>
          <Link to="/patients/new" className="button primary">
            Register a person <kbd>n</kbd>
          </Link>
        </>
      }
    >
      <Panel>
        <Answered of={opened}>
          {({ visits, day: at }) =>
            visits.length === 0 ? (
              <Empty title={`Nobody is planned for ${day(at)}.`}>
                Find a patient, or register one, and plan a visit on their page.
              </Empty>
            ) : (
              <DayTable visits={visits} />
            )
          }
        </Answered>
      </Panel>
      <WaitingVisits />
    </Page>
  );
}

/** What usually happens next; the way back is on the patient's page. */
const STEPS_ON: Readonly<Record<State, readonly State[]>> = {
  planned: ["arrived", "missed"],
  arrived: ["left"],
  left: [],
  missed: ["arrived"],
  cancelled: [],
};

function DayTable({ visits }: { readonly visits: readonly Visit[] }): ReactElement {
  const moving = useMoveAppointment();
  return (
    <>
      {moving.error === null ? null : <Failure problem={moving.error} />}
      <table>
        <thead>
          <tr>
            <th>Time</th>
            <th>Patient</th>
            <th>Comes for</th>
            <th>With</th>
            <th>Plan</th>
            <th className="number">To take</th>
            <th className="number">Owes</th>
            <th>Where</th>
            <th>
              <span className="hidden-words">What happened</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {visits.map((visit) => (
            <tr key={visit.appointmentId}>
              <td className="nowrap">{clock(visit.startsAt)}</td>
              <td>
                <Link to="/front-desk/$patientId" params={{ patientId: visit.patientId }}>
                  {visit.patientName}
                </Link>
                <div className="quiet small nowrap">born {day(visit.birthDate)}</div>
              </td>
              <td>{visit.reason}</td>
              <td>
                {visit.providerName}
                {visit.locationName === undefined ? null : (
                  <div className="quiet small">{visit.locationName}</div>
                )}
              </td>
              <td>
                <PlanStanding coverage={visit.coverage} />
              </td>
              <td className="number">
                {(visit.coverage.copay ?? 0) > 0 ? dollars(visit.coverage.copay ?? 0) : ""}
              </td>
              <td className="number">{visit.patientOwes > 0 ? dollars(visit.patientOwes) : ""}</td>
              <td>
                <StateBadge state={visit.encounterId === undefined ? visit.state : "signed"} />
              </td>
              <td>
                <span className={styles.steps}>
                  {STEPS_ON[visit.state].map((state) => (
                    <button
                      key={state}
                      type="button"
                      className="button"
                      disabled={moving.isPending}
                      aria-label={`${STEP_WORDS[state]}: ${visit.patientName}`}
                      onClick={() => moving.mutate({ ...visit, state })}
                    >
                      {STEP_WORDS[state]}
                    </button>
                  ))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function PlanStanding({ coverage }: { readonly coverage: Visit["coverage"] }): ReactElement {
  switch (coverage.kind) {
    case "self-pay":
      return <span>No coverage: self-pay</span>;
    case "not-asked":
      return <span>{coverage.payerName}, not asked</span>;
    case "failed":
      return <span className={styles.inactive}>{coverage.payerName} gave no answer</span>;
    case "answered":
      return (
        <>
          <span className={coverage.status === "active" ? styles.active : styles.inactive}>
            {words(coverage.status ?? "")}
          </span>
          , {coverage.payerName}
          <div className="quiet small">
            {coverage.askedAt === undefined ? "" : moment(coverage.askedAt)}
            {coverage.laterFailed === true ? "; asked again without an answer" : ""}
          </div>
        </>
      );
    default:
      return coverage.kind satisfies never;
  }
}
