import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useDesk } from "../../api/session.ts";
import { useOperation } from "../../api/use-operation.ts";

/** What waits outside the billing office: for learners and teachers, auditors and who runs the system. */
export function WaitingElsewhere(): ReactElement {
  const { permissions } = useDesk();
  const may = (permission: string): boolean => permissions.includes(permission);
  return (
    <>
      {may("practise") ? <CasesLeft /> : null}
      {may("teach") ? <Learners /> : null}
      {may("read-audit") ? <Refusals /> : null}
      {may("manage-codes") ? <FailedJobs /> : null}
    </>
  );
}

function CasesLeft(): ReactElement | null {
  const { data } = useOperation("listPracticeCases", {});
  const left = data?.cases.filter(({ attempts }) => attempts === 0).length;
  return <Tile path="/practice" count={left} words="practice cases to take" />;
}

function Learners(): ReactElement | null {
  const { data } = useOperation("reviewClass", {});
  return <Tile path="/practice" view="class" count={data?.learners.length} words="learners in the class" />;
}

function Refusals(): ReactElement | null {
  const { data } = useOperation("listPeopleEvents", { query: {} });
  const refused = data?.events.filter(({ kind }) => kind === "sign-in.refused").length;
  return <Tile path="/audit" view="people" count={refused} words="sign-ins refused" />;
}

function FailedJobs(): ReactElement | null {
  const { data } = useOperation("listJobs", { query: { state: "failed" } });
  return <Tile path="/jobs" count={data?.jobs.length} words="jobs failed" />;
}

function Tile({
  path,
  view,
  count,
  words,
}: {
  readonly path: string;
  readonly view?: string;
  readonly count: number | undefined;
  readonly words: string;
}): ReactElement | null {
  if (count === undefined) return null;
  return (
    <li>
      <Link to={path} search={view === undefined ? {} : { view }}>
        <strong>{count}</strong> {words}
      </Link>
    </li>
  );
}
