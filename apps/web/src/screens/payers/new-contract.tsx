import { type ReactElement, useDeferredValue } from "react";
import { call } from "../../api/client.ts";
import { useChange } from "../../api/use-change.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Failure } from "../../ui/answers.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Field, Form } from "../../ui/field.tsx";
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
    <div className={styles.writing}>
      <Form
        label="New contract"
        onSubmit={() => {
          if (body !== undefined) keep.mutate(body);
        }}
        buttons={
          <button
            type="submit"
            className="button primary"
            disabled={body === undefined || trial.error !== null || keep.isPending}
          >
            Keep the contract
          </button>
        }
      >
        <ContractFields typed={typed} onType={(change) => setTyped({ ...typed, ...change })} />
      </Form>
      {keep.error === null ? null : <Failure problem={keep.error} />}
      {asked === undefined ? (
        <p className="quiet">Once it is whole, what it would allow on recent claims stands here.</p>
      ) : (
        <Answered of={trial}>{(answer) => <ContractTrial trial={answer} />}</Answered>
      )}
    </div>
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
      <Clauses clauses={typed.clauses} onChange={(clauses) => onType({ clauses })} />
    </>
  );
}

function Clauses({
  clauses,
  onChange,
}: {
  readonly clauses: readonly ClauseTyped[];
  readonly onChange: (clauses: readonly ClauseTyped[]) => void;
}): ReactElement {
  const change = (index: number, part: Partial<ClauseTyped>): void =>
    onChange(clauses.map((clause, at) => (at === index ? { ...clause, ...part } : clause)));
  return (
    <fieldset className={styles.clauses}>
      <legend>Clauses, exceptions first</legend>
      {clauses.map((clause, index) => (
        <ClauseRow
          key={index}
          number={index + 1}
          clause={clause}
          onType={(part) => change(index, part)}
          onTakeOut={clauses.length > 1 ? () => onChange(clauses.filter((_, at) => at !== index)) : undefined}
        />
      ))}
      <button
        type="button"
        className="button"
        onClick={() => onChange([...clauses, { ...NEW_CLAUSE, clause: String(clauses.length + 1) }])}
      >
        Another clause
      </button>
    </fieldset>
  );
}

function ClauseRow({
  number,
  clause,
  onType,
  onTakeOut,
}: {
  readonly number: number;
  readonly clause: ClauseTyped;
  readonly onType: (change: Partial<ClauseTyped>) => void;
  readonly onTakeOut: (() => void) | undefined;
}): ReactElement {
  const hint = RATE_KINDS.find(([kind]) => kind === clause.kind)?.[2];
  return (
    <div className={styles.clause}>
      <input
        className="field"
        size={8}
        aria-label={`Number of clause ${number}`}
        value={clause.clause}
        onChange={(event) => onType({ clause: event.target.value })}
      />
      <input
        className="field"
        size={20}
        placeholder="Every code"
        aria-label={`Codes of clause ${number}`}
        value={clause.codes}
        onChange={(event) => onType({ codes: event.target.value })}
      />
      <select
        className="field"
        aria-label={`Rate of clause ${number}`}
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
        aria-label={`Value of clause ${number}`}
        value={clause.value}
        onChange={(event) => onType({ value: event.target.value })}
      />
      {clause.kind === "fees" ? (
        <FeeFile
          label={`Fees of clause ${number} from a CSV file`}
          onFees={(fees) => onType({ value: feesTyped(fees) })}
        />
      ) : null}
      {onTakeOut === undefined ? null : (
        <button type="button" className="button" aria-label={`Take out clause ${number}`} onClick={onTakeOut}>
          Take out
        </button>
      )}
    </div>
  );
}
