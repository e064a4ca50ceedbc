import { useSearch } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Page } from "../../ui/page.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { AccessSearch } from "./access-search.tsx";
import { PeopleEvents } from "./people-events.tsx";
import { ProofButton } from "./proof-button.tsx";

const TABS = [
  { view: "records", name: "Who opened what" },
  { view: "people", name: "Sign-ins, roles and keys" },
] as const;

/** What was read and written and by whom, and the proof that nobody changed that record. */
export function Audit(): ReactElement {
  const { view = "records" } = useSearch({ from: "/desk/audit" });
  return (
    <Page title="Audit" actions={<ProofButton />}>
      <Tabs label="Audit" path="/audit" tabs={TABS} chosen={view} />
      {view === "people" ? <PeopleEvents /> : <AccessSearch />}
    </Page>
  );
}
