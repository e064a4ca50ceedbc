import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactElement, useDeferredValue, useState } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Failure } from "../../ui/answers.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Field, Form } from "../../ui/field.tsx";
import { FindingList } from "../../ui/finding-list.tsx";
import { useKept } from "../../ui/use-kept.ts";
import {
  blankCard,
  type CoverageTyped,
  cardOf,
  coverageBody,
  isEnough,
  type KnownCoverage,
  PLAN_KINDS,
  RELATIONSHIPS,
  SECOND_REASONS,
} from "./coverage-typed.ts";

/** A card, typed, with what a payer would refuse said beside it. */
export function CoverageForm({
  patientId,
  known,
  hasPrimary = false,
  onDone,
}: {
  readonly patientId: string;
  /** The coverage to change; absent for a new one. */
  readonly known?: KnownCoverage;
  readonly hasPrimary?: boolean;
  readonly onDone: () => void;
}): ReactElement {
  const { practiceId } = useDesk();
  const queries = useQueryClient();
  const [start] = useState(() =>
    known === undefined ? blankCard(hasPrimary ? "secondary" : "primary") : cardOf(known),
  );
  const [typed, setTyped] = useKept(`coverage ${patientId} ${known?.coverageId ?? "new"}`, start);
  const asked = useDeferredValue(typed);
  const tried = useOperation(
    "tryCoverage",
    {
      params: { patientId },
      body: { ...coverageBody(asked), ...(known === undefined ? {} : { coverageId: known.coverageId }) },
    },
    { enabled: isEnough(asked), keepPrevious: true },
  );
  const findings = isEnough(typed) ? (tried.data?.findings ?? []) : [];
  const save = useMutation<Answer<"saveCoverage">, ApiProblem>({
    mutationFn: () => {
      const change =
        known === undefined ? {} : { change: { coverageId: known.coverageId, version: known.version } };
      return call(practiceId, "saveCoverage", {
        params: { patientId },
        body: { ...coverageBody(typed), ...change },
      });
    },
    onSuccess: () => {
      setTyped(start);
      onDone();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: [practiceId] }),
  });
  const isStopped = !isEnough(typed) || findings.some(({ severity }) => severity === "stop");
  return (
    <>
      <Form
        label="Coverage"
        onSubmit={() => save.mutate()}
        buttons={
          <>
            <button type="submit" className="button primary" disabled={isStopped || save.isPending}>
              Save the coverage
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                setTyped(start);
                onDone();
              }}
            >
              {known === undefined ? "Add none" : "Leave as it was"}
            </button>
          </>
        }
      >
        <CardFields typed={typed} onType={(part) => setTyped({ ...typed, ...part })} />
      </Form>
      {findings.length === 0 ? null : <FindingList findings={findings} whenNone="" />}
      {save.error === null ? null : <Failure problem={save.error} />}
    </>
  );
}

interface Fields {
  readonly typed: CoverageTyped;
  readonly onType: (change: Partial<CoverageTyped>) => void;
}

function CardFields({ typed, onType }: Fields): ReactElement {
  const choices = useOperation("listDeskChoices", {});
  const payers = (choices.data?.payers ?? []).map(({ payerId, name }) => [payerId, name] as const);
  return (
    <>
      <CardChoice
        field="payerId"
        label="Payer"
        options={[["", "Choose"], ...payers]}
        {...{ typed, onType }}
      />
      <CardChoice
        field="rank"
        label="Pays"
        options={[
          ["primary", "First"],
          ["secondary", "Second"],
          ["tertiary", "Third"],
        ]}
        {...{ typed, onType }}
      />
      <Input field="memberId" label="Member number" {...{ typed, onType }} />
      <Input field="groupNumber" label="Group number" {...{ typed, onType }} />
      <Input field="planName" label="Plan" {...{ typed, onType }} />
      <CardChoice field="claimFilingCode" label="Kind of plan" options={PLAN_KINDS} {...{ typed, onType }} />
      {typed.claimFilingCode === "MB" && typed.rank !== "primary" ? (
        <CardChoice
          field="insuranceTypeCode"
          label="Why Medicare pays second"
          options={[["", "Choose"], ...SECOND_REASONS]}
          {...{ typed, onType }}
        />
      ) : null}
      <Input field="from" label="Holds from" type="date" {...{ typed, onType }} />
      <Input field="to" label="To, if it has ended" type="date" {...{ typed, onType }} />
      <CardChoice field="relationship" label="The member is" options={RELATIONSHIPS} {...{ typed, onType }} />
      {typed.relationship === "18" ? null : (
        <>
          <Input field="last" label="Member's last name" {...{ typed, onType }} />
          <Input field="first" label="Member's first name" {...{ typed, onType }} />
          <Input field="birthDate" label="Member's birth date" type="date" {...{ typed, onType }} />
          <CardChoice
            field="sex"
            label="Member's sex"
            options={[
              ["", "Choose"],
              ["F", "Female"],
              ["M", "Male"],
              ["U", "Unknown"],
            ]}
            {...{ typed, onType }}
          />
        </>
      )}
    </>
  );
}

interface OneField extends Fields {
  readonly field: keyof CoverageTyped;
  readonly label: string;
}

function Input({
  field,
  label,
  type = "text",
  typed,
  onType,
}: OneField & { readonly type?: "text" | "date" }): ReactElement {
  return (
    <Field label={label}>
      <input
        className="field"
        type={type}
        autoComplete="off"
        value={typed[field]}
        onChange={(event) => onType({ [field]: event.target.value })}
      />
    </Field>
  );
}

function CardChoice({
  field,
  label,
  options,
  typed,
  onType,
}: OneField & { readonly options: readonly (readonly [value: string, words: string])[] }): ReactElement {
  return (
    <Choice
      label={label}
      value={typed[field]}
      options={options}
      onChoose={(value) => onType({ [field]: value })}
    />
  );
}
