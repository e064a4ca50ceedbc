import { type ActorId, idOf } from "@claimwright/model";
import { listPeopleEvents } from "@claimwright/office";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";

export const listPeopleEventsRoute = defineRoute({
  id: "listPeopleEvents",
  method: "GET",
  path: "/audit/people",
  summary: "Sign-ins, refusals, roles and keys, the newest first",
  permission: "read-audit",
  params: nothing,
  query: z.object({ person: identity.optional() }),
  body: "none",
  answer: z.object({
    events: z.array(
      z.object({
        id: z.number().int(),
        at: z.string(),
        kind: z.string(),
        actorName: z.string(),
        personName: z.string(),
        detail: z.string().optional(),
      }),
    ),
  }),
  handle: async ({ office, desk }, { query: { person } }) => ({
    events: await listPeopleEvents(office, desk, person === undefined ? undefined : idOf<ActorId>(person)),
  }),
});
