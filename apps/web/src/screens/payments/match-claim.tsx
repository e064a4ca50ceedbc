import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactElement, useState } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty, Failure } from "../../ui/answers.tsx";
import { counted, day, dollars } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";

type Candidates = Answer<"listMatchCandidates">["candidates"];

/** Which claim a claim payment is for: the ones that fit with how sure that is, or one that the person names. */
export function MatchClaim({
  paymentId,
  claimPaymentKey,
  of,
  onDone,
}: {
  readonly paymentId: string;
  readonly claimPaymentKey: string;
  /** What is matched, for its title: a control number, an amount. */
  readonly of: string;
  readonly onDone: (told: string) => void;
}): ReactElement {
  const { practiceId } = useDesk();
  const queries = useQueryClient();
  const [typed, setTyped] = useState("");
  const [alsoNumber, setAlsoNumber] = useState<string>();
  const candidates = useOperation(
    "listMatchCandidates",
    {
      params: { paymentId },
      body: { key: claimPaymentKey, ...(alsoNumber === undefined ? {} : { alsoNumber }) },
    },
    { keepPrevious: true },
  );
  const match = useMutation<Answer<"matchByHand">, ApiProblem, string>({
    mutationFn: (controlNumber) =>
      call(practiceId, "matchByHand", {
        params: { paymentId },
        body: { key: claimPaymentKey, controlNumber },
      }),
    onSuccess: ({ posted }, controlNumber) => {
      onDone(
        posted > 0 ? `Posted on ${controlNumber}.` : `It does not add up on ${controlNumber} and stays held.`,
      );
      return queries.invalidateQueries({ queryKey: [practiceId] });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAlsoNumber(typed.trim());
  };
  return (
    <Panel
      title={`Which claim is ${of} for?`}
      actions={
        <form onSubmit={submit}>
          <label>
            Another claim{" "}
            <input
              className="field"
              size={12}
              placeholder="Its number"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </label>{" "}
          <button type="submit" className="button" disabled={typed.trim() === ""}>
            Look
          </button>
        </form>
      }
    >
      {match.error === null ? null : <Failure problem={match.error} />}
      <Answered of={candidates}>
        {({ candidates: found }) =>
          found.length === 0 ? (
            <Empty title="No claim fits.">Type the number of the claim it is for.</Empty>
          ) : (
            <CandidateTable candidates={found} isBusy={match.isPending} onChoose={match.mutate} />
          )
        }
      </Answered>
    </Panel>
  );
}

function CandidateTable({
  candidates,
  isBusy,
  onChoose,
}: {
  readonly candidates: Candidates;
  readonly isBusy: boolean;
  readonly onChoose: (controlNumber: string) => void;
}): ReactElement {
  return (
    <table aria-label={counted(candidates.length, "claim that may fit", "claims that may fit")}>
      <thead>
        <tr>
          <th>Sure</th>
          <th>Claim</th>
          <th>Patient</th>
          <th>Served</th>
          <th className="number">Charge</th>
          <th className="number">Open</th>
          <th>Why</th>
          <th>
            <span className="hidden-words">Choose</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {candidates.map(
          ({ claimId, controlNumber, patientName, serviceOn, charge, open, confidence, grounds }) => (
            <tr key={claimId}>
              <td className="nowrap">{confidence} %</td>
              <td className="code">{controlNumber}</td>
              <td>{patientName}</td>
              <td className="nowrap">{day(serviceOn)}</td>
              <td className="number">{dollars(charge)}</td>
              <td className="number">{dollars(open)}</td>
              <td>{grounds}</td>
              <td>
                <button
                  type="button"
                  className="button"
                  disabled={isBusy}
                  onClick={() => onChoose(controlNumber)}
                >
                  Post here<span className="hidden-words"> on {controlNumber}</span>
                </button>
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
