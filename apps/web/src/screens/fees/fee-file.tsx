import { useMutation } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { Failure } from "../../ui/answers.tsx";
import { counted } from "../../ui/formats.ts";

/** Reads a fee schedule as CSV; a file with a fault gives no fees, and says where its faults are. */
export function FeeFile({
  label,
  onFees,
}: {
  readonly label: string;
  readonly onFees: (fees: Answer<"readFeeFile">["fees"]) => void;
}): ReactElement {
  const { practiceId } = useDesk();
  const read = useMutation<Answer<"readFeeFile">, ApiProblem, File>({
    mutationFn: async (file) =>
      call(
        practiceId,
        "readFeeFile",
        { body: { name: file.name, text: await file.text() } },
        { reads: true },
      ),
    onSuccess: ({ fees }) => {
      if (fees.length > 0) onFees(fees);
    },
  });
  return (
    <div>
      <label>
        {label}{" "}
        <input
          type="file"
          accept=".csv,text/csv"
          // A file that was mended is chosen again under its old name, which by itself is no change.
          onClick={(event) => {
            event.currentTarget.value = "";
          }}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) read.mutate(file);
          }}
        />
      </label>
      <span className="quiet small"> Columns code, modifier, amount</span>
      {read.error === null ? null : <Failure problem={read.error} />}
      {read.data === undefined ? null : (
        <div role="status">
          {read.data.faults.length === 0 ? (
            <p>{counted(read.data.fees.length, "fee")} read.</p>
          ) : (
            <>
              <p>
                <strong>Nothing was taken from the file.</strong> Mend it and choose it again:
              </p>
              <ul>
                {read.data.faults.map(({ place, message, remedy }) => (
                  <li key={place}>
                    {place}: {message} {remedy}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </div>
  );
}
