import { Link } from "@tanstack/react-router";
import { type ReactElement, useDeferredValue, useState } from "react";
import { type Answer, addressOf } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty } from "../../ui/answers.tsx";
import { day, moment, words } from "../../ui/formats.ts";
import { Panel } from "../../ui/page.tsx";
import { FileLinks } from "../reports/file-links.tsx";
import styles from "./audit.module.css";

type Entry = Answer<"listAccess">["entries"][number];
type Person = Answer<"findPatients">["patients"][number];

/** Whose record, who asked, when and what for; the newest first. */
export function AccessSearch(): ReactElement {
  const { practiceId } = useDesk();
  const [patient, setPatient] = useState<Person>();
  const [actor, setActor] = useState("");
  const [kind, setKind] = useState<"" | Entry["kind"]>("");
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [before, setBefore] = useState<number>();
  const query = {
    ...(patient === undefined ? {} : { patientId: patient.patientId }),
    ...(actor === "" ? {} : { actor }),
    ...(kind === "" ? {} : { kind }),
    ...(from === "" ? {} : { from }),
    ...(to === "" ? {} : { to }),
  };
  const found = useOperation(
    "listAccess",
    { query: { ...query, ...(before === undefined ? {} : { before }) } },
    { keepPrevious: true },
  );
  const set =
    <T,>(change: (value: T) => void) =>
    (value: T): void => {
      setBefore(undefined);
      change(value);
    };
  return (
    <>
      <div className={styles.filters}>
        <PatientChoice chosen={patient} onChoose={set(setPatient)} />
        <label>
          Who{" "}
          <select className="field" value={actor} onChange={(event) => set(setActor)(event.target.value)}>
            <option value="">anybody</option>
            {(found.data?.people ?? []).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Did{" "}
          <select
            className="field"
            value={kind}
            onChange={(event) => set(setKind)(event.target.value as "" | Entry["kind"])}
          >
            <option value="">read or write</option>
            <option value="access.read">read</option>
            <option value="access.write">write</option>
          </select>
        </label>
        <DayField name="From" value={from} onChange={set(setFrom)} />
        <DayField name="to" value={to} onChange={set(setTo)} />
        <FileLinks
          of={(format) => addressOf(practiceId, "downloadAccess", { query: { ...query, format } })}
        />
      </div>
      <Panel>
        <Answered of={found}>
          {({ entries, next }) =>
            entries.length === 0 ? (
              <Empty title="Nobody did that.">Take a filter away, or look at other days.</Empty>
            ) : (
              <>
                <AccessTable entries={entries} />
                <Pages next={next} isFirst={before === undefined} onTurn={setBefore} />
              </>
            )
          }
        </Answered>
      </Panel>
    </>
  );
}

function DayField({
  name,
  value,
  onChange,
}: {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactElement {
  return (
    <label>
      {name}{" "}
      <input className="field" type="date" value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}

const MAX_FOUND = 6;

/** A patient by the beginning of a name; chosen, the list is of their record alone. */
function PatientChoice({
  chosen,
  onChoose,
}: {
  readonly chosen: Person | undefined;
  readonly onChoose: (patient: Person | undefined) => void;
}): ReactElement {
  const [text, setText] = useState("");
  const wanted = useDeferredValue(text.trim());
  const found = useOperation("findPatients", { body: { text: wanted } }, { enabled: wanted.length > 1 });
  if (chosen !== undefined) {
    return (
      <button type="button" className="button" onClick={() => onChoose(undefined)}>
        Patient: {chosen.name} ×<span className="hidden-words"> take this filter away</span>
      </button>
    );
  }
  return (
    <span className={styles.found}>
      <label>
        Patient{" "}
        <input
          className="field"
          type="search"
          placeholder="Last name"
          size={14}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {wanted.length < 2
        ? null
        : (found.data?.patients ?? []).slice(0, MAX_FOUND).map((patient) => (
            <button
              key={patient.patientId}
              type="button"
              className="button"
              onClick={() => {
                setText("");
                onChoose(patient);
              }}
            >
              {patient.name}, {day(patient.birthDate)}
            </button>
          ))}
    </span>
  );
}

function AccessTable({ entries }: { readonly entries: readonly Entry[] }): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          <th>At</th>
          <th>Who</th>
          <th>What</th>
          <th>Whose record</th>
          <th>Outcome</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td className="nowrap">{moment(entry.at)}</td>
            <td className="nowrap">{entry.actorName}</td>
            <td>
              {operationWords(entry.route)}
              {entry.kind === "access.write" ? <span className="quiet"> write</span> : null}
            </td>
            <td>{entry.record === undefined ? null : <RecordLink record={entry.record} />}</td>
            <td>{outcomeWords(entry.outcome)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RecordLink({ record }: { readonly record: NonNullable<Entry["record"]> }): ReactElement {
  const { kind, number, patientId, patientName } = record;
  const what = kind === "visit" ? `visit of ${day(number)}` : kind === "claim" ? `claim ${number}` : number;
  return (
    <>
      <Link to="/patients/$patientId" params={{ patientId }}>
        {patientName}
      </Link>{" "}
      <span className="quiet">{what}</span>
    </>
  );
}

function Pages({
  next,
  isFirst,
  onTurn,
}: {
  readonly next: number | undefined;
  readonly isFirst: boolean;
  readonly onTurn: (before: number | undefined) => void;
}): ReactElement | null {
  if (next === undefined && isFirst) return null;
  return (
    <p style={{ display: "flex", gap: 6, padding: "6px 10px" }}>
      {isFirst ? null : (
        <button type="button" className="button" onClick={() => onTurn(undefined)}>
          Newest
        </button>
      )}
      {next === undefined ? null : (
        <button type="button" className="button" onClick={() => onTurn(next)}>
          Older
        </button>
      )}
    </p>
  );
}

/** `openAccount` → `Open account`, as the interface names what was asked. */
function operationWords(route: string): string {
  return words(route.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
}

/** `urn:claimwright:input.not-found` → `Input not found`. */
function outcomeWords(outcome: string): string {
  return words(outcome.replace(/^urn:claimwright:/, ""));
}
