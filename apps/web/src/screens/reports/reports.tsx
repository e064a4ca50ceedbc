import { useSearch } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useOperation } from "../../api/use-operation.ts";
import { Answered } from "../../ui/answers.tsx";
import { Page } from "../../ui/page.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { KeyFigures } from "./key-figures.tsx";
import { Receivables } from "./receivables.tsx";

const TABS = [
  { view: "figures", name: "Key figures" },
  { view: "receivables", name: "Receivables by age" },
] as const;

/** How the practice does; every number says what it is made of and opens what it counts. */
export function Reports(): ReactElement {
  const { view = "figures" } = useSearch({ from: "/desk/reports" });
  const today = useOperation("openToday", {});
  return (
    <Page title="Reports">
      <Tabs label="Reports" path="/reports" tabs={TABS} chosen={view} />
      <Answered of={today}>
        {({ today: day }) => (view === "receivables" ? <Receivables /> : <KeyFigures today={day} />)}
      </Answered>
    </Page>
  );
}
