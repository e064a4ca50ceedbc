import { type ActorId, idOf } from "@claimwright/model";
import { z } from "zod";
import { changeAccess } from "../../auth/person-access.ts";
import { defineRoute } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";

export const changePersonRoute = defineRoute({
  id: "changePerson",
  method: "POST",
  path: "/people/:userId/access",
  summary: "Closes or opens a login, gives a new first password, takes a device, ends sessions or a key",
  permission: "manage-people",
  params: z.object({ userId: identity }),
  query: nothing,
  body: z.union([
    z.object({ kind: z.enum(["disable", "enable", "reset-password", "remove-device", "end-sessions"]) }),
    z.object({ kind: z.enum(["end-session", "end-key"]), ref: identity }),
  ]),
  /** The first password is shown once. */
  answer: z.object({ firstPassword: z.string().optional() }),
  handle: async ({ office, desk }, { params, body }) =>
    changeAccess(office.store, desk.companyId, desk.actor, idOf<ActorId>(params.userId), body, Date.now()),
});
