import type { ReactElement } from "react";
import type { Answer } from "../../api/client.ts";
import { Empty } from "../../ui/answers.tsx";
import { moment, words } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";

/** Who changed which fields and when; what stood in them is not kept. */
export function Changes({ settings }: { readonly settings: Answer<"openSettings"> }): ReactElement {
  return (
    <Panel title="Who changed what">
      {settings.changes.length === 0 ? (
        <Empty title="Nothing was changed yet." />
      ) : (
        <table>
          <thead>
            <tr>
              <th>When</th>
              <th>Who</th>
              <th>What</th>
              <th>Fields</th>
            </tr>
          </thead>
          <tbody>
            {settings.changes.map(({ id, at, by, kind, name, fields }) => (
              <tr key={id}>
                <td className="nowrap">{moment(at)}</td>
                <td>{by}</td>
                <td>
                  {words(kind)}
                  {name === undefined ? null : <span className="quiet"> {name}</span>}
                </td>
                <td>
                  {fields
                    .filter((field) => field !== "id")
                    .map(spaced)
                    .join(", ")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

/** `placeOfService` → `place of service` */
function spaced(field: string): string {
  return field.replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}
