import { type ActorId, idOf } from "@claimwright/model";
import { z } from "zod";
import { personAccess } from "../../auth/person-access.ts";
import { defineRoute } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";
import { personAccessAnswer } from "./access-shape.ts";

export const openPersonRoute = defineRoute({
  id: "openPerson",
  method: "GET",
  path: "/people/:userId",
  summary: "By what somebody gets in: password, device, sessions, keys of programs",
  permission: "manage-people",
  params: z.object({ userId: identity }),
  query: nothing,
  body: "none",
  answer: personAccessAnswer,
  handle: async ({ office, desk }, { params }) =>
    personAccess(office.store, desk.companyId, desk.actor, idOf<ActorId>(params.userId), Date.now()),
});
