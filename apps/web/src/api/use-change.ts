import { type UseMutationResult, useMutation, useQueryClient } from "@tanstack/react-query";
import type { ApiProblem } from "./client.ts";
import { useDesk } from "./session.ts";

/**
 * A change of the practice; what is shown is read again whatever comes of it. `onDone` is told before that, so that a
 * form is closed before what it changed comes back from the server.
 */
export function useChange<Input = void, Output = unknown>(
  change: (practiceId: string, input: Input) => Promise<Output>,
  onDone?: (output: Output) => void,
): UseMutationResult<Output, ApiProblem, Input> {
  const { practiceId } = useDesk();
  const queries = useQueryClient();
  return useMutation<Output, ApiProblem, Input>({
    mutationFn: (input) => change(practiceId, input),
    ...(onDone === undefined ? {} : { onSuccess: onDone }),
    onSettled: () => queries.invalidateQueries({ queryKey: [practiceId] }),
  });
}
