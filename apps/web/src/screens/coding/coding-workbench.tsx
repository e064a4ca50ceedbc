import { useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useOperation } from "../../api/use-operation.ts";
import { Answered } from "../../ui/answers.tsx";
import { Page } from "../../ui/page.tsx";
import { OpenVisit } from "./open-visit.tsx";

/** One visit to code: the note left, the codes right, the code book beside. No amount is on this screen. */
export function CodingWorkbench(): ReactElement {
  const { encounterId } = useParams({ from: "/desk/coding/$encounterId" });
  const visit = useOperation("openVisitToCode", { params: { encounterId } });
  if (visit.data === undefined) {
    return (
      <Page title="Coding">
        <Answered of={visit}>{() => null}</Answered>
      </Page>
    );
  }
  return <OpenVisit key={encounterId} visit={visit.data} />;
}
