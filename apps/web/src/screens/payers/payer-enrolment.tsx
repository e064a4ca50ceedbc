import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { electronicWords } from "../settings/electronic-words.ts";
import styles from "./payers.module.css";

/** Whether the payer sends its answers and money as files, as far as the practice's enrolment says. */
export function PayerEnrolment({ payerId }: { readonly payerId: string }): ReactElement | null {
  const { permissions } = useDesk();
  const may = permissions.includes("manage-practice");
  const settings = useOperation("openSettings", {}, { enabled: may });
  const own = settings.data?.enrolments.find(
    (each) => each.payerId === payerId && each.providerId === undefined,
  );
  if (own === undefined) return null;
  const comes = own.remittances.state === "approved";
  return (
    <p className={styles.enrolment}>
      {comes ? (
        "Remittances come as files. "
      ) : (
        <strong>Remittances do not come as files: look for paper. </strong>
      )}
      <span className="quiet">
        Claims: {electronicWords(own.claims).toLowerCase()} · remittances:{" "}
        {electronicWords(own.remittances).toLowerCase()} · transfers:{" "}
        {electronicWords(own.funds).toLowerCase()}
        {" · "}
        <Link to="/settings" search={{ view: "enrolments" }}>
          Enrolments
        </Link>
      </span>
    </p>
  );
}
