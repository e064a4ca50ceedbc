import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactElement, useState } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import type { Operations } from "../../api/generated.ts";
import { useDesk } from "../../api/session.ts";
import { useShortcuts } from "../../ui/shortcuts.tsx";
import { HOLD_REASONS } from "./hold-reasons.ts";

type Opened = Answer<"openClaim">;
type Change = Operations["changeClaims"]["body"]["change"];

/** What can be done with the claim in its state: correct, send, hold, release, void. */
export function ClaimDeeds({
  opened,
  onCorrect,
  onTold,
}: {
  readonly opened: Opened;
  readonly onCorrect: () => void;
  readonly onTold: (told: string) => void;
}): ReactElement | null {
  const { practiceId, permissions } = useDesk();
  const queries = useQueryClient();
  const { claimId, state } = opened.claim;
  const refresh = (): Promise<void> => queries.invalidateQueries({ queryKey: [practiceId] });
  const failed = ({ message, remedy }: ApiProblem): void => onTold(`${message} ${remedy}`);
  const change = useMutation<Answer<"changeClaims">, ApiProblem, Change>({
    mutationFn: (wanted) =>
      call(practiceId, "changeClaims", { body: { claimIds: [claimId], change: wanted } }),
    onSuccess: ({ claims: [one] }) => {
      onTold(one?.told ?? "Done.");
      return refresh();
    },
    onError: failed,
  });
  const takeBack = useMutation<Answer<"amendClaim">, ApiProblem>({
    mutationFn: () =>
      call(practiceId, "amendClaim", {
        params: { claimId },
        body: { kind: "void", openedVersion: opened.version },
      }),
    onSuccess: () => {
      onTold("It is a void now: send it.");
      return refresh();
    },
    onError: failed,
  });
  const maySend = permissions.includes("send-claims");
  const canCorrect = maySend && CORRECTABLE.has(state);
  useShortcuts("Claim", canCorrect ? [{ key: "c", does: "Correct the claim", run: onCorrect }] : []);
  if (!maySend) return null;
  return (
    <>
      {canCorrect ? (
        <button type="button" className="button" onClick={onCorrect}>
          {ANSWERED.has(state) ? "Replace" : "Correct"} <kbd>c</kbd>
        </button>
      ) : null}
      {state === "ready" ? <HoldChoice onHold={(reason) => change.mutate({ kind: "hold", reason })} /> : null}
      {state === "held" ? (
        <button type="button" className="button" onClick={() => change.mutate({ kind: "release" })}>
          Edit again and release
        </button>
      ) : null}
      {ANSWERED.has(state) ? (
        <button type="button" className="button" onClick={() => takeBack.mutate()}>
          Void
        </button>
      ) : null}
      {state === "ready" ? (
        <button
          type="button"
          className="button primary"
          disabled={change.isPending}
          onClick={() => change.mutate({ kind: "send" })}
        >
          Send
        </button>
      ) : null}
    </>
  );
}

const ANSWERED: ReadonlySet<string> = new Set(["accepted", "paid", "denied"]);
const CORRECTABLE: ReadonlySet<string> = new Set(["held", "ready", "rejected", ...ANSWERED]);

type HoldReason = Extract<Change, { kind: "hold" }>["reason"];

/** Holding asks why; the reason is in the claim's history. */
export function HoldChoice({
  disabled = false,
  onHold,
}: {
  readonly disabled?: boolean;
  readonly onHold: (reason: HoldReason) => void;
}): ReactElement {
  const [reason, setReason] = useState<HoldReason | "">("");
  return (
    <select
      className="field"
      style={{ width: 150 }}
      aria-label="Hold, because"
      disabled={disabled}
      value={reason}
      onChange={(event) => {
        const chosen = event.target.value as HoldReason;
        setReason("");
        onHold(chosen);
      }}
    >
      <option value="">Hold, because…</option>
      {HOLD_REASONS.map(([key, words]) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </select>
  );
}
