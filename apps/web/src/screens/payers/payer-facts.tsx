import { type ReactElement, useState } from "react";
import { type Answer, call } from "../../api/client.ts";
import { useChange } from "../../api/use-change.ts";
import { Failure } from "../../ui/answers.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Field, Form } from "../../ui/field.tsx";
import { addressLine, counted, words } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { useKept } from "../../ui/use-kept.ts";
import {
  DEMANDS,
  LINES_OF_BUSINESS,
  type PayerTyped,
  payerBody,
  payerTyped,
  TEXT_FIELDS,
} from "./payer-typed.ts";

type Payer = Answer<"openPayer">;

/** Who the payer is and what it asks of claims. */
export function PayerFacts({ payer }: { readonly payer: Payer }): ReactElement {
  const [isChanging, setChanging] = useState(false);
  return (
    <Panel
      title="The payer"
      padded={isChanging}
      actions={
        isChanging ? null : (
          <button type="button" className="button" onClick={() => setChanging(true)}>
            Change the payer
          </button>
        )
      }
    >
      {isChanging ? (
        <ChangePayer payer={payer} onDone={() => setChanging(false)} />
      ) : (
        <FactsTable payer={payer} />
      )}
    </Panel>
  );
}

function FactsTable({ payer }: { readonly payer: Payer }): ReactElement {
  const { address, demands } = payer;
  const asked = DEMANDS.filter(([field]) => demands?.[field] === true).map(([, label]) => label);
  const rows: readonly (readonly [string, string])[] = [
    ["Name on claims", payer.name],
    ["Claim office", address === undefined ? "Not written down; paper claims need it" : addressLine(address)],
    ["Follows the rules of", words(demands?.lineOfBusiness ?? "commercial")],
    ["Asks of claims", asked.length === 0 ? "Nothing beyond the common rules" : asked.join("; ")],
    ["Authorization before", demands?.authorizationCodes.join(", ") || "No code that is written down"],
    [
      "Claims cross over",
      demands === undefined || demands.crossoverWaitDays === 0
        ? "No: the next payer is billed at once"
        : `The next payer is billed after ${counted(demands.crossoverWaitDays, "day")}`,
    ],
  ];
  return (
    <table>
      <tbody>
        {rows.map(([label, value]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** When somebody else changed the payer meanwhile, what is typed stays and the server says so. */
function ChangePayer({
  payer,
  onDone,
}: {
  readonly payer: Payer;
  readonly onDone: () => void;
}): ReactElement {
  const [start] = useState(() => payerTyped(payer));
  const [typed, setTyped] = useKept(`payer ${payer.payerId}`, start);
  const [version, setVersion] = useState(payer.version);
  const body = payerBody(typed);
  const leave = (): void => {
    setTyped(start);
    onDone();
  };
  const change = useChange(
    (practiceId, whole: NonNullable<typeof body>) =>
      call(practiceId, "changePayer", {
        params: { payerId: payer.payerId },
        body: { ...whole, version },
      }),
    leave,
  );
  return (
    <>
      <Form
        label="Change the payer"
        onSubmit={() => {
          if (body !== undefined) change.mutate(body);
        }}
        buttons={
          <>
            <button
              type="submit"
              className="button primary"
              disabled={body === undefined || change.isPending}
            >
              Save
            </button>
            <button type="button" className="button" onClick={leave}>
              Leave as it was
            </button>
          </>
        }
      >
        <PayerFields typed={typed} onType={(part) => setTyped({ ...typed, ...part })} />
      </Form>
      {change.error === null ? null : <Failure problem={change.error} />}
      {payer.version === version ? null : (
        <p role="alert">
          Somebody else changed this payer meanwhile. What you typed is still here.{" "}
          <button type="button" className="button" onClick={() => setVersion(payer.version)}>
            Keep mine on top of theirs
          </button>
        </p>
      )}
    </>
  );
}

function PayerFields({
  typed,
  onType,
}: {
  readonly typed: PayerTyped;
  readonly onType: (part: Partial<PayerTyped>) => void;
}): ReactElement {
  return (
    <>
      {TEXT_FIELDS.map(([field, label, hint]) => (
        <Field key={field} label={label} hint={hint}>
          <input
            className="field"
            value={typed[field]}
            onChange={(event) => onType({ [field]: event.target.value })}
          />
        </Field>
      ))}
      <Choice
        label="Follows the rules of"
        value={typed.lineOfBusiness}
        options={LINES_OF_BUSINESS.map((line) => [line, words(line)])}
        onChoose={(lineOfBusiness) => onType({ lineOfBusiness })}
      />
      {DEMANDS.map(([field, label]) => (
        <Choice
          key={field}
          label={label}
          value={typed[field] ? "yes" : "no"}
          options={[
            ["no", "No"],
            ["yes", "Yes"],
          ]}
          onChoose={(answer) => onType({ [field]: answer === "yes" })}
        />
      ))}
    </>
  );
}
