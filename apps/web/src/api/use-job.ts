import { useEffect, useRef, useState } from "react";
import { type Answer, addressOf } from "./client.ts";
import { useDesk } from "./session.ts";

export type Job = Answer<"openJob">;

/** Follows a job by server-sent events until it has ended; the browser takes the stream up again when it breaks. */
export function useJob(jobId: string | undefined, onEnded: () => void): Job | undefined {
  const { practiceId } = useDesk();
  const [job, setJob] = useState<Job>();
  const ended = useRef(onEnded);
  ended.current = onEnded;
  useEffect(() => {
    if (jobId === undefined) return;
    const source = new EventSource(addressOf(practiceId, "followJob", { params: { jobId } }));
    source.onmessage = ({ data }) => {
      const shown = JSON.parse(String(data)) as Job;
      setJob(shown);
      if (shown.endedAt === undefined) return;
      source.close();
      ended.current();
    };
    return () => source.close();
  }, [practiceId, jobId]);
  return job?.id === jobId ? job : undefined;
}
