import { listEvents } from "@claimwright/store";
import { z } from "zod";
import { ACCESS_KINDS } from "../../http/audit.ts";
import { defineRoute } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";

const PAGE = 200;
const access = z.object({
  id: z.number().int(),
  at: z.string(),
  actor: z.string(),
  kind: z.enum(ACCESS_KINDS),
  route: z.string(),
  /** The ids of the address and how it went. */
  data: z.record(z.string(), z.string()),
});

export const listAccessRoute = defineRoute({
  id: "listAccess",
  method: "GET",
  path: "/audit",
  summary: "Who asked for which record when, the newest first",
  permission: "read-audit",
  params: nothing,
  query: z.object({
    actor: identity.optional(),
    route: identity.optional(),
    before: z.coerce.number().int().positive().optional(),
  }),
  body: "none",
  answer: z.object({ entries: z.array(access), next: z.number().int().optional() }),
  handle: async ({ office, desk }, { query }) => {
    const { actor, route, before } = query;
    const events = await office.store.withPractices([desk.practiceId], desk.actor, (tx) =>
      listEvents(tx, desk.practiceId, {
        kinds: ACCESS_KINDS,
        limit: PAGE,
        ...(actor === undefined ? {} : { actor }),
        ...(route === undefined ? {} : { subjectId: route }),
        ...(before === undefined ? {} : { before }),
      }),
    );
    const next = events.length === PAGE ? events.at(-1)?.id : undefined;
    return {
      entries: events.map(({ id, at, actor: who, kind, subjectId, data }) => ({
        id,
        at,
        actor: who,
        kind: kind as (typeof ACCESS_KINDS)[number],
        route: subjectId,
        data: (data ?? {}) as Record<string, string>,
      })),
      ...(next === undefined ? {} : { next }),
    };
  },
});
