import { type ReactElement, useDeferredValue, useState } from "react";
import { type Answer, addressOf, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useChange } from "../../api/use-change.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Failure } from "../../ui/answers.tsx";
import { counted, day, moment } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { useKept } from "../../ui/use-kept.ts";
import { changedFees, type FeeDraft, withFees } from "./fee-draft.ts";
import { FeeGrid } from "./fee-grid.tsx";
import { FeeSources } from "./fee-sources.tsx";
import { FeeTrial } from "./fee-trial.tsx";
import styles from "./fees.module.css";

type Listed = Answer<"listFees">;

/** What the practice charges on a day; other fees are typed beside it, tried on last month and kept from a day on. */
export function Fees(): ReactElement {
  const [on, setOn] = useState<string>();
  const listed = useOperation("listFees", { query: on === undefined ? {} : { on } }, { keepPrevious: true });
  return (
    <Answered of={listed}>
      {(answer) => (
        <>
          <Versions listed={answer} onChoose={setOn} />
          <FeeTable listed={answer} />
        </>
      )}
    </Answered>
  );
}

function Versions({
  listed: { versions, on },
  onChoose,
}: {
  readonly listed: Listed;
  readonly onChoose: (day: string) => void;
}): ReactElement {
  return (
    <Panel
      title="Fees by the day they begin"
      actions={
        <label>
          In force on{" "}
          <input
            className="field"
            type="date"
            value={on}
            onChange={(event) => {
              if (event.target.value !== "") onChoose(event.target.value);
            }}
          />
        </label>
      }
    >
      <table>
        <thead>
          <tr>
            <th>From</th>
            <th className="number">Fees</th>
            <th>State</th>
            <th>Kept</th>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ from, fees, isUsed, keptBy, keptAt }) => (
            <tr key={from}>
              <td className="nowrap">
                <button type="button" className="as-link" onClick={() => onChoose(from)}>
                  {day(from)}
                </button>
              </td>
              <td className="number">{fees}</td>
              <td>{isUsed ? "Claims were charged by them: they stay as they are" : "Not used yet"}</td>
              <td>{keptAt === undefined ? "With the practice" : `${keptBy}, ${moment(keptAt)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function FeeTable({ listed }: { readonly listed: Listed }): ReactElement {
  const { practiceId } = useDesk();
  const [draft, setDraft] = useKept<FeeDraft>("fees", {});
  const [from, setFrom] = useKept("day of the fees", "");
  const changed = changedFees(draft, listed.fees);
  const asked = useDeferredValue(changed);
  const trial = useOperation(
    "tryFees",
    { body: { from: listed.on, fees: asked ?? [] } },
    { enabled: asked !== undefined, keepPrevious: true },
  );
  const keep = useChange(
    (practice, fees: NonNullable<typeof changed>) => call(practice, "keepFees", { body: { from, fees } }),
    () => {
      setDraft({});
      setFrom("");
    },
  );
  const count = changed?.length ?? 0;
  return (
    <Panel
      title={`In force on ${day(listed.on)}: ${counted(listed.fees.length, "fee")}`}
      actions={
        <a className="button" href={addressOf(practiceId, "downloadFees", { query: { on: listed.on } })}>
          CSV
        </a>
      }
    >
      <div className={styles.writing}>
        <FeeSources on={listed.on} onFees={(fees) => setDraft(withFees(draft, fees))} />
        <Answered of={trial}>{(answer) => <FeeTrial trial={answer} drafted={count} />}</Answered>
        <form
          className={styles.keeping}
          aria-label="Keep the fees"
          onSubmit={(event) => {
            event.preventDefault();
            if (changed !== undefined) keep.mutate(changed);
          }}
        >
          <label>
            Begin on{" "}
            <input
              className="field"
              type="date"
              value={from}
              onChange={(event) => setFrom(event.target.value)}
            />
          </label>
          <button
            type="submit"
            className="button primary"
            disabled={count === 0 || from === "" || keep.isPending}
          >
            Keep {counted(count, "changed fee")}
          </button>
          {Object.keys(draft).length === 0 ? null : (
            <button type="button" className="button" onClick={() => setDraft({})}>
              Forget what is typed
            </button>
          )}
          {listed.lastCharged === undefined ? null : (
            <span className="quiet">
              Claims are charged up to {day(listed.lastCharged)}: other fees for the same services begin after
              it.
            </span>
          )}
        </form>
        {changed === undefined ? (
          <p role="alert">An amount cannot be read: write it such as 180.00.</p>
        ) : null}
        {keep.error === null ? null : <Failure problem={keep.error} />}
      </div>
      <FeeGrid fees={listed.fees} draft={draft} onType={setDraft} />
    </Panel>
  );
}
