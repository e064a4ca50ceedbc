import { listWork } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { cents, date, nothing, why } from "../../http/shapes.ts";

const MAX_SHOWN = 200;

const answer = z.object({
  total: z.number().int(),
  entries: z.array(
    z.object({
      id: z.number().int(),
      kind: z.string(),
      claimId: z.string().optional(),
      amount: cents,
      denial: z.string().optional(),
      action: z.string(),
      ownerRole: z.string(),
      dueOn: date,
      assignee: z.string().optional(),
      why,
    }),
  ),
});

export const listWorkRoute = defineRoute({
  id: "listWork",
  method: "GET",
  path: "/worklist",
  summary: "What is to be done about denials and other answers, the nearest deadline first",
  permission: "read-money",
  params: nothing,
  query: nothing,
  body: "none",
  answer,
  handle: async ({ office, desk, today }) =>
    office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      listWork(tx, desk.practiceId, today, { limit: MAX_SHOWN }),
    ),
});
