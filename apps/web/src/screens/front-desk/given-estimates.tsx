import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { addressOf } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty } from "../../ui/answers.tsx";
import { day, dollars } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";

/** The estimates that a patient was given, each as the paper that it was. */
export function GivenEstimates({ patientId }: { readonly patientId: string }): ReactElement {
  const { practiceId } = useDesk();
  const listed = useOperation("listEstimates", { params: { patientId } });
  return (
    <Panel
      title="Estimates"
      actions={
        <Link to="/front-desk/$patientId/estimate" params={{ patientId }} className="button">
          New estimate <kbd>m</kbd>
        </Link>
      }
    >
      <Answered of={listed}>
        {({ estimates }) =>
          estimates.length === 0 ? (
            <Empty title="No estimate was given.">
              Who pays alone gets one before every scheduled service (45 CFR 149.610).
            </Empty>
          ) : (
            <table>
              <tbody>
                {estimates.map(
                  ({ estimateId, madeOn, primaryService, scheduledOn, charged, patientPays }) => (
                    <tr key={estimateId}>
                      <td className="nowrap">{day(madeOn)}</td>
                      <td>
                        {primaryService}
                        {scheduledOn === undefined ? null : (
                          <div className="quiet small">for {day(scheduledOn)}</div>
                        )}
                      </td>
                      <td className="number">
                        {dollars(patientPays)} of {dollars(charged)}
                      </td>
                      <td className="number">
                        <a
                          href={addressOf(practiceId, "printEstimate", { params: { estimateId } })}
                          target="_blank"
                          rel="noreferrer"
                          aria-label={`Estimate of ${day(madeOn)} as PDF`}
                        >
                          PDF
                        </a>
                      </td>
                    </tr>
                  ),
                )}
              </tbody>
            </table>
          )
        }
      </Answered>
    </Panel>
  );
}
