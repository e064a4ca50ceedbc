import type { ReactElement } from "react";
import type { Job } from "../../api/use-job.ts";

/** How far a job is, what came of it, or why it failed and what to do. */
export function JobProgress({ job }: { readonly job: Job }): ReactElement {
  switch (job.state) {
    case "waiting":
      return <span className="quiet">Waits for its turn.</span>;
    case "running":
      return job.total === undefined ? (
        <span role="status">At work…</span>
      ) : (
        <span role="status">
          <progress value={job.done} max={job.total} aria-label={`Progress of ${job.title}`} />{" "}
          {job.done.toLocaleString("en-US")} of {job.total.toLocaleString("en-US")}
        </span>
      );
    case "done":
      return <span>{job.outcome}</span>;
    case "failed":
      return (
        <span>
          {job.problem} <span className="quiet">{job.remedy}</span>
        </span>
      );
  }
}
