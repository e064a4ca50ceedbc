import { type ReactElement, useDeferredValue } from "react";
import { call } from "../../api/client.ts";
import { useChange } from "../../api/use-change.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Choice } from "../../ui/choice.tsx";
import { Field } from "../../ui/field.tsx";
import { RowList } from "../../ui/row-list.tsx";
import { TriedForm } from "../../ui/tried-form.tsx";
import { useKept } from "../../ui/use-kept.ts";
import { FeeFile } from "../fees/fee-file.tsx";
import { ContractTrial } from "./contract-trial.tsx";
import {
  type ClauseTyped,
  type ContractTyped,
  contractBody,
  feesTyped,
  NEW_CLAUSE,
  NEW_CONTRACT,
  RATE_KINDS,
  type RateKind,
} from "./contract-typed.ts";
import styles from "./payers.module.css";

/** Writes a contract down; what it would have allowed on recent claims is worked out while it is typed. */
export function NewContract({
  payerId,
  onKept,
}: {
  readonly payerId: string;
  readonly onKept: () => void;
}): ReactElement {
  const [typed, setTyped] = useKept(`contract with ${payerId}`, NEW_CONTRACT);
  const body = contractBody(payerId, typed);
  const asked = contractBody(payerId, useDeferredValue(typed));
  const trial = useOperation(
    "tryContract",
    { body: asked ?? { payerId, title: "", from: "", lesserOfCharge: true, clauses: [] } },
    { enabled: asked !== undefined, keepPrevious: true },
  );
  const keep = useChange(
    (practiceId, contract: NonNullable<typeof body>) => call(practiceId, "keepContract", { body: contract }),
    () => {
      setTyped(NEW_CONTRACT);
      onKept();
    },
  );
  return (
    <TriedForm
      label="New contract"
      verb="Keep the contract"
      whole={body}
      keeping={keep}
      trial={trial}
      isTried={asked !== undefined}
      untried="Once it is whole, what it would allow on recent claims stands here."
      fields={<ContractFields typed={typed} onType={(change) => setTyped({ ...typed, ...change })} />}
    >
      {(answer) => <ContractTrial trial={answer} />}
    </TriedForm>
  );
}

interface Fields {
  readonly typed: ContractTyped;
  readonly onType: (change: Partial<ContractTyped>) => void;
}

function ContractFields({ typed, onType }: Fields): ReactElement {
  const date = (field: "from" | "to", label: string) => (
    <Field label={label}>
      <input
        className="field"
        type="date"
        value={typed[field]}
        onChange={(event) => onType({ [field]: event.target.value })}
      />
    </Field>
  );
  return (
    <>
      <Field label="Contract">
        <input
          className="field"
          value={typed.title}
          onChange={(event) => onType({ title: event.target.value })}
        />
      </Field>
      {date("from", "Holds from")}
      {date("to", "To, if it ends")}
      <Choice
        label="More than the charge"
        value={typed.lesserOfCharge ? "never" : "allowed"}
        options={[
          ["never", "Never allowed"],
          ["allowed", "Allowed"],
        ]}
        onChoose={(answer) => onType({ lesserOfCharge: answer === "never" })}
      />
      <RowList
        legend="Clauses, exceptions first"
        rows={typed.clauses}
        named="clause"
        another="Another clause"
        fresh={{ ...NEW_CLAUSE, clause: String(typed.clauses.length + 1) }}
        onChange={(clauses) => onType({ clauses })}
      >
        {(clause, name, onClause) => <ClauseInputs name={name} clause={clause} onType={onClause} />}
      </RowList>
    </>
  );
}

function ClauseInputs({
  name,
  clause,
  onType,
}: {
  /** `clause 2` */
  readonly name: string;
  readonly clause: ClauseTyped;
  readonly onType: (change: Partial<ClauseTyped>) => void;
}): ReactElement {
  const hint = RATE_KINDS.find(([kind]) => kind === clause.kind)?.[2];
  return (
    <>
      <input
        className="field"
        size={8}
        aria-label={`Number of ${name}`}
        value={clause.clause}
        onChange={(event) => onType({ clause: event.target.value })}
      />
      <input
        className="field"
        size={20}
        placeholder="Every code"
        aria-label={`Codes of ${name}`}
        value={clause.codes}
        onChange={(event) => onType({ codes: event.target.value })}
      />
      <select
        className="field"
        aria-label={`Rate of ${name}`}
        value={clause.kind}
        onChange={(event) => onType({ kind: event.target.value as RateKind })}
      >
        {RATE_KINDS.map(([kind, words]) => (
          <option key={kind} value={kind}>
            {words}
          </option>
        ))}
      </select>
      <input
        className={`field ${styles.value}`}
        placeholder={hint}
        aria-label={`Value of ${name}`}
        value={clause.value}
        onChange={(event) => onType({ value: event.target.value })}
      />
      {clause.kind === "fees" ? (
        <FeeFile
          label={`Fees of ${name} from a CSV file`}
          onFees={(fees) => onType({ value: feesTyped(fees) })}
        />
      ) : null}
    </>
  );
}
