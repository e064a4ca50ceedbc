import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { bodyOf, type Draft, type VisitToCode, whyNotSigned } from "./draft.ts";

const CONFLICT = 409;

export interface Signing {
  readonly sign: () => void;
  readonly isBusy: boolean;
  /** Why it did not come to signing, or what the server said. */
  readonly problem: { readonly message: string; readonly remedy?: string } | undefined;
  readonly signed: Answer<"signCodes"> | undefined;
}

/** Signs the accepted codes in the coder's own name. The draft is forgotten only once the server has it. */
export function useSigning(visit: VisitToCode, draft: Draft, forget: () => void): Signing {
  const { practiceId } = useDesk();
  const queries = useQueryClient();
  const [missing, setMissing] = useState<string>();
  const { encounterId, version } = visit;
  const openedAt = useRef(performance.now());
  const mutation = useMutation<Answer<"signCodes">, ApiProblem>({
    mutationFn: () =>
      call(practiceId, "signCodes", {
        params: { encounterId },
        body: {
          draft: bodyOf(draft, false),
          version,
          seconds: Math.round((performance.now() - openedAt.current) / 1_000),
          ...(draft.reasons === undefined ? {} : { reasons: draft.reasons }),
        },
      }),
    // Somebody was faster: the visit as it is now shows what they changed.
    onError: ({ status }) => {
      if (status === CONFLICT) queries.invalidateQueries({ queryKey: [practiceId, "openVisitToCode"] });
    },
    onSuccess: () => {
      forget();
      queries.invalidateQueries({ queryKey: [practiceId, "listCodingQueue"] });
      queries.invalidateQueries({ queryKey: [practiceId, "openToday"] });
      queries.removeQueries({ queryKey: [practiceId, "openVisitToCode"], type: "inactive" });
    },
  });
  const sign = (): void => {
    if (mutation.isPending || mutation.data !== undefined) return;
    const reason = whyNotSigned(draft);
    setMissing(reason);
    if (reason === undefined) mutation.mutate();
  };
  return {
    sign,
    isBusy: mutation.isPending,
    problem:
      missing === undefined
        ? (mutation.error ?? undefined)
        : { message: missing, remedy: "Decide each, then sign." },
    signed: mutation.data,
  };
}
