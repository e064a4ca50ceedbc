import { ProblemError } from "@claimwright/base";
import { loadJob } from "@claimwright/store";
import { z } from "zod";
import { permissionsAt } from "../../auth/session.ts";
import { defineRoute } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";
import { JOBS } from "../../jobs/jobs.ts";

export const retryJobRoute = defineRoute({
  id: "retryJob",
  method: "POST",
  path: "/jobs/:jobId/retry",
  summary: "Tries a failed job again; asks for the permission of its kind",
  permission: "see-home",
  params: z.object({ jobId: identity }),
  query: nothing,
  body: "none",
  answer: z.object({ jobId: z.string() }),
  status: 202,
  handle: async ({ office, desk, session, jobs }, { params: { jobId } }) => {
    const { name } = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      loadJob(tx, desk.practiceId, jobId),
    );
    const kind = JOBS.find((job) => job.name === name);
    const may = kind !== undefined && permissionsAt(session, desk.practiceId).has(kind.permission);
    if (!may) throw notYours();
    await jobs.retry(desk, jobId);
    return { jobId };
  },
});

function notYours(): ProblemError {
  return new ProblemError({
    code: "access.denied",
    message: "Your role does not include this kind of work.",
    remedy: "Ask somebody who may start it to try it again.",
  });
}
