import type { FormEvent, ReactElement } from "react";
import { type Answer, call } from "../../api/client.ts";
import { useChange } from "../../api/use-change.ts";
import { Failure } from "../../ui/answers.tsx";
import { dollars } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { useKept } from "../../ui/use-kept.ts";

export type ProviderAdjustment = Answer<"openPayment">["providerAdjustments"][number];

/** Takes a provider-level adjustment back, or posts one again; the reason is kept beside the movement. */
export function TurnAdjustment({
  paymentId,
  adjustment: { place, reason: code, amount, state },
  onDone,
}: {
  readonly paymentId: string;
  readonly adjustment: ProviderAdjustment;
  readonly onDone: (told: string) => void;
}): ReactElement {
  const [reason, setReason] = useKept(`turn ${paymentId} ${place}`, "");
  const to = state === "posted" ? "undone" : "posted";
  const of = `${code}, ${dollars(amount)}`;
  const turn = useChange(
    (practiceId) =>
      call(practiceId, "turnProviderAdjustment", {
        params: { paymentId },
        body: { place, to, reason: reason.trim() },
      }),
    () => {
      setReason("");
      onDone(
        to === "undone"
          ? `The provider adjustment ${of} is taken back.`
          : `The provider adjustment ${of} is posted again.`,
      );
    },
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    turn.mutate();
  };
  const verb = to === "undone" ? "Take it back" : "Post it again";
  return (
    <Panel title={`${verb}: provider adjustment ${of}`} padded>
      <form onSubmit={submit}>
        <label>
          Why{" "}
          <input
            className="field"
            size={40}
            placeholder="Such as: it belongs to another payment. No names."
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>{" "}
        <button type="submit" className="button" disabled={reason.trim() === "" || turn.isPending}>
          {verb}
        </button>
      </form>
      {turn.error === null ? null : <Failure problem={turn.error} />}
    </Panel>
  );
}
