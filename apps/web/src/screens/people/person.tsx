import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import type { Operations } from "../../api/generated.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Failure } from "../../ui/answers.tsx";
import { Page, Panel } from "../../ui/page.tsx";
import { FirstPassword } from "./first-password.tsx";
import styles from "./people.module.css";
import { SignsAs } from "./signs-as.tsx";
import { WaysIn } from "./ways-in.tsx";

type Access = Answer<"openPerson">;
type Change = Operations["changePerson"]["body"];

/** By what one person gets in, and what a manager may do about it. */
export function Person(): ReactElement {
  const { userId } = useParams({ from: "/desk/people/$userId" });
  const { practiceId } = useDesk();
  const queries = useQueryClient();
  const opened = useOperation("openPerson", { params: { userId } });
  const change = useMutation<Answer<"changePerson">, ApiProblem, Change>({
    mutationFn: (body) => call(practiceId, "changePerson", { params: { userId }, body }),
    onSettled: () => {
      queries.invalidateQueries({ queryKey: [practiceId, "openPerson"] });
      queries.invalidateQueries({ queryKey: [practiceId, "listPeople"] });
    },
  });
  const password = change.data?.firstPassword;
  return (
    <Page title={opened.data?.name ?? "Person"} aside={opened.data?.login}>
      {change.error === null ? null : <Failure problem={change.error} />}
      {password === undefined || opened.data === undefined ? null : (
        <FirstPassword login={opened.data.login} password={password} />
      )}
      <Answered of={opened}>
        {(access) => (
          <div className={styles.columns}>
            <Panel title="Way in">
              <WayTable access={access} isBusy={change.isPending} onChange={change.mutate} />
            </Panel>
            <div className={styles.stack}>
              <SignsAs userId={userId} />
              <WaysIn access={access} onEnd={change.mutate} />
            </div>
          </div>
        )}
      </Answered>
    </Page>
  );
}

function WayTable({
  access,
  isBusy,
  onChange,
}: {
  readonly access: Access;
  readonly isBusy: boolean;
  readonly onChange: (change: Change) => void;
}): ReactElement {
  const act = (kind: Exclude<Change, { readonly ref: string }>["kind"], name: string): ReactElement => (
    <button type="button" className="button" disabled={isBusy} onClick={() => onChange({ kind })}>
      {name}
    </button>
  );
  const isClosed = access.state === "disabled";
  return (
    <table>
      <tbody>
        <tr>
          <th scope="row">Login</th>
          <td>{isClosed ? "Closed" : access.isLocked ? "Closed for a while: five wrong tries" : "Open"}</td>
          <td className="number">
            {isClosed || access.isLocked
              ? act("enable", "Open the login")
              : act("disable", "Close the login")}
          </td>
        </tr>
        <tr>
          <th scope="row">Password</th>
          <td>{access.hasPassword ? "Set" : "None yet"}</td>
          <td className="number">{act("reset-password", "Give a new first password")}</td>
        </tr>
        <tr>
          <th scope="row">One-time codes</th>
          <td>{access.hasDevice ? "A device is set up" : "No device"}</td>
          <td className="number">
            {access.hasDevice ? act("remove-device", "Take the device out of use") : null}
          </td>
        </tr>
        <tr>
          <th scope="row">Sessions</th>
          <td>{access.sessions.length === 0 ? "None by password" : `${access.sessions.length} open`}</td>
          <td className="number">
            {access.sessions.length === 0 ? null : act("end-sessions", "End all of them")}
          </td>
        </tr>
      </tbody>
    </table>
  );
}
