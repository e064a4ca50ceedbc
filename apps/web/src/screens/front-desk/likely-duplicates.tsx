import { Link } from "@tanstack/react-router";
import { type ReactElement, useDeferredValue } from "react";
import type { Answer } from "../../api/client.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Empty } from "../../ui/answers.tsx";
import { day } from "../../ui/formats.ts";
import { digits } from "../../ui/typed.ts";
import styles from "./front-desk.module.css";
import type { PersonTyped } from "./person-typed.ts";

export type Likely = Answer<"findDuplicates">["likely"];

/** Who of the practice may be the person that is being typed; asked while it is typed. */
export function useLikelyDuplicates(typed: PersonTyped): Likely {
  const { first, last, birthDate, phone, ssn } = useDeferredValue(typed);
  const body = {
    first: first.trim(),
    last: last.trim(),
    birthDate,
    phone: digits(phone),
    ssn: digits(ssn),
  };
  const enough = body.last.length >= 3 || body.birthDate !== "" || body.ssn.length === 9;
  const found = useOperation("findDuplicates", { body }, { enabled: enough, keepPrevious: true });
  return enough ? (found.data?.likely ?? []) : [];
}

export function LikelyDuplicates({ likely }: { readonly likely: Likely }): ReactElement {
  if (likely.length === 0) {
    return (
      <Empty title="Nobody like this is registered.">
        Name, birth date and phone are compared as you type.
      </Empty>
    );
  }
  return (
    <ul className={styles.likely}>
      {likely.map(({ patientId, name, accountNumber, birthDate, sure, reasons }) => (
        <li key={patientId} data-sure={sure}>
          <p>
            <Link to="/front-desk/$patientId" params={{ patientId }}>
              {name}
            </Link>{" "}
            <span className="code">{accountNumber}</span> born {day(birthDate)}
          </p>
          {reasons.map((reason) => (
            <p key={reason} className="quiet small">
              {reason}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
