import { type ReactElement, useState } from "react";
import { type Answer, call } from "../../api/client.ts";
import { Empty } from "../../ui/answers.tsx";
import { addressLine, phone, span } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { digits, given } from "../../ui/typed.ts";
import styles from "./settings.module.css";
import {
  ADDRESS_FIELDS,
  addressBody,
  type FieldSpec,
  SettingsForm,
  type Typed,
  typedAddress,
} from "./settings-form.tsx";

type Settings = Answer<"openSettings">;
type Location = Settings["locations"][number];

/** Where patients are seen; the form opens below the list. */
export function Locations({ settings }: { readonly settings: Settings }): ReactElement {
  const { locations, places } = settings;
  const [opened, setOpened] = useState<string>();
  const known = locations.find(({ locationId }) => locationId === opened);
  return (
    <Panel
      title="Locations"
      actions={
        <button type="button" className="button" onClick={() => setOpened("new")}>
          Add a location
        </button>
      }
    >
      {locations.length === 0 ? (
        <Empty title="The practice's own address is its only place.">
          Add one for each place where patients are seen.
        </Empty>
      ) : (
        <table>
          <thead>
            <tr>
              <th>Name</th>
              <th>Address</th>
              <th>Place of service</th>
              <th>NPI</th>
              <th>CLIA</th>
              <th>Open</th>
            </tr>
          </thead>
          <tbody>
            {locations.map((location) => (
              <tr key={location.locationId} aria-current={location.locationId === opened}>
                <td>
                  <button
                    type="button"
                    className="as-link"
                    onClick={() => setOpened(location.locationId)}
                    aria-expanded={location.locationId === opened}
                  >
                    {location.name}
                  </button>
                  {location.phone === undefined ? null : (
                    <div className="quiet small">{phone(location.phone)}</div>
                  )}
                </td>
                <td>{addressLine(location.address)}</td>
                <td>
                  <span className="code">{location.placeOfService}</span>{" "}
                  {places.find(({ code }) => code === location.placeOfService)?.title}
                </td>
                <td>
                  {location.npi === undefined ? (
                    <span className="quiet">the practice's</span>
                  ) : (
                    <span className="code">{location.npi}</span>
                  )}
                </td>
                <td>
                  {location.cliaNumber === undefined ? (
                    <span className="quiet">none</span>
                  ) : (
                    <span className="code">{location.cliaNumber}</span>
                  )}
                </td>
                <td className="nowrap">{span(location.from, location.to)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {opened === undefined ? null : (
        <div className={styles.writing}>
          <LocationForm key={opened} location={known} places={places} onDone={() => setOpened(undefined)} />
        </div>
      )}
    </Panel>
  );
}

function LocationForm({
  location,
  places,
  onDone,
}: {
  readonly location: Location | undefined;
  readonly places: Settings["places"];
  readonly onDone: () => void;
}): ReactElement {
  const options = places.map(({ code, title }) => [code, `${code} ${title}`] as const);
  return (
    <SettingsForm
      label={location === undefined ? "New location" : `Location ${location.name}`}
      name={`location ${location?.locationId ?? "new"}`}
      fields={fieldsOf(options)}
      known={typedOf(location)}
      save={(practiceId, typed) =>
        call(practiceId, "saveLocation", {
          body: {
            name: typed.name,
            address: addressBody(typed),
            placeOfService: typed.placeOfService,
            from: typed.from,
            ...given("npi", digits(typed.npi)),
            ...given("phone", digits(typed.phone)),
            ...given("cliaNumber", typed.cliaNumber.toUpperCase()),
            ...given("to", typed.to),
            ...(location === undefined
              ? {}
              : { change: { locationId: location.locationId, version: location.version } }),
          },
        })
      }
      onDone={onDone}
    />
  );
}

type Name =
  | (typeof ADDRESS_FIELDS)[number]["name"]
  | "name"
  | "placeOfService"
  | "npi"
  | "phone"
  | "cliaNumber"
  | "from"
  | "to";

function fieldsOf(places: readonly (readonly [string, string])[]): readonly FieldSpec<Name>[] {
  return [
    { name: "name", label: "Name" },
    ...ADDRESS_FIELDS,
    {
      name: "placeOfService",
      label: "Place of service",
      ...(places.length === 0 ? { hint: "Two digits, 11 for an office" } : { options: places }),
    },
    { name: "npi", label: "NPI of the facility", hint: "Where it has its own" },
    { name: "phone", label: "Phone" },
    { name: "cliaNumber", label: "CLIA number", hint: "Where tests are done, such as 14D0000001" },
    { name: "from", label: "Open from", type: "date" },
    { name: "to", label: "To, if it closes", type: "date" },
  ];
}

function typedOf(location: Location | undefined): Typed<Name> {
  return {
    name: location?.name ?? "",
    ...typedAddress(location?.address),
    placeOfService: location?.placeOfService ?? "11",
    npi: location?.npi ?? "",
    phone: location?.phone ?? "",
    cliaNumber: location?.cliaNumber ?? "",
    from: location?.from ?? "",
    to: location?.to ?? "",
  };
}
