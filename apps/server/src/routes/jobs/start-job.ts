import { z } from "zod";
import { defineRoute, type Route } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";
import type { Job } from "../../jobs/job.ts";
import { JOBS } from "../../jobs/jobs.ts";

/** One route for each kind of job: its own permission, its own input. */
export const startJobRoutes: readonly Route[] = JOBS.map(startJobRoute);

function startJobRoute(job: Job): Route {
  return defineRoute({
    id: `startJob-${job.name}`.replaceAll(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase()),
    method: "POST",
    path: `/jobs/${job.name}`,
    summary: `${job.title}, as a job`,
    permission: job.permission,
    params: nothing,
    query: nothing,
    body: job.input,
    answer: z.object({ jobId: z.string() }),
    status: 202,
    handle: async ({ jobs, desk }, { body }) => ({
      jobId: await jobs.start(desk, { name: job.name, input: body }),
    }),
  });
}
