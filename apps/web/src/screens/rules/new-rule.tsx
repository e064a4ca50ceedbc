import { type ReactElement, useDeferredValue } from "react";
import { call } from "../../api/client.ts";
import { useChange } from "../../api/use-change.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Failure } from "../../ui/answers.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Field, Form } from "../../ui/field.tsx";
import { useKept } from "../../ui/use-kept.ts";
import { ConditionFields } from "./condition-fields.tsx";
import { RuleTrial } from "./rule-trial.tsx";
import { NEW_RULE, type RuleField, type RuleTyped, ruleOf, slugOf } from "./rule-typed.ts";
import styles from "./rules.module.css";

/** Writes a rule by the catalogue of fields; which claims it would catch is worked out while it is typed. */
export function NewRule({
  fields,
  onKept,
}: {
  readonly fields: readonly RuleField[];
  readonly onKept: () => void;
}): ReactElement {
  const [typed, setTyped] = useKept("rule for claims", NEW_RULE);
  const rule = ruleOf(typed);
  const asked = ruleOf(useDeferredValue(typed));
  const trial = useOperation(
    "tryClaimRule",
    { body: asked ?? { name: "", from: "", conditions: [], actions: [] } },
    { enabled: asked !== undefined, keepPrevious: true },
  );
  const keep = useChange(
    (practiceId, whole: NonNullable<typeof rule>) =>
      call(practiceId, "keepClaimRule", { body: { ...whole, reason: typed.reason.trim() } }),
    () => {
      setTyped(NEW_RULE);
      onKept();
    },
  );
  const isWhole = rule !== undefined && typed.reason.trim() !== "" && trial.error === null;
  return (
    <div className={styles.writing}>
      <Form
        label="New rule"
        onSubmit={() => {
          if (rule !== undefined) keep.mutate(rule);
        }}
        buttons={
          <button type="submit" className="button primary" disabled={!isWhole || keep.isPending}>
            Keep the rule
          </button>
        }
      >
        <RuleFields typed={typed} fields={fields} onType={(part) => setTyped({ ...typed, ...part })} />
      </Form>
      {keep.error === null ? null : <Failure problem={keep.error} />}
      {asked === undefined ? (
        <p className="quiet">Once it is whole, the claims that it would catch stand here.</p>
      ) : (
        <Answered of={trial}>{(answer) => <RuleTrial trial={answer} />}</Answered>
      )}
    </div>
  );
}

const KINDS: readonly (readonly [kind: RuleTyped["kind"], words: string])[] = [
  ["stop", "Hold the claim"],
  ["warn", "Warn"],
  ["set", "Set a field"],
];

interface Fields {
  readonly typed: RuleTyped;
  readonly fields: readonly RuleField[];
  readonly onType: (part: Partial<RuleTyped>) => void;
}

function RuleFields({ typed, fields, onType }: Fields): ReactElement {
  const input = (
    field: "name" | "from" | "to" | "message" | "value" | "reason",
    label: string,
    options: { readonly hint?: string; readonly wide?: boolean; readonly type?: "date" } = {},
  ) => (
    <Field label={label} hint={options.hint} wide={options.wide ?? false}>
      <input
        className="field"
        type={options.type ?? "text"}
        value={typed[field]}
        onChange={(event) => onType({ [field]: event.target.value })}
      />
    </Field>
  );
  return (
    <>
      {input("name", "Name", { hint: slugOf(typed.name) || "Such as visits-need-25" })}
      {input("from", "For visits from", { type: "date" })}
      {input("to", "To, if it ends", { type: "date" })}
      <ConditionFields
        conditions={typed.conditions}
        fields={fields}
        onChange={(conditions) => onType({ conditions })}
      />
      <Choice label="What it does" value={typed.kind} options={KINDS} onChoose={(kind) => onType({ kind })} />
      {typed.kind === "set" ? (
        <>
          <Choice
            label="Field to set"
            value={typed.field}
            options={fields.filter(({ canBeSet }) => canBeSet).map(({ name, title }) => [name, title])}
            onChoose={(field) => onType({ field })}
          />
          {input("value", "To")}
        </>
      ) : (
        input("message", "What is wrong and what to do", { wide: true })
      )}
      {input("reason", "Why there is this rule", { wide: true })}
    </>
  );
}
