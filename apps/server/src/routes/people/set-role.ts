import { type ActorId, idOf } from "@claimwright/model";
import { z } from "zod";
import { People } from "../../auth/people.ts";
import { ROLES } from "../../auth/permissions.ts";
import { defineRoute } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";

export const setRoleRoute = defineRoute({
  id: "setRole",
  method: "POST",
  path: "/people/:userId/roles",
  summary: "Gives somebody a role at the practice or takes it; it counts from their next request on",
  permission: "manage-people",
  params: z.object({ userId: identity }),
  query: nothing,
  body: z.object({ role: z.enum(ROLES), held: z.boolean() }),
  answer: z.object({ role: z.enum(ROLES), held: z.boolean() }),
  handle: async ({ office, desk }, { params, body }) => {
    const { role, held } = body;
    const grant = { practiceId: desk.practiceId, role };
    const people = new People(office.store, Date.now);
    await people.setRole(desk.companyId, desk.actor, idOf<ActorId>(params.userId), grant, held);
    return { role, held };
  },
});
