import { useMutation } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import styles from "./audit.module.css";

/** Recomputes the seals over every event of the practice: a change to any of them shows. */
export function ProofButton(): ReactElement {
  const { practiceId } = useDesk();
  const proof = useMutation<Answer<"proveAudit">, ApiProblem>({
    mutationFn: () => call(practiceId, "proveAudit", {}),
  });
  return (
    <>
      <span role="status" className={proof.data?.brokenSeal === undefined ? styles.sound : styles.broken}>
        {proof.error?.message ?? (proof.data === undefined ? "" : toldOf(proof.data))}
      </span>
      <button
        type="button"
        className="button primary"
        disabled={proof.isPending}
        onClick={() => proof.mutate()}
      >
        {proof.isPending ? "Recomputing…" : "Verify the record"}
      </button>
    </>
  );
}

function toldOf({ sealedEvents, unsealedEvents, brokenSeal }: Answer<"proveAudit">): string {
  if (brokenSeal !== undefined) {
    return `Seal ${brokenSeal} does not fit its events: an event was changed or removed. Keep a backup and tell who runs the server.`;
  }
  const open = unsealedEvents === 0 ? "" : ` ${unsealedEvents.toLocaleString("en-US")} await the next seal.`;
  return `${sealedEvents.toLocaleString("en-US")} events are as they were sealed.${open}`;
}
