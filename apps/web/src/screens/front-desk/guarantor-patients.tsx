import { type ReactElement, useDeferredValue } from "react";
import { useOperation } from "../../api/use-operation.ts";
import { day } from "../../ui/formats.ts";
import styles from "./front-desk.module.css";
import type { PersonTyped } from "./person-typed.ts";

const SHOWN = 5;
const ENOUGH = 2;

/** Patients of the practice with the guarantor's name: choosing one makes their accounts one family's. */
export function GuarantorPatients({
  typed,
  onType,
}: {
  readonly typed: PersonTyped;
  readonly onType: (change: Partial<PersonTyped>) => void;
}): ReactElement | null {
  const text = useDeferredValue(typed.guarantorLast.trim());
  const isChosen = typed.guarantorId !== "";
  const found = useOperation(
    "findPatients",
    { body: { text } },
    { enabled: !isChosen && text.length >= ENOUGH, keepPrevious: true },
  );
  if (isChosen) {
    return (
      <button
        type="button"
        className="button"
        onClick={() => onType({ guarantorId: "", guarantorFirst: "", guarantorLast: "" })}
      >
        Somebody who is no patient
      </button>
    );
  }
  const patients = text.length < ENOUGH ? [] : (found.data?.patients ?? []).slice(0, SHOWN);
  if (patients.length === 0) return null;
  return (
    <fieldset className={styles.family}>
      <legend>The guarantor is a patient here</legend>
      {patients.map(({ patientId, name, birthDate, accountNumber }) => (
        <button
          key={patientId}
          type="button"
          className="button"
          onClick={() => onType({ guarantorId: patientId, ...partsOf(name) })}
        >
          {name}{" "}
          <span className="quiet small">
            born {day(birthDate)}, {accountNumber}
          </span>
        </button>
      ))}
    </fieldset>
  );
}

/** `Collins, Martha A` as it is shown until the record is opened again. */
function partsOf(name: string): Pick<PersonTyped, "guarantorFirst" | "guarantorLast"> {
  const [last = "", first = ""] = name.split(", ");
  return { guarantorLast: last, guarantorFirst: first };
}
