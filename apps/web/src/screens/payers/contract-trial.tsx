import type { ReactElement } from "react";
import type { Answer } from "../../api/client.ts";
import { counted, day, dollars } from "../../ui/formats.ts";
import { Money } from "../../ui/money.tsx";

type Trial = Answer<"tryContract">;
const CODES_SHOWN = 15;

/** What a contract would have allowed, beside what holds now. Nothing of it is stored. */
export function ContractTrial({ trial }: { readonly trial: Trial }): ReactElement {
  const { claims, lines, charged, before, after, from, isPart, codes, unpriced, changed } = trial;
  if (claims === 0) return <p>No claim of this payer since {day(from)} to try it on.</p>;
  return (
    <>
      <p>
        <strong>
          {dollars(after)} instead of {dollars(before)}: {difference(before, after)}
        </strong>{" "}
        on {counted(claims, "claim")} with {counted(lines, "line")} since {day(from)}, charged with{" "}
        {dollars(charged)}.{isPart ? " There were more claims; the latest were taken." : ""} A line without a
        contract counts with its charge. Nothing was changed.
      </p>
      {unpriced.length === 0 ? null : (
        <p>
          Not priced by it: {unpriced.map(({ code, lines: count }) => `${code} (${count})`).join(", ")}. Add a
          clause for them.
        </p>
      )}
      <table>
        <thead>
          <tr>
            <th>Code</th>
            <th className="number">Lines</th>
            <th className="number">Now</th>
            <th className="number">By the new one</th>
            <th className="number">Difference</th>
          </tr>
        </thead>
        <tbody>
          {codes.slice(0, CODES_SHOWN).map((code) => (
            <tr key={code.code}>
              <td className="code">{code.code}</td>
              <td className="number">{code.lines}</td>
              <td className="number">{dollars(code.before)}</td>
              <td className="number">{dollars(code.after)}</td>
              <td className="number">{difference(code.before, code.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Answers answered={trial.answered} />
      {changed.length === 0 ? null : (
        <p className="quiet">
          Most changed:{" "}
          {changed
            .slice(0, 5)
            .map((claim) => `${claim.claimNumber} ${difference(claim.before, claim.after)}`)
            .join(", ")}
        </p>
      )}
    </>
  );
}

function difference(before: number, after: number): string {
  if (before === after) return "the same";
  return after > before ? `${dollars(after - before)} more` : `${dollars(before - after)} less`;
}

/** What the payer allowed on lines that it has answered, beside what the contract expects of them. */
function Answers({ answered }: { readonly answered: Trial["answered"] }): ReactElement | null {
  const { lines, allowed, expected, differing } = answered;
  if (lines === 0) return null;
  return (
    <>
      <p>
        On {counted(lines, "line")} that the payer has answered it allowed {dollars(allowed)}; by this
        contract {dollars(expected)} are expected.
      </p>
      {differing.length === 0 ? null : (
        <table>
          <thead>
            <tr>
              <th>Claim</th>
              <th>Line</th>
              <th className="number">Payer allowed</th>
              <th className="number">Expected</th>
              <th className="number">Difference</th>
            </tr>
          </thead>
          <tbody>
            {differing.slice(0, LINES_SHOWN).map((line) => (
              <tr key={`${line.claimNumber} ${line.lineNumber}`}>
                <td className="code">{line.claimNumber}</td>
                <td>
                  {line.lineNumber}, <span className="code">{line.code}</span>
                </td>
                <td className="number">{dollars(line.allowed)}</td>
                <td className="number">
                  <Money
                    cents={line.expected}
                    whys={[line.why]}
                    about={`expected of line ${line.lineNumber} of ${line.claimNumber}`}
                  />
                </td>
                <td className="number">{difference(line.allowed, line.expected)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

const LINES_SHOWN = 5;
