import { setTimeout as sleep } from "node:timers/promises";
import { ProblemError } from "@claimwright/base";
import { loadJob } from "@claimwright/store";
import { z } from "zod";
import { defineRoute, type RouteContext } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";
import { job, jobAnswer } from "./job-shape.ts";

const LOOK_EVERY_MS = 500;
/** Then the browser comes back by itself, and is asked again who it is. */
const LONGEST_STREAM_MS = 5 * 60_000;
/** Followers of one process; each looks twice a second. */
const MAX_FOLLOWERS = 200;
let followers = 0;

export const followJobRoute = defineRoute({
  id: "followJob",
  method: "GET",
  path: "/jobs/:jobId/events",
  summary: "How far a job is, as server-sent events, until it has ended",
  permission: "see-home",
  params: z.object({ jobId: identity }),
  query: nothing,
  body: "none",
  answer: { each: job },
  handle: async (context, { params }) => {
    if (followers >= MAX_FOLLOWERS) throw tooManyFollowers();
    const first = await look(context, params.jobId);
    return follow(context, params.jobId, first);
  },
});

type JobAnswer = z.infer<typeof job>;

async function* follow(context: RouteContext, jobId: string, first: JobAnswer): AsyncGenerator<JobAnswer> {
  followers += 1;
  try {
    const until = Date.now() + LONGEST_STREAM_MS;
    let shown = first;
    yield first;
    while (shown.endedAt === undefined && Date.now() < until && !context.jobs.stopping.aborted) {
      await sleep(LOOK_EVERY_MS);
      const now = await look(context, jobId);
      if (JSON.stringify(now) === JSON.stringify(shown)) continue;
      shown = now;
      yield now;
    }
  } finally {
    followers -= 1;
  }
}

async function look({ office, desk }: RouteContext, jobId: string): Promise<JobAnswer> {
  return office.store.withPractices([desk.practiceId], desk.actor, async (tx) =>
    jobAnswer(await loadJob(tx, desk.practiceId, jobId)),
  );
}

function tooManyFollowers(): ProblemError {
  return new ProblemError({
    code: "server.busy",
    message: `${MAX_FOLLOWERS} screens follow jobs on this server already.`,
    remedy: "Look at the list of jobs instead, or follow it later.",
  });
}
