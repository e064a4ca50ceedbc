import { z } from "zod";
import { changeAccess } from "../../auth/person-access.ts";
import { assertPerson } from "../../auth/session.ts";
import { defineRoute } from "../../http/route.ts";
import { identity, nothing } from "../../http/shapes.ts";

export const changeOwnAccountRoute = defineRoute({
  id: "changeOwnAccount",
  method: "POST",
  path: "/account/access",
  summary: "Ends a session or a key of one's own",
  permission: "see-home",
  params: nothing,
  query: nothing,
  body: z.object({ kind: z.enum(["end-session", "end-key"]), ref: identity }),
  answer: z.object({ ended: z.string() }),
  handle: async ({ office, desk, session }, { body }) => {
    assertPerson(session);
    await changeAccess(office.store, desk.companyId, desk.actor, desk.actor, body, Date.now());
    return { ended: body.ref };
  },
});
