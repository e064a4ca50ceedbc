import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useOperation } from "../../api/use-operation.ts";
import { usDates } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";

/** Enrolments that end, wait or were refused: claims are held by them. */
export function EnrolmentsToWatch(): ReactElement | null {
  const { data } = useOperation("watchEnrolments", {});
  if (data === undefined || data.enrolments.length === 0) return null;
  return (
    <Panel
      title="Enrolments to look at"
      actions={
        <Link to="/settings" search={{ view: "enrolments" }}>
          All enrolments
        </Link>
      }
    >
      <table>
        <tbody>
          {data.enrolments.map(({ enrolmentId, payerName, whose, reason }) => (
            <tr key={`${enrolmentId} ${reason}`}>
              <td>{payerName}</td>
              <td>{whose}</td>
              <td>{usDates(reason)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
