import { useSearch } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { Page } from "../../ui/page.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { DropZone } from "./drop-zone.tsx";
import { FileReport } from "./file-report.tsx";
import { OldFiles } from "./old-files.tsx";

const TABS = [
  { view: "check", name: "Check a file" },
  { view: "old", name: "What old files tell" },
] as const;

/** Files that are looked at and not taken in. */
export function Files(): ReactElement {
  const { view = "check" } = useSearch({ from: "/desk/files" });
  return (
    <Page title="Files">
      <Tabs label="Files" path="/files" tabs={TABS} chosen={view} />
      {view === "old" ? <OldFiles /> : <OneFile />}
    </Page>
  );
}

function OneFile(): ReactElement {
  const [chosen, setChosen] = useState<{ readonly file: File; readonly ordinal: number }>();
  return (
    <>
      <DropZone
        label="X12 file"
        says="Any X12 file up to 25 MB. It is checked, explained and answered; nothing of it is kept."
        onFiles={([file]) => {
          if (file !== undefined) setChosen({ file, ordinal: (chosen?.ordinal ?? 0) + 1 });
        }}
      />
      {chosen === undefined ? null : <FileReport key={chosen.ordinal} {...chosen} />}
    </>
  );
}
