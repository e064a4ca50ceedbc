import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactElement, useState } from "react";
import { type Answer, type ApiProblem, call } from "../../api/client.ts";
import { useDesk } from "../../api/session.ts";
import { useJob } from "../../api/use-job.ts";
import { Failure } from "../../ui/answers.tsx";
import { Panel } from "../../ui/page.tsx";
import { JobProgress } from "../jobs/job-progress.tsx";
import styles from "./code-sets.module.css";

/** Below the server's home: where its keeper puts files that nobody may fetch, such as licensed CPT. */
const DROP_FOLDER = "codes/incoming";
const AMA = "American Medical Association";

/** Fetches releases from their publishers, or takes what lies in the server's folder, as a job that shows how far it is. */
export function InstallCodes({
  offered,
}: {
  readonly offered: Answer<"listReleases">["offered"];
}): ReactElement {
  const { practiceId } = useDesk();
  const queries = useQueryClient();
  const [releases, setReleases] = useState("");
  const [isAccepted, setAccepted] = useState(false);
  const [jobId, setJobId] = useState<string>();
  const job = useJob(jobId, () => queries.invalidateQueries({ queryKey: [practiceId] }));
  const start = useMutation<Answer<"startJobInstallCodes">, ApiProblem, readonly string[]>({
    mutationFn: (named) =>
      call(practiceId, "startJobInstallCodes", {
        body: { releases: [...named], acceptedLicences: isAccepted ? [AMA] : [] },
      }),
    onSuccess: (answer) => setJobId(answer.jobId),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    start.mutate(releases.split(/[\s,]+/).filter((each) => each !== ""));
  };
  const isBusy = start.isPending || job?.state === "running" || job?.state === "waiting";
  return (
    <Panel title="Install releases" padded>
      {start.error === null ? null : <Failure problem={start.error} />}
      <form className={styles.install} onSubmit={submit}>
        <label>
          Releases{" "}
          <input
            className="field"
            size={27}
            placeholder="icd10cm@2027 hcpcs@2026-10"
            list="offered-releases"
            value={releases}
            onChange={(event) => setReleases(event.target.value)}
          />
        </label>
        <datalist id="offered-releases">
          {offered.map(({ set, form }) => (
            <option key={set} value={`${set}@${form.split(",")[0]}`} />
          ))}
        </datalist>
        <label>
          <input type="checkbox" checked={isAccepted} onChange={() => setAccepted(!isAccepted)} /> The
          practice accepts the licence of the {AMA}, for files that hold CPT
        </label>
        <button type="submit" className="button primary" disabled={isBusy || releases.trim() === ""}>
          Fetch and install
        </button>
        <button type="button" className="button" disabled={isBusy} onClick={() => start.mutate([])}>
          Install what lies in {DROP_FOLDER}
        </button>
      </form>
      {job === undefined ? null : (
        <p role="status">
          <JobProgress job={job} />
        </p>
      )}
      <p className="quiet small">
        To be fetched: {offered.map(({ set, form }) => `${set}@${form.replace(", or", " or")}`).join(" · ")}
      </p>
    </Panel>
  );
}
