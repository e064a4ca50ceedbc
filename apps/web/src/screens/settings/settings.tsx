import type { ReactElement } from "react";
import { useOperation } from "../../api/use-operation.ts";
import { Answered } from "../../ui/answers.tsx";
import { Page } from "../../ui/page.tsx";
import { Locations } from "./locations.tsx";

/** What the practice says of itself: every claim, statement and form takes it from here. */
export function Settings(): ReactElement {
  const opened = useOperation("openSettings", {});
  return (
    <Page title="Settings">
      <Answered of={opened}>{(settings) => <Locations settings={settings} />}</Answered>
    </Page>
  );
}
