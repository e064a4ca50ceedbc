import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered } from "../../ui/answers.tsx";
import { Panel } from "../../ui/page.tsx";

/** As which clinician a person answers coders' questions; a login and a clinician are joined once. */
export function SignsAs({ userId }: { readonly userId: string }): ReactElement {
  const { practiceId } = useDesk();
  const queries = useQueryClient();
  const links = useOperation("listProviderLinks", { params: { personId: userId } });
  const link = useMutation<Answer<"linkProvider">, ApiProblem, string>({
    mutationFn: (providerId) =>
      call(practiceId, "linkProvider", { params: { personId: userId }, body: { providerId } }),
    onSettled: () => queries.invalidateQueries({ queryKey: [practiceId, "listProviderLinks"] }),
  });
  return (
    <Panel title="Signs as" padded>
      <Answered of={links}>
        {({ linked, others }) => (
          <>
            <p>
              {linked.length === 0
                ? "Nobody: this login answers no questions of coders."
                : linked.map(({ name }) => name).join("; ")}
            </p>
            {others.length === 0 ? null : (
              <select
                className="field"
                aria-label="Let this person sign as"
                value=""
                disabled={link.isPending}
                onChange={(event) => link.mutate(event.target.value)}
              >
                <option value="">Let them sign as…</option>
                {others.map(({ providerId, name }) => (
                  <option key={providerId} value={providerId}>
                    {name}
                  </option>
                ))}
              </select>
            )}
            {link.error === null ? null : <p role="alert">{link.error.message}</p>}
          </>
        )}
      </Answered>
    </Panel>
  );
}
