import type { ReactElement } from "react";
import { dollars, moment, span, words } from "../../ui/formats.ts";
import type { KnownCoverage } from "./coverage-typed.ts";
import styles from "./front-desk.module.css";

type Benefits = NonNullable<KnownCoverage["benefits"]>;

/** A plan's answer in the order in which a desk reads it: does it hold, what to take, what is left, what else costs. */
export function BenefitsAnswer({ benefits }: { readonly benefits: Benefits }): ReactElement {
  const { status, planName, meaning, askedAt, deductible, outOfPocket, services, messages } = benefits;
  return (
    <div className={styles.benefits}>
      <p className={styles.meaning}>
        <span className={status === "active" ? styles.active : styles.inactive}>{words(status)}.</span>{" "}
        {meaning}
      </p>
      <dl className={styles.facts}>
        {planName === undefined ? null : (
          <>
            <dt>Plan</dt>
            <dd>{planName}</dd>
          </>
        )}
        {benefits.from === undefined ? null : (
          <>
            <dt>Holds</dt>
            <dd>{span(benefits.from, benefits.to)}</dd>
          </>
        )}
        <YearLine title="Deductible" amount={deductible} />
        <YearLine title="Out-of-pocket maximum" amount={outOfPocket} />
        <dt>Answered</dt>
        <dd>{moment(askedAt)}</dd>
      </dl>
      {services.length === 0 ? null : <Services services={services} />}
      {messages.map((message) => (
        <p key={message} className="quiet">
          {message}
        </p>
      ))}
    </div>
  );
}

function YearLine({
  title,
  amount: { whole, left },
}: {
  readonly title: string;
  readonly amount: Benefits["deductible"];
}): ReactElement | null {
  if (whole === undefined && left === undefined) return null;
  const text =
    left === undefined
      ? `${dollars(whole ?? 0)}; the plan did not say what is left`
      : whole === undefined
        ? `${dollars(left)} left`
        : `${dollars(left)} left of ${dollars(whole)}`;
  return (
    <>
      <dt>{title}</dt>
      <dd>{text}</dd>
    </>
  );
}

function Services({ services }: { readonly services: Benefits["services"] }): ReactElement {
  return (
    <table className={styles.gap}>
      <thead>
        <tr>
          <th>For</th>
          <th className="number">Copay</th>
          <th className="number">Patient's part</th>
          <th>Deductible first</th>
        </tr>
      </thead>
      <tbody>
        {services.map(
          ({ type, title, covered, copay, coinsurancePercent, deductibleApplies, needsAuthorization }) => (
            <tr key={type}>
              <td>
                {words(title)}
                {needsAuthorization ? <div className="quiet small">Needs an authorization</div> : null}
              </td>
              {covered ? (
                <>
                  <td className="number">{copay === undefined ? "" : dollars(copay)}</td>
                  <td className="number">
                    {coinsurancePercent === undefined ? "" : `${coinsurancePercent} %`}
                  </td>
                  <td>{deductibleApplies ? "Yes" : "No"}</td>
                </>
              ) : (
                <td colSpan={3}>Not covered</td>
              )}
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
