import type { UseMutationResult, UseQueryResult } from "@tanstack/react-query";
import type { ReactElement, ReactNode } from "react";
import type { ApiProblem } from "../api/client.ts";
import { Answered, Failure } from "./answers.tsx";
import { Form } from "./field.tsx";
import styles from "./tried-form.module.css";

/** A form for what is tried before it is kept: what it would do is worked out while it is typed. */
export function TriedForm<Whole, Trial>({
  label,
  verb,
  whole,
  keeping,
  trial,
  isTried,
  untried,
  fields,
  children,
}: {
  readonly label: string;
  readonly verb: string;
  /** What is kept; undefined while something is missing. */
  readonly whole: Whole | undefined;
  readonly keeping: UseMutationResult<unknown, ApiProblem, Whole>;
  readonly trial: UseQueryResult<Trial, ApiProblem>;
  /** Enough stands there to be tried. */
  readonly isTried: boolean;
  /** What is said while it is not. */
  readonly untried: string;
  readonly fields: ReactNode;
  /** What it would do. */
  readonly children: (trial: Trial) => ReactNode;
}): ReactElement {
  return (
    <div className={styles.writing}>
      <Form
        label={label}
        onSubmit={() => {
          if (whole !== undefined) keeping.mutate(whole);
        }}
        buttons={
          <button
            type="submit"
            className="button primary"
            disabled={whole === undefined || trial.error !== null || keeping.isPending}
          >
            {verb}
          </button>
        }
      >
        {fields}
      </Form>
      {keeping.error === null ? null : <Failure problem={keeping.error} />}
      {isTried ? (
        <Answered of={trial}>
          {(answer) => (
            <div className={styles.trial} role="status">
              {children(answer)}
            </div>
          )}
        </Answered>
      ) : (
        <p className="quiet">{untried}</p>
      )}
    </div>
  );
}
