import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { counted } from "../../ui/formats.ts";
import styles from "./claim-list.module.css";

/** Sends what is ready of the claims in sight, and takes in what the payer has answered. */
export function ClaimActions({ readyIds }: { readonly readyIds: readonly string[] }): ReactElement | null {
  const { practiceId, permissions } = useDesk();
  const queries = useQueryClient();
  const refresh = (): Promise<void> => queries.invalidateQueries({ queryKey: [practiceId] });
  const send = useMutation<Answer<"sendClaims">, ApiProblem>({
    mutationFn: () => call(practiceId, "sendClaims", { body: { claimIds: readyIds } }),
    onSuccess: refresh,
  });
  const collect = useMutation<Answer<"collectAnswers">, ApiProblem>({
    mutationFn: () => call(practiceId, "collectAnswers", {}),
    onSuccess: refresh,
  });
  if (!permissions.includes("send-claims")) return null;
  return (
    <>
      <span className={styles.told} role="status">
        {send.error?.message ?? collect.error?.message ?? told(send.data, collect.data)}
      </span>
      <button type="button" className="button" disabled={collect.isPending} onClick={() => collect.mutate()}>
        Collect answers
      </button>
      <button
        type="button"
        className="button primary"
        disabled={readyIds.length === 0 || send.isPending}
        onClick={() => send.mutate()}
      >
        Send {counted(readyIds.length, "ready claim")}
      </button>
    </>
  );
}

function told(
  sent: Answer<"sendClaims"> | undefined,
  collected: Answer<"collectAnswers"> | undefined,
): string {
  if (collected !== undefined) {
    if (collected.files.length === 0) return "The payer has left nothing new.";
    const held = collected.files.filter(({ heldReason }) => heldReason !== undefined).length;
    return `${counted(collected.files.length, "answer")} taken in${held === 0 ? "" : `, ${held} held for a person`}.`;
  }
  if (sent === undefined) return "";
  return toldOfFiles(sent.files);
}

type SentFiles = Answer<"sendClaims">["files"];

/** A file goes to one payer; what did not arrive is named. */
function toldOfFiles(files: SentFiles): string {
  const delivered = files.filter(({ outcome }) => outcome === "delivered");
  const claims = delivered.reduce((sum, file) => sum + file.claims, 0);
  const [only, ...others] = delivered;
  const where = others.length === 0 ? only?.fileId : `${delivered.length} files, one for each payer`;
  return [
    ...(only === undefined ? [] : [`${counted(claims, "claim")} sent in ${where}.`]),
    ...files.flatMap(({ fileId, outcome }) => {
      if (outcome === "delivered") return [];
      return outcome === "in-doubt"
        ? [`Nobody can tell whether ${fileId} arrived; it is held.`]
        : [`${fileId} did not arrive; it waits to be sent again.`];
    }),
  ].join(" ");
}
