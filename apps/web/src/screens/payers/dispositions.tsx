import { type ReactElement, useState } from "react";
import { type Answer, call } from "../../api/client.ts";
import { useChange } from "../../api/use-change.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty, Failure } from "../../ui/answers.tsx";
import { DeedsHead } from "../../ui/deeds.tsx";
import { moment, span } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { dispositionWords } from "./disposition-words.ts";
import { NewDisposition } from "./new-disposition.tsx";

type Rows = Answer<"listDispositions">;
type OwnRow = Rows["own"][number];

/** The table that says what a payer's reason means: the practice's own rows first, the standard ones below. */
export function Dispositions(): ReactElement {
  const listed = useOperation("listDispositions", {});
  const [isWriting, setWriting] = useState(false);
  return (
    <>
      <Panel
        title="The practice's own"
        actions={
          <button type="button" className="button" onClick={() => setWriting(!isWriting)}>
            {isWriting ? "Write none" : "New row"}
          </button>
        }
      >
        {isWriting ? <NewDisposition onSet={() => setWriting(false)} /> : null}
        <Answered of={listed}>{({ own }) => <OwnTable rows={own} />}</Answered>
      </Panel>
      <Answered of={listed}>
        {({ standard, release }) => (
          <Panel title="Standard" actions={<span className="quiet">{release}</span>}>
            <table>
              <thead>
                <tr>
                  <th>Reason</th>
                  <th>It says</th>
                  <th>What is done</th>
                </tr>
              </thead>
              <tbody>
                {standard.map((row) => (
                  <tr key={`${row.group} ${row.reason} ${row.remark ?? ""}`}>
                    <td className="code">
                      {row.group}-{row.reason} {row.remark ?? ""}
                    </td>
                    <td>{row.words ?? ""}</td>
                    <td>{dispositionWords(row.disposition)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <Empty title="A reason that stands in neither table is worked by a person." />
          </Panel>
        )}
      </Answered>
    </>
  );
}

function OwnTable({ rows }: { readonly rows: readonly OwnRow[] }): ReactElement {
  const end = useChange((practiceId, { id }: OwnRow) =>
    call(practiceId, "endDisposition", { params: { ruleId: id }, body: {} }),
  );
  if (rows.length === 0) {
    return (
      <Empty title="The standard table decides about everything.">
        Write a row where a payer means something else by a reason; it is tried on the latest payments first.
      </Empty>
    );
  }
  return (
    <>
      {end.error === null ? null : <Failure problem={end.error} />}
      <table>
        <thead>
          <tr>
            <th>Payer</th>
            <th>Reason</th>
            <th>What is done</th>
            <th>Holds</th>
            <th>Why, by whom</th>
            <DeedsHead />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className="nowrap">{row.payerIdentifier ?? "Every payer"}</td>
              <td className="code">
                {row.group}-{row.reason} {row.remark ?? ""}
              </td>
              <td>{dispositionWords(row.disposition)}</td>
              <td className="nowrap">{span(row.from, row.to)}</td>
              <td>
                {row.note}{" "}
                <span className="quiet">
                  {row.setBy}, {moment(row.setAt)}
                </span>
              </td>
              <td className="number">
                {row.to === undefined ? (
                  <button
                    type="button"
                    className="button"
                    disabled={end.isPending}
                    onClick={() => end.mutate(row)}
                  >
                    End today
                    <span className="hidden-words">
                      {" "}
                      the row {row.group}-{row.reason}
                    </span>
                  </button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
