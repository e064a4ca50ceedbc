import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";

type FileOperation = "checkFile" | "examineClaims" | "analyzeFiles";

/**
 * Asks about a file; the answer is forgotten with the screen, for it may hold what identifies a patient. `asked` tells
 * this file and question from others: the bytes themselves are no key.
 */
export function useFileAnswer<Id extends FileOperation>(
  id: Id,
  input: Parameters<typeof call<Id>>[2],
  asked: readonly (string | number)[],
): UseQueryResult<Answer<Id>, ApiProblem> {
  const { practiceId } = useDesk();
  return useQuery<Answer<Id>, ApiProblem>({
    queryKey: [practiceId, id, ...asked],
    queryFn: () => call(practiceId, id, input, { reads: true }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  } as Parameters<typeof useQuery<Answer<Id>, ApiProblem>>[0]);
}
