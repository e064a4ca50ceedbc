import { useNavigate } from "@tanstack/react-router";
import { useOperation } from "../../api/use-operation.ts";

/** Goes to the visit after this one in the queue; back to the queue when there is none. */
export function useNextVisit(encounterId: string): () => void {
  const navigate = useNavigate();
  const queue = useOperation("listCodingQueue", {});
  return () => {
    const entries = queue.data?.entries ?? [];
    const at = entries.findIndex((entry) => entry.encounterId === encounterId);
    const next =
      entries.slice(at + 1).find(({ state }) => state === "signed") ??
      entries.find((entry) => entry.state === "signed" && entry.encounterId !== encounterId);
    if (next === undefined) navigate({ to: "/coding" });
    else navigate({ to: "/coding/$encounterId", params: { encounterId: next.encounterId } });
  };
}
