import { useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useOperation } from "../../api/use-operation.ts";
import { Answered } from "../../ui/answers.tsx";
import { Page } from "../../ui/page.tsx";
import { OpenCase } from "./open-case.tsx";

/** One case for learners in the coding workbench: nothing is proposed, the answer is graded. */
export function PracticeCase(): ReactElement {
  const { caseId } = useParams({ from: "/desk/practice/$caseId" });
  const opened = useOperation("openPracticeCase", { params: { caseId } });
  if (opened.data === undefined) {
    return (
      <Page title="Practice">
        <Answered of={opened}>{() => null}</Answered>
      </Page>
    );
  }
  return <OpenCase key={caseId} given={opened.data} />;
}
