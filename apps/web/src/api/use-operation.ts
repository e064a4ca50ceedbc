import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { type Answer, type ApiProblem, call } from "./client.ts";
import type { Operations } from "./generated.ts";
import { useDesk } from "./session.ts";

type CallInput<Id extends keyof Operations> = Parameters<typeof call<Id>>[2];

/** Reads one operation and keeps its answer; the same input asks once. */
export function useOperation<Id extends keyof Operations>(
  id: Id,
  input: CallInput<Id>,
  options: { readonly enabled?: boolean; readonly keepPrevious?: boolean } = {},
): UseQueryResult<Answer<Id>, ApiProblem> {
  const { practiceId } = useDesk();
  return useQuery<Answer<Id>, ApiProblem>({
    queryKey: [practiceId, id, input],
    queryFn: () => call(practiceId, id, input, { reads: true }),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious === true
      ? { placeholderData: (previous: Answer<Id> | undefined) => previous }
      : {}),
  } as Parameters<typeof useQuery<Answer<Id>, ApiProblem>>[0]);
}
