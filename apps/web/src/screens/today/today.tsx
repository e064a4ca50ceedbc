import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import type { Answer } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered } from "../../ui/answers.tsx";
import { Bars } from "../../ui/bars.tsx";
import { day, dollars, words } from "../../ui/formats.ts";
import { Page, Panel } from "../../ui/page.tsx";
import { EnrolmentsToWatch } from "./enrolments-to-watch.tsx";
import { FiguresStrip } from "./figures-strip.tsx";
import styles from "./today.module.css";
import { WaitingElsewhere } from "./waiting-elsewhere.tsx";

type Figures = Answer<"openToday">;
type MoneyFigures = NonNullable<Figures["money"]>;

/** What waits for the one who is signed in, and how the practice stands; every figure opens what it counts. */
export function Today(): ReactElement {
  const { permissions } = useDesk();
  const figures = useOperation("openToday", {});
  return (
    <Page title="Today" aside={figures.data === undefined ? null : day(figures.data.today)}>
      <Answered of={figures}>
        {(answer) => (
          <>
            <Waiting figures={answer} />
            {permissions.includes("read-reports") ? <FiguresStrip today={answer.today} /> : null}
            {permissions.includes("manage-practice") ? <EnrolmentsToWatch /> : null}
            {answer.money === undefined ? null : <MoneyPanels money={answer.money} />}
          </>
        )}
      </Answered>
    </Page>
  );
}

/** States in which somebody of the practice has the next move. */
const OURS = ["held", "ready", "rejected", "denied"] as const;

function Waiting({ figures }: { readonly figures: Figures }): ReactElement {
  const { permissions } = useDesk();
  const countOf = (state: string): number =>
    figures.money?.claims.find((each) => each.state === state)?.claims ?? 0;
  return (
    <ul className={styles.waiting} aria-label="What waits">
      {permissions.includes("code-visits") ? (
        <>
          <li>
            <Link to="/coding">
              <strong>{figures.toCode}</strong> visits to code
            </Link>
          </li>
          <li>
            <Link to="/coding">
              <strong>{figures.heldVisits}</strong> visits held
            </Link>
          </li>
        </>
      ) : null}
      {figures.money === undefined
        ? null
        : OURS.map((state) => (
            <li key={state}>
              <Link to="/claims" search={{ states: state }}>
                <strong>{countOf(state)}</strong> claims {state}
              </Link>
            </li>
          ))}
      {figures.money === undefined ? null : (
        <li>
          <Link to="/payments">
            <strong>{figures.money.heldPayments}</strong> payments to look at
          </Link>
        </li>
      )}
      <WaitingElsewhere />
    </ul>
  );
}

function MoneyPanels({ money }: { readonly money: MoneyFigures }): ReactElement {
  const { permissions } = useDesk();
  return (
    <div className={styles.panels}>
      <Panel title="Charged, paid and written off by month" padded>
        <Bars
          label="By month"
          series={["Charged", "Plans paid", "Written off"]}
          groups={money.months.map(({ month, charged, planPaid, writtenOff }) => ({
            name: monthName(month),
            values: [charged, planPaid, writtenOff],
            opens: { to: "/claims", search: { from: `${month}-01`, to: lastDayOf(month) } },
          }))}
        />
      </Panel>
      <Panel title="Owed, by days since the visit" padded>
        <Bars
          label="By age"
          series={["Plans owe", "Patients owe"]}
          groups={money.receivables.map(({ fromDays, toDays, planOwes, patientOwes }) => ({
            name: toDays === undefined ? `over ${fromDays - 1}` : `${fromDays}–${toDays}`,
            values: [planOwes, patientOwes],
            ...(permissions.includes("read-reports")
              ? { opens: { to: "/reports", search: { view: "aging" } } }
              : {}),
          }))}
        />
      </Panel>
      <Panel title="Claims by state">
        <table>
          <tbody>
            {money.claims.map(({ state, claims, charged }) => (
              <tr key={state}>
                <td>
                  <Link to="/claims" search={{ states: state }}>
                    {words(state)}
                  </Link>
                </td>
                <td className="number">{claims}</td>
                <td className="number">{dollars(charged)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Panel>
    </div>
  );
}

function monthName(month: string): string {
  return new Date(`${month}-15T12:00:00Z`).toLocaleString("en-US", {
    month: "short",
    year: "2-digit",
    timeZone: "UTC",
  });
}

function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, "0")}`;
}
