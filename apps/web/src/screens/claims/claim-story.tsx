import type { ReactElement } from "react";
import type { Answer } from "../../api/client.ts";
import { useOperation } from "../../api/use-operation.ts";
import { counted, day, dollars, moment } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { Why } from "../../ui/why.tsx";
import styles from "./claim-page.module.css";

type Opened = Answer<"openClaim">;

const WHO = { biller: "The biller", payer: "The payer", poster: "The poster", nobody: "Nobody" } as const;

/** Where the ball lies, above everything else. */
export function NextMove({ move }: { readonly move: Opened["nextMove"] }): ReactElement {
  return (
    <p className={styles.move} data-late={move.isLate}>
      <strong>{WHO[move.who]} moves next.</strong> {move.what}
      {move.by === undefined ? null : ` ${move.isLate ? "It was due" : "Due"} by ${day(move.by)}.`}
    </p>
  );
}

/** Who corrected what, with what was there before; and what was stated about findings. */
export function Corrections({
  corrections,
  overrides,
}: Pick<Opened, "corrections" | "overrides">): ReactElement | null {
  if (corrections.length === 0 && overrides.length === 0) return null;
  return (
    <Panel title="Corrections and statements">
      <ol className={styles.corrections}>
        {corrections.map(({ by, at, differences }) => (
          <li key={at}>
            {differences.map(({ field, before, after }) => (
              <p key={field}>
                {field}: <s>{before || "empty"}</s> {after || "empty"}
              </p>
            ))}
            <p className="quiet small">
              {by} · {moment(at)}
            </p>
          </li>
        ))}
        {overrides.map(({ code, place, statement, statedBy, statedAt }) => (
          <li key={`${code} ${place}`}>
            <p>
              {place === "" ? code : place}: {statement}
            </p>
            <p className="quiet small">
              {statedBy} · {moment(statedAt)}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** What the payer will probably do, by what it did with the same services. */
export function Forecast({ claimId }: { readonly claimId: string }): ReactElement | null {
  const forecast = useOperation("forecastClaim", { params: { claimId } });
  if (forecast.data === undefined) return null;
  const { expectedPayment, lines } = forecast.data;
  return (
    <Panel title="Forecast">
      <table>
        <tbody>
          {lines.map(({ lineNumber, procedureCode, seen, denied, deniedFor, expectedPayment: paid, why }) => (
            <tr key={lineNumber}>
              <td className="code">{procedureCode}</td>
              <td>
                {seen === 0
                  ? "not answered before"
                  : `denied ${denied} of ${counted(seen, "line")}${deniedFor === undefined ? "" : `, mostly ${deniedFor}`}`}
              </td>
              <td className="number">
                <Why whys={[why]} about={`${expected(paid)}, forecast of line ${lineNumber}`}>
                  {expected(paid)}
                </Why>
              </td>
            </tr>
          ))}
          {expectedPayment === undefined || lines.length < 2 ? null : (
            <tr>
              <td colSpan={2}>Expected from the payer</td>
              <td className="number">
                <strong>{dollars(expectedPayment)}</strong>
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </Panel>
  );
}

function expected(payment: number | undefined): string {
  return payment === undefined ? "not known" : dollars(payment);
}
