import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import type { Answer } from "../../api/client.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty } from "../../ui/answers.tsx";
import { counted, day } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import styles from "./front-desk.module.css";

type Waiting = Answer<"listWaitingVisits">;

/** Visits that took place and brought no charge yet, and who has the next move. */
export function WaitingVisits(): ReactElement {
  const listed = useOperation("listWaitingVisits", {});
  return (
    <Answered of={listed}>
      {({ unsigned, withoutCharges }) => (
        <div className={styles.pair}>
          <Panel
            title="Notes not signed yet"
            actions={<span className="quiet">{counted(unsigned.length, "visit")}</span>}
          >
            {unsigned.length === 0 ? <Empty title="Every visit has its signed note." /> : null}
            <table>
              <tbody>
                {unsigned.map((visit) => (
                  <VisitRow key={`${visit.patientId} ${visit.day}`} visit={visit} />
                ))}
              </tbody>
            </table>
          </Panel>
          <Panel
            title="Signed, without a charge"
            actions={<span className="quiet">{counted(withoutCharges.length, "visit")}</span>}
          >
            {withoutCharges.length === 0 ? <Empty title="Every signed visit has its charge." /> : null}
            <Uncharged visits={withoutCharges} />
          </Panel>
        </div>
      )}
    </Answered>
  );
}

const SHOWN = 12;

function Uncharged({ visits }: { readonly visits: Waiting["withoutCharges"] }): ReactElement {
  return (
    <>
      <table>
        <tbody>
          {visits.slice(0, SHOWN).map((visit) => (
            <VisitRow key={visit.encounterId} visit={visit} state={visit.state} />
          ))}
        </tbody>
      </table>
      {visits.length > SHOWN ? (
        <p className={styles.more}>
          and {counted(visits.length - SHOWN, "later visit")}: the oldest are shown.
        </p>
      ) : null}
    </>
  );
}

function VisitRow({
  visit,
  state,
}: {
  readonly visit: Waiting["unsigned"][number];
  readonly state?: string;
}): ReactElement {
  return (
    <tr>
      <td className="nowrap">{day(visit.day)}</td>
      <td>
        <Link to="/front-desk/$patientId" params={{ patientId: visit.patientId }}>
          {visit.patientName}
        </Link>
        <div className="quiet small">{visit.providerName}</div>
      </td>
      {state === undefined ? null : (
        <td>
          <StateBadge state={state} />
        </td>
      )}
      <td className="number">{visit.days === 0 ? "today" : counted(visit.days, "day")}</td>
    </tr>
  );
}
