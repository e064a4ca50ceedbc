import type { ReactElement } from "react";
import type { Answer } from "../../api/client.ts";
import { counted, day } from "../../ui/formats.ts";

type Trial = Answer<"tryClaimRule">;

const OUTCOMES: Readonly<Record<Trial["caught"][number]["outcome"], string>> = {
  held: "Would be held",
  failed: "Would be held: the rule cannot do what it says",
  warned: "Would be warned of",
  changed: "Would be changed",
  "as-it-was": "Has it already",
};

/** The claims that a rule would have caught. Nothing of it is stored. */
export function RuleTrial({ trial }: { readonly trial: Trial }): ReactElement {
  const { claims, caughtCount, caught, from, isPart } = trial;
  return (
    <>
      <p>
        <strong>
          It would catch {counted(caughtCount, "claim")} of {claims.toLocaleString("en-US")}
        </strong>{" "}
        with a visit since {day(from)}.{isPart ? " There were more claims; the latest were taken." : ""}{" "}
        Nothing was changed.
      </p>
      {caught.length === 0 ? null : (
        <table>
          <thead>
            <tr>
              <th>Claim</th>
              <th>What would become of it</th>
              <th>How</th>
            </tr>
          </thead>
          <tbody>
            {caught.map(({ claimNumber, outcome, messages, changes }) => (
              <tr key={claimNumber}>
                <td className="code">{claimNumber}</td>
                <td>{OUTCOMES[outcome]}</td>
                <td>
                  {[
                    ...messages,
                    ...changes.map(
                      ({ field, before, after }) =>
                        `${field}: ${before || "nothing"} → ${after || "nothing"}`,
                    ),
                  ].join("; ")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {caughtCount > caught.length ? (
        <p className="quiet">The latest {caught.length} are shown; the number is of all.</p>
      ) : null}
    </>
  );
}
