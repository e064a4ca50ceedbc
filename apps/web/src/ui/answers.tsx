import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactElement, ReactNode } from "react";
import type { ApiProblem } from "../api/client.ts";
import styles from "./answers.module.css";

/** What the server answered, or that it is on its way, or why not and what to do. */
export function Answered<T>({
  of,
  children,
}: {
  readonly of: UseQueryResult<T, ApiProblem>;
  readonly children: (answer: T) => ReactNode;
}): ReactElement {
  if (of.data !== undefined) return <>{children(of.data)}</>;
  if (of.error !== null) return <Failure problem={of.error} onRetry={() => of.refetch()} />;
  return (
    <p className={styles.loading} role="status">
      Loading…
    </p>
  );
}

/** Why something did not work, and what to do about it. */
export function Failure({
  problem,
  onRetry,
}: {
  readonly problem: {
    readonly message: string;
    readonly remedy?: string;
    readonly place?: string | undefined;
  };
  readonly onRetry?: () => void;
}): ReactElement {
  return (
    <div className={styles.failure} role="alert">
      <p>
        <strong>{problem.message}</strong>
        {problem.place === undefined ? null : <span className="quiet"> {problem.place}</span>}
      </p>
      <p>{problem.remedy ?? "Try again."}</p>
      {onRetry === undefined ? null : (
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}

/** Nothing is here, and that is how it should be or what to do about it. */
export function Empty({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>{title}</p>
      {children}
    </div>
  );
}
