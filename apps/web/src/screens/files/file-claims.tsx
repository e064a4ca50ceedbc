import type { LineOfBusiness } from "@claimwright/model";
import { type ReactElement, useState } from "react";
import type { Answer } from "../../api/client.ts";
import { Answered } from "../../ui/answers.tsx";
import { FindingList } from "../../ui/finding-list.tsx";
import { counted, dollars, words } from "../../ui/formats.ts";
import { Money } from "../../ui/money.tsx";
import { Panel } from "../../ui/page.tsx";
import { Why } from "../../ui/why.tsx";
import { LINES_OF_BUSINESS } from "../payers/payer-typed.ts";
import styles from "./files.module.css";
import { useFileAnswer } from "./use-file-answer.ts";

type Claim = Answer<"examineClaims">["claims"][number];

/** The claims of an 837: what the edits say of each, and what Medicare would allow. */
export function FileClaims({
  file,
  ordinal,
}: {
  readonly file: File;
  readonly ordinal: number;
}): ReactElement {
  const [payer, setPayer] = useState<LineOfBusiness>("commercial");
  const claims = useFileAnswer("examineClaims", { query: { payer }, body: file }, [ordinal, payer]);
  return (
    <Panel
      title="Its claims under the edits"
      actions={
        <label>
          Rules of{" "}
          <select
            className="field"
            value={payer}
            onChange={({ target }) => setPayer(target.value as LineOfBusiness)}
          >
            {LINES_OF_BUSINESS.map((each) => (
              <option key={each} value={each}>
                {words(each)}
              </option>
            ))}
          </select>
        </label>
      }
    >
      <Answered of={claims}>
        {(answer) => (
          <>
            <p className={styles.said}>
              {counted(answer.total, "claim")}, {answer.stopped} stopped by an edit
              {answer.claims.length < answer.total ? `; ${answer.claims.length} are listed` : ""}
            </p>
            <table>
              <thead>
                <tr>
                  <th>Claim</th>
                  <th>Patient</th>
                  <th className="number">Charge</th>
                  <th className="number">Medicare allows</th>
                  <th>Edits</th>
                </tr>
              </thead>
              <tbody>
                {answer.claims.map((claim, index) => (
                  <tr key={`${claim.controlNumber} ${index}`}>
                    <td className="code">{claim.controlNumber}</td>
                    <td>{claim.patientName}</td>
                    <td className="number">{dollars(claim.charge)}</td>
                    <td className="number">
                      <Price price={claim.price} />
                    </td>
                    <td>
                      <FindingList findings={claim.findings} whenNone="Clean." />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
      </Answered>
    </Panel>
  );
}

/** What Medicare allows with the reason of each line, or why there is no price and what to do. */
function Price({ price }: { readonly price: Claim["price"] }): ReactElement {
  if (price.outcome === "priced") {
    return (
      <Money cents={price.allowed} whys={price.lines.map(({ why }) => why)} about="what Medicare allows" />
    );
  }
  const { message, remedy } = price.problem;
  const why = { rule: "medicare-price", reason: message, source: remedy };
  return (
    <Why whys={[why]} about="there is no price">
      none
    </Why>
  );
}
