import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import type { Draft } from "../coding/draft.ts";

export interface Grading {
  readonly submit: () => void;
  readonly again: () => void;
  readonly isBusy: boolean;
  /** Why there is nothing to grade yet. */
  readonly missing: string | undefined;
  readonly problem: ApiProblem | undefined;
  readonly graded: Answer<"gradePracticeCase"> | undefined;
}

/** Sends the codes that stand, with the time since the case was opened. */
export function useGrading(caseId: string, draft: Draft, forget: () => void): Grading {
  const { practiceId } = useDesk();
  const queries = useQueryClient();
  const [openedAt] = useState(() => Date.now());
  const [missing, setMissing] = useState<string>();
  const mutation = useMutation<Answer<"gradePracticeCase">, ApiProblem>({
    mutationFn: () =>
      call(practiceId, "gradePracticeCase", {
        params: { caseId },
        body: { ...codesOf(draft), seconds: Math.round((Date.now() - openedAt) / 1_000) },
      }),
    onSuccess: () => {
      forget();
      for (const id of ["listPracticeCases", "reviewClass"]) {
        queries.invalidateQueries({ queryKey: [practiceId, id] });
      }
    },
  });
  const submit = (): void => {
    if (mutation.isPending || mutation.data !== undefined) return;
    const { diagnoses } = codesOf(draft);
    setMissing(
      diagnoses.length === 0 ? "Add a diagnosis first: an empty answer teaches nothing." : undefined,
    );
    if (diagnoses.length > 0) mutation.mutate();
  };
  return {
    submit,
    again: mutation.reset,
    isBusy: mutation.isPending,
    missing,
    problem: mutation.error ?? undefined,
    graded: mutation.data,
  };
}

function codesOf({ diagnoses, services }: Draft) {
  return {
    diagnoses: diagnoses.filter(({ decision }) => decision !== "refused").map(({ code }) => code),
    services: services
      .filter(({ decision }) => decision !== "refused")
      .map(({ code, modifiers }) => [code, ...modifiers].join("-")),
  };
}
