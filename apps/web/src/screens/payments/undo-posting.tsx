import type { FormEvent, ReactElement } from "react";
import { call } from "../../api/client.ts";
import { useChange } from "../../api/use-change.ts";
import { Failure } from "../../ui/answers.tsx";
import { Panel } from "../../ui/page.tsx";
import { useKept } from "../../ui/use-kept.ts";

/** Takes the posting of one claim payment back; what was wrong with it is asked and kept beside every movement. */
export function UndoPosting({
  paymentId,
  claimPaymentKey,
  of,
  onDone,
}: {
  readonly paymentId: string;
  readonly claimPaymentKey: string;
  readonly of: string;
  readonly onDone: (told: string) => void;
}): ReactElement {
  const [reason, setReason] = useKept(`undo ${claimPaymentKey}`, "");
  const undo = useChange(
    (practiceId) =>
      call(practiceId, "undoPosting", {
        params: { paymentId },
        body: { key: claimPaymentKey, reason: reason.trim() },
      }),
    () => {
      setReason("");
      onDone(`The posting of ${of} is taken back; it waits to be posted by hand.`);
    },
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    undo.mutate();
  };
  return (
    <Panel title={`Take the posting of ${of} back`} padded>
      <form onSubmit={submit}>
        <label>
          What was wrong{" "}
          <input
            className="field"
            size={40}
            placeholder="Such as: posted on the wrong visit. No names."
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>{" "}
        <button type="submit" className="button" disabled={reason.trim() === "" || undo.isPending}>
          Take it back
        </button>
      </form>
      {undo.error === null ? null : <Failure problem={undo.error} />}
    </Panel>
  );
}
