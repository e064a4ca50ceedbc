import { type ReactElement, useState } from "react";
import { type Answer, call } from "../../api/client.ts";
import type { Operations } from "../../api/generated.ts";
import { Empty } from "../../ui/answers.tsx";
import { day, span, words } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { given } from "../../ui/typed.ts";
import { electronicWords } from "./electronic-words.ts";
import styles from "./settings.module.css";
import { type FieldSpec, SettingsForm, type Typed } from "./settings-form.tsx";

type Settings = Answer<"openSettings">;
type Enrolment = Settings["enrolments"][number];
type Body = Operations["saveEnrolment"]["body"];

/** How the practice and its clinicians stand with each payer; the form opens below the list. */
export function Enrolments({ settings }: { readonly settings: Settings }): ReactElement {
  const [opened, setOpened] = useState<string>();
  const enrolments = settings.enrolments.toSorted(
    (a, b) => a.payerName.localeCompare(b.payerName) || a.whose.localeCompare(b.whose),
  );
  return (
    <Panel
      title="Enrolments with payers"
      actions={
        <button type="button" className="button" onClick={() => setOpened("new")}>
          Add an enrolment
        </button>
      }
    >
      {enrolments.length === 0 ? (
        <Empty title="No enrolment is on file.">
          Once one is, claims of whoever is not enrolled on the date of service are held and say so.
        </Empty>
      ) : (
        <table>
          <thead>
            <tr>
              <th>Payer</th>
              <th>Whose</th>
              <th>Stands</th>
              <th>Dates of service</th>
              <th>Claims</th>
              <th>Remittances</th>
              <th>Transfers</th>
            </tr>
          </thead>
          <tbody>
            {enrolments.map((enrolment) => (
              <EnrolmentRow
                key={enrolment.enrolmentId}
                enrolment={enrolment}
                isOpen={enrolment.enrolmentId === opened}
                onOpen={() => setOpened(enrolment.enrolmentId)}
              />
            ))}
          </tbody>
        </table>
      )}
      {opened === undefined ? null : (
        <div className={styles.writing}>
          <EnrolmentForm
            key={opened}
            settings={settings}
            enrolment={enrolments.find(({ enrolmentId }) => enrolmentId === opened)}
            onDone={() => setOpened(undefined)}
          />
        </div>
      )}
    </Panel>
  );
}

function EnrolmentRow({
  enrolment,
  isOpen,
  onOpen,
}: {
  readonly enrolment: Enrolment;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}): ReactElement {
  const { payerName, whose, participation, from, to, appliedOn, providerNumber } = enrolment;
  return (
    <tr aria-current={isOpen}>
      <td className="nowrap">
        <button type="button" className="as-link" aria-expanded={isOpen} onClick={onOpen}>
          {payerName}
          <span className="hidden-words"> of {whose}</span>
        </button>
      </td>
      <td>
        {whose}
        {providerNumber === undefined ? null : <div className="quiet small">number {providerNumber}</div>}
      </td>
      <td>{words(participation)}</td>
      <td className="nowrap">
        {from === undefined && appliedOn !== undefined ? `asked for on ${day(appliedOn)} ` : null}
        {span(from, to)}
      </td>
      <td>{electronicWords(enrolment.claims)}</td>
      <td>{electronicWords(enrolment.remittances)}</td>
      <td>{electronicWords(enrolment.funds)}</td>
    </tr>
  );
}

function EnrolmentForm({
  settings,
  enrolment,
  onDone,
}: {
  readonly settings: Settings;
  readonly enrolment: Enrolment | undefined;
  readonly onDone: () => void;
}): ReactElement {
  const title = enrolment === undefined ? "New enrolment" : `${enrolment.payerName}, ${enrolment.whose}`;
  return (
    <SettingsForm
      label={title}
      name={`enrolment ${enrolment?.enrolmentId ?? "new"}`}
      fields={fieldsOf(settings, enrolment)}
      known={typedOf(settings, enrolment)}
      save={(practiceId, typed) =>
        call(practiceId, "saveEnrolment", {
          body: {
            ...bodyOf(typed),
            ...(enrolment === undefined
              ? {}
              : { change: { enrolmentId: enrolment.enrolmentId, version: enrolment.version } }),
          },
        })
      }
      onDone={onDone}
    />
  );
}

