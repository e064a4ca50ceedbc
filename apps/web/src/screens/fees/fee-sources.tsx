import { useMutation } from "@tanstack/react-query";
import { type ReactElement, useState } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { Failure } from "../../ui/answers.tsx";
import { counted } from "../../ui/formats.ts";
import { FeeFile } from "./fee-file.tsx";
import styles from "./fees.module.css";

type Fees = Answer<"readFeeFile">["fees"];

/** Fees from a file or as a share of Medicare's; they are put into the grid, where they can still be changed. */
export function FeeSources({
  on,
  onFees,
}: {
  readonly on: string;
  readonly onFees: (fees: Fees) => void;
}): ReactElement {
  return (
    <div className={styles.sources}>
      <FeeFile label="Fees from a CSV file" onFees={onFees} />
      <ShareOfMedicare on={on} onFees={onFees} />
    </div>
  );
}

function ShareOfMedicare({
  on,
  onFees,
}: {
  readonly on: string;
  readonly onFees: (fees: Fees) => void;
}): ReactElement {
  const { practiceId } = useDesk();
  const [percent, setPercent] = useState("");
  const [zip, setZip] = useState("");
  const propose = useMutation<Answer<"proposeFees">, ApiProblem>({
    mutationFn: () =>
      call(practiceId, "proposeFees", { body: { percent: percent.trim(), zip: zip.trim(), on } }),
    onSuccess: ({ fees }) => onFees(fees),
  });
  const unpriced = propose.data?.unpriced ?? [];
  return (
    <form
      aria-label="Share of Medicare"
      onSubmit={(event) => {
        event.preventDefault();
        propose.mutate();
      }}
    >
      <label>
        Percent of Medicare{" "}
        <input
          className="field"
          size={5}
          value={percent}
          onChange={(event) => setPercent(event.target.value)}
        />
      </label>{" "}
      <label>
        in ZIP code{" "}
        <input className="field" size={6} value={zip} onChange={(event) => setZip(event.target.value)} />
      </label>{" "}
      <button
        type="submit"
        className="button"
        disabled={percent.trim() === "" || zip.trim() === "" || propose.isPending}
      >
        Work it out
      </button>
      {propose.error === null ? null : <Failure problem={propose.error} />}
      {propose.data === undefined ? null : (
        <p role="status">
          {counted(propose.data.fees.length, "fee")} worked out by {propose.data.fees[0]?.why.source}.
          {unpriced.length === 0
            ? ""
            : ` Medicare states none for ${unpriced.join(", ")}: these stay as they are.`}
        </p>
      )}
    </form>
  );
}
