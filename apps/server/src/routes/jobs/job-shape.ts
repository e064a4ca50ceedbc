import type { JobRecord } from "@claimwright/store";
import { z } from "zod";
import { JOBS } from "../../jobs/jobs.ts";

export const job = z
  .object({
    id: z.string(),
    name: z.string(),
    title: z.string(),
    state: z.enum(["waiting", "running", "done", "failed"]),
    askedBy: z.string(),
    askedAt: z.string(),
    attempts: z.number().int(),
    done: z.number().int(),
    total: z.number().int().optional(),
    startedAt: z.string().optional(),
    endedAt: z.string().optional(),
    outcome: z.string().optional(),
    problem: z.string().optional(),
    remedy: z.string().optional(),
  })
  .meta({ id: "Job" });

/** What people see of a job: not its input. */
export function jobAnswer(record: JobRecord): z.infer<typeof job> {
  const { input: _input, ...rest } = record;
  return { ...rest, title: JOBS.find(({ name }) => name === record.name)?.title ?? record.name };
}
