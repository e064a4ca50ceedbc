import { useSearch } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered } from "../../ui/answers.tsx";
import { Page } from "../../ui/page.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { Bank } from "./bank.tsx";
import { Collections } from "./collections.tsx";
import { Credits } from "./credits.tsx";
import { Days } from "./days.tsx";
import { MovingIn } from "./moving-in.tsx";
import { PatientPolicy } from "./patient-policy.tsx";
import { PayerRequests } from "./payer-requests.tsx";

const TABS = [
  { view: "credits", name: "Credits" },
  { view: "requests", name: "Payers' requests" },
  { view: "bank", name: "Bank" },
  { view: "days", name: "Day close" },
  { view: "agencies", name: "Agencies" },
  { view: "policy", name: "Patients' policy" },
] as const;

/** Only for who may take an earlier system's books over. */
const MOVING_IN = { view: "moving-in", name: "Moving in" } as const;

/** The books beside the remittances: what is owed to others, asked by others, banked, closed and given up. */
export function Money(): ReactElement {
  const { view = "credits" } = useSearch({ from: "/desk/money" });
  const { permissions } = useDesk();
  const tabs = permissions.includes("manage-practice") ? [...TABS, MOVING_IN] : TABS;
  const today = useOperation("openToday", {});
  return (
    <Page title="Money">
      <Tabs label="Money" path="/money" tabs={tabs} chosen={view} />
      <Answered of={today}>{({ today: day }) => <View view={view} today={day} />}</Answered>
    </Page>
  );
}

function View({ view, today }: { readonly view: string; readonly today: string }): ReactElement {
  switch (view) {
    case "requests":
      return <PayerRequests today={today} />;
    case "bank":
      return <Bank today={today} />;
    case "days":
      return <Days today={today} />;
    case "agencies":
      return <Collections today={today} />;
    case "moving-in":
      return <MovingIn today={today} />;
    case "policy":
      return <PatientPolicy today={today} />;
    default:
      return <Credits />;
  }
}
