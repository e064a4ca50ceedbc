import type { ReactElement } from "react";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty } from "../../ui/answers.tsx";
import { moment, words } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";

/** What happened to logins, roles and keys of the company. */
export function PeopleEvents(): ReactElement {
  const listed = useOperation("listPeopleEvents", {});
  return (
    <Panel>
      <Answered of={listed}>
        {({ events }) =>
          events.length === 0 ? (
            <Empty title="Nobody has signed in with a password yet.">
              Sign-ins, refusals, roles and keys come here.
            </Empty>
          ) : (
            <table>
              <thead>
                <tr>
                  <th>At</th>
                  <th>What</th>
                  <th>Whom it is about</th>
                  <th>Details</th>
                  <th>By</th>
                </tr>
              </thead>
              <tbody>
                {events.map(({ id, at, kind, personName, detail, actorName }) => (
                  <tr key={id}>
                    <td className="nowrap">{moment(at)}</td>
                    <td>{words(kind)}</td>
                    <td>{personName}</td>
                    <td>{detail === undefined ? null : words(detail)}</td>
                    <td>{words(actorName)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Answered>
    </Panel>
  );
}
