import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { type ApiProblem, call } from "../api/client.ts";
import { useDesk } from "../api/session.ts";
import { type Finding, findingPlace } from "./finding-list.tsx";

/** Lets a finding stand by the statement that its edit asks for, in one's own name; nothing where it may not. */
export function OverrideButton({
  by,
  encounterId,
  finding,
  onDone,
}: {
  /** As a coder of the visit, or as a biller of its claim. */
  readonly by: "overrideForCoding" | "overrideForClaim";
  readonly encounterId: string;
  readonly finding: Finding;
  readonly onDone?: () => void;
}): ReactElement | null {
  const { practiceId } = useDesk();
  const queries = useQueryClient();
  const { code, override, severity } = finding;
  const stand = useMutation<unknown, ApiProblem>({
    mutationFn: () =>
      call(practiceId, by, {
        params: { encounterId },
        body: { code, place: findingPlace(finding.place) },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [practiceId] });
      onDone?.();
    },
  });
  if (override === undefined || severity === "inform") return null;
  return (
    <>
      <button
        type="button"
        className="button"
        title="It stays on the record with your name"
        disabled={stand.isPending}
        onClick={() => stand.mutate()}
      >
        I state: {override.statement}
      </button>
      {stand.error === null ? null : <span role="alert">{stand.error.message}</span>}
    </>
  );
}
