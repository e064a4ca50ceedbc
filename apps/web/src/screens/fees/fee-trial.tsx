import type { ReactElement } from "react";
import type { Answer } from "../../api/client.ts";
import { counted, day, dollars } from "../../ui/formats.ts";

const CODES_SHOWN = 10;

/** What last month's services would have been charged with. Nothing of it is kept. */
export function FeeTrial({
  trial,
  drafted,
}: {
  readonly trial: Answer<"tryFees">;
  /** How many fees are typed. */
  readonly drafted: number;
}): ReactElement {
  const { from, isPart, services, before, after, changed, uncharged } = trial;
  return (
    <div role="status">
      <p>
        {drafted === 0 ? (
          <>
            {counted(services, "service")} since {day(from)} bring {dollars(before)} by the fees in force.
          </>
        ) : (
          <>
            <strong>
              {dollars(after)} instead of {dollars(before)}
            </strong>{" "}
            for {counted(services, "service")} since {day(from)}.
          </>
        )}
        {isPart ? " There were more visits; the latest were taken." : ""}
      </p>
      {uncharged.length === 0 ? null : (
        <p role="alert">
          Nothing is charged for{" "}
          {uncharged.map(({ code, services: count }) => `${code} (${counted(count, "service")})`).join(", ")}:
          their visits are held until they have a fee.
        </p>
      )}
      {changed.length === 0 ? null : (
        <table>
          <thead>
            <tr>
              <th>Code</th>
              <th className="number">Services</th>
              <th className="number">Now</th>
              <th className="number">By what is typed</th>
            </tr>
          </thead>
          <tbody>
            {changed.slice(0, CODES_SHOWN).map((code) => (
              <tr key={code.code}>
                <td className="code">{code.code}</td>
                <td className="number">{code.services}</td>
                <td className="number">{dollars(code.before)}</td>
                <td className="number">{dollars(code.after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {changed.length > CODES_SHOWN ? (
        <p className="quiet">
          And {counted(changed.length - CODES_SHOWN, "code")} more that would change; the sums are of all.
        </p>
      ) : null}
    </div>
  );
}
