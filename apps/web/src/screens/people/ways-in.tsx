import type { ReactElement } from "react";
import type { Answer } from "../../api/client.ts";
import { Empty } from "../../ui/answers.tsx";
import { moment, words } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";

type Access = Pick<Answer<"openPerson">, "sessions" | "keys">;
export type EndWay = { readonly kind: "end-session" | "end-key"; readonly ref: string };

/** Open sessions and keys of programs, each to be ended. */
export function WaysIn({
  access,
  onEnd,
}: {
  readonly access: Access;
  readonly onEnd: (end: EndWay) => void;
}): ReactElement {
  return (
    <>
      <Panel title="Open sessions">
        {access.sessions.length === 0 ? (
          <Empty title="No session by password is open.">
            One that was opened by the printed link ends with the server.
          </Empty>
        ) : (
          <table>
            <thead>
              <tr>
                <th>Since</th>
                <th>Last used</th>
                <th>
                  <span className="hidden-words">End</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {access.sessions.map(({ ref, startedAt, lastSeenAt }) => (
                <tr key={ref}>
                  <td>{moment(startedAt)}</td>
                  <td>{moment(lastSeenAt)}</td>
                  <td className="number">
                    <EndButton
                      about={`the session of ${moment(startedAt)}`}
                      onEnd={() => onEnd({ kind: "end-session", ref })}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Panel>
      <Panel title="Keys of programs">
        {access.keys.length === 0 ? (
          <Empty title="No program acts in this name." />
        ) : (
          <table>
            <thead>
              <tr>
                <th>Name</th>
                <th>May</th>
                <th>Until</th>
                <th>
                  <span className="hidden-words">End</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {access.keys.map(({ ref, name, scopes, expiresAt }) => (
                <tr key={ref}>
                  <td>{name}</td>
                  <td>{scopes.map((scope) => words(scope).toLowerCase()).join(", ")}</td>
                  <td className="nowrap">{moment(expiresAt)}</td>
                  <td className="number">
                    <EndButton about={`the key ${name}`} onEnd={() => onEnd({ kind: "end-key", ref })} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Panel>
    </>
  );
}

function EndButton({ about, onEnd }: { readonly about: string; readonly onEnd: () => void }): ReactElement {
  return (
    <button type="button" className="button" aria-label={`End ${about}`} onClick={onEnd}>
      End
    </button>
  );
}