const PARTS = ["claims", "remittances", "funds"] as const;
type Part = (typeof PARTS)[number];
type Name =
  | "payerId"
  | "providerId"
  | "participation"
  | "from"
  | "to"
  | "appliedOn"
  | "providerNumber"
  | `${Part}State`
  | `${Part}On`;

const PART_WORDS = {
  claims: "Electronic claims",
  remittances: "Electronic remittances",
  funds: "Electronic transfers",
} as const;

const STANDINGS = ["participating", "non-participating", "pending", "ended"] as const;
const STATES = ["not-started", "sent", "approved", "refused"] as const;

/** Whose it is and with which payer is chosen once. */
function fieldsOf(settings: Settings, enrolment: Enrolment | undefined): readonly FieldSpec<Name>[] {
  const parties: readonly FieldSpec<Name>[] = [
    {
      name: "payerId",
      label: "Payer",
      options: settings.payers.map(({ payerId, name }) => [payerId, name]),
    },
    {
      name: "providerId",
      label: "Whose",
      options: [
        ["", settings.practice.name],
        ...settings.providers.map(({ providerId, name }) => [providerId, name] as const),
      ],
    },
  ];
  return [
    ...(enrolment === undefined ? parties : []),
    { name: "participation", label: "Stands", options: STANDINGS.map((each) => [each, words(each)]) },
    { name: "from", label: "Dates of service from", type: "date" },
    { name: "to", label: "To, if it ends", type: "date" },
    { name: "appliedOn", label: "Asked for on", type: "date" },
    { name: "providerNumber", label: "Number with the payer", hint: "Where it gives one" },
    ...PARTS.flatMap((part): readonly FieldSpec<Name>[] => [
      { name: `${part}State`, label: PART_WORDS[part], options: STATES.map((each) => [each, words(each)]) },
      { name: `${part}On`, label: `${PART_WORDS[part]}: since`, type: "date" },
    ]),
  ];
}

function typedOf(settings: Settings, enrolment: Enrolment | undefined): Typed<Name> {
  return {
    payerId: enrolment?.payerId ?? settings.payers[0]?.payerId ?? "",
    providerId: enrolment?.providerId ?? "",
    participation: enrolment?.participation ?? "pending",
    from: enrolment?.from ?? "",
    to: enrolment?.to ?? "",
    appliedOn: enrolment?.appliedOn ?? "",
    providerNumber: enrolment?.providerNumber ?? "",
    claimsState: enrolment?.claims.state ?? "not-started",
    claimsOn: enrolment?.claims.on ?? "",
    remittancesState: enrolment?.remittances.state ?? "not-started",
    remittancesOn: enrolment?.remittances.on ?? "",
    fundsState: enrolment?.funds.state ?? "not-started",
    fundsOn: enrolment?.funds.on ?? "",
  };
}

function bodyOf(typed: Typed<Name>): Body {
  const part = (name: Part): Body[Part] => ({
    state: typed[`${name}State`] as Body[Part]["state"],
    ...given("on", typed[`${name}On`]),
  });
  return {
    payerId: typed.payerId,
    ...given("providerId", typed.providerId),
    participation: typed.participation as Body["participation"],
    ...given("from", typed.from),
    ...given("to", typed.to),
    ...given("appliedOn", typed.appliedOn),
    ...given("providerNumber", typed.providerNumber),
    claims: part("claims"),
    remittances: part("remittances"),
    funds: part("funds"),
  };
}
