import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Failure } from "../../ui/answers.tsx";
import { words } from "../../ui/formats.ts";
import { Page, Panel } from "../../ui/page.tsx";
import styles from "../people/people.module.css";
import { type EndWay, WaysIn } from "../people/ways-in.tsx";
import { CodeDevice } from "./code-device.tsx";
import { NewKey } from "./new-key.tsx";
import { NewPassword } from "./new-password.tsx";

/** One's own password, device, sessions and keys. */
export function Account(): ReactElement {
  const { practiceId, practiceName } = useDesk();
  const queries = useQueryClient();
  const opened = useOperation("openOwnAccount", {});
  const reload = (): void => {
    queries.invalidateQueries({ queryKey: [practiceId, "openOwnAccount"] });
  };
  const end = useMutation<Answer<"changeOwnAccount">, ApiProblem, EndWay>({
    mutationFn: (body) => call(practiceId, "changeOwnAccount", { body }),
    onSettled: reload,
  });
  return (
    <Page title={opened.data?.name ?? "Your account"} aside={opened.data?.login}>
      {end.error === null ? null : <Failure problem={end.error} />}
      <Answered of={opened}>
        {(access) => (
          <div className={styles.columns}>
            <div className={styles.stack}>
              <NewPassword login={access.login} hasPassword={access.hasPassword} />
              <CodeDevice hasDevice={access.hasDevice} onSetUp={reload} />
              <Panel title={`What you may do at ${practiceName}`} padded>
                <p>{access.permissions.map((each) => words(each).toLowerCase()).join(" · ")}</p>
              </Panel>
            </div>
            <div className={styles.stack}>
              <WaysIn access={access} onEnd={end.mutate} />
              <NewKey permissions={access.permissions} onMade={reload} />
            </div>
          </div>
        )}
      </Answered>
    </Page>
  );
}
