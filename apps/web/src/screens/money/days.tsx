import { type ReactElement, useState } from "react";
import { type Answer, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useChange } from "../../api/use-change.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty } from "../../ui/answers.tsx";
import { counted, day as dayWords, dollars, moment, words } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import styles from "./money.module.css";
import { Told } from "./told.tsx";

type Opened = Answer<"openDays">;
type Close = Opened["closed"][number]["close"];

/** The end of the day in the books: what the close would say, the days that are closed, the books of any day. */
export function Days({ today }: { readonly today: string }): ReactElement {
  const { permissions } = useDesk();
  const [day, setDay] = useState(today);
  const [told, setTold] = useState("");
  const opened = useOperation("openDays", { query: { day } }, { keepPrevious: true });
  const close = useChange((practiceId) => call(practiceId, "closeDay", { body: { day } }));
  return (
    <>
      <Told of={[close]} words={told} />
      <Answered of={opened}>
        {({ preview, refused, closed }) => (
          <>
            <Panel
              title={
                preview === undefined ? "Close a day" : `What the close of ${dayWords(preview.day)} says`
              }
              actions={
                <span>
                  <label>
                    Day{" "}
                    <input
                      className="field"
                      type="date"
                      value={day}
                      max={today}
                      onChange={(event) => setDay(event.target.value === "" ? today : event.target.value)}
                    />
                  </label>{" "}
                  {preview !== undefined && permissions.includes("post-money") ? (
                    <button
                      type="button"
                      className="button primary"
                      disabled={close.isPending}
                      onClick={() =>
                        close.mutate(undefined, {
                          onSuccess: ({ depositTotal }) =>
                            setTold(`Closed. ${dollars(depositTotal)} goes to the bank.`),
                        })
                      }
                    >
                      Close the day
                    </button>
                  ) : null}
                </span>
              }
            >
              {preview === undefined ? (
                <Empty title={refused ?? "There is nothing to close."} />
              ) : (
                <CloseTables close={preview} />
              )}
            </Panel>
            <Closed closed={closed} />
          </>
        )}
      </Answered>
      <Books today={today} />
    </>
  );
}

function CloseTables({ close }: { readonly close: Close }): ReactElement {
  const { from, day, totals, depositSlip, depositTotal } = close;
  return (
    <>
      <p className={`${styles.note} small quiet`}>
        {from === undefined
          ? `It covers everything up to ${dayWords(day)}.`
          : `It covers ${dayWords(from)} to ${dayWords(day)}.`}{" "}
        What is posted later counts for the next open day.
      </p>
      <table aria-label="Movements by kind">
        <thead>
          <tr>
            <th>Movements</th>
            <th className="number">How many</th>
            <th className="number">Amount</th>
          </tr>
        </thead>
        <tbody>
          {totals.map(({ kind, count, amount }) => (
            <tr key={kind}>
              <td>{words(kind)}</td>
              <td className="number">{count}</td>
              <td className="number">{dollars(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table aria-label="Deposit slip">
        <thead>
          <tr>
            <th>Deposit slip: {counted(depositSlip.length, "payment")}</th>
            <th className="number">{dollars(depositTotal)}</th>
          </tr>
        </thead>
        <tbody>
          {depositSlip.map(({ from: payer, amount }, index) => (
            <tr key={`${payer} ${index}`}>
              <td>{payer}</td>
              <td className="number">{dollars(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Closed({ closed }: { readonly closed: Opened["closed"] }): ReactElement {
  return (
    <Panel title="Closed days">
      {closed.length === 0 ? (
        <Empty title="No day is closed yet.">The first close covers all that came before it.</Empty>
      ) : (
        <table>
          <thead>
            <tr>
              <th>Up to</th>
              <th className="number">Movements</th>
              <th className="number">To the bank</th>
              <th>Closed by</th>
            </tr>
          </thead>
          <tbody>
            {closed.map(({ day, close, closedBy, closedAt }) => (
              <tr key={day}>
                <td className="nowrap">{dayWords(day)}</td>
                <td className="number">{close.totals.reduce((sum, { count }) => sum + count, 0)}</td>
                <td className="number">{dollars(close.depositTotal)}</td>
                <td>
                  {closedBy}, {moment(closedAt)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

function Books({ today }: { readonly today: string }): ReactElement {
  const [day, setDay] = useState(today);
  const opened = useOperation("openBooks", { query: { day } }, { keepPrevious: true });
  return (
    <Panel
      title={`Trial balance at the end of ${dayWords(day)}`}
      actions={
        <label>
          As of{" "}
          <input
            className="field"
            type="date"
            value={day}
            max={today}
            onChange={(event) => setDay(event.target.value === "" ? today : event.target.value)}
          />
        </label>
      }
    >
      <Answered of={opened}>
        {({ rows, debits, credits, difference }) => (
          <table>
            <thead>
              <tr>
                <th>Accounts of</th>
                <th className="number">Accounts</th>
                <th className="number">Debits</th>
                <th className="number">Credits</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.kind}>
                  <td>{words(row.kind)}</td>
                  <td className="number">{row.accounts}</td>
                  <td className="number">{dollars(row.debits)}</td>
                  <td className="number">{dollars(row.credits)}</td>
                </tr>
              ))}
              <tr>
                <th>
                  {difference === 0 ? "Both sides sum to the same" : `They differ by ${dollars(difference)}`}
                </th>
                <td />
                <td className="number">
                  <strong>{dollars(debits)}</strong>
                </td>
                <td className="number">
                  <strong>{dollars(credits)}</strong>
                </td>
              </tr>
            </tbody>
          </table>
        )}
      </Answered>
    </Panel>
  );
}
