import { type ReactElement, useDeferredValue } from "react";
import { call } from "../../api/client.ts";
import type { Operations } from "../../api/generated.ts";
import { useChange } from "../../api/use-change.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Choice } from "../../ui/choice.tsx";
import { Field } from "../../ui/field.tsx";
import { TriedForm } from "../../ui/tried-form.tsx";
import { useKept } from "../../ui/use-kept.ts";
import { ConditionFields } from "./condition-fields.tsx";
import { RuleTrial } from "./rule-trial.tsx";
import { NEW_RULE, type RuleField, type RuleTyped, ruleOf, slugOf } from "./rule-typed.ts";

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
  const reason = typed.reason.trim();
  const asked = ruleOf(useDeferredValue(typed));
  const trial = useOperation(
    "tryClaimRule",
    { body: asked ?? { name: "", from: "", conditions: [], actions: [] } },
    { enabled: asked !== undefined, keepPrevious: true },
  );
  const keep = useChange(
    (practiceId, body: Operations["keepClaimRule"]["body"]) => call(practiceId, "keepClaimRule", { body }),
    () => {
      setTyped(NEW_RULE);
      onKept();
    },
  );
  return (
    <TriedForm
      label="New rule"
      verb="Keep the rule"
      whole={rule === undefined || reason === "" ? undefined : { ...rule, reason }}
      keeping={keep}
      trial={trial}
      isTried={asked !== undefined}
      untried="Once it is whole, the claims that it would catch stand here."
      fields={<RuleFields typed={typed} fields={fields} onType={(part) => setTyped({ ...typed, ...part })} />}
    >
      {(answer) => <RuleTrial trial={answer} />}
    </TriedForm>
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
