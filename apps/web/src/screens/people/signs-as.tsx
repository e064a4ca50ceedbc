import type { ReactElement } from "react";
import { call } from "../../api/client.ts";
import { useChange } from "../../api/use-change.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered } from "../../ui/answers.tsx";
import { Panel } from "../../ui/page.tsx";

/** As which clinician a person answers coders' questions; a login and a clinician are joined once. */
export function SignsAs({ userId }: { readonly userId: string }): ReactElement {
  const links = useOperation("listProviderLinks", { params: { personId: userId } });
  const link = useChange((practiceId, providerId: string) =>
    call(practiceId, "linkProvider", { params: { personId: userId }, body: { providerId } }),
  );
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
