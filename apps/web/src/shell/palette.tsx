import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Command } from "cmdk";
import { type ReactElement, useDeferredValue, useState } from "react";
import { call } from "../api/client.ts";
import { useDesk } from "../api/session.ts";
import { day } from "../ui/formats.ts";
import styles from "./palette.module.css";
import type { SCREENS } from "./screens.ts";

const MAX_SHOWN = 8;

/** Goes to a screen, a patient by name, or a claim by number. */
export default function Palette({
  screens,
  onClose,
}: {
  readonly screens: readonly (typeof SCREENS)[number][];
  readonly onClose: () => void;
}): ReactElement {
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const { patients, claims } = useFound(useDeferredValue(text.trim()));
  const go = (to: string): void => {
    onClose();
    navigate({ to });
  };
  const fitting = screens.filter(({ name }) => name.toLowerCase().includes(text.trim().toLowerCase()));
  return (
    <Command.Dialog
      open
      onOpenChange={onClose}
      label="Go to"
      shouldFilter={false}
      className={styles.palette ?? ""}
      overlayClassName={styles.overlay ?? ""}
    >
      <Command.Input value={text} onValueChange={setText} placeholder="A screen, a patient, a claim number" />
      <Command.List>
        <Command.Empty>Nothing fits. Try the beginning of a last name.</Command.Empty>
        {fitting.length === 0 ? null : (
          <Command.Group heading="Screens">
            {fitting.map(({ path, name }) => (
              <Command.Item key={path} value={path} onSelect={() => go(path)}>
                {name}
              </Command.Item>
            ))}
          </Command.Group>
        )}
        {patients.length === 0 ? null : (
          <Command.Group heading="Patients">
            {patients.map(({ patientId, name, accountNumber, birthDate }) => (
              <Command.Item key={patientId} value={patientId} onSelect={() => go(`/patients/${patientId}`)}>
                {name}
                <span>
                  {accountNumber} · born {day(birthDate)}
                </span>
              </Command.Item>
            ))}
          </Command.Group>
        )}
        {claims.length === 0 ? null : (
          <Command.Group heading="Claims">
            {claims.map(({ claimId, controlNumber, patientName, dateOfService }) => (
              <Command.Item key={claimId} value={claimId} onSelect={() => go(`/claims/${claimId}`)}>
                {controlNumber}
                <span>
                  {patientName} · {day(dateOfService)}
                </span>
              </Command.Item>
            ))}
          </Command.Group>
        )}
      </Command.List>
    </Command.Dialog>
  );
}

function useFound(text: string) {
  const { practiceId, permissions } = useDesk();
  const asksForClaim = /^[a-z]{1,3}\d+$/i.test(text) && permissions.includes("read-claims");
  const asksForPatient = text.length >= 2 && permissions.includes("read-patients");
  const patients = useQuery({
    queryKey: [practiceId, "palette patients", text],
    queryFn: () => call(practiceId, "findPatients", { body: { text } }, { reads: true }),
    enabled: asksForPatient,
  });
  const claims = useQuery({
    queryKey: [practiceId, "palette claims", text],
    queryFn: () =>
      call(practiceId, "listClaims", { query: { controlNumber: text, offset: 0, limit: MAX_SHOWN } }),
    enabled: asksForClaim,
  });
  return {
    patients: asksForPatient ? (patients.data?.patients ?? []).slice(0, MAX_SHOWN) : [],
    claims: asksForClaim ? (claims.data?.rows ?? []) : [],
  };
}
