import { Link } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { type Answer, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useChange } from "../../api/use-change.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty } from "../../ui/answers.tsx";
import { Deed, DeedsHead } from "../../ui/deeds.tsx";
import { counted, day, dollars } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import styles from "./money.module.css";
import { ReasonForm } from "./reason-form.tsx";
import { Told } from "./told.tsx";

type Credit = Answer<"openCredits">["credits"][number];
type Step = "investigate" | "conclude" | "close";
type Refund = { readonly credit: Credit; readonly toState?: string };

/** Money that the practice holds and somebody else may own, and what may be done about each. */
export function Credits(): ReactElement {
  const opened = useOperation("openCredits", {});
  const [refund, setRefund] = useState<Refund>();
  const [told, setTold] = useState("");
  const ask = useChange((practiceId, { reason, of }: { readonly reason: string; readonly of: Refund }) =>
    call(practiceId, "refundCredit", {
      body: { key: of.credit.key, reason, ...(of.toState === undefined ? {} : { toState: of.toState }) },
    }),
  );
  const apply = useChange((practiceId, patientId: string) =>
    call(practiceId, "applyCredit", { params: { patientId }, body: {} }),
  );
  const identify = useChange((practiceId, key: string) =>
    call(practiceId, "identifyOverpayment", { body: { key } }),
  );
  const move = useChange((practiceId, { id, step }: { readonly id: string; readonly step: Step }) =>
    call(practiceId, "moveOverpayment", { params: { overpaymentId: id }, body: { step } }),
  );
  const isBusy = [ask, apply, identify, move].some(({ isPending }) => isPending);
  const deeds: Deeds = {
    isBusy,
    onRefund: setRefund,
    onApply: (patientId) =>
      apply.mutate(patientId, {
        onSuccess: ({ applied }) => setTold(`${dollars(applied)} is on what was owed.`),
      }),
    onIdentify: (key) =>
      identify.mutate(key, { onSuccess: () => setTold("The 60 days to report and return it have begun.") }),
    onStep: (id, step) => move.mutate({ id, step }, { onSuccess: () => setTold(STEP_TOLD[step]) }),
  };
  return (
    <>
      <Told of={[ask, apply, identify, move]} words={told} />
      {refund === undefined ? null : (
        <ReasonForm
          key={refund.credit.key}
          title={`Give ${dollars(refund.credit.amount)} back to ${refund.toState ?? refund.credit.ownerName}`}
          placeholder="Such as: paid twice."
          verb="Ask for the refund"
          isBusy={ask.isPending}
          onCancel={() => setRefund(undefined)}
          onGive={(reason) =>
            ask.mutate(
              { reason, of: refund },
              {
                onSuccess: () => {
                  setRefund(undefined);
                  setTold("Another person approves it; then it is paid.");
                },
              },
            )
          }
        />
      )}
      <Answered of={opened}>
        {({ credits }) => (
          <Panel title={counted(credits.length, "credit balance")}>
            {credits.length === 0 ? (
              <Empty title="Nobody else's money is here.">
                A line that is paid more than its charge comes here, and money of a patient that is on no
                service.
              </Empty>
            ) : (
              <CreditTable credits={credits} deeds={deeds} />
            )}
          </Panel>
        )}
      </Answered>
    </>
  );
}

const STEP_TOLD: Readonly<Record<Step, string>> = {
  investigate: "The clock rests while it is investigated, for up to 180 days.",
  conclude: "The investigation is over; the 60 days run.",
  close: "The clock is closed.",
};

interface Deeds {
  readonly isBusy: boolean;
  readonly onRefund: (refund: Refund) => void;
  readonly onApply: (patientId: string) => void;
  readonly onIdentify: (key: string) => void;
  readonly onStep: (id: string, step: Step) => void;
}

function CreditTable({
  credits,
  deeds,
}: {
  readonly credits: readonly Credit[];
  readonly deeds: Deeds;
}): ReactElement {
  const { permissions } = useDesk();
  const mayPost = permissions.includes("post-money");
  return (
    <table>
      <thead>
        <tr>
          <th>Whose</th>
          <th>On</th>
          <th className="number">Credit</th>
          <th>Last moved</th>
          <th>60-day clock (42 CFR 401.305)</th>
          <DeedsHead />
        </tr>
      </thead>
      <tbody>
        {credits.map((credit) => (
          <tr key={credit.key}>
            <td>
              {credit.owner === "patient" && credit.patientId !== undefined ? (
                <Link to="/patients/$patientId" params={{ patientId: credit.patientId }}>
                  {credit.ownerName}
                </Link>
              ) : (
                credit.ownerName
              )}{" "}
              <span className="quiet small">{credit.owner === "payer" ? "payer" : "patient"}</span>
            </td>
            <td>
              {credit.claimId === undefined ? (
                "no service yet"
              ) : (
                <Link to="/claims/$claimId" params={{ claimId: credit.claimId }} className="code">
                  {credit.controlNumber}
                </Link>
              )}
            </td>
            <td className="number">{dollars(credit.amount)}</td>
            <td className="nowrap">
              {day(credit.lastMovedOn)} <span className="quiet small">{counted(credit.ageDays, "day")}</span>
            </td>
            <td>
              <Clock credit={credit} />
            </td>
            <td>{mayPost ? <CreditDeeds credit={credit} deeds={deeds} /> : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Clock({ credit: { overpayment, unclaimed, refund } }: { readonly credit: Credit }): ReactElement {
  return (
    <>
      {overpayment === undefined ? null : (
        <div>
          <StateBadge state={overpayment.clock.state} /> return by {day(overpayment.clock.returnBy)}
        </div>
      )}
      {unclaimed === undefined ? null : (
        <div className="small">
          goes to {unclaimed.state === "" ? "the state" : unclaimed.state} on {day(unclaimed.dueOn)}
        </div>
      )}
      {refund === undefined ? null : (
        <div className="small">
          refund of {dollars(refund.amount)} {refund.state}
        </div>
      )}
    </>
  );
}

function CreditDeeds({ credit, deeds }: { readonly credit: Credit; readonly deeds: Deeds }): ReactElement {
  const { overpayment, unclaimed, refund, patientId, ownerName } = credit;
  const offers: (readonly [string, () => void])[] = [];
  if (credit.appliesTo > 0 && patientId !== undefined) {
    offers.push(["Use it", () => deeds.onApply(patientId)]);
  }
  if (refund === undefined) {
    offers.push(["Refund", () => deeds.onRefund({ credit })]);
    if (unclaimed !== undefined && unclaimed.state !== "") {
      offers.push([`To ${unclaimed.state}`, () => deeds.onRefund({ credit, toState: unclaimed.state })]);
    }
  }
  if (overpayment === undefined) offers.push(["Overpayment", () => deeds.onIdentify(credit.key)]);
  else {
    const { id, clock } = overpayment;
    offers.push(
      clock.state === "investigating"
        ? ["End the investigation", () => deeds.onStep(id, "conclude")]
        : ["Investigate", () => deeds.onStep(id, "investigate")],
    );
    offers.push(["Close the clock", () => deeds.onStep(id, "close")]);
  }
  return (
    <span className={styles.deeds}>
      {offers.map(([name, act]) => (
        <Deed
          key={name}
          name={name}
          about={`of ${ownerName}, ${dollars(credit.amount)}`}
          isBusy={deeds.isBusy}
          onDo={act}
        />
      ))}
    </span>
  );
}
