import { listJobs, loadJob } from "@claimwright/store";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";
import { job, jobAnswer } from "./job-shape.ts";

export const listJobsRoute = defineRoute({
  id: "listJobs",
  method: "GET",
  path: "/jobs",
  summary: "The long work of the practice, the newest first",
  permission: "see-home",
  params: nothing,
  query: z.object({ state: job.shape.state.optional() }),
  body: "none",
  answer: z.object({ jobs: z.array(job) }),
  handle: async ({ office, desk }, { query }) =>
    office.store.withPractices([desk.practiceId], desk.actor, async (tx) => ({
      jobs: (await listJobs(tx, desk.practiceId, query.state)).map(jobAnswer),
    })),
});

export const openJobRoute = defineRoute({
  id: "openJob",
  method: "GET",
  path: "/jobs/:jobId",
  summary: "One job: how far it is, what came of it, or why it failed",
  permission: "see-home",
  params: z.object({ jobId: identity }),
  query: nothing,
  body: "none",
  answer: job,
  handle: async ({ office, desk }, { params }) =>
    office.store.withPractices([desk.practiceId], desk.actor, async (tx) =>
      jobAnswer(await loadJob(tx, desk.practiceId, params.jobId)),
    ),
});
