import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { type Job, useJob } from "../../api/use-job.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Answered, Empty, Failure } from "../../ui/answers.tsx";
import { counted, moment } from "../../ui/formats.ts";
import { Page, Panel } from "../../ui/page.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import { JobProgress } from "./job-progress.tsx";

/** The long work of the practice: how far it is, what came of it, and another try for what failed. */
export function Jobs(): ReactElement {
  const { practiceId, permissions } = useDesk();
  const queries = useQueryClient();
  const listed = useOperation("listJobs", { query: {} });
  const reload = (): void => {
    queries.invalidateQueries({ queryKey: [practiceId, "listJobs"] });
  };
  const night = useMutation<Answer<"startJobNightly">, ApiProblem>({
    mutationFn: () => call(practiceId, "startJobNightly", { body: {} }),
    onSettled: reload,
  });
  const retry = useMutation<Answer<"retryJob">, ApiProblem, string>({
    mutationFn: (jobId) => call(practiceId, "retryJob", { params: { jobId } }),
    onSettled: reload,
  });
  const problem = night.error ?? retry.error;
  return (
    <Page
      title="Jobs"
      aside={listed.data === undefined ? null : counted(listed.data.jobs.length, "job")}
      actions={
        permissions.includes("manage-practice") ? (
          <button
            type="button"
            className="button primary"
            disabled={night.isPending}
            onClick={() => night.mutate()}
          >
            Do the work of the night now
          </button>
        ) : null
      }
    >
      {problem === null ? null : <Failure problem={problem} />}
      <Panel>
        <Answered of={listed}>
          {({ jobs }) =>
            jobs.length === 0 ? (
              <Empty title="Nothing long has been done yet.">
                Sending many claims, taking answers in, statements, code sets and the work of the night come
                here.
              </Empty>
            ) : (
              <table>
                <thead>
                  <tr>
                    <th>Asked at</th>
                    <th>Job</th>
                    <th>State</th>
                    <th>How far, or what came of it</th>
                    <th>
                      <span className="hidden-words">Retry</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {jobs.map((job) => (
                    <JobRow key={job.id} job={job} onEnded={reload} onRetry={retry.mutate} />
                  ))}
                </tbody>
              </table>
            )
          }
        </Answered>
      </Panel>
    </Page>
  );
}

function JobRow({
  job,
  onEnded,
  onRetry,
}: {
  readonly job: Job;
  readonly onEnded: () => void;
  readonly onRetry: (jobId: string) => void;
}): ReactElement {
  const isOpen = job.state === "waiting" || job.state === "running";
  const followed = useJob(isOpen ? job.id : undefined, onEnded);
  const shown = followed ?? job;
  return (
    <tr>
      <td className="nowrap">{moment(shown.askedAt)}</td>
      <td>{shown.title}</td>
      <td>
        <StateBadge state={shown.state} />
      </td>
      <td>
        <JobProgress job={shown} />
      </td>
      <td className="number">
        {shown.state === "failed" ? (
          <button
            type="button"
            className="button"
            aria-label={`Try again: ${shown.title}`}
            onClick={() => onRetry(shown.id)}
          >
            Try again
          </button>
        ) : null}
      </td>
    </tr>
  );
}
