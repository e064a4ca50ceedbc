import { useSearch } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Page } from "../../ui/page.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { Fees } from "../fees/fees.tsx";
import { ClaimRules } from "../rules/claim-rules.tsx";
import { Dispositions } from "./dispositions.tsx";
import { PayerList } from "./payer-list.tsx";

const TABS = [
  { view: "payers", name: "Payers" },
  { view: "reasons", name: "What reasons mean" },
  { view: "fees", name: "Fees" },
  { view: "rules", name: "Claim rules" },
] as const;

const VIEWS: Readonly<Record<string, ReactElement>> = {
  reasons: <Dispositions />,
  fees: <Fees />,
  rules: <ClaimRules />,
};

/** What the practice has agreed with its payers, and by which rules it deals with them. */
export function Payers(): ReactElement {
  const { view = "payers" } = useSearch({ from: "/desk/payers" });
  return (
    <Page title="Payers">
      <Tabs label="Payers" path="/payers" tabs={TABS} chosen={view} />
      {VIEWS[view] ?? <PayerList />}
    </Page>
  );
}
