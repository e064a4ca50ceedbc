import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FormEvent, ReactElement } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
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
  const { practiceId } = useDesk();
  const queries = useQueryClient();
  const [reason, setReason] = useKept(`turn ${paymentId} ${place}`, "");
  const to = state === "posted" ? "undone" : "posted";
  const of = `${code}, ${dollars(amount)}`;
  const turn = useMutation<Answer<"turnProviderAdjustment">, ApiProblem>({
    mutationFn: () =>
      call(practiceId, "turnProviderAdjustment", {
        params: { paymentId },
        body: { place, to, reason: reason.trim() },
      }),
    onSuccess: () => {
      setReason("");
      onDone(
        to === "undone"
          ? `The provider adjustment ${of} is taken back.`
          : `The provider adjustment ${of} is posted again.`,
      );
      return queries.invalidateQueries({ queryKey: [practiceId] });
    },
  });
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
