import { useSearch } from "@tanstack/react-router";
import type { ReactElement } from "react";
import type { Answer } from "../../api/client.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered } from "../../ui/answers.tsx";
import { Page } from "../../ui/page.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { Changes } from "./changes.tsx";
import { Enrolments } from "./enrolments.tsx";
import { Locations } from "./locations.tsx";
import { PracticeFacts } from "./practice-facts.tsx";
import { Providers } from "./providers.tsx";

const TABS = [
  { view: "practice", name: "Practice" },
  { view: "locations", name: "Locations" },
  { view: "providers", name: "Clinicians" },
  { view: "enrolments", name: "Enrolments" },
  { view: "changes", name: "Who changed what" },
] as const;

/** What the practice says of itself: every claim, statement and form takes it from here. */
export function Settings(): ReactElement {
  const { view = "practice" } = useSearch({ from: "/desk/settings" });
  const opened = useOperation("openSettings", {});
  return (
    <Page title="Settings">
      <Tabs label="Settings" path="/settings" tabs={TABS} chosen={view} />
      <Answered of={opened}>{(settings) => <View view={view} settings={settings} />}</Answered>
    </Page>
  );
}

function View({
  view,
  settings,
}: {
  readonly view: string;
  readonly settings: Answer<"openSettings">;
}): ReactElement {
  switch (view) {
    case "providers":
      return <Providers settings={settings} />;
    case "enrolments":
      return <Enrolments settings={settings} />;
    case "changes":
      return <Changes settings={settings} />;
    case "locations":
      return <Locations settings={settings} />;
    default:
      return <PracticeFacts settings={settings} />;
  }
}
