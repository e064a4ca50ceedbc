import { z } from "zod";
import { personAccess } from "../../auth/person-access.ts";
import { permissionsAt } from "../../auth/session.ts";
import { defineRoute } from "../../http/route.ts";
import { nothing } from "../../http/shapes.ts";
import { personAccessAnswer } from "../people/access-shape.ts";

export const openOwnAccountRoute = defineRoute({
  id: "openOwnAccount",
  method: "GET",
  path: "/account",
  summary: "By what the one who asks gets in, and what they may do here",
  permission: "see-home",
  params: nothing,
  query: nothing,
  body: "none",
  answer: personAccessAnswer.extend({ permissions: z.array(z.string()) }),
  handle: async ({ office, desk, session }) => ({
    ...(await personAccess(office.store, desk.companyId, desk.actor, desk.actor, Date.now())),
    permissions: [...permissionsAt(session, desk.practiceId)],
  }),
});
