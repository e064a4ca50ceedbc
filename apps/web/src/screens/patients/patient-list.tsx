import { Link } from "@tanstack/react-router";
import { type ReactElement, useDeferredValue, useState } from "react";
import type { Answer } from "../../api/client.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty } from "../../ui/answers.tsx";
import { day, dollars } from "../../ui/formats.ts";
import { Page, Panel } from "../../ui/page.tsx";
import { useShortcuts } from "../../ui/shortcuts.tsx";

/** Patients by name, birth date or account, with what is owed. What is searched for never stands in an address. */
export function PatientList(): ReactElement {
  const [text, setText] = useState("");
  const found = useOperation(
    "findPatients",
    { body: { text: useDeferredValue(text) } },
    { keepPrevious: true },
  );
  useShortcuts("Patients", [
    { key: "/", does: "Search", run: () => document.getElementById("patient-search")?.focus() },
  ]);
  return (
    <Page
      title="Patients"
      actions={
        <input
          id="patient-search"
          className="field"
          type="search"
          size={32}
          placeholder="Name, YYYY-MM-DD or account"
          aria-label="Search patients"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      }
    >
      <Panel>
        <Answered of={found}>
          {({ patients }) =>
            patients.length === 0 ? (
              <Empty title="Nobody fits.">
                Give the beginning of a name, a birth date or a whole account number.
              </Empty>
            ) : (
              <PatientTable patients={patients} />
            )
          }
        </Answered>
      </Panel>
    </Page>
  );
}

function PatientTable({ patients }: { readonly patients: Answer<"findPatients">["patients"] }): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          <th>Account</th>
          <th>Name</th>
          <th>Born</th>
          <th className="number">Visits</th>
          <th>Last visit</th>
          <th className="number">Plan owes</th>
          <th className="number">Patient owes</th>
        </tr>
      </thead>
      <tbody>
        {patients.map((patient) => (
          <tr key={patient.patientId}>
            <td className="code">{patient.accountNumber}</td>
            <td>
              <Link to="/patients/$patientId" params={{ patientId: patient.patientId }}>
                {patient.name}
              </Link>
            </td>
            <td>{day(patient.birthDate)}</td>
            <td className="number">{patient.visits}</td>
            <td>{patient.lastVisit === undefined ? "" : day(patient.lastVisit)}</td>
            <td className="number">{dollars(patient.planOwes)}</td>
            <td className="number">{dollars(patient.patientOwes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
