import { type UseMutationResult, useMutation, useQueryClient } from "@tanstack/react-query";
import type { ApiProblem } from "./client.ts";
import { useDesk } from "./session.ts";

/** A change of the practice; what is shown is read again whatever comes of it. */
export function useChange<Input = void, Output = unknown>(
  change: (practiceId: string, input: Input) => Promise<Output>,
): UseMutationResult<Output, ApiProblem, Input> {
  const { practiceId } = useDesk();
  const queries = useQueryClient();
  return useMutation<Output, ApiProblem, Input>({
    mutationFn: (input) => change(practiceId, input),
    onSettled: () => queries.invalidateQueries({ queryKey: [practiceId] }),
  });
}
