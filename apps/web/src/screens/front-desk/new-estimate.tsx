import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { type ReactElement, useDeferredValue } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty, Failure } from "../../ui/answers.tsx";
import { day } from "../../ui/formats.ts";
import { Money } from "../../ui/money.tsx";
import { Page, Panel } from "../../ui/page.tsx";
import { useKept } from "../../ui/use-kept.ts";
import styles from "./front-desk.module.css";
import { PlannedServices } from "./planned-services.tsx";
import { NOTHING_PLANNED, plannedBody } from "./planned-typed.ts";

/** What planned services will cost a patient, worked out while they are typed, and given as a paper. */
export function NewEstimate(): ReactElement {
  const { patientId } = useParams({ from: "/desk/front-desk/$patientId/estimate" });
  const { practiceId } = useDesk();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const registration = useOperation("openRegistration", { params: { patientId } });
  const choices = useOperation("listDeskChoices", {});
  const [typed, setTyped] = useKept(`estimate of ${patientId}`, NOTHING_PLANNED);
  const providerId =
    typed.providerId === "" ? (choices.data?.providers[0]?.providerId ?? "") : typed.providerId;
  const body = plannedBody(typed, providerId);
  const asked = plannedBody(useDeferredValue(typed), providerId);
  const worked = useOperation(
    "tryEstimate",
    { params: { patientId }, body: asked ?? EMPTY },
    { enabled: asked !== undefined, keepPrevious: true },
  );
  const give = useMutation<Answer<"giveEstimate">, ApiProblem>({
    mutationFn: () => call(practiceId, "giveEstimate", { params: { patientId }, body: body ?? EMPTY }),
    onSuccess: () => {
      setTyped(NOTHING_PLANNED);
      queries.invalidateQueries({ queryKey: [practiceId] });
      navigate({ to: "/front-desk/$patientId", params: { patientId } });
    },
  });
  const name = registration.data?.name;
  return (
    <Page
      title="Estimate"
      aside={
        name === undefined ? null : (
          <Link to="/front-desk/$patientId" params={{ patientId }}>
            {name.last}, {name.first}
          </Link>
        )
      }
    >
      <Panel title="What is planned" padded>
        <PlannedServices
          typed={{ ...typed, providerId }}
          providers={choices.data?.providers ?? []}
          canGive={body !== undefined && worked.error === null && !give.isPending}
          onType={(change) => setTyped({ ...typed, ...change })}
          onGive={() => give.mutate()}
        />
        {give.error === null ? null : <Failure problem={give.error} />}
      </Panel>
      <Panel title="What it is expected to cost">
        {asked === undefined ? (
          <Empty title="Nothing is planned yet.">
            Name the main service and give at least one code; the cost is worked out as you type.
          </Empty>
        ) : (
          <Answered of={worked}>{(estimate) => <WorkedOut estimate={estimate} />}</Answered>
        )}
      </Panel>
    </Page>
  );
}

/** Never sent: the question is asked only when there is one. */
const EMPTY = { providerId: "", primaryService: "", diagnoses: [], services: [], separately: [] };

function WorkedOut({ estimate }: { readonly estimate: Answer<"tryEstimate"> }): ReactElement {
  const { kind, lines, charged, planPays, patientPays, payerName, gaps, dueOn } = estimate;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th>Code</th>
            <th>Service</th>
            <th className="number">Units</th>
            <th className="number">Charge</th>
            <th className="number">Taken off</th>
            <th className="number">Plan pays</th>
            <th className="number">Patient pays</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={`${line.code} ${index}`}>
              <td className="code">{line.code}</td>
              <td>{line.description}</td>
              <td className="number">{line.units}</td>
              <td className="number">
                <Money cents={line.charge} whys={[line.chargeWhy]} about={`the charge of ${line.code}`} />
              </td>
              <td className="number">
                <Money
                  cents={line.charge - line.planPays - line.patientPays}
                  whys={[line.shareWhy]}
                  about={`what nobody pays of ${line.code}`}
                />
              </td>
              <td className="number">
                <Money
                  cents={line.planPays}
                  whys={[line.shareWhy]}
                  about={`what the plan pays of ${line.code}`}
                />
              </td>
              <td className="number">
                <Money
                  cents={line.patientPays}
                  whys={[line.shareWhy]}
                  about={`what the patient pays of ${line.code}`}
                />
              </td>
            </tr>
          ))}
          <tr className={styles.total}>
            <td colSpan={3}>Together</td>
            <td className="number">
              <Money cents={charged} />
            </td>
            <td className="number">
              <Money cents={charged - planPays - patientPays} />
            </td>
            <td className="number">
              <Money cents={planPays} />
            </td>
            <td className="number">
              <Money cents={patientPays} />
            </td>
          </tr>
        </tbody>
      </table>
      <div className={styles.notes}>
        <p>
          {kind === "self-pay"
            ? "No plan has answered that it covers the day: this is the good-faith estimate for who pays alone."
            : `Shared by what ${payerName ?? "the plan"} answered.`}{" "}
          To be given by {day(dueOn)}.
        </p>
        {gaps.map((gap) => (
          <p key={gap} className="quiet">
            {gap}
          </p>
        ))}
      </div>
    </>
  );
}
