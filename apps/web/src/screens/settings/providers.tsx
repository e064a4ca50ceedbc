import { type ReactElement, useState } from "react";
import { type Answer, call } from "../../api/client.ts";
import { Empty } from "../../ui/answers.tsx";
import { span } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { digits, given } from "../../ui/typed.ts";
import styles from "./settings.module.css";
import { type FieldSpec, SettingsForm, type Typed } from "./settings-form.tsx";

type Settings = Answer<"openSettings">;
type Provider = Settings["providers"][number];

/** Who sees patients; the form opens below the list. */
export function Providers({ settings }: { readonly settings: Settings }): ReactElement {
  const [opened, setOpened] = useState<string>();
  const { providers } = settings;
  return (
    <Panel
      title="Clinicians"
      actions={
        <button type="button" className="button" onClick={() => setOpened("new")}>
          Add a clinician
        </button>
      }
    >
      {providers.length === 0 ? (
        <Empty title="There is no clinician yet.">Add one: a visit is signed by a clinician.</Empty>
      ) : (
        <table>
          <thead>
            <tr>
              <th>Name</th>
              <th>NPI</th>
              <th>Taxonomy</th>
              <th>Sees patients</th>
            </tr>
          </thead>
          <tbody>
            {providers.map((provider) => (
              <tr key={provider.providerId} aria-current={provider.providerId === opened}>
                <td>
                  <button
                    type="button"
                    className="as-link"
                    aria-expanded={provider.providerId === opened}
                    onClick={() => setOpened(provider.providerId)}
                  >
                    {provider.name}
                  </button>
                </td>
                <td className="code">{provider.npi}</td>
                <td className="code">{provider.taxonomy}</td>
                <td>
                  {provider.from === undefined ? (
                    <span className="quiet">without a limit</span>
                  ) : (
                    span(provider.from, provider.to)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {opened === undefined ? null : (
        <div className={styles.writing}>
          <ProviderForm
            key={opened}
            provider={providers.find(({ providerId }) => providerId === opened)}
            onDone={() => setOpened(undefined)}
          />
        </div>
      )}
    </Panel>
  );
}

function ProviderForm({
  provider,
  onDone,
}: {
  readonly provider: Provider | undefined;
  readonly onDone: () => void;
}): ReactElement {
  return (
    <SettingsForm
      label={provider === undefined ? "New clinician" : `Clinician ${provider.name}`}
      name={`provider ${provider?.providerId ?? "new"}`}
      fields={FIELDS}
      known={typedOf(provider)}
      save={(practiceId, typed) =>
        call(practiceId, "saveProvider", {
          body: {
            npi: digits(typed.npi),
            first: typed.first,
            last: typed.last,
            taxonomy: typed.taxonomy.toUpperCase(),
            credential: typed.credential,
            ...given("middle", typed.middle),
            ...given("suffix", typed.suffix),
            ...given("from", typed.from),
            ...given("to", typed.to),
            ...(provider === undefined
              ? {}
              : { change: { providerId: provider.providerId, version: provider.version } }),
          },
        })
      }
      onDone={onDone}
    />
  );
}

type Name = "npi" | "first" | "middle" | "last" | "suffix" | "taxonomy" | "credential" | "from" | "to";

const FIELDS: readonly FieldSpec<Name>[] = [
  { name: "last", label: "Last name" },
  { name: "first", label: "First name" },
  { name: "middle", label: "Middle name" },
  { name: "suffix", label: "Suffix" },
  { name: "credential", label: "Credential", hint: "Such as MD, NP" },
  { name: "npi", label: "NPI" },
  { name: "taxonomy", label: "Taxonomy", hint: "Such as 207Q00000X" },
  { name: "from", label: "Sees patients from", type: "date" },
  { name: "to", label: "To, if it ends", type: "date" },
];

function typedOf(provider: Provider | undefined): Typed<Name> {
  return {
    npi: provider?.npi ?? "",
    first: provider?.first ?? "",
    middle: provider?.middle ?? "",
    last: provider?.last ?? "",
    suffix: provider?.suffix ?? "",
    taxonomy: provider?.taxonomy ?? "",
    credential: provider?.credential ?? "",
    from: provider?.from ?? "",
    to: provider?.to ?? "",
  };
}
