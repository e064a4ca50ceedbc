import { type ReactElement, useDeferredValue } from "react";
import { type Answer, call } from "../../api/client.ts";
import { useChange } from "../../api/use-change.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Choice } from "../../ui/choice.tsx";
import { Field } from "../../ui/field.tsx";
import { counted, day, dollars, words } from "../../ui/formats.ts";
import { Money } from "../../ui/money.tsx";
import { TriedForm } from "../../ui/tried-form.tsx";
import { useKept } from "../../ui/use-kept.ts";
import {
  type DispositionTyped,
  detailsOf,
  dispositionBody,
  dispositionRow,
  GROUPS,
  KINDS,
  NEW_DISPOSITION,
} from "./disposition-typed.ts";
import { dispositionWords } from "./disposition-words.ts";

/** Writes a row; what it would have done with the latest payments is worked out while it is typed. */
export function NewDisposition({ onSet }: { readonly onSet: () => void }): ReactElement {
  const [typed, setTyped] = useKept("row of the disposition table", NEW_DISPOSITION);
  const body = dispositionBody(typed);
  const asked = dispositionRow(useDeferredValue(typed));
  const trial = useOperation(
    "tryDisposition",
    { body: asked ?? { group: "CO", reason: "", from: "", disposition: { kind: "inform" } } },
    { enabled: asked !== undefined, keepPrevious: true },
  );
  const set = useChange(
    (practiceId, row: NonNullable<typeof body>) => call(practiceId, "setDisposition", { body: row }),
    () => {
      setTyped(NEW_DISPOSITION);
      onSet();
    },
  );
  return (
    <TriedForm
      label="New row"
      verb="Set the row"
      whole={body}
      keeping={set}
      trial={trial}
      isTried={asked !== undefined}
      untried="Once it names a reason and a day, what it would move stands here."
      fields={<RowFields typed={typed} onType={(part) => setTyped({ ...typed, ...part })} />}
    >
      {(answer) => <Trial trial={answer} />}
    </TriedForm>
  );
}

function RowFields({
  typed,
  onType,
}: {
  readonly typed: DispositionTyped;
  readonly onType: (part: Partial<DispositionTyped>) => void;
}): ReactElement {
  const payers = useOperation("listPayerContracts", {});
  const input = (field: "reason" | "remark" | "from" | "to" | "note", label: string, hint?: string) => (
    <Field label={label} hint={hint} wide={field === "note"}>
      <input
        className="field"
        type={field === "from" || field === "to" ? "date" : "text"}
        value={typed[field]}
        onChange={(event) => onType({ [field]: event.target.value })}
      />
    </Field>
  );
  const details = detailsOf(typed.kind);
  return (
    <>
      <Choice
        label="Payer"
        value={typed.payerIdentifier}
        options={[
          ["", "Every payer"],
          ...(payers.data?.payers ?? []).map((each) => [each.payerIdentifier, each.name] as const),
        ]}
        onChoose={(payerIdentifier) => onType({ payerIdentifier })}
      />
      <Choice
        label="Group"
        value={typed.group}
        options={GROUPS.map((group) => [group, group])}
        onChoose={(group) => onType({ group })}
      />
      {input("reason", "Reason code", "Such as 97")}
      {input("remark", "Remark beside it, if any", "Such as N130")}
      {input("from", "Holds from")}
      {input("to", "To, if it ends")}
      <Choice
        label="What is done"
        value={typed.kind}
        options={KINDS.map(([kind, label]) => [kind, label])}
        onChoose={(kind) => onType({ kind, detail: detailsOf(kind)[0] ?? "" })}
      />
      {details.length === 0 ? null : (
        <Choice
          label="As"
          value={typed.detail}
          options={details.map((detail) => [detail, words(detail)])}
          onChoose={(detail) => onType({ detail })}
        />
      )}
      {input("note", "Why")}
    </>
  );
}

/** What the latest payments would have brought by the row. Nothing of it is posted. */
function Trial({ trial }: { readonly trial: Answer<"tryDisposition"> }): ReactElement {
  const { payments, from, isPart, adjustments, movedAmount, movedCount, moved } = trial;
  if (from === undefined) return <p>There is no payment to try it on.</p>;
  return (
    <>
      <p>
        <strong>
          {movedCount === 0
            ? "Nothing would go elsewhere"
            : `${counted(movedCount, "adjustment")} of ${dollars(movedAmount)} would go elsewhere`}
        </strong>{" "}
        among {counted(adjustments, "adjustment")} of {counted(payments, "payment")} since {day(from)}.
        {isPart ? " There were more payments; the latest were taken." : ""} Nothing was posted.
      </p>
      {moved.length === 0 ? null : (
        <table>
          <thead>
            <tr>
              <th>Claim</th>
              <th>Code</th>
              <th>Reason</th>
              <th>Now</th>
              <th>By the row</th>
              <th className="number">Amount</th>
            </tr>
          </thead>
          <tbody>
            {moved.map((line, index) => (
              <tr key={`${index} ${line.claimNumber}`}>
                <td className="code">{line.claimNumber}</td>
                <td className="code">{line.procedureCode ?? "whole claim"}</td>
                <td className="code">
                  {line.group}-{line.reason} {line.remarks.join(" ")}
                </td>
                <td>{dispositionWords(line.before)}</td>
                <td>{dispositionWords(line.after)}</td>
                <td className="number">
                  <Money
                    cents={line.amount}
                    whys={[line.why]}
                    about={`where it would go, line ${index + 1}`}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {movedCount > moved.length ? (
        <p className="quiet">The largest {moved.length} are shown; the sum is of all.</p>
      ) : null}
    </>
  );
}
