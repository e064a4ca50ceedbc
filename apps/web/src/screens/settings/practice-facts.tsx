import { type ReactElement, type ReactNode, useState } from "react";
import { type Answer, call } from "../../api/client.ts";
import { addressLine, phone } from "../../ui/formats.ts";
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

type Practice = Answer<"openSettings">["practice"];

/** Who bills and is paid: what every claim, statement, letter and estimate says of the practice. */
export function PracticeFacts({ settings }: { readonly settings: Answer<"openSettings"> }): ReactElement {
  const { practice } = settings;
  const [isOpen, setOpen] = useState(false);
  const rows: readonly (readonly [string, ReactNode])[] = [
    ["Name", practice.name],
    [
      "NPI",
      <span key="npi" className="code">
        {practice.npi}
      </span>,
    ],
    ["Tax id", `${practice.taxKind}, ends in ${practice.taxEnding}`],
    [
      "Taxonomy",
      <span key="taxonomy" className="code">
        {practice.taxonomy}
      </span>,
    ],
    ["Billing address", addressLine(practice.address)],
    [
      "Payments go to",
      practice.payToAddress === undefined ? "The billing address" : addressLine(practice.payToAddress),
    ],
    ["For questions", `${practice.contact.name}, ${phone(practice.contact.phone)}`],
    ["Mail", practice.contact.email ?? "None"],
  ];
  return (
    <Panel
      title="Practice"
      actions={
        <button type="button" className="button" onClick={() => setOpen(true)}>
          Change
        </button>
      }
    >
      <table>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isOpen ? (
        <div className={styles.writing}>
          <PracticeForm practice={practice} onDone={() => setOpen(false)} />
        </div>
      ) : null}
    </Panel>
  );
}

function PracticeForm({
  practice,
  onDone,
}: {
  readonly practice: Practice;
  readonly onDone: () => void;
}): ReactElement {
  return (
    <SettingsForm
      label="Practice"
      name="practice"
      fields={fieldsOf(practice)}
      known={typedOf(practice)}
      save={(practiceId, typed) =>
        call(practiceId, "savePractice", { body: { ...bodyOf(typed, practice), version: practice.version } })
      }
      onDone={onDone}
    />
  );
}

type AddressName = (typeof ADDRESS_FIELDS)[number]["name"];
type PayToName = `payTo-${AddressName}`;
type Name =
  | AddressName
  | PayToName
  | "name"
  | "npi"
  | "taxKind"
  | "tax"
  | "taxonomy"
  | "contact"
  | "phone"
  | "email";

function fieldsOf({ taxEnding }: Practice): readonly FieldSpec<Name>[] {
  return [
    { name: "name", label: "Name" },
    { name: "npi", label: "NPI" },
    {
      name: "taxKind",
      label: "Kind of tax id",
      options: [
        ["EIN", "EIN"],
        ["SSN", "SSN"],
      ],
    },
    { name: "tax", label: "Tax id", hint: `On file, ending in ${taxEnding}; leave empty to keep it` },
    { name: "taxonomy", label: "Taxonomy", hint: "Such as 261QP2300X" },
    ...ADDRESS_FIELDS,
    ...ADDRESS_FIELDS.map(
      ({ name, label }): FieldSpec<Name> => ({
        name: `payTo-${name}`,
        label: `Payments: ${label.toLowerCase()}`,
        ...(name === "line1" ? { hint: "Empty for the billing address" } : {}),
      }),
    ),
    { name: "contact", label: "For questions" },
    { name: "phone", label: "Phone" },
    { name: "email", label: "Mail" },
  ];
}

function typedOf(practice: Practice): Typed<Name> {
  const payTo = typedAddress(practice.payToAddress);
  return {
    name: practice.name,
    npi: practice.npi,
    taxKind: practice.taxKind,
    tax: "",
    taxonomy: practice.taxonomy,
    ...typedAddress(practice.address),
    "payTo-line1": payTo.line1,
    "payTo-line2": payTo.line2,
    "payTo-city": payTo.city,
    "payTo-state": payTo.state,
    "payTo-zip": payTo.zip,
    contact: practice.contact.name,
    phone: practice.contact.phone,
    email: practice.contact.email ?? "",
  };
}

function bodyOf(typed: Typed<Name>, { taxKind }: Practice) {
  const payTo = {
    line1: typed["payTo-line1"],
    line2: typed["payTo-line2"],
    city: typed["payTo-city"],
    state: typed["payTo-state"],
    zip: typed["payTo-zip"],
  };
  const tax = digits(typed.tax);
  return {
    name: typed.name,
    npi: digits(typed.npi),
    taxonomy: typed.taxonomy.toUpperCase(),
    address: addressBody(typed),
    ...(payTo.line1.trim() === "" ? {} : { payToAddress: addressBody(payTo) }),
    contact: { name: typed.contact, phone: digits(typed.phone), ...given("email", typed.email) },
    // Another kind of number is another number.
    ...(tax === "" && typed.taxKind === taxKind
      ? {}
      : {
          taxId: { kind: typed.taxKind === "SSN" ? ("SSN" as const) : ("EIN" as const), digits: tax || "?" },
        }),
  };
}
