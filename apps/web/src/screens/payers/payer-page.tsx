import { useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import type { Answer } from "../../api/client.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty } from "../../ui/answers.tsx";
import { counted, dollars, moment, span, words } from "../../ui/formats.ts";
import { Money } from "../../ui/money.tsx";
import { Page, Panel } from "../../ui/page.tsx";
import { dispositionWords } from "./disposition-words.ts";
import { PayerContracts } from "./payer-contracts.tsx";
import { PayerEnrolment } from "./payer-enrolment.tsx";
import { PayerFacts } from "./payer-facts.tsx";
import { PayerPolicy } from "./payer-policy.tsx";
import styles from "./payers.module.css";

type Payer = Answer<"openPayer">;

/** Everything about one payer: who it is, what it asks, what it pays, how its answers are dealt with. */
export function PayerPage(): ReactElement {
  const { payerId } = useParams({ from: "/desk/payers/$payerId" });
  const opened = useOperation("openPayer", { params: { payerId } });
  return (
    <Page
      title={opened.data?.name ?? "Payer"}
      aside={
        opened.data === undefined ? null : (
          <span>
            Payer number <span className="code">{opened.data.payerIdentifier}</span>
          </span>
        )
      }
    >
      <Answered of={opened}>
        {(payer) => (
          <>
            <PayerEnrolment payerId={payerId} />
            <div className={styles.columns}>
              <div className={styles.stack}>
                <PayerFacts payer={payer} />
                <Expected payer={payer} />
              </div>
              <PayerPolicy payer={payer} />
            </div>
            <PayerContracts payer={payer} />
            <OwnRows rows={payer.dispositions} />
            <History changes={payer.history} />
          </>
        )}
      </Answered>
    </Page>
  );
}

function Expected({ payer: { expected, posting } }: { readonly payer: Payer }): ReactElement {
  return (
    <Panel title="What is expected">
      <table>
        <tbody>
          <tr>
            <th scope="row">Sent and not answered</th>
            <td>
              {counted(expected.claims, "claim")}, charged with {dollars(expected.charged)}
              {expected.isPart ? ", the latest of more" : ""}
            </td>
          </tr>
          <tr>
            <th scope="row">Allowed by contract</th>
            <td>
              <Money cents={expected.allowed} whys={[expected.why]} about="what the contracts allow" />
            </td>
          </tr>
          <tr>
            <th scope="row">Later than usual</th>
            <td>{counted(expected.late, "claim")}</td>
          </tr>
          {posting === undefined ? null : <PostingRows posting={posting} />}
        </tbody>
      </table>
    </Panel>
  );
}

function PostingRows({ posting }: { readonly posting: NonNullable<Payer["posting"]> }): ReactElement {
  const share = (value: number): string => `${(value * 100).toFixed(1)} %`;
  return (
    <>
      <tr>
        <th scope="row">Posted without a person</th>
        <td title={posting.formula}>
          {share(posting.alone)} of {counted(posting.received, "claim payment")} in 90 days
        </td>
      </tr>
      <tr>
        <th scope="row">Of these undone by a person</th>
        <td title={posting.formula}>
          {posting.mistaken === undefined ? "None was posted so" : share(posting.mistaken)}
        </td>
      </tr>
      <tr>
        <th scope="row">Taken back by the payer</th>
        <td title={posting.formula}>{share(posting.takenBack)}</td>
      </tr>
    </>
  );
}

function OwnRows({ rows }: { readonly rows: Payer["dispositions"] }): ReactElement {
  return (
    <Panel title="Reasons that mean something else here">
      {rows.length === 0 ? (
        <Empty title="The standard table decides about every reason of this payer.">
          A row of the practice's own is written under What reasons mean.
        </Empty>
      ) : (
        <table>
          <thead>
            <tr>
              <th>Reason</th>
              <th>What is done</th>
              <th>Holds</th>
              <th>Why</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td className="code">
                  {row.group}-{row.reason} {row.remark ?? ""}
                </td>
                <td>{dispositionWords(row.disposition)}</td>
                <td className="nowrap">{span(row.from, row.to)}</td>
                <td>{row.note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

const DEEDS: Readonly<Record<string, string>> = {
  "payer.changed": "Changed what is known",
  "policy.set": "Set how answers are dealt with",
  "contract.kept": "Kept a contract",
};

function History({ changes }: { readonly changes: Payer["history"] }): ReactElement | null {
  if (changes.length === 0) return null;
  return (
    <Panel title="History">
      <table>
        <thead>
          <tr>
            <th>When</th>
            <th>Who</th>
            <th>What</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ at, byName, kind, fields, reason }) => (
            <tr key={`${at} ${kind}`}>
              <td className="nowrap">{moment(at)}</td>
              <td>{byName}</td>
              <td>
                {DEEDS[kind] ?? words(kind)}
                {reason === undefined ? "" : `: ${reason}`}
                {fields.map(({ field, before, after }) => (
                  <div key={field} className="quiet">
                    {words(field.replaceAll(/([A-Z])/g, " $1")).toLowerCase()}: {before || "nothing"} →{" "}
                    {after || "nothing"}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
